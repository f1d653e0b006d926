import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { lexiconFolder } from './lexicon-folder.ts';

const FARLAND = `
- id: organization:fl
  kind: STATE
  en: Farland
  zh: 远国
  hant: 遙國
  aliases: { en: [Republic of Farland], any: [FLD] }
  short: 远
  demonyms: Farlandish
  ids: { ISO_3166_1: FL }
`;

describe('an entry', () => {
  test('has its names, canonical ones first, the side of a state, and what it is part of', () => {
    const lexicon = load({
      'states.yaml': FARLAND,
      'bodies.yaml': `
- id: organization:fl-ministry
  kind: GOVERNMENT_BODY
  zh: 远国外交部
  aliases: { zh: [外交部] }
  ambiguous: [外交部]
  part_of: organization:fl
`,
    });
    const state = lexicon.entries.get('organization:fl');
    expect(state?.entity).toEqual({
      id: 'organization:fl',
      type: 'Organization',
      kind: 'STATE',
      names: { en: 'Farland', zh: '远国' },
      externalIds: [{ scheme: 'ISO_3166_1', value: 'FL', basis: 'LEXICON' }],
      basis: 'LEXICON',
      lexicon: { file: 'states.yaml', entry: 'organization:fl' },
    });
    expect(state?.names.map(({ text }) => text)).toEqual([
      'Farland',
      '远国',
      '遙國',
      'Republic of Farland',
      'FLD',
      '远方',
    ]);
    expect(state).toMatchObject({ short: '远', demonyms: ['Farlandish'] });
    expect(lexicon.blockers.map(({ text }) => text)).toContain('远方案');
    const ministry = lexicon.entries.get('organization:fl-ministry');
    expect(ministry?.names.map(({ text, ambiguous }) => [text, ambiguous])).toEqual([
      ['远国外交部', false],
      ['外交部', true],
    ]);
    expect(ministry?.relations).toEqual([{ type: 'PART_OF', to: 'organization:fl' }]);
  });

  test.each([
    ['Farland', true],
    ['FLD', true],
    ['Republic of Farland', false],
    ['远国', false],
  ])('asks for the case of %s: %s', (name, caseSensitive) => {
    const names = load({ 'states.yaml': FARLAND }).entries.get('organization:fl')?.names;
    expect(names?.find(({ text }) => text === name)?.caseSensitive).toBe(caseSensitive);
  });

  test('may ask for the case of a name of several words', () => {
    const lexicon = load({ 'a.yaml': '- { id: organization:a, kind: NGO, en: Access Later, exact: [Access Later] }' });
    expect(lexicon.entries.get('organization:a')?.names).toMatchObject([{ text: 'Access Later', caseSensitive: true }]);
  });

  test('of a person has positions, open where no year or null is given', () => {
    const lexicon = load({
      'states.yaml': FARLAND,
      'people.yaml': `
- id: person:ann-far
  en: Ann Far
  positions:
    - { org: organization:fl, en: President, from: 2021, to: 2023-05 }
    - { org: organization:fl, zh: 特使, from: 2024, to: null }
`,
    });
    expect(lexicon.entries.get('person:ann-far')?.positions).toEqual([
      { label: { en: 'President', zh: null }, organization: 'organization:fl', from: '2021', to: '2023-05' },
      { label: { en: null, zh: '特使' }, organization: 'organization:fl', from: '2024', to: null },
    ]);
  });

  test('keeps a country code that YAML would read as false', () => {
    const lexicon = load({ 'a.yaml': '- { id: organization:no, kind: STATE, en: Norway, ids: { ISO_3166_1: NO } }' });
    expect(lexicon.entries.get('organization:no')?.entity.externalIds).toMatchObject([{ value: 'NO' }]);
  });

  test('that was renamed is found by its old id', () => {
    const lexicon = load({ 'a.yaml': '- { id: organization:new, kind: NGO, en: New, formerly: [organization:old] }' });
    expect(lexicon.renamed).toEqual(new Map([['organization:old', 'organization:new']]));
  });
});

test('a meeting series bears the names of its editions, and each edition its own', () => {
  const lexicon = load({
    'meeting-series.yaml': `
- id: series:moon-forum
  en: Moon Forum
  editions:
    - { en: Moon Forum 2024, zh: 2024月亮论坛, date: 2024-05-21/2024-05-22 }
`,
  });
  const series = lexicon.series.get('series:moon-forum');
  expect(series?.names.map(({ text }) => text)).toEqual(['Moon Forum', 'Moon Forum 2024', '2024月亮论坛']);
  expect(series?.editions).toMatchObject([
    { labels: { en: 'Moon Forum 2024', zh: '2024月亮论坛' }, date: '2024-05-21/2024-05-22' },
  ]);
});

describe('of several folders the later wins', () => {
  const bundled = {
    'a.yaml': '- { id: organization:a, kind: NGO, en: Alpha, aliases: { any: [AB] } }',
    'blockers.yaml': '- 甲',
    'words.yaml': 'greetings: [hello]',
  };

  test('an entry with the same id replaces', () => {
    const lexicon = load(bundled, { 'z.yaml': '- { id: organization:a, kind: COMPANY, en: Alpha Inc. }' });
    expect(lexicon.entries.get('organization:a')?.entity).toMatchObject({
      kind: 'COMPANY',
      lexicon: { file: 'z.yaml' },
    });
  });

  test('a name goes to its entry', () => {
    const lexicon = load(bundled, {
      'z.yaml': '- { id: organization:b, kind: NGO, en: Beta, aliases: { any: [AB] } }',
    });
    expect(lexicon.entries.get('organization:a')?.names.map(({ text }) => text)).toEqual(['Alpha']);
    expect(lexicon.entries.get('organization:b')?.names.map(({ text }) => text)).toEqual(['Beta', 'AB']);
  });

  test('blockers and word lists add up', () => {
    const lexicon = load(bundled, { 'blockers-mine.yaml': '- 乙', 'words.yaml': 'greetings: [hi]' });
    expect(lexicon.blockers).toEqual([{ text: '甲' }, { text: '乙' }]);
    expect(lexicon.words('greetings')).toEqual(['hello', 'hi']);
    expect(() => lexicon.words('farewells')).toThrow('No word list "farewells"');
  });
});

test('a name may have several bearers that all call it ambiguous', () => {
  const lexicon = load({
    'a.yaml': `
- { id: organization:a, kind: NGO, en: Alpha, aliases: { any: [XYZ] }, ambiguous: [XYZ] }
- { id: organization:b, kind: NGO, en: Beta, aliases: { any: [XYZ] }, ambiguous: [XYZ] }
`,
  });
  expect([...lexicon.entries.values()].filter(({ names }) => names.some(({ text }) => text === 'XYZ'))).toHaveLength(2);
});

test('the fingerprint changes with any content and with nothing else', () => {
  const fingerprint = (text: string) => load({ 'a.yaml': text }).fingerprint;
  const text = '- { id: organization:a, kind: NGO, en: Alpha }\n';
  expect(fingerprint(text)).toBe(fingerprint(text));
  expect(fingerprint(text)).not.toBe(fingerprint(`${text}# a word\n`));
});

function load(...folders: readonly Readonly<Record<string, string>>[]): Lexicon {
  return loadLexicon(folders.map(lexiconFolder));
}
