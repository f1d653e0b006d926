import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../../../src/articles/parse-article.ts';
import { createTeller } from '../../../../src/commands/read-told-articles.ts';
import { createPipeline } from '../../../../src/ingestion/pipeline.ts';
import { clusterArticles } from '../../../../src/resolution/clusters/cluster-articles.ts';

const pipeline = createPipeline(null);
const tell = createTeller(pipeline);

/** Date, title, body; the name of an article is its key. */
const ARTICLES: Readonly<Record<string, readonly [string, string, string]>> = {
  adopted: [
    '2024-03-22',
    '联合国大会通过人工智能决议',
    '联合国大会21日在纽约协商一致通过关于人工智能的第78/265号决议，120多国参加联署。',
  ],
  adoptedToo: [
    '2024-03-21',
    'General Assembly backs text on safe AI',
    'NEW YORK - The UN General Assembly on Thursday adopted resolution A/RES/78/265 on artificial intelligence by consensus.',
  ],
  opinion: [
    '2024-03-29',
    '专家观点 | 治理不能只靠倡议',
    '联合国大会日前通过第78/265号决议。笔者认为，各国还需要可以执行的规则。',
  ],
  nextResolution: [
    '2024-07-02',
    '联合国大会通过加强能力建设决议',
    '联合国大会1日协商一致通过关于人工智能能力建设的第78/311号决议，140多国参加联署。',
  ],
  planned: [
    '2024-05-13',
    'US and China to hold talks on AI',
    'The United States and China will meet in Geneva on May 14 to discuss the risks of artificial intelligence.',
  ],
  held: [
    '2024-05-15',
    '中美在日内瓦举行人工智能对话',
    '5月14日，中国和美国在瑞士日内瓦举行人工智能政府间对话首次会议。',
  ],
  commitments: [
    '2024-05-22',
    'Companies pledge safety at AI Seoul Summit',
    'Sixteen companies signed the Frontier AI Safety Commitments at the AI Seoul Summit on Tuesday.',
  ],
  ministers: [
    '2024-05-23',
    '人工智能首尔峰会闭幕 部长声明发表',
    '人工智能首尔峰会22日闭幕，27个国家和欧盟签署《首尔部长声明》。',
  ],
  earlierSummit: [
    '2023-11-02',
    'Countries agree declaration at AI Safety Summit',
    'Twenty-eight countries on Wednesday signed the Bletchley Declaration at the AI Safety Summit at Bletchley Park.',
  ],
  voted: ['2024-03-14', '欧洲议会通过《人工智能法案》', '欧洲议会13日投票通过《人工智能法案》。'],
  inForce: ['2024-08-01', '欧盟《人工智能法案》今日生效', '欧盟《人工智能法案》8月1日正式生效。'],
};

const article = (name: string, body = ARTICLES[name]?.[2] ?? '') => {
  const [date = '', title = ''] = ARTICLES[name] ?? [];
  const raw = `---\ntitle: "${title}"\nurl: https://news.example/${name}\ndate: ${date}\n---\n\n${body}\n`;
  return tell(parseArticleText(name, raw));
};
const DIGEST = `---
title: "早报 | 今日要闻"
url: https://news.example/digest
date: 2024-05-23
---

## 全球动态

### 1. 人工智能首尔峰会闭幕

人工智能首尔峰会22日在韩国闭幕，多国签署《首尔部长声明》。

### 2. 某医院遭勒索软件攻击

一家医院的预约系统20日遭到攻击，门诊暂停一天。
`;
const ALL = Object.keys(ARTICLES).map((name) => article(name));
const clustersOf = (articles: readonly ReturnType<typeof article>[]) =>
  clusterArticles(articles, pipeline.lexicon).clusters;
const together = (a: string, b: string): boolean => clustersOf([article(a), article(b)]).length === 1;

describe('two articles', () => {
  it.each([
    ['tell of one adoption in two languages', 'adopted', 'adoptedToo', true],
    ['tell of a plan and what became of it', 'planned', 'held', true],
    ['tell of two outcomes of one meeting', 'commitments', 'ministers', true],
    ['are news and an opinion that begins with it', 'adopted', 'opinion', false],
    ['tell of two resolutions of one body', 'adopted', 'nextResolution', false],
    ['tell of two meetings of one series', 'earlierSummit', 'ministers', false],
    ['tell of two stages of one law', 'voted', 'inForce', false],
  ])('that %s', (_case, a, b, expected) => {
    expect(together(a, b)).toBe(expected);
  });
});

describe('clusters', () => {
  it('hold every article', () => {
    expect([...new Set(clustersOf(ALL).flat())].sort()).toEqual(Object.keys(ARTICLES).sort());
  });

  it('do not depend on the order of the articles', () => {
    const expected = clusterArticles(ALL, pipeline.lexicon);
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        expect(clusterArticles(shuffled, pipeline.lexicon)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('take a digest by its news items', () => {
    const digest = tell(parseArticleText('digest', DIGEST));
    expect(clustersOf([digest, article('ministers'), article('adopted')])).toEqual([
      ['adopted'],
      ['digest', 'ministers'],
    ]);
  });

  it('of nothing are none', () => {
    expect(clusterArticles([], pipeline.lexicon)).toEqual({ clusters: [], links: [] });
  });
});

describe('a link', () => {
  const { links } = clusterArticles(ALL, pipeline.lexicon);

  it('scores the sum of its listed weights and tells every reason in both languages', () => {
    expect(links.length).toBeGreaterThan(2);
    for (const { score, reasons, against } of links) {
      const all = [...reasons, ...against];
      expect(score).toBeCloseTo(all.reduce((sum, { weight }) => sum + weight, 0));
      for (const { text, textZh } of all) expect(`${text}${textZh}`).not.toMatch(/[{}]|event:|organization:/);
    }
  });

  it('scores less where the text of a reason is gone', () => {
    const [, , told = ''] = ARTICLES.adoptedToo ?? [];
    const score = (body: string) =>
      clusterArticles([article('adopted'), article('adoptedToo', body)], pipeline.lexicon).links[0]?.score ?? 0;
    expect(score(told.replace('adopted resolution A/RES/78/265', 'heard a debate'))).toBeLessThan(score(told));
  });
});
