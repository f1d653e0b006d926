import { expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { lexiconFolder } from './lexicon-folder.ts';

const FIRST = '- { id: organization:a, kind: NGO, en: Alpha }\n';

test.each([
  [
    'a field nobody knows',
    `${FIRST}- id: organization:b\n  kind: NGO\n  alias: [B]\n`,
    'a.yaml:2: entry: Unrecognized key: "alias"',
  ],
  ['an id of no type', '- id: robot:a\n  kind: NGO\n  en: A\n', 'a.yaml:1: id: expected an id like organization:'],
  ['an id taken twice', `${FIRST}\n${FIRST}`, 'a.yaml:3: id: expected an id of its own: a.yaml has organization:a too'],
  ['no kind', '- id: organization:a\n  en: Alpha\n', 'a.yaml:1: kind: expected one of STATE, IGO'],
  [
    'the kind of another type',
    '- id: initiative:a\n  en: Alpha\n  kind: NGO\n',
    'a.yaml:3: kind: expected one of LAW, TREATY',
  ],
  ['no name', `${FIRST}- id: organization:b\n  kind: NGO\n`, 'a.yaml:2: entry: expected a name: `en`, `zh` or both'],
  [
    'a number of lists',
    '- id: organization:a\n  kind: NGO\n  en: A\n  aliases:\n    zh: { b: c }\n',
    'a.yaml:5: aliases.zh: expected a text or a list',
  ],
  [
    'a stray mark',
    '- id: organization:a\n  kind: NGO\n  en: A\n  exact: [B]\n',
    'a.yaml:4: exact: expected one of the names of this entry',
  ],
  [
    'a reference to nothing',
    '- id: organization:a\n  kind: NGO\n  en: A\n  part_of: organization:b\n',
    'a.yaml:4: part_of: expected the id of an organization of the lexicon, not organization:b',
  ],
  [
    'two characters for short',
    '- id: organization:a\n  kind: STATE\n  en: A\n  short: 中国\n',
    'a.yaml:4: short: expected one Chinese character',
  ],
  [
    'a name of two',
    `${FIRST}- id: organization:b\n  kind: NGO\n  en: alpha\n`,
    'a.yaml:2: entry: expected "alpha" to name this alone',
  ],
  [
    'a post without a label',
    `${FIRST}- id: person:p\n  en: P\n  positions:\n    - { org: organization:a }\n`,
    'a.yaml:5: positions: expected `en` or `zh`',
  ],
  [
    'a post that ends before it begins',
    `${FIRST}- id: person:p\n  en: P\n  positions:\n    - org: organization:a\n      en: Head\n      from: 2024-02\n      to: 2023\n`,
    'a.yaml:7: positions.from: expected a date not after 2023',
  ],
  [
    'a date that is none',
    `${FIRST}- id: person:p\n  en: P\n  positions:\n    - { org: organization:a, en: Head, from: spring }\n`,
    'a.yaml:5: positions.from: expected a year',
  ],
  [
    'posts of an organization',
    `${FIRST}- id: organization:b\n  kind: NGO\n  en: B\n  positions:\n    - { org: organization:a, en: Head }\n`,
    'a.yaml:6: positions: expected none',
  ],
  ['no YAML', `${FIRST}- id: [organization:b\n`, 'a.yaml:3: YAML: expected valid YAML'],
  ['no list', 'id: organization:a\n', 'a.yaml:1: entry: expected a list of entries'],
  [
    'an old id in use',
    `${FIRST}- id: organization:b\n  kind: NGO\n  en: B\n  formerly: organization:a\n`,
    'a.yaml:5: formerly: expected an old id',
  ],
])('refuses %s with file, line, field and what was expected', (_, text, message) => {
  const error = refusal({ 'a.yaml': text });
  expect(error.code).toBe('LEXICON_INVALID');
  expect(error.message).toContain(message);
});

test('tells every problem, a line each', () => {
  const { message } = refusal({
    'a.yaml': '- { id: organization:a, kind: X, en: A }\n- { id: b, kind: NGO, en: B }\n',
  });
  expect(message.split('\n')).toHaveLength(2);
});

test('refuses a cue file with its line', () => {
  const { message } = refusal({ 'cues/zh-a.yaml': 'language: zh\ncues:\n  - rule: zh-a\n    type: PARTY\n' });
  expect(message).toContain('cues/zh-a.yaml:4: cues.type: expected ADOPTION');
});

test.each([
  ['no list', 'id: source:a\n', 'sources.yaml:1: entry: expected a list of sources'],
  ['an id of another kind', '- id: organization:a\n  en: A\n', 'sources.yaml:1: id: expected an id like source:xinhua'],
  ['no name', '- id: source:a\n  sites: [a.example]\n', 'sources.yaml:1: entry: expected a name: `en`, `zh` or both'],
  [
    'an address',
    '- id: source:a\n  en: A\n  sites:\n    - https://a.example/\n',
    'sources.yaml:4: sites: expected a domain',
  ],
  [
    'a name of two',
    '- { id: source:a, en: A }\n- id: source:b\n  en: B\n  aliases: { any: [The A] }\n',
    'sources.yaml:2: entry: expected "a" to name this alone',
  ],
])('refuses sources with %s', (_, text, message) => {
  expect(refusal({ 'sources.yaml': text }).message).toContain(message);
});

test('refuses a folder that is not there', () => {
  expect(() => loadLexicon(['no/such/folder'])).toThrow('no/such/folder: expected a readable folder of lexicon files');
});

function refusal(files: Readonly<Record<string, string>>): AppError {
  try {
    loadLexicon([lexiconFolder(files)]);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected the lexicon to be refused');
}
