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
    ['约有60个国家参加。', '约有60个国家 = 60 about state'],
    ['有超过120家企业签署。', '超过120家企业 = 120 more_than company'],
    ['不超过30个国家参加。', '不超过30个国家 = 30 less_than state'],
    ['多达300名代表出席。', '多达300名代表 = 300 about person'],
    ['数十家企业签署。', '数十家企业 = 10 more_than company'],
    ['数百名代表出席。', '数百名代表 = 100 more_than person'],
    ['逾千人签名。', '逾千人 = 1000 more_than person'],
    ['上千名学者联署。', '上千名学者 = 1000 at_least person'],
    ['两百多名代表出席。', '两百多名代表 = 200 more_than person'],
    ['60个国家以上参加。', '60个国家 = 60 at_least state'],
    ['参加联署的国家超过140个。', '超过140个 = 140 more_than state'],
    ['成员国增至40个。', '40个 = 40 exact state'],
    ['投资3.5亿港元。', '3.5亿港元 = 350000000 exact HKD'],
    ['最多30家企业参加。', '最多30家企业 = 30 less_than company'],
    ['一百四十余国联署。', '一百四十余国 = 140 more_than state'],
    ['152国投了赞成票。', '152国投了赞成票 = 152 exact vote'],
    ['有4个会员国投反对票。', '4个会员国投反对票 = 4 exact vote'],
    ['创始成员共有15个。', '15个 = 15 exact member'],
    ['44名州检察长联署。', '44名州检察长 = 44 exact person'],
    ['投资5000万瑞士法郎。', '5000万瑞士法郎 = 50000000 exact CHF'],
  ])('%s', (text, quantity) => {
    expect(quantitiesOf(text)).toEqual([quantity]);
  });

  it.each([
    ['以33比3的投票结果通过。', ['33 for', '3 against']],
    ['以218票对214票通过。', ['218 for', '214 against']],
    ['The Senate passed the bill 33-3.', ['33 for', '3 against']],
    ['It passed the Senate 33-3 in May.', ['33 for', '3 against']],
    ['The House voted 218-214.', ['218 for', '214 against']],
    ['It was adopted by a vote of 92 to 5 with 3 abstentions.', ['92 for', '5 against']],
    ['It was approved by 33 votes to 3.', ['33 for', '3 against']],
    ['They approved it 54 to 12.', ['54 for', '12 against']],
    ['It came after a 92-5 vote.', ['92 for', '5 against']],
    ['It carried by 152 votes to 4 with 11 abstentions.', ['152 for', '4 against']],
  ])('knows the sides of a tally: %s', (text, sides) => {
    const { quantities } = findingsOf(text);
    expect(quantities.flatMap(({ value, tally }) => (tally ? [`${value} ${tally}`] : []))).toEqual(sides);
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
    '概率为3比1，比分为2比0。',
    '企业为1家。',
    '百名单。',
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
    ['Up to 30 firms joined.', 'Up to 30 firms = 30 less_than company'],
    ['More than 120 co-sponsoring states backed it.', 'More than 120 co-sponsoring states = 120 more_than state'],
    ['152 countries voted in favour.', '152 countries voted in favour = 152 exact vote'],
    ['The number of signatories has risen to 115.', '115 = 115 exact party'],
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

describe('another number of what was counted before', () => {
  it.each(['60个国家签署。两年前这一数字是42个。', 'Sixty countries signed. In 2019 the number was 42.'])(
    '%s',
    (text) => {
      expect(findingsOf(text).quantities.at(-1)).toMatchObject({ value: 42, unit: null, again: true });
    },
  );
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
