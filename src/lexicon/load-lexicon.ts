import { contentHash } from '../model/ids.ts';
import { buildEntry, buildSeries } from './build-entry.ts';
import { claimNames } from './claim-names.ts';
import { cueFile } from './event-cue.ts';
import type { Blocker, Lexicon, LexiconEntry, MeetingSeries } from './lexicon.ts';
import { type LexiconFile, type Problem, parseLexiconFile, readLexiconFiles, refuse } from './lexicon-file.ts';
import { blockerList, entryList, seriesList, sourceList, wordLists } from './lexicon-schema.ts';
import { addPlaced, checkReferences, type RawLexicon } from './raw-lexicon.ts';
import { buildSources } from './source-names.ts';

type SectionReader = (file: LexiconFile, raw: RawLexicon, problems: Problem[]) => void;

/** What a file holds, by the start of its path; the first that fits. */
const SECTIONS: readonly (readonly [start: string, read: SectionReader])[] = [
  ['cues/', readCues],
  [
    'meeting-series',
    (file, raw, problems) => addPlaced(file, parseLexiconFile(file, seriesList, problems), raw.series, problems),
  ],
  [
    'sources',
    (file, raw, problems) => addPlaced(file, parseLexiconFile(file, sourceList, problems), raw.sources, problems),
  ],
  ['blockers', readBlockers],
  ['words', readWords],
  ['', (file, raw, problems) => addPlaced(file, parseLexiconFile(file, entryList, problems), raw.entries, problems)],
];

/** What after X方 makes another word of its second half: 中方案 is no side of China's. */
const AFTER_SIDE = ['案', '式', '向', '法', '针', '程', '便', '言', '格'];

/**
 * Reads every .yaml file of the folders, of which later ones win: an entry with the same id replaces, a name goes to the later
 * entry, a file of cues replaces the one of that path, blockers and word lists add up.
 * @throws AppError LEXICON_UNREADABLE, or LEXICON_INVALID with a line `file:line: field: expected ...` for each problem
 */
export function loadLexicon(folders: readonly string[]): Lexicon {
  const files = folders.flatMap((folder, layer) => readLexiconFiles(folder, layer));
  const problems: Problem[] = [];
  const raw: RawLexicon = {
    entries: new Map(),
    series: new Map(),
    sources: new Map(),
    blockers: new Set(),
    words: new Map(),
    cues: new Map(),
  };
  for (const file of files) SECTIONS.find(([start]) => file.file.startsWith(start))?.[1](file, raw, problems);
  // Checking what lies between entries would only repeat the problems of those that could not be read.
  refuse(problems);

  checkReferences(raw, problems);
  const built = build(raw, problems);
  const sources = buildSources(raw.sources.values(), problems);
  refuse(problems);
  return {
    ...built,
    sources,
    renamed: new Map(
      [...raw.entries.values()].flatMap(({ data }) => data.formerly.map((old) => [old, data.id] as const)),
    ),
    blockers: blockers(raw),
    words: (list) => {
      const words = raw.words.get(list);
      if (words) return [...words];
      throw new Error(`No word list "${list}" in the lexicon: expected one of ${[...raw.words.keys()].join(', ')}`);
    },
    cueFiles: [...raw.cues.values()],
    fingerprint: contentHash(...files.flatMap(({ file, layer, text }) => [layer, file, text])),
  };
}

function build(raw: RawLexicon, problems: Problem[]): Pick<Lexicon, 'entries' | 'series'> {
  const entries = [...raw.entries.values()].flatMap((place) => {
    const entry = buildEntry(place, problems);
    return entry ? [{ id: entry.entity.id, place, names: entry.names, entry }] : [];
  });
  const series = [...raw.series.values()].map((place) => {
    const meetings = buildSeries(place, problems);
    return { id: meetings.id, place, names: meetings.names, meetings };
  });
  const keeps = claimNames([...entries, ...series], problems);
  const kept = (id: string, names: LexiconEntry['names']) => names.filter((name) => keeps(id, name));
  return {
    entries: new Map(
      entries.map(({ id, entry }): [string, LexiconEntry] => [id, { ...entry, names: kept(id, entry.names) }]),
    ),
    series: new Map(
      series.map(({ id, meetings }): [string, MeetingSeries] => {
        const editions = meetings.editions.map((edition) => ({ ...edition, names: kept(id, edition.names) }));
        return [id, { ...meetings, names: kept(id, meetings.names), editions }];
      }),
    ),
  };
}

function readCues(file: LexiconFile, raw: RawLexicon, problems: Problem[]): void {
  const cues = parseLexiconFile(file, cueFile, problems);
  if (cues) raw.cues.set(file.file, cues);
}

function readBlockers(file: LexiconFile, raw: RawLexicon, problems: Problem[]): void {
  for (const text of parseLexiconFile(file, blockerList, problems) ?? []) raw.blockers.add(text);
}

function readWords(file: LexiconFile, raw: RawLexicon, problems: Problem[]): void {
  for (const [list, words] of Object.entries(parseLexiconFile(file, wordLists, problems) ?? {})) {
    raw.words.set(list, new Set([...(raw.words.get(list) ?? []), ...words]));
  }
}

function blockers(raw: RawLexicon): readonly Blocker[] {
  const sides = [...raw.entries.values()].flatMap(({ data }) => (data.short === undefined ? [] : [`${data.short}方`]));
  const beside = sides.flatMap((side) => AFTER_SIDE.map((next) => side + next));
  return [...new Set([...raw.blockers, ...beside])].map((text) => ({ text }));
}
