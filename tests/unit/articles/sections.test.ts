import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../../src/articles/parse-article.ts';

const ONE = '联合国大会通过了一项关于人工智能的决议，一百多个国家参加联署。';
const TWO = '欧洲议会批准了人工智能法案，多数条款将在两年后适用，企业须做好准备。';
const THREE = '某公司发布了新的大模型，并公布了安全测试的结果，监管部门表示关注。';

const sectionsOf = (title: string, body: string) => {
  const { text, sections } = parseArticleText('a.md', `---\ntitle: ${title}\n---\n\n${body}\n`);
  return sections.map(({ start, end, title: name }) => [name, text.slice(start, end)]);
};

describe('the sections of a digest', () => {
  it.each([
    [
      'headings',
      `### 1.大会通过决议\n\n${ONE}\n\n### 2. 议会批准法案\n\n${TWO}`,
      '### 1.大会通过决议',
      '1.大会通过决议',
      '2. 议会批准法案',
    ],
    ['bold lines', `**大会通过决议**\n\n${ONE}\n\n**议会批准法案**\n\n${TWO}`, '', '大会通过决议', '议会批准法案'],
    [
      'HTML',
      `<p><strong>大会通过决议</strong></p><p>${ONE}</p><p><strong>议会批准法案</strong><br></p><p>${TWO}</p>`,
      '',
      '大会通过决议',
      '议会批准法案',
    ],
    [
      'Chinese numbers',
      `一、大会通过决议\n\n${ONE}\n\n二、议会批准法案\n\n${TWO}`,
      '',
      '一、大会通过决议',
      '二、议会批准法案',
    ],
    [
      'bare numbers',
      `**01**\n\n**大会通过决议**\n\n${ONE}\n\n**02**\n\n**议会批准法案**\n\n${TWO}`,
      '',
      '01\n大会通过决议',
      '02\n议会批准法案',
    ],
  ])('follow its %s', (_, body, __, first, second) => {
    expect(sectionsOf('AI治理周报', body)).toEqual([
      ['大会通过决议', `${first}\n${ONE}`],
      ['议会批准法案', `${second}\n${TWO}`],
    ]);
  });

  it('follow titles in brackets', () => {
    expect(sectionsOf('AI治理周报', `【大会通过决议】${ONE}\n\n【议会批准法案】${TWO}`)).toEqual([
      ['大会通过决议', `【大会通过决议】${ONE}`],
      ['议会批准法案', `【议会批准法案】${TWO}`],
    ]);
  });

  it.each([
    ['（一）大会通过决议', '（二）议会批准法案', '（三）公司发布模型'],
    ['1）大会通过决议', '2）议会批准法案', '3）公司发布模型'],
    ['① 大会通过决议', '② 议会批准法案', '③ 公司发布模型'],
    ['１、大会通过决议', '２、议会批准法案', '３、公司发布模型'],
    ['1.大会 通过决议', '2.议会 批准法案', '3.公司 发布模型'],
    ['一、大会通过决议！', '二、议会批准法案？', '三、公司发布模型'],
  ])('follow titles numbered like %s', (one, two, three) => {
    const found = sectionsOf('AI治理周报', `${one}\n\n${ONE}\n\n${two}\n\n${TWO}\n\n${three}\n\n${THREE}`);
    expect(found.map(([, text]) => text?.split('\n').at(-1))).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    ['numbered', `一、${ONE}\n\n二、${TWO}\n\n三、${THREE}`],
    ['listed', `- ${ONE}\n- ${TWO}\n- ${THREE}`],
  ])('follow %s paragraphs where nothing has a title', (_, body) => {
    expect(sectionsOf('AI治理周报', body).map(([title]) => title)).toEqual(
      [ONE, TWO, THREE].map((text) => text.replace('。', '')),
    );
  });

  it('do not follow the points within an item', () => {
    const body = `### 大会通过决议\n\n一、${ONE}\n\n二、${TWO}\n\n三、${ONE}\n\n### 公司发布模型\n\n${THREE}`;
    expect(sectionsOf('AI治理周报', body).map(([title]) => title)).toEqual(['大会通过决议', '公司发布模型']);
  });

  it('put a heading over several items with the first of them, and text before the first in a section of its own', () => {
    const body = `${THREE}\n\n## 国际\n\n### 大会通过决议\n\n${ONE}\n\n### 议会批准法案\n\n${TWO}`;
    expect(sectionsOf('AI治理周报', body)).toEqual([
      [null, THREE],
      ['大会通过决议', `国际\n大会通过决议\n${ONE}`],
      ['议会批准法案', `议会批准法案\n${TWO}`],
    ]);
  });

  it('drop the list of contents', () => {
    const body = `**新闻速览**\n\n•大会通过决议\n\n•议会批准法案\n\n**大会通过决议**\n\n${ONE}\n\n**议会批准法案**\n\n${TWO}`;
    expect(sectionsOf('AI治理周报', body).map(([title]) => title)).toEqual(['大会通过决议', '议会批准法案']);
  });

  const items = `### 大会通过决议\n\n${ONE}\n\n### 议会批准法案\n\n${TWO}\n\n### 公司发布模型\n\n${THREE}`;
  const sourced = items
    .replaceAll('。\n', '。【[阅读原文](https://a.example)】\n')
    .concat('【[阅读原文](https://a.example)】');
  const dated = items.replaceAll('### ', '### 2024 年 3 月 13 日　');
  it.each([
    ['its headline says so', 'News roundup: a resolution, an act', items],
    ['its headline lists its items', '大会通过决议；公司发布模型', items],
    ['its items have sources of their own', '人工智能', sourced],
    ['its items have dates', '人工智能', dated],
  ])('are found when %s', (_, title, body) => {
    expect(sectionsOf(title, body)).toHaveLength(3);
  });
});

describe('any other article is one section', () => {
  it.each([
    ['a text without titles', `${ONE}\n\n${TWO}`],
    ['a report with sub-headings', `**各国反应**\n\n${ONE}\n\n**专家观点**\n\n${TWO}\n\n**下一步**\n\n${THREE}`],
    ['a declaration with points', `一、${ONE}\n\n二、${TWO}\n\n三、${THREE}`],
    ['a declaration with parts', `**一、促进发展**\n\n${ONE}\n\n**二、维护安全**\n\n${TWO}`],
  ])('%s', (_, body) => {
    const { text, sections } = parseArticleText('a.md', `---\ntitle: 人工智能治理\n---\n\n${body}`);
    expect(sections).toEqual([{ start: 0, end: text.length, title: null }]);
  });

  it('an empty one', () => {
    expect(parseArticleText('a.md', '').sections).toEqual([{ start: 0, end: 0, title: null }]);
  });
});
