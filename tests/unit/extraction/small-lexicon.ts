import type { Lexicon, LexiconEntry, LexiconName, MeetingSeries } from '../../../src/lexicon/lexicon.ts';
import type { EntityKind, EntityType } from '../../../src/model/vocabulary.ts';

/** An entry in one line: id, kind, English and Chinese names (the first is the canonical one), and what there is beside. */
interface Line {
  readonly id: string;
  readonly kind: EntityKind;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly partOf?: string;
  readonly ambiguous?: readonly string[];
  readonly short?: string;
  readonly demonyms?: readonly string[];
  readonly ids?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'Person',
  resolution: 'Resolution',
  initiative: 'Initiative',
};

const LINES: readonly Line[] = [
  {
    id: 'organization:cn',
    kind: 'STATE',
    en: ['China', 'PRC'],
    zh: ['中国', '中方'],
    short: '中',
    demonyms: ['Chinese'],
  },
  { id: 'organization:us', kind: 'STATE', en: ['United States', 'U.S.'], zh: ['美国', '美方'], short: '美' },
  { id: 'organization:gb', kind: 'STATE', en: ['United Kingdom', 'UK', 'Britain'], zh: ['英国'], short: '英' },
  { id: 'organization:fr', kind: 'STATE', en: ['France'], zh: ['法国'], short: '法', demonyms: ['French'] },
  { id: 'organization:kr', kind: 'STATE', en: ['South Korea'], zh: ['韩国', '南韩'], short: '韩' },
  { id: 'organization:de', kind: 'STATE', en: ['Germany'], zh: ['德国'], demonyms: ['German'] },
  { id: 'organization:th', kind: 'STATE', en: ['Thailand'], zh: ['泰国'] },
  {
    id: 'organization:us-congress',
    kind: 'GOVERNMENT_BODY',
    en: ['US Congress', 'Congress'],
    zh: ['美国国会'],
    partOf: 'organization:us',
  },
  {
    id: 'organization:de-digital',
    kind: 'GOVERNMENT_BODY',
    en: ['Ministry of Digital Affairs of Germany'],
    zh: ['德国数字信息部'],
    partOf: 'organization:de',
  },
  { id: 'organization:un', kind: 'IGO', en: ['United Nations', 'UN'], zh: ['联合国'] },
  { id: 'organization:eu', kind: 'IGO', en: ['European Union', 'EU'], zh: ['欧盟'] },
  {
    id: 'organization:european-commission',
    kind: 'IGO_ORGAN',
    en: ['European Commission'],
    zh: ['欧盟委员会'],
    partOf: 'organization:eu',
  },
  {
    id: 'organization:eu-ai-office',
    kind: 'IGO_ORGAN',
    en: ['European AI Office'],
    zh: ['欧盟人工智能办公室'],
    partOf: 'organization:european-commission',
  },
  {
    id: 'organization:un-general-assembly',
    kind: 'IGO_ORGAN',
    en: ['United Nations General Assembly', 'UN General Assembly'],
    zh: ['联合国大会', '联大'],
    partOf: 'organization:un',
  },
  {
    id: 'organization:cn-mfa',
    kind: 'GOVERNMENT_BODY',
    en: ['Ministry of Foreign Affairs'],
    zh: ['外交部'],
    partOf: 'organization:cn',
    ambiguous: ['外交部', 'Ministry of Foreign Affairs'],
  },
  {
    id: 'organization:fr-mfa',
    kind: 'GOVERNMENT_BODY',
    en: ['Ministry of Foreign Affairs'],
    zh: ['外交部'],
    partOf: 'organization:fr',
    ambiguous: ['外交部', 'Ministry of Foreign Affairs'],
  },
  { id: 'organization:acme', kind: 'COMPANY', en: ['Acme'], zh: ['阿克梅'] },
  { id: 'organization:umbra', kind: 'COMPANY', en: ['Umbra'], zh: ['翁布拉'] },
  { id: 'person:ada-lind', kind: 'PERSON', en: ['Ada Lind', 'President Lind'], zh: ['艾达·林德', '林德'] },
  {
    id: 'resolution:a-res-90-1',
    kind: 'RESOLUTION',
    en: ['A/RES/90/1'],
    zh: ['加强人工智能技能培训国际合作决议'],
    ids: { UN_SYMBOL: 'A/RES/90/1' },
  },
  {
    id: 'initiative:eo-20001',
    kind: 'EXECUTIVE_ORDER',
    en: ['Careful Use of AI'],
    zh: ['谨慎使用人工智能'],
    ids: { EO: 'EO 20001' },
  },
  {
    id: 'initiative:eu-ai-act',
    kind: 'LAW',
    en: ['EU AI Act'],
    zh: ['欧盟人工智能法案', '人工智能法案'],
    ambiguous: ['人工智能法案'],
  },
  { id: 'initiative:eu-ai-strategy', kind: 'PLAN', en: ['EU AI Strategy'], zh: ['欧盟人工智能战略'] },
  { id: 'initiative:2030-agenda', kind: 'AGENDA', en: ['2030 Agenda'], zh: ['2030年可持续发展议程'] },
];

const SERIES: MeetingSeries = {
  id: 'series:ai-summit',
  names: [...names(['AI Safety Summit'], 'en', []), ...names(['人工智能安全峰会'], 'zh', [])],
  labels: { en: 'AI Safety Summit', zh: '人工智能安全峰会' },
  editions: [],
};

/** A dozen entries of every kind, without any file. */
export const SMALL_LEXICON: Lexicon = {
  entries: new Map(LINES.map((line) => [line.id, entry(line)])),
  renamed: new Map(),
  series: new Map([[SERIES.id, SERIES]]),
  sources: { nameOf: (given) => given },
  blockers: [{ text: '发展中国家' }, { text: '联合国家' }],
  words: () => [],
  cueFiles: [],
  fingerprint: 'small',
};

function entry({ id, kind, en, zh, partOf, ambiguous = [], short, demonyms = [], ids = {} }: Line): LexiconEntry {
  return {
    entity: {
      id,
      type: TYPES[id.split(':')[0] ?? ''] ?? 'Organization',
      kind,
      names: { en: en[0] ?? null, zh: zh[0] ?? null },
      externalIds: Object.entries(ids).map(([scheme, value]) => ({ scheme, value, basis: 'LEXICON' })),
      basis: 'LEXICON',
      lexicon: { file: 'small.yaml', entry: id },
    },
    names: [...names(en, 'en', ambiguous), ...names(zh, 'zh', ambiguous)],
    relations: partOf === undefined ? [] : [{ type: 'PART_OF', to: partOf }],
    positions: [],
    short: short ?? null,
    demonyms,
  };
}

function names(texts: readonly string[], lang: 'en' | 'zh', ambiguous: readonly string[]): LexiconName[] {
  return texts.map((text) => ({
    text,
    lang,
    caseSensitive: lang === 'en' && !text.includes(' '),
    ambiguous: ambiguous.includes(text),
  }));
}
