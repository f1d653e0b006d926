import { ingest, type SourceFile } from '../../src/ingestion/ingest.ts';
import type { Pipeline } from '../../src/ingestion/pipeline.ts';
import { removeArticle } from '../../src/ingestion/remove-article.ts';
import { createJudge } from '../../src/judgements/create-judge.ts';
import type { Lexicon, LexiconEntry } from '../../src/lexicon/lexicon.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { EntityKind } from '../../src/model/vocabulary.ts';
import { entityTypeOf } from '../../src/resolution/entity-type.ts';
import type { Store } from '../../src/store/store.ts';
import { type FixtureArticle, fixtureArticleId, fixtureExtraction } from './fixture-article.ts';

/** A small world of our own: two states, a league, its assembly, a resolution that is adopted and a charter that one state does not sign. */
const LEXICON: readonly LexiconEntry[] = [
  entry('organization:arcadia', 'Arcadia', '阿卡迪亚', 'STATE', ['MEMBER_OF', 'organization:league']),
  entry('organization:borduria', 'Borduria', '博尔杜里亚', 'STATE', ['MEMBER_OF', 'organization:league']),
  entry('organization:league', 'League of Isles', '群岛联盟', 'IGO'),
  entry('organization:league-assembly', 'Assembly of the League of Isles', '群岛联盟大会', 'IGO_ORGAN', [
    'PART_OF',
    'organization:league',
  ]),
  entry('resolution:l-res-7', 'Shared computing for small islands', '共享算力决议', 'RESOLUTION'),
];
/** Things to speak about, for tests that need many: what is about different things is never one event. */
export const FIXTURE_TOPICS: readonly string[] = Array.from({ length: 12 }, (_, index) => `initiative:topic-${index}`);
const ENTITIES: ReadonlyMap<string, Entity> = new Map(
  [
    ...LEXICON.map((item) => item.entity),
    unlisted('initiative:harbour-charter', 'Harbour Charter', '港湾宪章', 'DECLARATION'),
    unlisted('initiative:ferry-accord', 'Ferry Accord', '渡轮协定', 'TREATY'),
    unlisted('initiative:harbour-guide', 'Harbour Guide', '港湾指南', 'POLICY_DOC'),
    ...FIXTURE_TOPICS.map((id, index) => unlisted(id, `Topic ${index}`, `议题${index}`, 'PLAN')),
    unlisted('person:ada-quill', 'Ada Quill', '艾达·奎尔', 'PERSON'),
  ].map((entity) => [entity.id, entity]),
);

export const FIXTURE_ARTICLES: readonly FixtureArticle[] = [
  {
    key: 'assembly-adopts',
    title: 'Assembly adopts a resolution on shared computing',
    language: 'en',
    date: '2024-05-02',
    source: 'Isles Gazette',
    text: 'The Assembly adopted resolution L/RES/7 on 1 May, on a proposal by Arcadia. More than 20 states co-sponsored it.\nAda Quill, the envoy of Arcadia, said that small islands would gain most. 🏝️',
    mentions: [
      ['organization:league-assembly', 'The Assembly'],
      ['resolution:l-res-7', 'L/RES/7'],
      ['organization:arcadia', 'Arcadia'],
      ['person:ada-quill', 'Ada Quill'],
      ['organization:arcadia', 'Arcadia'],
    ],
    reports: [
      {
        type: 'ADOPTION',
        sentence: 'The Assembly adopted resolution L/RES/7 on 1 May, on a proposal by Arcadia.',
        trigger: 'adopted',
        who: [
          ['adopter', 'organization:league-assembly', 'The Assembly'],
          ['proposer', 'organization:arcadia', 'Arcadia'],
        ],
        object: ['resolution:l-res-7', 'L/RES/7'],
        date: ['1 May', '2024-05-01', 'relative-to-publication'],
        quantities: [
          {
            words: 'More than 20 states',
            value: 20,
            min: 21,
            max: null,
            qualifier: 'more_than',
            unit: 'state',
            role: 'COSPONSOR_COUNT',
          },
        ],
      },
      {
        type: 'STATEMENT',
        sentence: 'Ada Quill, the envoy of Arcadia, said that small islands would gain most.',
        trigger: 'said',
        who: [['speaker', 'person:ada-quill', 'Ada Quill']],
        object: ['resolution:l-res-7', null],
      },
    ],
    claims: [
      {
        type: 'REPRESENTS',
        from: 'person:ada-quill',
        to: 'organization:arcadia',
        label: 'envoy',
        sentence: 'Ada Quill, the envoy of Arcadia, said that small islands would gain most.',
      },
    ],
  },
  {
    key: 'assembly-adopts-zh',
    title: '群岛联盟大会通过《共享算力决议》',
    language: 'zh-Hans',
    date: '2024-05-03',
    source: '群岛观察',
    creditedSource: '先驱社',
    text: '群岛联盟大会5月1日协商一致通过阿卡迪亚提出的《共享算力决议》。23个国家参加联署，博尔杜里亚也在其中。',
    mentions: [
      ['organization:league-assembly', '群岛联盟大会'],
      ['organization:arcadia', '阿卡迪亚'],
      ['resolution:l-res-7', '共享算力决议'],
      ['organization:borduria', '博尔杜里亚'],
    ],
    reports: [
      {
        type: 'ADOPTION',
        method: 'consensus',
        sentence: '群岛联盟大会5月1日协商一致通过阿卡迪亚提出的《共享算力决议》。',
        trigger: '通过',
        who: [
          ['adopter', 'organization:league-assembly', '群岛联盟大会'],
          ['proposer', 'organization:arcadia', '阿卡迪亚'],
          ['cosponsor', 'organization:borduria', '博尔杜里亚'],
        ],
        object: ['resolution:l-res-7', '共享算力决议'],
        date: ['5月1日', '2024-05-01', 'relative-to-publication'],
        quantities: [
          {
            words: '23个国家',
            value: 23,
            min: 23,
            max: 23,
            qualifier: 'exact',
            unit: 'state',
            role: 'COSPONSOR_COUNT',
          },
        ],
      },
    ],
  },
  {
    key: 'harbour-charter',
    title: 'Borduria stays away from the Harbour Charter',
    language: 'en',
    date: '2024-06-20',
    source: 'Northern Herald',
    basedOn: { url: null, publisher: 'Isles Gazette', date: '2024-06-19' },
    text: 'Arcadia signed the Harbour Charter in June 2024. Borduria did not sign it. The League of Isles keeps the charter. A review conference is to be held in 2025.',
    mentions: [
      ['organization:arcadia', 'Arcadia'],
      ['initiative:harbour-charter', 'Harbour Charter'],
      ['organization:borduria', 'Borduria'],
      ['organization:league', 'League of Isles'],
    ],
    reports: [
      {
        type: 'SIGNING',
        sentence: 'Arcadia signed the Harbour Charter in June 2024.',
        trigger: 'signed',
        who: [['signatory', 'organization:arcadia', 'Arcadia']],
        object: ['initiative:harbour-charter', 'Harbour Charter'],
        date: ['June 2024', '2024-06', 'absolute'],
      },
      {
        type: 'SIGNING',
        modality: 'NEGATED',
        sentence: 'Borduria did not sign it.',
        trigger: 'did not sign',
        who: [['signatory', 'organization:borduria', 'Borduria']],
        object: ['initiative:harbour-charter', null],
      },
      {
        type: 'MEETING',
        modality: 'PLANNED',
        name: 'Review conference',
        sentence: 'A review conference is to be held in 2025.',
        trigger: 'is to be held',
        who: [['attendee', 'organization:arcadia', null]],
        object: ['initiative:harbour-charter', null],
        date: ['2025', '2025', 'absolute'],
      },
    ],
  },
  {
    key: 'undated-hant',
    title: '阿卡迪亞歡迎共享算力',
    language: 'zh-Hant',
    date: null,
    status: 'TRUNCATED',
    notes: ['The text breaks off.'],
    text: '阿卡迪亞歡迎共享算力，並',
    mentions: [['organization:arcadia', '阿卡迪亞']],
  },
];

/** Takes an article of the fixture back. */
export async function removeFixture(store: Store, key: string): Promise<void> {
  await removeArticle(store, fixturePipeline([]), fixtureArticleId(key));
}

/** Fills an empty store with the fixture, through ingestion; what the articles say is given, not read. */
export async function ingestFixture(
  store: Store,
  articles: readonly FixtureArticle[] = FIXTURE_ARTICLES,
): Promise<void> {
  for await (const outcome of ingest(store, fixturePipeline(articles), files(articles))) {
    if (outcome.result !== 'added') throw new Error(`${outcome.file}: ${outcome.error?.message ?? outcome.result}`);
  }
}

const NO_JUDGEMENTS = { list: [], fingerprint: 'none' };

function fixturePipeline(articles: readonly FixtureArticle[]): Pipeline {
  const byFile = new Map(articles.map((article) => [fileOf(article), article]));
  const extractText: Pipeline['extractText'] = (file) => {
    const article = byFile.get(file);
    if (!article) throw new Error(`The fixture has no file "${file}".`);
    return fixtureExtraction(file, article, ENTITIES);
  };
  const lexicon: Lexicon = {
    entries: new Map(LEXICON.map((item) => [item.entity.id, item])),
    ...{
      renamed: new Map(),
      series: new Map(),
      blockers: [],
      sources: { nameOf: (given: string) => given },
      words: () => [],
      cueFiles: [],
      fingerprint: 'fixture',
    },
  };
  return {
    lexicon,
    judge: createJudge(NO_JUDGEMENTS, lexicon),
    fingerprint: 'fixture',
    derivation: 'fixture',
    extract: (file) => extractText(file, ''),
    extractText,
  };
}

async function* files(articles: readonly FixtureArticle[]): AsyncGenerator<SourceFile> {
  for (const article of articles) yield { file: fileOf(article), bytes: new TextEncoder().encode(article.text) };
}

function fileOf({ key }: FixtureArticle): string {
  return `${key}.md`;
}

function unlisted(id: string, en: string, zh: string, kind: EntityKind): Entity {
  return { id, type: entityTypeOf(id), kind, names: { en, zh }, externalIds: [], basis: 'TEXT', lexicon: null };
}

function entry(
  id: string,
  en: string,
  zh: string,
  kind: EntityKind,
  relation?: readonly ['MEMBER_OF' | 'PART_OF', string],
): LexiconEntry {
  return {
    entity: {
      ...unlisted(id, en, zh, kind),
      externalIds: kind === 'RESOLUTION' ? [{ scheme: 'UN_SYMBOL', value: 'L/RES/7', basis: 'LEXICON' }] : [],
      basis: 'LEXICON',
      lexicon: { file: 'isles.yaml', entry: id },
    },
    names: [
      { text: en, lang: 'en', caseSensitive: false, ambiguous: false },
      { text: zh, lang: 'zh', caseSensitive: false, ambiguous: false },
    ],
    relations: relation ? [{ type: relation[0], to: relation[1] }] : [],
    ...{ positions: [], short: null, demonyms: [] },
  };
}
