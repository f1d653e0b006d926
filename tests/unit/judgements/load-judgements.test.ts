import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { readJudgementFiles } from '../../../src/judgements/judgement-file.ts';
import { loadJudgements } from '../../../src/judgements/load-judgements.ts';
import { articleIdOfUrl, at, decided, file, load } from './judged-articles.ts';

const A = '{ article: "https://news.example/a", quote: One spoke. }';
const B = '{ article: "https://news.example/b", quote: Two spoke. }';
const C = '{ article: "https://news.example/c", quote: Three spoke. }';

const ONE_OF_EACH = [
  `same: [${A}, ${B}]`,
  `different: [${A}, ${C}]`,
  `reject: ${at('Jo Bell spoke again.')}`,
  `date: { report: ${A}, edtf: 2024-07 }`,
  'relink: { article: "https://news.example/a", quote: One spoke., text: One, entity: person:one }',
  'same_entity: [person:a, person:b]',
  'different_entities: [person:a, person:c]',
].map((verdict) => decided(verdict));

test('the bundled file is one that can be read', () => {
  expect(loadJudgements(readJudgementFiles(['seed/judgements.yaml']), articleIdOfUrl).list).toEqual([]);
});

test('the examples of the bundled file are judgements', () => {
  const [bundled] = readJudgementFiles(['seed/judgements.yaml']);
  const examples = bundled?.text.replace(/^# (?=-| )/gm, '').replace(/^# ?[A-Z`].*$|^#$|^[Aa-z`].*$/gm, '') ?? '';
  const kinds = load(examples).list.map(({ kind }) => kind);
  expect(kinds).toEqual(['date', 'different', 'different_entities', 'reject', 'relink', 'same', 'same_entity']);
});

test('an id is made of what is decided: not of who, when and why, nor of order, comments, spelling or place', () => {
  const plain = load(decided(`same: [${A}, ${B}]`));
  const other = load(
    '# a comment\n',
    decided('same_entity: [person:a, person:b]'),
    `- why: Else.\n  who: Bo\n  when: 2025-12-01\n  same:\n    - ${B}\n    - article: http://news.example/a\n      quote: "One\\u3000  ｓpoke."\n`,
  );
  const same = other.list.find(({ kind }) => kind === 'same');
  expect(same?.id).toBe(plain.list[0]?.id);
  expect(same).toMatchObject({ who: 'Bo', when: '2025-12-01', file: 'own.yaml', line: 6 });
  expect(same?.id).toMatch(/^same:[0-9a-f]{20}$/);
});

test('order and division into files do not matter', () => {
  const whole = load(...ONE_OF_EACH);
  fc.assert(
    fc.property(fc.shuffledSubarray(ONE_OF_EACH, { minLength: ONE_OF_EACH.length }), fc.nat(7), (order, cut) => {
      const files = [file(order.slice(0, cut).join('')), file(order.slice(cut).join(''), 'more.yaml')];
      const divided = loadJudgements(files, articleIdOfUrl);
      expect(divided.fingerprint).toBe(whole.fingerprint);
      expect(divided.list.map(({ id }) => id)).toEqual(whole.list.map(({ id }) => id));
    }),
  );
});

test('a decision made twice counts once', () => {
  const { list } = load(...ONE_OF_EACH, ...ONE_OF_EACH);
  expect(list).toHaveLength(ONE_OF_EACH.length);
  expect(Math.max(...list.map(({ line }) => line))).toBeLessThan(ONE_OF_EACH.length * 4);
});

test.each([
  ['no list', 'who: Ada\n', 'own.yaml:1: decision: expected a list of decisions'],
  ['no YAML', '- who: [Ada\n', 'own.yaml:2: YAML: expected valid YAML'],
  [
    'an asterisk without quotes',
    '- who: Ada\n  why: *clearly*\n',
    'own.yaml:2: YAML: expected valid YAML: put "*clearly*" in quotes',
  ],
  ['nobody', '- when: 2026-01-31\n  why: x\n  same_entity: [person:a, person:b]\n', 'own.yaml:1: who: expected a text'],
  ['a day that is none', '- who: A\n  when: 2026-02-30\n  why: x\n  reject: { }\n', 'own.yaml:2: when: expected a day'],
  [
    'nothing decided',
    '- who: A\n  when: 2026-01-31\n  why: x\n',
    'own.yaml:1: decision: expected one of same, different',
  ],
  [
    'two things decided',
    decided(`reject: ${A}\n  date: { report: ${A}, edtf: 2024 }`),
    'own.yaml:1: decision: expected one',
  ],
  [
    'a field nobody knows',
    decided('merge: [a, b]'),
    'own.yaml:4: merge: expected `who`, `when`, `why` and what is decided, and no other field',
  ],
  ['one report', decided(`same: [${A}]`), 'own.yaml:4: same: expected two reports or more'],
  ['a report twice', decided(`same: [${A}, ${A}]`), 'own.yaml:4: same: expected each report once'],
  [
    'no quote',
    decided(`same:\n    - { article: "https://a.example" }\n    - ${A}`),
    'own.yaml:5: same.quote: expected a text',
  ],
  ['an unknown type', decided(`reject:\n    ${at('x', 'PARTY')}`), 'own.yaml:5: reject.type: expected one of ADOPTION'],
  [
    'no article',
    decided('reject: { article: here, quote: x }'),
    "own.yaml:4: reject.article: expected an article's id",
  ],
  [
    'no web address',
    decided('reject: { article: "https://nowhere", quote: x }'),
    'own.yaml:4: reject.article: expected',
  ],
  ['no date', decided(`date:\n    report: ${A}\n    edtf: soon`), 'own.yaml:6: date.edtf: expected an EDTF date'],
  [
    'a name outside the quote',
    decided('relink:\n    article: https://a.example\n    quote: x\n    text: y\n    entity: person:y'),
    'own.yaml:7: relink.text: expected words of the quote',
  ],
  [
    'no id of an entity',
    decided('same_entity: [person:a, robot:b]'),
    'own.yaml:4: same_entity: expected the id of an entity',
  ],
  ['one entity', decided('different_entities: [person:a]'), 'own.yaml:4: different_entities: expected two ids'],
])('refuses %s with file, line, field and what was expected', (_, text, message) => {
  expect(refusal(() => load(text))).toMatchObject({
    code: 'JUDGEMENTS_INVALID',
    message: expect.stringContaining(message),
  });
});

test('reads a file, and of a folder every YAML file below it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judgements-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'two.yaml'), '2');
  writeFileSync(join(folder, 'a.yml'), '1');
  writeFileSync(join(folder, 'notes.md'), '3');
  expect(readJudgementFiles([folder]).map(({ text }) => text)).toEqual(['1', '2']);
  expect(readJudgementFiles([join(folder, 'a.yml')])).toEqual([{ file: join(folder, 'a.yml'), text: '1' }]);
  expect(readJudgementFiles(['seed/judgements.yaml'])[0]?.file).toBe('seed/judgements.yaml');
  expect(refusal(() => readJudgementFiles([join(folder, 'none')]))).toMatchObject({ code: 'JUDGEMENTS_UNREADABLE' });
});

function refusal(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected the judgements to be refused');
}
