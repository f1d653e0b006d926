import { describe, expect, it } from 'vitest';
import { SYNTHETIC_DEFAULTS, type SyntheticOptions, syntheticArticles } from '../../../bench/synthetic-articles.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';

const OPTIONS = { ...SYNTHETIC_DEFAULTS, count: 60 };

function texts(options: SyntheticOptions): string[] {
  return [...syntheticArticles(options)].map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
}

describe('synthetic articles', () => {
  it('are the same for the same seed and others for another', () => {
    expect(texts(OPTIONS)).toEqual(texts(OPTIONS));
    expect(texts({ ...OPTIONS, seed: 2 }).filter((text) => texts(OPTIONS).includes(text))).toEqual([]);
  });

  it('are whole articles on the topic in both languages, each at an address and with a text of its own', () => {
    const articles = [...syntheticArticles(OPTIONS)].map(({ file, bytes }) => parseArticle(file, bytes));
    expect(articles.filter(({ status, notes }) => status !== 'OK' || notes.length > 0)).toEqual([]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(OPTIONS.count);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(OPTIONS.count);
    const chinese = articles.filter(({ language }) => language === 'zh-Hans').length;
    expect(chinese).toBeGreaterThan(OPTIONS.count / 4);
    expect(chinese).toBeLessThan((OPTIONS.count * 3) / 4);
  });

  it.each([
    [1, 60],
    [5, 12],
    [60, 1],
  ])('tell an event each %i times where that is asked for', (reportsPerEvent, events) => {
    const articles = [...syntheticArticles({ ...OPTIONS, reportsPerEvent })].map(({ file, bytes }) =>
      parseArticle(file, bytes),
    );
    // The headline names the event: in two languages, hence two headlines at most.
    const headlines = new Set(articles.map(({ title }) => title)).size;
    expect(headlines).toBeGreaterThanOrEqual(events);
    expect(headlines).toBeLessThanOrEqual(events * 2);
  });

  it.each([0, 1])('name the common actor in the share of events that is asked for: %d', (commonActor) => {
    const named = texts({ ...OPTIONS, commonActor }).filter((text) =>
      /^title: "(?:中国|China)(?:与| and )/m.test(text),
    );
    expect(named.length).toBe(commonActor * OPTIONS.count);
  });
});
