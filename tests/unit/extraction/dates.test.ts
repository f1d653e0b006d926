import { describe, expect, it } from 'vitest';
import { datesOf, findingsOf } from './read-text.ts';

describe('Chinese dates, told on Thursday 26 September 2024', () => {
  it.each([
    ['会议于2024年7月1日举行。', '2024年7月1日 = 2024-07-01'],
    ['会议于二〇二四年七月一日举行。', '二〇二四年七月一日 = 2024-07-01'],
    ['2024-07-01 会议举行。', '2024-07-01 = 2024-07-01'],
    ['24日，会议举行。', '24日 = 2024-09-24'],
    ['30日，会议举行。', '30日 = 2024-08-30'],
    ['会议将于30日举行。', '30日 = 2024-09-30'],
    ['9月9日，会议举行。', '9月9日 = 2024-09-09'],
    ['会议于12月5日举行过。', '12月5日 = 2024-12-05'],
    ['会议将于1月5日举行。', '1月5日 = 2025-01-05'],
    ['会议将在9月25日签署文件。', '9月25日 = 2024-09-25'],
    ['自11月以来进展不大。', '11月 = 2023-11'],
    ['28日内阁会议通过。', '28日 = 2024-08-28'],
    ['2023年秋签署。', '2023年秋 = 2023-23'],
    ['九个月前，命令签署。', '九个月前 = 2023-12'],
    ['三年前，会议举行。', '三年前 = 2021'],
    ['去年11月签署。', '去年11月 = 2023-11'],
    ['今年3月21日通过。', '今年3月21日 = 2024-03-21'],
    ['上月3日通过。', '上月3日 = 2024-08-03'],
    ['本月通过。', '本月 = 2024-09'],
    ['今天通过。', '今天 = 2024-09-26'],
    ['昨日通过。', '昨日 = 2024-09-25'],
    ['周二通过。', '周二 = 2024-09-24'],
    ['上周五通过。', '上周五 = 2024-09-20'],
    ['上周通过。', '上周 = 2024-09-16/2024-09-22'],
    ['5月21日至22日举行。', '5月21日至22日 = 2024-05-21/2024-05-22'],
    ['5月21-22日举行。', '5月21-22日 = 2024-05-21/2024-05-22'],
    ['11月1日、2日举行。', '11月1日、2日 = 2024-11-01/2024-11-02'],
    ['2023年12月30日至1月2日举行。', '2023年12月30日至1月2日 = 2023-12-30/2024-01-02'],
    ['2023年10月提出。', '2023年10月 = 2023-10'],
    ['早在2018年就提出。', '2018年 = 2018'],
    ['据7月19日报道，会议召开。', '7月19日 = 2024-07-19'],
    ['预计今年下半年运作。', '今年下半年 = 2024-07/2024-12'],
    ['明年上半年公布。', '明年上半年 = 2025-01/2025-06'],
    ['2025年上半年公布。', '2025年上半年 = 2025-01/2025-06'],
    ['拟于下半年举行。', '下半年 = 2024-07/2024-12'],
    ['2025年第三季度举行。', '2025年第三季度 = 2025-07/2025-09'],
    ['去年四季度举行。', '去年四季度 = 2023-10/2023-12'],
    ['2025年秋季举行。', '2025年秋季 = 2025-23'],
    ['今春举行。', '今春 = 2024-21'],
    ['明年夏天举行。', '明年夏天 = 2025-22'],
    ['本月底举行。', '本月底 = 2024-09'],
    ['12月底举行过。', '12月底 = 2023-12'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it.each([
    ['2024年5月21日，首尔会议召开。次日，部长会议召开。', '次日 = 2024-05-22'],
    ['2022年5月21日，首尔会议召开。十天前，草案公布。', '十天前 = 2022-05-11'],
    ['5月22日，峰会闭幕。在前一天的会议上，宣言通过。', '前一天 = 2024-05-21'],
    ['5月21日，会议开幕。第二天，会议闭幕。', '第二天 = 2024-05-22'],
    ['2022年5月21日开会，当天签署。', '当天 = 2022-05-21'],
    ['2022年5月21日开会。翌日签署。', '翌日 = 2022-05-22'],
    ['2022年5月开会。次年3月签署。', '次年3月 = 2023-03'],
    ['2022年5月开会。同月签署。', '同月 = 2022-05'],
    ['9月10日公布草案，截止时间为9月20日。协会当天表示欢迎。', '当天 = 2024-09-10'],
    ['9月10日公布草案，10月1日起施行。协会当天表示欢迎。', '当天 = 2024-09-10'],
    ['9月10日宣布，会议将于10月1日召开，代表当天将签署声明。', '当天 = 2024-10-01'],
    ['2022年5月开会。同年10月签署。', '同年10月 = 2022-10'],
    ['5月1日签署声明，十天后举行会议。', '十天后 = 2024-05-11'],
    ['2022年5月开会，8月签署。', '8月 = 2022-08'],
    ['会议在周一（1月20日）举行。', '1月20日 = 2024-01-20'],
  ])('count from the date told before: %s', (text, date) => {
    expect(datesOf(text).at(-1)).toBe(date);
  });

  it.each([
    '生效20天后公布，期限为90日内，持续3个月。',
    '法案将在官方公报上公布，20天后生效。',
    '法令由总统签署，十天后对外公开。',
    '年轻人、周末、日前、近日、上世纪90年代。',
    '第3号决议通过，共有5个月。',
    '落实2030年可持续发展议程。',
    '出席2024世界人工智能大会。',
    '公司每季度公布一次，每半年审查一次。',
    '今夏令营开营，立秋，春天来了。',
    '半年后，上半场结束。',
  ])('none in %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('English dates, told on Thursday 26 September 2024', () => {
  it.each([
    ['It was signed on May 14, 2023.', 'May 14, 2023 = 2023-05-14'],
    ['It was signed on 5 September.', '5 September = 2024-09-05'],
    ['It was signed on Tuesday, March 5, 2024.', 'Tuesday, March 5, 2024 = 2024-03-05'],
    ['They meet on November 1 and 2.', 'November 1 and 2 = 2024-11-01/2024-11-02'],
    ['They met on May 21-22.', 'May 21-22 = 2024-05-21/2024-05-22'],
    ['They met from 30 May to 2 June 2023.', '30 May to 2 June 2023 = 2023-05-30/2023-06-02'],
    ['They met on November 1.', 'November 1 = 2023-11-01'],
    ['On November 1, they met.', 'November 1 = 2023-11-01'],
    ['They meet on November 1.', 'November 1 = 2024-11-01'],
    ['It was signed nine months ago.', 'nine months ago = 2023-12'],
    ['It was signed this morning.', 'this morning = 2024-09-26'],
    ['It is due next Monday.', 'next Monday = 2024-09-30'],
    ['They met in November 2023.', 'November 2023 = 2023-11'],
    ['They met in July.', 'July = 2024-07'],
    ['It was adopted in 2019.', '2019 = 2019'],
    ['It was adopted on Tuesday.', 'Tuesday = 2024-09-24'],
    ['They are scheduled to meet Monday.', 'Monday = 2024-09-30'],
    ['It was adopted yesterday.', 'yesterday = 2024-09-25'],
    ['It was adopted last year.', 'last year = 2023'],
    ['It was adopted earlier this year.', 'earlier this year = 2024'],
    ['It was adopted last week.', 'last week = 2024-09-16/2024-09-22'],
    ['It was adopted in the first half of 2025.', 'the first half of 2025 = 2025-01/2025-06'],
    ['It is due in the second half of next year.', 'the second half of next year = 2025-07/2025-12'],
    ['It is due in the third quarter of 2025.', 'the third quarter of 2025 = 2025-07/2025-09'],
    ['It is due in Q3 2025.', 'Q3 2025 = 2025-07/2025-09'],
    ['It is due in the autumn of 2025.', 'the autumn of 2025 = 2025-23'],
    ['It was signed this spring.', 'this spring = 2024-21'],
    ['It was signed last fall.', 'last fall = 2023-23'],
    ['It is due in winter 2025.', 'winter 2025 = 2025-24'],
    ['It is due later this month.', 'later this month = 2024-09'],
    ['It is due next week.', 'next week = 2024-09-30/2024-10-06'],
    ['It was signed over the weekend.', 'over the weekend = 2024-09-21/2024-09-22'],
    ['They meet this weekend.', 'this weekend = 2024-09-28/2024-09-29'],
    ['It was signed on the 24th.', 'the 24th = 2024-09-24'],
    ['It was signed on Feb. 11.', 'Feb. 11 = 2024-02-11'],
    ['It was signed on 11 February.', '11 February = 2024-02-11'],
    ['LONDON, Sept 26 - It was signed.', 'Sept 26 = 2024-09-26'],
    ['It was signed on 2024-09-20.', '2024-09-20 = 2024-09-20'],
    ['It was adopted on March 5, 2023. Two days later it was signed.', 'Two days later = 2023-03-07'],
  ])('%s', (text, date) => {
    expect(datesOf(text).at(-1)).toBe(date);
  });

  it.each([
    'They may march in 30 days.',
    'Section 2023 cost $2020.',
    'The 2030 Agenda may help.',
    'Within 24 months after entry.',
    'Spring brings rain, and prices fall next to 2,025.',
    'The first half of the text, the third quarter of members.',
    'On the 24th anniversary of the body.',
  ])('none in %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('without a day of publication', () => {
  it.each(['24日通过。', '昨天通过。', 'It was adopted on Tuesday.', 'It was adopted yesterday.'])(
    '%s stays open',
    (text) => {
      expect(findingsOf(text, { date: null }).dates.map(({ edtf }) => edtf)).toEqual([null]);
    },
  );

  it('counts from a full date of the text', () => {
    expect(datesOf('2022年5月21日开会，次日签署。', { date: null })).toEqual([
      '2022年5月21日 = 2022-05-21',
      '次日 = 2022-05-22',
    ]);
  });
});

it('says what a date is counted from', () => {
  const { dates } = findingsOf('2022年5月21日开会，次日签署。昨天公布。');
  expect(dates.map(({ anchor }) => anchor)).toEqual([
    'absolute',
    'relative-to-previous-date',
    'relative-to-publication',
  ]);
});
