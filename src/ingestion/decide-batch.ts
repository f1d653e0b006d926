import type { ArticleRows } from './article-rows.ts';
import { type ArticleVersion, decideVersion, readAlike } from './article-version.ts';
import type { ChangeSet } from './change-set.ts';
import type { Outcome } from './outcome.ts';

/** An article that was read and may be written. */
export interface Reading {
  /** As it was given; the file an article keeps may be another of the same bytes. */
  readonly file: string;
  readonly rows: ArticleRows;
  readonly notes: readonly string[];
  /** The stored article that was read again; it goes where the new reading has another id. */
  readonly rereadOf: string | null;
}

export interface BatchDecision {
  readonly change: ChangeSet;
  /** In the order of the readings. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Which of the readings are written, given the stored versions by id. The last that wins under an id is written, so that it does not matter
 * whether two files of one article come in one batch or in two.
 */
export function decideBatch(
  readings: readonly Reading[],
  stored: ReadonlyMap<string, ArticleVersion>,
  force: boolean,
): BatchDecision {
  const current = new Map<string, ArticleVersion>(stored);
  const winners = new Map<string, Reading>();
  for (const reading of readings) {
    const { version } = reading.rows;
    const decision = decideVersion(current.get(version.id) ?? null, version, force && !winners.has(version.id));
    if (decision === 'ADD' || decision === 'CHANGE') {
      current.set(version.id, version);
      winners.set(version.id, reading);
    }
  }
  const moved = readings.flatMap(({ rereadOf, rows }) =>
    rereadOf !== null && rereadOf !== rows.version.id ? [rereadOf] : [],
  );
  const removed = moved.filter((id) => !winners.has(id));
  return {
    change: {
      withdrawn: [...new Set([...removed, ...[...winners.keys()].filter((id) => stored.has(id))])],
      removed,
      added: [...winners.values()].map((reading) => reading.rows),
    },
    outcomes: readings.map((reading) => outcomeOf(reading, stored, current, winners, force)),
  };
}

function outcomeOf(
  reading: Reading,
  stored: ReadonlyMap<string, ArticleVersion>,
  current: ReadonlyMap<string, ArticleVersion>,
  winners: ReadonlyMap<string, Reading>,
  force: boolean,
): Outcome {
  const { id, status, rawHash } = reading.rows.version;
  const kept = current.get(id);
  const wins = winners.get(id) === reading;
  const other =
    kept !== undefined && kept.rawHash !== rawHash ? kept : wins ? otherVersion(stored.get(id), rawHash) : undefined;
  const note = other && (wins ? replacedNote(reading.file, other) : keptNote(other));
  return {
    file: reading.file,
    articleId: id,
    result: wins ? resultOf(stored.get(id), reading.rows.version, force) : 'unchanged',
    status,
    notes: [...reading.notes, ...(note ? [note] : [])],
    error: null,
  };
}

/** The same bytes under a lesser name change nothing but the name that is kept. */
function resultOf(stored: ArticleVersion | undefined, version: ArticleVersion, force: boolean): Outcome['result'] {
  if (stored === undefined) return 'added';
  const same = stored.rawHash === version.rawHash && readAlike(stored, version);
  return same && !force ? 'unchanged' : 'changed';
}

function otherVersion(stored: ArticleVersion | undefined, rawHash: string): ArticleVersion | undefined {
  return stored && stored.rawHash !== rawHash ? stored : undefined;
}

function keptNote(kept: ArticleVersion): string {
  return `The same article stands in ${kept.file} in a version that goes before this one (the later fetch date, then the greater text hash): that one is kept.`;
}

function replacedNote(file: string, replaced: ArticleVersion): string {
  if (file === replaced.file) return 'The file was changed since it was read: the new version replaces the old one.';
  return `The same article stood in ${replaced.file} in a version that comes after this one (the later fetch date, then the greater text hash): it is replaced.`;
}
