import { describe, expect, it } from 'vitest';
import { findingsOf, mentionsOf } from './read-text.ts';

describe('documents', () => {
  it.each([
    ['发布《全球人工智能治理倡议》。', '全球人工智能治理倡议 = initiative:全球人工智能治理倡议', 'PROPOSAL'],
    ['签署《首尔宣言》。', '首尔宣言 = initiative:首尔宣言', 'DECLARATION'],
    ['公布《测试管理办法（征求意见稿）》。', '测试管理办法（征求意见稿） = initiative:测试管理办法-征求意见稿', 'LAW'],
    ['发布《通过信任加速使用》备忘录。', '通过信任加速使用 = initiative:通过信任加速使用', 'POLICY_DOC'],
    ['达成的“布莱奇利协议”为基础。', '布莱奇利协议 = initiative:布莱奇利协议', 'TREATY'],
    ['依布莱切利宣言采取措施。', '布莱切利宣言 = initiative:布莱切利宣言', 'DECLARATION'],
    ['撤销林德人工智能行政命令。', '林德人工智能行政命令 = initiative:林德人工智能行政命令', 'EXECUTIVE_ORDER'],
    [
      '提出了加强人工智能技能培训国际合作决议。',
      '加强人工智能技能培训国际合作决议 = resolution:a-res-90-1',
      'RESOLUTION',
    ],
    ['落实人工智能技能培训联大决议。', '人工智能技能培训联大决议 = resolution:a-res-90-1', 'RESOLUTION'],
    [
      'The Quux Declaration on Safe AI was signed.',
      'Quux Declaration on Safe AI = initiative:quux-declaration-on-safe-ai',
      'DECLARATION',
    ],
    ['It passed the Quux Data Act.', 'Quux Data Act = initiative:quux-data-act', 'LAW'],
    [
      "The G7 Digital Ministers' Statement was issued.",
      "G7 Digital Ministers' Statement = initiative:g7-digital-ministers-statement",
      'STATEMENT_DOC',
    ],
  ])('%s', (text, mention, kind) => {
    expect(mentionsOf(text)).toContain(mention);
    expect(findingsOf(text).names.some(({ entity }) => entity.kind === kind)).toBe(true);
  });

  it.each([
    ['A/RES/90/1 was adopted.', 'A/RES/90/1 = resolution:a-res-90-1'],
    ['通过第90/1号决议。', '第90/1号决议 = resolution:a-res-90-1'],
    ['通过A/RES/91/7。', 'A/RES/91/7 = resolution:a-res-91-7'],
    ['撤销第20001号行政命令。', '第20001号行政命令 = initiative:eo-20001'],
    ['撤销“第20001号”行政令。', '“第20001号”行政令 = initiative:eo-20001'],
    ['Executive Order 20002 was signed.', 'Executive Order 20002 = initiative:eo-20002'],
    ['He vetoed SB 1047.', 'SB 1047 = initiative:sb-1047'],
  ])('identifiers lead to what they identify: %s', (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });

  it('an unknown title is the known document in the brackets behind it', () => {
    expect(mentionsOf('发布《关于谨慎使用的行政命令》（“第20001号”行政令）。')[0]).toBe(
      '关于谨慎使用的行政命令 = initiative:eo-20001',
    );
  });

  it('a short title stands for the long one before it', () => {
    const text = '发布《测试治理框架》（以下简称《框架》）。《框架》提出原则。《治理框架》生效。';
    expect(mentionsOf(text)).toEqual(
      ['测试治理框架', '《框架》', '《框架》', '治理框架'].map((words) => `${words} = initiative:测试治理框架`),
    );
  });

  it('a title that nobody closed ends with its line', () => {
    expect(mentionsOf('发布了一份声明《消除障碍\n下一行。')).toEqual(['消除障碍 = initiative:消除障碍']);
  });

  it.each([
    '据《纽约时报》报道。',
    '《测试》杂志刊文。',
    '通过一项具有法律约束力的决议。',
    '首个人工智能国际条约。',
    '发表题为《建设美好世界》的演讲。',
    'International Humanitarian Law and a Joint Statement.',
    'It needs a Quux Security Memorandum.',
  ])('none in %s', (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});

describe('meetings', () => {
  it.each([
    ['出席2024人工智能安全峰会。', '2024人工智能安全峰会', 'series:ai-summit'],
    ['出席第三届人工智能安全峰会。', '第三届人工智能安全峰会', 'series:ai-summit'],
    ['出席2026世界测试大会暨人工智能全球治理高级别会议开幕式。', '2026世界测试大会暨人工智能全球治理高级别会议', null],
    ['在互联网安全大会上表示。', '互联网安全大会', null],
    ['They met at the Global AI Safety Summit in May.', 'Global AI Safety Summit', 'series:ai-summit'],
    ['They met at the Quux Dialogue on Norms.', 'Quux Dialogue on Norms', null],
  ])('%s', (text, words, series) => {
    expect(findingsOf(text).meetings).toMatchObject([{ text: words, series }]);
  });

  it.each([
    '联合国大会开幕。',
    '联合国大会全体会议通过决议。',
    '举行新闻发布会议。',
    '各方举行第三次会议。',
    '2024年会议召开。',
    '人民大会堂。',
  ])('none in %s', (text) => {
    expect(findingsOf(text).meetings).toEqual([]);
  });
});

describe('titles that no head noun ends', () => {
  it.each([
    ['会议通过《治理指南：生成式人工智能》。', ['治理指南：生成式人工智能']],
    ['The report, Mixed Tongue Testing, was long.', ['Mixed Tongue Testing']],
    ['They adopted a framework called Trusted Data Spaces.', ['Trusted Data Spaces']],
    ['A study titled "Agents of Change" came out.', ['Agents of Change']],
    ['They signed the Declaration on Fair AI in Public Services.', ['Declaration on Fair AI in Public Services']],
    ['They signed the Declaration on Fair AI in New Delhi.', ['Declaration on Fair AI']],
    ['They signed the Declaration on Fair AI in Paris.', ['Declaration on Fair AI']],
    ['They passed Senate Bill 205 and AB 2013.', ['Senate Bill 205', 'AB 2013']],
    ['The report, Foreign Minister Jo Doe said, was long.', []],
    ['The report, released on Monday, was long.', []],
    ['读《指南：生活》。', []],
  ])('%s', (text, titles) => {
    const documents = findingsOf(text).names.filter(({ type }) => type === 'Initiative' || type === 'Resolution');
    expect(documents.map((name) => name.text)).toEqual(titles);
  });
});

describe('documents by their owner', () => {
  it.each([
    ['欧盟修订了人工智能战略。', '人工智能战略 = initiative:eu-ai-strategy'],
    ['欧盟的《人工智能法案》生效。', '人工智能法案 = initiative:eu-ai-act'],
    ['德国总理表示，《人工智能法案》很重要。', '人工智能法案 = initiative:eu-ai-act'],
    ['泰国国会通过《人工智能法案》。', '人工智能法案 = initiative:泰国-人工智能法案'],
    ['The Quux Pact for Safe AI was adopted. The Pact is short.', 'Pact = initiative:quux-pact-for-safe-ai'],
  ])('%s', (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });

  it('nobody whose strategy is not known', () => {
    expect(mentionsOf('德国修订了人工智能战略。')).toEqual(['德国 = organization:de']);
  });
});
