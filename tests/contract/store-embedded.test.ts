import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import { SCHEMA_VERSION } from '../../src/store/migrate-graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readInChunks } from '../../src/store/read-in-chunks.ts';
import { CYPHER_FOLDER, loadCatalogue } from '../../src/store/statement-catalogue.ts';
import { SAMPLE_STATEMENTS } from '../support/samples.ts';

const CHILD = fileURLToPath(new URL('../support/commit-until-killed.ts', import.meta.url));
const ROUNDS = 10;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'graph-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (dataFolder: string) => ({
  store: 'embedded' as const,
  dataFolder,
  neo4jUri: '',
  neo4jUser: '',
  neo4jPassword: '',
  neo4jDatabase: null,
});
const failure = (code: string) => expect.objectContaining({ code, exitCode: EXIT.STORE });

describe('opening', () => {
  test('makes the folder', async () => {
    const store = await openStore(settings(join(folder, 'a', 'b')));
    expect(await store.read('read/schema-version')).toEqual([{ schemaVersion: SCHEMA_VERSION }]);
    await store.close();
  });

  test('a folder that cannot be made is refused with a sentence', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openStore(settings(join(folder, 'file')))).rejects.toEqual(failure('STORE_UNWRITABLE'));
    await expect(openStore(settings(join(folder, 'file', 'below')))).rejects.toEqual(failure('STORE_UNWRITABLE'));
  });

  test('a folder where the graph should be is refused', async () => {
    mkdirSync(join(folder, 'graph.grafeo'));
    await expect(openStore(settings(folder))).rejects.toEqual(failure('STORE_UNWRITABLE'));
  });

  test('a file that is no graph is refused and left alone', async () => {
    writeFileSync(join(folder, 'graph.grafeo'), 'a letter to the editor');
    await expect(openStore(settings(folder))).rejects.toEqual(failure('STORE_DAMAGED'));
  });

  test('a graph that another process has open is refused', async () => {
    const child = startChild(folder, 0);
    await child.reported(1);
    await expect(openStore(settings(folder))).rejects.toEqual(failure('STORE_LOCKED'));
    await child.kill();
  });
});

test(`what was reported as committed outlives a kill, whole transactions only (${ROUNDS} rounds)`, async () => {
  let reported = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = startChild(folder, reported);
    await child.reported(1 + round * 7);
    reported = 1 + (await child.kill());

    const store = openEmbeddedStore(folder, {
      catalogue: loadCatalogue('embedded', [CYPHER_FOLDER, SAMPLE_STATEMENTS]),
    });
    const found = new Set((await store.read('read/samples')).map((row) => row.id));
    const promised = Array.from({ length: reported }, (_, pair) => [`${pair}-a`, `${pair}-b`]).flat();
    const byIndex = await readInChunks(store, 'read/samples-by-id', 'ids', promised);
    await store.close();
    expect(promised.filter((id) => !found.has(id))).toEqual([]);
    expect(byIndex).toHaveLength(promised.length);
    // The commit that was on its way when the process ended is there as a whole or not at all.
    expect(found.has(`${reported}-a`)).toBe(found.has(`${reported}-b`));
    expect(found.size % 2).toBe(0);
  }
});

interface Child {
  /** Resolves when this child has reported so many commits. */
  reported(commits: number): Promise<void>;
  /** Kills it without warning. @returns the last pair it reported */
  kill(): Promise<number>;
}

function startChild(dataFolder: string, first: number): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataFolder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const pairs = (): readonly number[] => output.split('\n').slice(0, -1).map(Number);
  child.stdout.setEncoding('utf8');
  return {
    reported: (commits) =>
      new Promise((resolve, reject) => {
        child.once('close', () => reject(new Error('The child ended by itself.')));
        child.stdout.on('data', (text: string) => {
          output += text;
          if (pairs().length >= commits) resolve();
        });
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      return pairs().at(-1) ?? first - 1;
    },
  };
}
