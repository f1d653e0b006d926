import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/evaluation/sentence-around.ts';

describe('sentenceAround', () => {
  it.each([
    ['One here. Two is\nthere. Three.', 'is\nthere', 'Two «is there».'],
    ['第一句。第二句在这里！第三句。', '在', '第二句«在»这里！'],
    ['A title\n\nThe text', 'text', 'The «text»'],
  ])('of %j', (text, words, sentence) => {
    const start = text.indexOf(words);
    expect(sentenceAround(text, { start, end: start + words.length })).toBe(sentence);
  });

  it('cuts what is long', () => {
    const text = `${'a '.repeat(100)}target${' b'.repeat(100)}`;
    const told = sentenceAround(text, { start: 200, end: 206 });
    expect(told).toMatch(/^…(?:a )+«target»(?: b)+…$/);
    expect(told.length).toBeLessThan(200);
  });
});
