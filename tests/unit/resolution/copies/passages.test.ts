import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/resolution/copies/passage.ts';
import { readTokens } from '../../../../src/resolution/copies/read-tokens.ts';
import { containment, readSketch, sketchTokens, writeSketch } from '../../../../src/resolution/copies/sketch.ts';
import { articleOf, LANTERN_EN, LANTERN_ZH, OTHER_ZH } from './made-texts.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });
const toTaiwanese = Converter({ from: 'cn', to: 'tw' });

describe('tokens', () => {
  it.each([
    ['script', '联合国大会关于人工智能的决议', '聯合國大會關於人工智慧的決議'],
    ['widths and case', 'ＡＩ Act，2024', 'ai act, ２０２４'],
    ['punctuation', '“中方”：支持、参与。', '「中方」支持，参与'],
    ['white space', '五 月\n三日', '五月三日'],
    ['quotes and dashes', 'the world’s first—so far', "The world's first - so far"],
  ])('are the same whatever the %s', (_, one, other) => {
    expect(readTokens(one).hashes).toEqual(readTokens(other).hashes);
  });

  it.each([
    ['人工智能', 4],
    ['78/311号决议', 5],
    ['artificial intelligence', 2],
    ['𠮷野', 2],
    ['👍 。', 0],
  ])('of %j are %i', (text, count) => {
    expect(readTokens(text).hashes).toHaveLength(count);
  });

  it('of different texts differ', () => {
    expect(readTokens('五月三日').hashes).not.toEqual(readTokens('五月四日').hashes);
  });
});

describe('passages', () => {
  it('are one a section, with its span', () => {
    const article = articleOf('article:a', LANTERN_ZH, OTHER_ZH);
    const passages = passagesOf(article);
    expect(passages.map(({ articleId, section }) => [articleId, section])).toEqual([
      ['article:a', 0],
      ['article:a', 1],
    ]);
    expect(passages.map(({ start, end }) => article.text.slice(start, end))).toEqual([LANTERN_ZH, OTHER_ZH]);
  });

  it('leave out sections too short to tell', () => {
    expect(
      passagesOf(articleOf('article:a', '扫码订阅本刊，邮发代号一二三。', LANTERN_EN)).map((p) => p.section),
    ).toEqual([1]);
  });

  it('have few keys and a short sketch however long the text is', () => {
    const [passage] = passagesOf(articleOf('article:a', words(20_000, 'w').join(' ')));
    expect(passage?.sketch.length).toBeLessThanOrEqual(684);
    const [ordinary] = passagesOf(articleOf('article:a', LANTERN_ZH.repeat(9)));
    expect(ordinary?.keys.length).toBeLessThanOrEqual(8);
  });

  it.each([
    ['its first 60 %', LANTERN_ZH, LANTERN_ZH.slice(0, LANTERN_ZH.length * 0.6)],
    ['its last 60 %', LANTERN_ZH, LANTERN_ZH.slice(LANTERN_ZH.length * 0.4)],
    ['its first two sentences', LANTERN_ZH, LANTERN_ZH.slice(0, 80)],
    ['a comment added', LANTERN_ZH, OTHER_ZH.slice(0, 70) + LANTERN_ZH],
    ['Traditional script', LANTERN_ZH, toTraditional(LANTERN_ZH)],
    ['the script of Taiwan', LANTERN_ZH, toTaiwanese(LANTERN_ZH)],
    ['other punctuation', LANTERN_ZH, LANTERN_ZH.replaceAll('，', ',').replaceAll('。', '．')],
    ['lines broken', LANTERN_EN, LANTERN_EN.replaceAll('. ', '.\n\n').replaceAll(' of ', '\nof ')],
  ])('share a key with a copy: %s', (_, text, copy) => {
    const [first] = passagesOf(articleOf('article:a', text));
    const [second] = passagesOf(articleOf('article:b', copy));
    expect(first?.keys.filter((key) => second?.keys.includes(key))).not.toEqual([]);
  });
});

describe('sketches', () => {
  const sketchOf = (tokens: readonly string[]) => sketchTokens(readTokens(tokens.join(' ')).hashes);

  it('outlive being written and read', () => {
    const sketch = sketchOf(words(5000, 'w'));
    expect(readSketch(writeSketch(sketch))).toEqual(sketch);
    expect(sketch.level).toBeGreaterThan(0);
    expect(sketch.values.length).toBeLessThanOrEqual(256);
  });

  it('find a part wholly in its text, whatever the two lengths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 6000 }), fc.integer({ min: 5, max: 100 }), (length, percent) => {
        const whole = words(length, 'w');
        const part = whole.slice(0, Math.ceil((length * percent) / 100));
        const { share, compared } = containment(sketchOf(part), sketchOf(whole));
        expect(compared === 0 ? 1 : share).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it.each([0, 0.25, 0.5, 0.75, 0.9])('estimate a share of %d closely', (share) => {
    const own = words(3000, 'own');
    const common = words(3000, 'common');
    const mixed = [...common.slice(0, share * 3000), ...own.slice(share * 3000)];
    expect(Math.abs(containment(sketchOf(mixed), sketchOf(common)).share - share)).toBeLessThan(0.08);
  });
});

function words(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
