import type { YamlPath } from '../model/yaml-line.ts';
import type { CueFile } from './event-cue.ts';
import type { LexiconFile, Problem } from './lexicon-file.ts';
import type { EntryData, SeriesData, SourceData } from './lexicon-schema.ts';

/** Where an entry stands, for messages and for who wins. */
export interface Place {
  readonly source: LexiconFile;
  readonly path: YamlPath;
}

/** An entry as written, at its place. */
export interface Placed<T> extends Place {
  readonly data: T;
}

/** What the files say, later folders over earlier ones, before anything is built. */
export interface RawLexicon {
  readonly entries: Map<string, Placed<EntryData>>;
  readonly series: Map<string, Placed<SeriesData>>;
  readonly sources: Map<string, Placed<SourceData>>;
  readonly blockers: Set<string>;
  readonly words: Map<string, Set<string>>;
  /** By path of the file. */
  readonly cues: Map<string, CueFile>;
}

/** Adds a file's list; an id that a file of the same folder has taken is a problem. */
export function addPlaced<T extends { readonly id: string }>(
  source: LexiconFile,
  list: readonly T[] | null,
  into: Map<string, Placed<T>>,
  problems: Problem[],
): void {
  list?.forEach((data, index) => {
    const other = into.get(data.id);
    if (other?.source.layer === source.layer) {
      const expected = `expected an id of its own: ${other.source.file} has ${data.id} too`;
      problems.push({ source, path: [index, 'id'], expected });
    }
    into.set(data.id, { data, source, path: [index] });
  });
}

const REFERENCES = ['part_of', 'member_of', 'represents'] as const;

/** References lead to organizations that exist, and no old id is in use. */
export function checkReferences({ entries }: RawLexicon, problems: Problem[]): void {
  const former = new Set<string>();
  for (const { data, source, path } of entries.values()) {
    const check = (id: string, field: YamlPath) => {
      if (id.startsWith('organization:') && entries.has(id)) return;
      problems.push({
        source,
        path: [...path, ...field],
        expected: `expected the id of an organization of the lexicon, not ${id}`,
      });
    };
    for (const field of REFERENCES) for (const id of data[field]) check(id, [field]);
    for (const [index, { org }] of data.positions.entries()) check(org, ['positions', index, 'org']);
    for (const id of data.formerly) {
      if (!entries.has(id) && !former.has(id)) former.add(id);
      else
        problems.push({
          source,
          path: [...path, 'formerly'],
          expected: `expected an old id that no other entry has, not ${id}`,
        });
    }
  }
}
