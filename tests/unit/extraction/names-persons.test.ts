import { describe, expect, it } from 'vitest';
import { findingsOf, mentionsOf } from './read-text.ts';

const personsOf = (text: string): string[] =>
  findingsOf(text).names.flatMap((name) => (name.type === 'Person' && !name.nominal ? [name.text] : []));

describe('persons in Chinese', () => {
  it.each([
    ['英国首相里希·苏纳克表示欢迎。', ['里希·苏纳克']],
    ['唐纳德·J·特朗普总统签署命令。', ['唐纳德·J·特朗普']],
    ['多琳·伯格丹-马丁说。', ['多琳·伯格丹-马丁']],
    ['新开发银行行长罗塞夫等嘉宾出席。', ['罗塞夫']],
    ['国务院总理李强4日出席会议。', ['李强']],
    ['工信部副部长张云明表示。', ['张云明']],
    ['中国大使傅聪在会上说。', ['傅聪']],
    ['习近平主席发来贺信。', ['习近平']],
    ['谢旻希指出，模型要开源。', ['谢旻希']],
    ['陈吉宁、吴政隆参加上述活动。', ['陈吉宁', '吴政隆']],
    ['国家主席习近平和彭丽媛出席。', ['习近平', '彭丽媛']],
    ['计算机科学家Yoshua Bengio表示欢迎。', ['Yoshua Bengio']],
    ['据Sean Ott透露，阿克梅公司同意。', ['Sean Ott']],
    ['阿克梅公司首席执行官安娜·诺瓦克（Anna Nowak）说。诺瓦克补充说。', ['安娜·诺瓦克', 'Anna Nowak', '诺瓦克']],
  ])('%s', (text, persons) => {
    expect(personsOf(text)).toEqual(persons);
  });

  it.each([
    '独立专家应利用这段时间。',
    '高管表示，白宫表示，方案说。',
    '总统府和主席声明。',
    '有关负责人表示，企业代表认为。',
    '联合国秘书长人工智能问题高级别咨询机构。',
  ])('none in %s', (text) => {
    expect(personsOf(text)).toEqual([]);
  });
});

describe('persons in English', () => {
  it.each([
    ['President Lind and Prime Minister Rishi Sunak met.', ['Lind', 'Rishi Sunak']],
    ['Special Envoy for Critical Technology Seth Center led.', ['Seth Center']],
    ['Ben Ott, the Acme chief executive, agreed.', ['Ben Ott']],
    ['“Yes,” said Qiana Brill.', ['Qiana Brill']],
    ['Acme spokesperson Qiana Brill said so. Brill left.', ['Qiana Brill', 'Brill']],
    ['Ambassador Fu Cong said so.', ['Fu Cong']],
    ['Digital Policy Office Director Maria de la Cruz left.', ['Maria de la Cruz']],
  ])('%s', (text, persons) => {
    expect(personsOf(text)).toEqual(persons);
  });

  it.each([
    'The President of the European Commission spoke.',
    'Crypto Czar and General Export Rules.',
    'May and March are months.',
  ])('none in %s', (text) => {
    expect(personsOf(text)).toEqual([]);
  });
});

describe('who a person is', () => {
  it('a surname belongs to the full name the text gives', () => {
    expect(mentionsOf('法国总统马克龙说。埃马纽埃尔·马克龙出席。')).toEqual([
      '法国 = organization:fr',
      '马克龙 = person:埃马纽埃尔-马克龙-fr',
      '埃马纽埃尔·马克龙 = person:埃马纽埃尔-马克龙-fr',
    ]);
  });

  it('a name carries the body or state its bearer acts for', () => {
    expect(mentionsOf('美国商务部长吉娜·雷蒙多说。').at(-1)).toBe('吉娜·雷蒙多 = person:吉娜-雷蒙多-us-商务部');
    expect(mentionsOf('中国驻联合国大使张军说。').at(-1)).toBe('张军 = person:张军-cn');
  });

  it('a common name without either carries the article', () => {
    expect(mentionsOf('陈吉宁、吴政隆参加活动。')).toEqual([
      '陈吉宁 = person:陈吉宁-0123',
      '吴政隆 = person:吴政隆-0123',
    ]);
  });

  it('titles known with a name are no part of the mention', () => {
    expect(mentionsOf('President Lind left.')).toEqual(['Lind = person:ada-lind']);
  });
});

describe('foreign names of two and more characters behind a title', () => {
  it.each([
    ['泰国部长巴实主持会议。', ['泰国', '巴实']],
    ['泰国总统候选人说，他会来。', ['泰国']],
    ['泰国总理府表示同意。', ['泰国']],
    ['Park Yoon-kyu opened the talks.', ['Park Yoon-kyu']],
    ['Khalfan bin Sultan signed.', ['Khalfan bin Sultan']],
    ['Wide-ranging High-level talks began.', []],
  ])('%s', (text, names) => {
    expect(mentionsOf(text).map((mention) => mention.split(' = ')[0])).toEqual(names);
  });
});
