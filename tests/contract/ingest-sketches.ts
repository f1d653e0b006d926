import type { SourceFile } from '../../src/ingestion/ingest.ts';
import type { Pipeline } from '../../src/ingestion/pipeline.ts';
import { createJudge } from '../../src/judgements/create-judge.ts';
import type { Lexicon, LexiconEntry } from '../../src/lexicon/lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Claim, Extraction, Report } from '../../src/model/extraction.ts';
import { contentHash } from '../../src/model/ids.ts';
import type { EntityKind, EventType, Modality, RelationType, Role } from '../../src/model/vocabulary.ts';
import { entityTypeOf } from '../../src/resolution/entity-type.ts';

/** What an article says, without its prose: the graph's rules are tested apart from the rules that read. */
export interface Sketch {
  readonly key: string;
  readonly file?: string;
  readonly date?: string | null;
  readonly fetchDate?: string | null;
  readonly source?: string | null;
  /** Entity ids with how the article calls them; a kind after a slash. */
  readonly mentions?: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind?: EntityKind;
    readonly symbol?: string;
  }[];
  readonly reports?: readonly SketchedReport[];
  readonly claims?: readonly {
    readonly from: string;
    readonly type: RelationType;
    readonly to: string;
    readonly modality?: Modality;
    readonly label?: string;
  }[];
  /** Changes the text and nothing that it says. */
  readonly padding?: string;
}

interface SketchedReport {
  readonly type: EventType;
  readonly modality?: Modality;
  readonly object?: string | null;
  readonly date?: string | null;
  readonly who?: readonly (readonly [Role, string])[];
  readonly count?: number;
}

const LEXICON: readonly LexiconEntry[] = [
  entry('organization:arcadia', 'Arcadia', '阿卡迪亚', 'STATE', [['MEMBER_OF', 'organization:league']]),
  entry('organization:borduria', 'Borduria', '博尔杜里亚', 'STATE', [['MEMBER_OF', 'organization:league']]),
  entry('organization:league', 'League of Isles', '群岛联盟', 'IGO', []),
  entry('resolution:l-1', 'Resolution 1', '第1号决议', 'RESOLUTION', []),
];

const NO_JUDGEMENTS = { list: [], fingerprint: 'none' };

/** A pipeline that reads sketches instead of prose. */
export function sketchPipeline(version = 'one'): Pipeline {
  const extractText = (file: string, raw: string): Extraction => readSketch(file, raw);
  const lexicon: Lexicon = {
    entries: new Map(LEXICON.map((item) => [item.entity.id, item])),
    renamed: new Map(),
    series: new Map(),
    blockers: [],
    sources: { nameOf: (given) => given },
    words: () => [],
    cueFiles: [],
    fingerprint: version,
  };
  return {
    lexicon,
    judge: createJudge(NO_JUDGEMENTS, lexicon),
    fingerprint: version,
    derivation: version,
    extract: (file, bytes) => extractText(file, new TextDecoder().decode(bytes)),
    extractText,
  };
}

export function sketchFile(sketch: Sketch): SourceFile {
  return { file: sketch.file ?? `${sketch.key}.md`, bytes: new TextEncoder().encode(JSON.stringify(sketch)) };
}

export function sketchId(key: string): string {
  return `article:${contentHash(key)}`;
}

export async function* sketchFiles(sketches: readonly Sketch[]): AsyncGenerator<SourceFile> {
  for (const sketch of sketches) yield sketchFile(sketch);
}

function readSketch(file: string, raw: string): Extraction {
  const sketch = JSON.parse(raw) as Sketch;
  const article: Article = {
    id: sketchId(sketch.key),
    file,
    url: `https://news.example/${sketch.key}`,
    title: sketch.key,
    source: sketch.source ?? null,
    creditedSource: null,
    basedOn: null,
    language: 'en',
    date: sketch.date ?? null,
    fetchDate: sketch.fetchDate ?? null,
    status: 'OK',
    text: raw,
    raw,
    offsets: { toRaw: (span) => span },
    sections: [],
    notes: [],
  };
  const reports = (sketch.reports ?? []).map((report, index) => readReport(article.id, report, index));
  const ends = reports.flatMap((report) =>
    [...report.participants.map(({ entityId }) => entityId), report.object?.entityId ?? []].flat(),
  );
  const claims = (sketch.claims ?? []).map((claim, index): Claim => {
    const end = (id: string): string => reports[Number(id.slice(1))]?.id ?? id;
    return {
      ...{
        id: `claim:${contentHash(article.id, index)}`,
        type: claim.type,
        modality: claim.modality ?? 'ACTUAL',
        label: claim.label ?? null,
      },
      ...{ from: end(claim.from), to: end(claim.to), rule: 'sketch', text: raw.slice(0, 3), start: 0, end: 3 },
    };
  });
  const spoken = [...ends, ...claims.flatMap(({ from, to }) => [from, to])].filter((id) => !id.startsWith('report:'));
  const mentions = (sketch.mentions ?? []).map(({ id, name }, index) => ({
    entityId: id,
    rule: 'sketch',
    text: name,
    start: index,
    end: index + name.length,
  }));
  const entities = new Map(spoken.map((id) => [id, entityOf(id, id.slice(id.indexOf(':') + 1))]));
  for (const { id, name, kind, symbol } of sketch.mentions ?? []) entities.set(id, entityOf(id, name, kind, symbol));
  return { article, entities: [...entities.values()], mentions, dates: [], quantities: [], reports, claims };
}

function readReport(articleId: string, report: SketchedReport, index: number): Report {
  const place = { text: 'abc', start: 0, end: 3 };
  return {
    ...{
      id: `report:${contentHash(articleId, index)}`,
      type: report.type,
      subtype: null,
      modality: report.modality ?? 'ACTUAL',
      salience: 'MAIN',
    },
    ...{ method: null, trigger: place, name: null, series: null, rule: 'sketch', ...place },
    participants: (report.who ?? []).map(([role, entityId], at) => ({ role, entityId, at: at === 0 ? place : null })),
    object: report.object ? { entityId: report.object, at: null } : null,
    date: report.date === undefined ? null : { edtf: report.date, anchor: 'absolute', rule: 'sketch', ...place },
    quantities:
      report.count === undefined
        ? []
        : [
            {
              ...place,
              value: report.count,
              min: report.count + 1,
              max: null,
              qualifier: 'more_than',
              unit: 'state',
              role: 'COSPONSOR_COUNT',
              rule: 'sketch',
            },
          ],
  };
}

function entityOf(id: string, name: string, kind?: EntityKind, symbol?: string): Entity {
  const known = LEXICON.find((item) => item.entity.id === id)?.entity;
  if (known && symbol === undefined) return known;
  const kinds = { Organization: 'COMPANY', Person: 'PERSON', Resolution: 'RESOLUTION', Initiative: 'PLAN' } as const;
  const type = entityTypeOf(id);
  return {
    id,
    type,
    kind: known?.kind ?? kind ?? kinds[type],
    names: known?.names ?? { en: name, zh: null },
    externalIds: symbol === undefined ? [] : [{ scheme: 'UN_SYMBOL', value: symbol, basis: 'TEXT' }],
    basis: known?.basis ?? 'TEXT',
    lexicon: known?.lexicon ?? null,
  };
}

function entry(
  id: string,
  en: string,
  zh: string,
  kind: EntityKind,
  relations: readonly (readonly ['MEMBER_OF', string])[],
): LexiconEntry {
  return {
    entity: {
      ...{
        id,
        type: entityTypeOf(id),
        kind,
        names: { en, zh },
        basis: 'LEXICON',
        lexicon: { file: 'isles.yaml', entry: id },
      },
      externalIds: kind === 'RESOLUTION' ? [{ scheme: 'UN_SYMBOL', value: 'L/1', basis: 'LEXICON' }] : [],
    },
    names: [
      { text: en, lang: 'en', caseSensitive: false, ambiguous: false },
      { text: zh, lang: 'zh', caseSensitive: false, ambiguous: false },
    ],
    relations: relations.map(([type, to]) => ({ type, to })),
    positions: [],
    short: null,
    demonyms: [],
  };
}
