import { describe, expect, it } from 'vitest';
import { headlineOf, headlineParts, isCommentary, likeness } from '../../../../src/resolution/clusters/headline.ts';

describe('a headline', () => {
  it.each([
    ['关注 | 联大通过决议', '联大通过决议'],
    ['【资讯】联大通过决议', '联大通过决议'],
    ['FACT SHEET: President Signs Order', 'President Signs Order'],
    ['Companies will report tests | AP News', 'Companies will report tests'],
    ['联大通过决议', '联大通过决议'],
  ])('of "%s" is without label and site', (title, expected) => {
    expect(headlineOf(title)).toBe(expected);
  });

  it.each([
    ['专家观点 | 治理要务实', true],
    ['Opinion: Rules need teeth', true],
    ['关注 | 联大通过决议', false],
    ['Assembly adopts resolution', false],
  ])('"%s" stands in a column for opinions: %s', (title, expected) => {
    expect(isCommentary(title)).toBe(expected);
  });
});

describe('likeness', () => {
  const like = (a: string, b: string) => likeness(headlineParts(a), headlineParts(b));

  it.each([
    ['首个人工智能公约开放签署', '首個人工智慧公約開放簽署', 1],
    ['First treaty on artificial intelligence opened for signature', 'Mayor opens library beside the harbour', 0],
  ])('of "%s" and "%s" is %d', (a, b, share) => {
    expect(like(a, b)?.share).toBe(share);
  });

  it('is unknown where a headline says only what all are about', () => {
    expect(like('人工智能', '人工智能公约')).toBeNull();
  });
});
