import { ENTITY_TYPES, type EntityKind, type EntityType, KINDS } from '../model/vocabulary.ts';
import type { YamlPath } from '../model/yaml-line.ts';
import { buildNames, strayMarks } from './build-names.ts';
import type { LexiconEntry, LexiconName, LexiconRelation, MeetingSeries } from './lexicon.ts';
import type { Problem } from './lexicon-file.ts';
import type { EntryData, NamesData, SeriesData } from './lexicon-schema.ts';
import type { Placed } from './raw-lexicon.ts';

const DEFAULT_KINDS: Partial<Readonly<Record<EntityType, EntityKind>>> = { Person: 'PERSON', Resolution: 'RESOLUTION' };

/** The entry, or null where something is wrong with it: then `problems` has grown. */
export function buildEntry({ data, source, path }: Placed<EntryData>, problems: Problem[]): LexiconEntry | null {
  const before = problems.length;
  const problem = (field: YamlPath, expected: string) => problems.push({ source, path: [...path, ...field], expected });
  const type = ENTITY_TYPES.find((candidate) => data.id.startsWith(`${candidate.toLowerCase()}:`)) ?? 'Organization';
  const kind = data.kind ?? DEFAULT_KINDS[type];
  if (kind === undefined || !KINDS[type].includes(kind)) {
    problem(['kind'], `expected one of ${KINDS[type].join(', ')} for ${data.id}`);
  }
  if (type !== 'Person' && data.positions.length > 0)
    problem(['positions'], 'expected none: only persons hold positions');
  checkNames(data, problem);
  data.positions.forEach((position, index) => {
    if (position.en === undefined && position.zh === undefined) problem(['positions', index], 'expected `en` or `zh`');
    if (position.from !== null && position.to !== null && position.from.slice(0, position.to.length) > position.to) {
      problem(['positions', index, 'from'], `expected a date not after ${position.to}`);
    }
  });
  if (kind === undefined || problems.length > before) return null;
  const externalIds = Object.entries(data.ids).map(([scheme, value]) => ({ scheme, value, basis: 'LEXICON' as const }));
  return {
    entity: {
      id: data.id,
      type,
      kind,
      names: { en: data.en ?? null, zh: data.zh ?? null },
      externalIds,
      basis: 'LEXICON',
      lexicon: { file: source.file, entry: data.id },
    },
    names: [...buildNames(data), ...sideName(data)],
    relations: relations(data),
    positions: data.positions.map(({ en, zh, org, from, to }) => ({
      label: { en: en ?? null, zh: zh ?? null },
      organization: org,
      from,
      to,
    })),
    short: data.short ?? null,
    demonyms: data.demonyms,
  };
}

export function buildSeries({ data, source, path }: Placed<SeriesData>, problems: Problem[]): MeetingSeries {
  const check = (named: NamesData, prefix: YamlPath) =>
    checkNames(named, (field, expected) => problems.push({ source, path: [...path, ...prefix, ...field], expected }));
  check(data, []);
  for (const [index, edition] of data.editions.entries()) check(edition, ['editions', index]);
  const editions = data.editions.map((edition) => ({
    names: buildNames(edition),
    labels: { en: edition.en ?? null, zh: edition.zh ?? null },
    date: edition.date ?? null,
  }));
  return {
    id: data.id,
    names: distinct([...buildNames(data), ...editions.flatMap(({ names }) => names)]),
    labels: { en: data.en ?? null, zh: data.zh ?? null },
    editions,
  };
}

/** An edition may be called by the name of its series. */
function distinct(names: readonly LexiconName[]): readonly LexiconName[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

function checkNames(data: NamesData, problem: (field: YamlPath, expected: string) => void): void {
  if (data.en === undefined && data.zh === undefined) problem([], 'expected a name: `en`, `zh` or both');
  for (const { field, index } of strayMarks(data)) problem([field, index], 'expected one of the names of this entry');
}

/** 中方, 美方: the side of a state in talks. */
function sideName({ short }: EntryData): readonly LexiconName[] {
  return short === undefined ? [] : [{ text: `${short}方`, lang: 'zh', caseSensitive: false, ambiguous: false }];
}

function relations(data: EntryData): readonly LexiconRelation[] {
  return [
    ...data.part_of.map((to) => ({ type: 'PART_OF' as const, to })),
    ...data.member_of.map((to) => ({ type: 'MEMBER_OF' as const, to })),
    ...data.represents.map((to) => ({ type: 'REPRESENTS' as const, to })),
  ];
}
