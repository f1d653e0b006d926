import { describe, expect, it } from 'vitest';
import { findingsOf, quantitiesOf } from './read-text.ts';

describe('Chinese counts', () => {
  it.each([
    ['140多国参加联署。', '140多国 = 140 more_than state'],
    ['逾140国参加联署。', '逾140国 = 140 more_than state'],
    ['超过120个会员国支持。', '超过120个会员国 = 120 more_than state'],
    ['60个国家和国际组织签署。', '60个国家和国际组织 = 60 exact state or organization'],
    ['十几家领先科技公司承诺。', '十几家领先科技公司 = 10 more_than company'],
    ['至少5家企业承诺。', '至少5家企业 = 5 at_least company'],
    ['近200人出席。', '近200人 = 200 less_than person'],
    ['约1000人出席。', '约1000人 = 1000 about person'],
    ['1,100多名代表出席。', '1,100多名代表 = 1100 more_than person'],
    ['25位科学家联署。', '25位科学家 = 25 exact person'],
    ['投资1090亿欧元。', '1090亿欧元 = 109000000000 exact EUR'],
    ['投资4.75亿美元。', '4.75亿美元 = 475000000 exact USD'],
    ['签署三份联合声明。', '三份联合声明 = 3 exact document'],
  ])('%s', (text, quantity) => {
    expect(quantitiesOf(text)).toEqual([quantity]);
  });

  it('reads the three numbers of a vote', () => {
    expect(quantitiesOf('以523票赞成、46票反对、49票弃权通过。')).toEqual([
      '523票赞成 = 523 exact vote',
      '46票反对 = 46 exact vote',
      '49票弃权 = 49 exact vote',
    ]);
  });

  it.each([
    '两国元首会晤。',
    '第3家公司。',
    '提出三点建议。',
    '为期5天。',
    '增长78%。',
    '三位一体。',
    '8章36个条款。',
    '3个月。',
  ])('none in %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('English counts', () => {
  it.each([
    ['More than 120 countries agreed.', 'More than 120 countries = 120 more_than state'],
    ['At least 12 firms agreed.', 'At least 12 firms = 12 at_least company'],
    ['Nearly 200 delegates came.', 'Nearly 200 delegates = 200 less_than person'],
    ['Some 50 experts came.', 'Some 50 experts = 50 about person'],
    ['Fifty-eight countries signed.', 'Fifty-eight countries = 58 exact state'],
    ['61 countries and organisations signed.', '61 countries and organisations = 61 exact state or organization'],
    ['It met seven leading AI companies.', 'seven leading AI companies = 7 exact company'],
    ['Over a hundred companies joined.', 'Over a hundred companies = 100 more_than company'],
    ['It will cost €109 billion.', '€109 billion = 109000000000 exact EUR'],
    ['It will cost more than 100 million dollars.', 'more than 100 million dollars = 100000000 more_than USD'],
  ])('%s', (text, quantity) => {
    expect(quantitiesOf(text)).toEqual([quantity]);
  });

  it('reads the numbers of a vote', () => {
    expect(quantitiesOf('There were 523 votes in favour, 46 against and two abstentions.')).toEqual([
      '523 votes in favour = 523 exact vote',
      '46 against = 46 exact vote',
      'two abstentions = 2 exact vote',
    ]);
  });

  it.each([
    'The two countries met.',
    'It fell by 30 percent.',
    'In 2024 countries met.',
    'Within 36 months.',
    'One company left.',
  ])('none in %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('bounds', () => {
  it.each([
    ['140多国参加。', 141, null],
    ['至少140国参加。', 140, null],
    ['近140国参加。', null, 139],
    ['约140国参加。', null, null],
    ['140国参加。', 140, 140],
  ])('%s', (text, min, max) => {
    expect(findingsOf(text).quantities).toMatchObject([{ value: 140, min, max }]);
  });
});
