import { describe, expect, it } from 'vitest';
import { alignRows, displayWidth } from '../../../src/evaluation/explanation/align-rows.ts';
import { explainExtraction } from '../../../src/evaluation/explanation/explain-extraction.ts';
import { createPaint } from '../../../src/evaluation/explanation/paint.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { DateMention, Extraction, Quantity } from '../../../src/model/extraction.ts';
import type { Quote, Span } from '../../../src/model/span.ts';

const FIRST = '甲国和60多国5月3日签署《某某宣言》。';
const SECOND = '甲国部长说，这很好。';
const TEXT = `${FIRST}${SECOND}\n天气晴朗。`;
const SENTENCES: Span[] = [
  { start: 0, end: FIRST.length },
  { start: FIRST.length, end: FIRST.length + SECOND.length },
  { start: TEXT.indexOf('天气'), end: TEXT.length },
];

function at(words: string, from = 0): Quote {
  const start = TEXT.indexOf(words, from);
  return { text: words, start, end: start + words.length };
}

const article: Article = {
  id: 'article:1',
  file: '01.md',
  url: null,
  title: '甲国签署宣言',
  source: '某报',
  creditedSource: null,
  basedOn: { publisher: '某社', date: '2024-05-03', url: null },
  language: 'zh-Hans',
  date: '2024-05-04',
  fetchDate: null,
  status: 'OK',
  text: TEXT,
  raw: TEXT,
  offsets: { toRaw: (span) => span },
  sections: [
    { start: 0, end: at('天气').start, title: '签署' },
    { start: at('天气').start, end: TEXT.length, title: '天气' },
  ],
  notes: ['The header names no url.'],
};

const state: Entity = {
  id: 'organization:jia',
  type: 'Organization',
  kind: 'STATE',
  names: { en: 'Jia', zh: '甲国' },
  externalIds: [{ scheme: 'ISO_3166_1', value: 'XX', basis: 'LEXICON' }],
  basis: 'LEXICON',
  lexicon: { file: 'states.yaml', entry: 'organization:jia' },
};
const declaration: Entity = {
  id: 'initiative:moumou',
  type: 'Initiative',
  kind: 'DECLARATION',
  names: { en: null, zh: '某某宣言' },
  externalIds: [],
  basis: 'TEXT',
  lexicon: null,
};
const date: DateMention = {
  ...at('5月3日'),
  edtf: '2024-05-03',
  anchor: 'relative-to-publication',
  rule: 'day-of-month',
};
const count: Quantity = {
  ...at('60多国'),
  value: 60,
  min: 61,
  max: null,
  qualifier: 'more_than',
  unit: 'state',
  role: 'SIGNATORY_COUNT',
  rule: 'count-of-states',
};

const EXTRACTION: Extraction = {
  article,
  entities: [state, declaration],
  mentions: [
    { ...at('甲国'), entityId: state.id, rule: 'lexicon-name' },
    { ...at('某某宣言'), entityId: declaration.id, rule: 'title-mark' },
    { ...at('甲国', FIRST.length), entityId: state.id, rule: 'lexicon-name' },
  ],
  dates: [date],
  quantities: [count],
  reports: [
    {
      ...at(FIRST),
      id: 'report:1',
      type: 'SIGNING',
      subtype: 'PLEDGE',
      modality: 'ACTUAL',
      salience: 'MAIN',
      method: 'consensus',
      trigger: at('签署'),
      participants: [{ entityId: state.id, role: 'signatory', at: at('甲国') }],
      object: { entityId: declaration.id, at: null },
      date,
      quantities: [count],
      name: null,
      series: null,
      rule: 'cue-sign',
    },
  ],
  claims: [
    {
      ...at(SECOND),
      id: 'claim:1',
      type: 'SPOKE_AT',
      modality: 'PLANNED',
      label: '部长',
      from: state.id,
      to: 'report:1',
      rule: 'title-before',
    },
  ],
};

describe('explainExtraction', () => {
  it('tells every fact of a sentence below it, with its rule', () => {
    expect(explainExtraction(EXTRACTION, SENTENCES, createPaint(false))).toMatchInlineSnapshot(`
      "甲国签署宣言
        file      01.md
        id        article:1
        language  zh-Hans
        date      2024-05-04
        source    某报
        based on  某社, 2024-05-03

      § 签署

      [0–20] 甲国和60多国5月3日签署《某某宣言》。
          name   0–2    甲国      organization:jia                 甲国                     lexicon-name
          count  3–7    60多国    60 more than (61 or more) state  SIGNATORY_COUNT          count-of-states
          date   7–11   5月3日    2024-05-03                       relative-to-publication  day-of-month
          name   14–18  某某宣言  initiative:moumou                某某宣言                 title-mark
          E1  SIGNING PLEDGE  ACTUAL, by consensus  “签署” 11–13  cue-sign
              signatory  organization:jia   甲国                     “甲国” 0–2     says SIGNED
              object     initiative:moumou  某某宣言                 implied
              date       2024-05-03         relative-to-publication  “5月3日” 7–11
              count      SIGNATORY_COUNT    60                       “60多国” 3–7

      [20–30] 甲国部长说，这很好。
          name  20–22  甲国  organization:jia  甲国  lexicon-name
          says  organization:jia 甲国  SPOKE_AT (PLANNED)  E1 SIGNING  “部长”  title-before

      § 天气

      [31–36] 天气晴朗。

      How it was read
        status   OK
        section  0–31  签署
        section  31–36  天气
        note     The header names no url.

      Entities
        organization:jia   STATE        甲国 / Jia  ISO_3166_1 XX  states.yaml
        initiative:moumou  DECLARATION  某某宣言                   the text alone"
    `);
  });

  it('is the same with colours, but for the colours', () => {
    const painted = explainExtraction(EXTRACTION, SENTENCES, createPaint(true));
    expect(painted).toContain('\u001b[');
    const plain = painted.split('\u001b[').map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')));
    expect(plain.join('')).toBe(explainExtraction(EXTRACTION, SENTENCES, createPaint(false)));
  });

  it('warns of a date that stays unresolved', () => {
    const unresolved = { ...EXTRACTION, dates: [{ ...date, edtf: null }], reports: [] };
    expect(explainExtraction(unresolved, SENTENCES, createPaint(false))).toMatch(/date +\d+–\d+ +5月3日 +unresolved/);
  });
});

describe('alignRows', () => {
  it.each([
    ['abc', 3],
    ['中文', 4],
    ['ＡＩ', 4],
    ['𠮷', 2],
    ['“é”', 3],
  ])('%s takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('puts cells below one another, whatever the script', () => {
    const rows = [
      [{ text: '中国' }, { text: 'x' }],
      [{ text: 'ab' }, { text: 'y' }],
      [{ text: 'only' }, { text: '' }],
    ];
    expect(alignRows(rows, ' ', createPaint(false))).toEqual([' 中国  x', ' ab    y', ' only']);
  });
});
