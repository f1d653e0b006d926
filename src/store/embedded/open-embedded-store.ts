import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { type Catalogue, loadCatalogue } from '../statement-catalogue.ts';
import type { Store } from '../store.ts';
import { openingFailed, unwritable } from './embedded-errors.ts';
import { createEmbeddedStore } from './embedded-store.ts';
import { syncLog } from './sync-log.ts';

const FILE = 'graph.grafeo';
/** When the engine folds the log into the graph file, so that a start has little to replay; it does so beside the event loop. */
const CHECKPOINTS = { walBytes: 32 * 1024 * 1024, intervalMs: 60_000 };

export interface EmbeddedOptions {
  readonly catalogue?: Catalogue;
  /** Answers without ORDER BY come in random order: tests find code that relies on an order that nobody promised. */
  readonly shuffleUnordered?: boolean;
}

/**
 * Opens the graph of a folder, or makes one; `null` keeps it in memory. Not migrated.
 * @throws AppError STORE_UNWRITABLE, STORE_LOCKED, STORE_DAMAGED
 */
export function openEmbeddedStore(folder: string | null, options: EmbeddedOptions = {}): Store {
  const { catalogue = loadCatalogue('embedded'), shuffleUnordered = false } = options;
  if (folder === null) {
    return createEmbeddedStore(grafeo.GrafeoDB.create(null, { shuffleUnordered }), catalogue, async () => undefined);
  }
  makeFolder(folder);
  try {
    const database = grafeo.GrafeoDB.create(join(folder, FILE), { shuffleUnordered });
    database.setCheckpointTriggers(CHECKPOINTS);
    return createEmbeddedStore(database, catalogue, () => syncLog(join(folder, `${FILE}.wal`)));
  } catch (error) {
    throw openingFailed(folder, error);
  }
}

function makeFolder(folder: string): void {
  try {
    makeFolders(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** As `mkdir` with `recursive` does, which never ends where a folder that exists takes no other (below /proc). */
function makeFolders(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  mkdirSync(folder);
}
