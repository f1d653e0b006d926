import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { copyPairs, groupCopies } from '../../../../src/resolution/copies/group-copies.ts';
import { passagesOf } from '../../../../src/resolution/copies/passage.ts';
import { articleOf, LANTERN_EN, LANTERN_ZH, OTHER_ZH } from './made-texts.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });
const groupsOf = (...articles: readonly ReturnType<typeof articleOf>[]) => groupCopies(articles.flatMap(passagesOf));
const membersOf = (...articles: readonly ReturnType<typeof articleOf>[]) =>
  groupsOf(...articles).map(({ members }) => members.map(({ articleId, section }) => `${articleId}#${section}`));

describe('copies', () => {
  it.each([
    ['the same text', LANTERN_ZH],
    ['the other script', toTraditional(LANTERN_ZH)],
    ['a part of the text', LANTERN_ZH.slice(0, LANTERN_ZH.length * 0.6)],
    ['a short part of the text', LANTERN_ZH.slice(0, 110)],
    ['a comment before the text', OTHER_ZH.slice(0, 60) + LANTERN_ZH],
    [
      'a word changed here and there',
      LANTERN_ZH.replace('周二', '星期二').replace('欢迎', '支持').replace('邻国', '近邻'),
    ],
  ])('are %s', (_, text) => {
    expect(membersOf(articleOf('article:a', LANTERN_ZH), articleOf('article:b', text))).toEqual([
      ['article:a#0', 'article:b#0'],
    ]);
  });

  it('are one item of a digest', () => {
    expect(membersOf(articleOf('article:a', LANTERN_EN), articleOf('article:b', OTHER_ZH, LANTERN_EN))).toEqual([
      ['article:a#0', 'article:b#1'],
    ]);
  });

  it('are not two reports of one form about two events', () => {
    const commitments = LANTERN_EN.split(' ');
    // A third of the text is new, in one piece, as where other companies are named and quoted.
    const others = commitments.map((word, index) => (index > commitments.length * 0.7 ? `${word}${index}` : word));
    expect(groupsOf(articleOf('article:a', LANTERN_EN), articleOf('article:b', others.join(' ')))).toEqual([]);
  });

  it('are not reports of one thing in two languages, or of two things', () => {
    const articles = [LANTERN_ZH, LANTERN_EN, OTHER_ZH].map((text, index) => articleOf(`article:${index}`, text));
    expect(groupsOf(...articles)).toEqual([]);
  });

  it('are not two parts of one article', () => {
    expect(groupsOf(articleOf('article:a', LANTERN_ZH, LANTERN_ZH))).toEqual([]);
  });
});

describe('groups', () => {
  const parts = [LANTERN_ZH, LANTERN_ZH.slice(0, 200), toTraditional(LANTERN_ZH), LANTERN_ZH.slice(90), LANTERN_ZH];
  const passages = [
    ...parts.map((text, index) => articleOf(`article:z${index}`, text, OTHER_ZH.slice(index * 8))),
    articleOf('article:e', LANTERN_EN),
  ].flatMap(passagesOf);

  it('are connected, named by their least member and in its order', () => {
    const groups = groupCopies(passages);
    expect(groups.map(({ members }) => members.map(({ articleId }) => articleId))).toEqual(
      groups.map(() => parts.map((_, index) => `article:z${index}`)),
    );
    expect(groups.map(({ id }) => id)).toEqual([...groups.map(({ id }) => id)].sort());
    expect(groups).toHaveLength(2);
    for (const { id } of groups) expect(id).toMatch(/^text-group:[0-9a-f]{20}$/);
  });

  it('do not depend on the order of the passages, nor on more pairs than needed', () => {
    const expected = groupCopies(passages);
    fc.assert(
      fc.property(fc.shuffledSubarray(passages, { minLength: passages.length }), (shuffled) => {
        expect(groupCopies(shuffled)).toEqual(expected);
        expect(groupCopies(shuffled, [...copyPairs(shuffled), ...copyPairs(passages)])).toEqual(expected);
      }),
    );
  });

  it('keep their name when a later member comes or goes', () => {
    const named = (count: number) => groupCopies(passages.slice(0, count)).map(({ id }) => id);
    expect(named(4)).toEqual(named(passages.length));
  });

  it('need a pair less than they have members', () => {
    expect(copyPairs(passages)).toHaveLength(2 * (parts.length - 1));
  });
});
