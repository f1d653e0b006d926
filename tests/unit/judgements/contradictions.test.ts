import { expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { createJudge } from '../../../src/judgements/create-judge.ts';
import { loadJudgements } from '../../../src/judgements/load-judgements.ts';
import { SMALL_LEXICON } from '../extraction/small-lexicon.ts';
import { articleIdOfUrl, at, decided, file, load } from './judged-articles.ts';

const anchor = (key: string, quote: string, type?: string): string =>
  `{ article: "https://news.example/${key}", quote: ${quote}${type === undefined ? '' : `, type: ${type}`} }`;
const A = anchor('a', 'One spoke on Monday.');
const A_PART = anchor('a', 'One spoke');
const B = anchor('b', 'Two spoke.');
const C = anchor('c', 'Three spoke.');
const relink = (quote: string, entity: string): string =>
  `relink: { article: "https://news.example/a", quote: ${quote}, text: One, entity: ${entity} }`;

test.each([
  ['the same and different', [`same: [${A}, ${B}]`], [`different: [${B}, ${A}]`]],
  [
    'the same and different by way of a third',
    [`same: [${A}, ${B}]`, `same: [${B}, ${C}]`],
    [`different: [${A}, ${C}]`],
  ],
  ['the same and different by a part of the quote', [`same: [${A}, ${B}]`], [`different: [${A_PART}, ${B}]`]],
  ['the same and no report at all', [`same: [${A}, ${B}]`], [`reject: ${A_PART}`]],
  ['on two days', [`date: { report: ${A}, edtf: 2024-07 }`], [`date: { report: ${A_PART}, edtf: 2024-08 }`]],
  ['two meanings of a name', [relink('One spoke on Monday.', 'person:a')], [relink('One spoke', 'person:b')]],
  ['two entities for one', ['same_entity: [person:a, person:b]'], ['same_entity: [person:c, person:b]']],
  ['each the other', ['same_entity: [person:a, person:b]'], ['same_entity: [person:b, person:a]']],
  [
    'in a circle',
    ['same_entity: [person:a, person:b]', 'same_entity: [person:b, person:c]'],
    ['same_entity: [person:c, person:a]'],
  ],
  ['one entity and two', ['same_entity: [person:a, person:b]'], ['different_entities: [person:b, person:a]']],
])('%s: refused, naming both places', (_, first, second) => {
  const [one, other] = [first, second].map((verdicts) => verdicts.map((verdict) => decided(verdict)).join(''));
  for (const texts of [
    [one, other],
    [other, one],
  ]) {
    const [early = '', late = ''] = texts;
    const message = refusal(() => loadJudgements([file(early, 'early.yaml'), file(late, 'late.yaml')], articleIdOfUrl));
    expect(message).toContain('early.yaml:');
    expect(message).toContain('late.yaml:');
  }
});

test.each([
  [
    'reports of two types in one sentence',
    [
      `same: [${anchor('a', 'One spoke.', 'STATEMENT')}, ${B}]`,
      `different: [${anchor('a', 'One spoke.', 'ADOPTION')}, ${B}]`,
    ],
  ],
  [
    'the same words in two articles',
    [`same: [${A}, ${B}]`, `different: [${anchor('d', 'One spoke on Monday.')}, ${B}]`],
  ],
  ['one date twice', [`date: { report: ${A}, edtf: 2024-07 }`, `date: { report: ${A_PART}, edtf: 2024-07 }`]],
  ['a chain of entities', ['same_entity: [person:a, person:b]', 'same_entity: [person:b, person:c]']],
  [
    'words of a sentence whose other event is meant',
    [`same: [${anchor('a', 'One spoke on Monday.', 'VOTE')}, ${B}]`, `different: [${A_PART}, ${B}]`],
  ],
  ['different and rejected', [`different: [${A}, ${B}]`, `reject: ${A}`]],
])('%s: no contradiction', (_, verdicts) => {
  expect(load(...verdicts.map((verdict) => decided(verdict))).list).toHaveLength(verdicts.length);
});

test('a lexicon that renames one entity to another may make decisions contradict each other', () => {
  const judgements = load(decided('same_entity: [person:a, person:b]'), decided('same_entity: [person:c, person:d]'));
  const renamed = new Map([['person:d', 'person:b']]);
  expect(refusal(() => createJudge(judgements, { ...SMALL_LEXICON, renamed }))).toContain(
    'expected person:b to mean one entity',
  );
});

test('two quotes of one decision, of which one holds the other, may be of one report', () => {
  const text = [`different: [${at('adopted')}, ${at('adopted the Harbour Code')}]`].map((verdict) => decided(verdict));
  expect(refusal(() => load(...text))).toContain('give the type of each');
});

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'JUDGEMENTS_INVALID') return error.message;
    throw error;
  }
  throw new Error('expected the judgements to be refused');
}
