import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/judgements/decision.ts';
import { appendJudgement, judgementYaml } from '../../../src/judgements/judgement-yaml.ts';
import { load } from './judged-articles.ts';

const NEW: Decision = {
  who: 'Ada Lind',
  when: '2026-01-31',
  why: 'Both tell of "it": the vote.',
  same: [
    { article: 'article:0123456789abcdef0123', quote: '大会7月1日通过了该决议。', type: 'ADOPTION' },
    { article: 'https://news.example/b', quote: 'It was - at last - adopted: # 5' },
  ],
};
const OLD = '- who: Bo\n  when: 2025-12-01\n  why: x\n  same_entity: [person:a, person:b]\n';

test('a decision is an item of a list', () => {
  expect(judgementYaml(NEW)).toBe(`- who: Ada Lind
  when: 2026-01-31
  why: 'Both tell of "it": the vote.'
  same:
    - article: article:0123456789abcdef0123
      quote: 大会7月1日通过了该决议。
      type: ADOPTION
    - article: https://news.example/b
      quote: "It was - at last - adopted: # 5"
`);
});

describe('a decision is written behind what a file says, which stays byte for byte', () => {
  test.each([
    ['an empty file', ''],
    ['comments', '# Ours.\n\n'],
    ['a list', `# Ours.\n${OLD}# The end.\n`],
    ['a list without a last line break', OLD.trimEnd()],
    ['an indented list', OLD.replace(/^/gm, '  ').trimEnd()],
    ['lines that end as on Windows', OLD.replaceAll('\n', '\r\n')],
    [
      'a last text of several lines',
      '- who: Bo\n  when: 2025-12-01\n  same_entity: [person:a, person:b]\n  why: |+\n    One.\n\n    Two.\n\n',
    ],
  ])('%s', (_, text) => {
    const result = appendJudgement('own.yaml', text, NEW);
    expect(result.startsWith(text)).toBe(true);
    expect(load(result).list).toHaveLength(load(text).list.length + 1);
    expect(result.includes('\r\n')).toBe(text.includes('\r\n'));
    if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a list that is said to be empty', () => {
    expect(appendJudgement('own.yaml', '# Ours.\n[]\n', NEW)).toBe(`# Ours.\n\n${judgementYaml(NEW)}`);
  });

  test('any words come back as they were', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (why, quote) => {
        const decision: Decision = {
          ...NEW,
          why,
          same: undefined,
          reject: { article: 'https://news.example/c', quote },
        };
        const [judgement] = load(appendJudgement('own.yaml', '', decision)).list;
        expect(judgement).toMatchObject({ why, kind: 'reject' });
      }),
    );
  });
});

test.each([
  ['a list in brackets', `[{ who: Bo, when: 2025-12-01, why: x, same_entity: [person:a, person:b] }]\n`],
  ['a file that has ended', `${OLD}...\n`],
  ['no list', 'who: Bo\n'],
])('%s is refused', (_, text) => {
  expect(() => appendJudgement('own.yaml', text, NEW)).toThrow(expect.objectContaining({ code: 'JUDGEMENTS_INVALID' }));
});
