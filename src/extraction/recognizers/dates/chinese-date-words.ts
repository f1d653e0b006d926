import type { DateExpression, MonthPart, YearPart } from './date-expression.ts';

/** Words for years, months and days that are counted from publication or from the date told last. */
export const YEAR_OFFSETS: Readonly<Record<string, YearPart>> = {
  今年: { offset: 0, from: 'publication' },
  本年: { offset: 0, from: 'publication' },
  去年: { offset: -1, from: 'publication' },
  前年: { offset: -2, from: 'publication' },
  明年: { offset: 1, from: 'publication' },
  后年: { offset: 2, from: 'publication' },
  同年: { offset: 0, from: 'previous' },
  当年: { offset: 0, from: 'previous' },
  次年: { offset: 1, from: 'previous' },
  翌年: { offset: 1, from: 'previous' },
  前一年: { offset: -1, from: 'previous' },
};

export const MONTH_OFFSETS: Readonly<Record<string, MonthPart>> = {
  上: { offset: -1, from: 'publication' },
  本: { offset: 0, from: 'publication' },
  这: { offset: 0, from: 'publication' },
  下: { offset: 1, from: 'publication' },
  当: { offset: 0, from: 'previous' },
  同: { offset: 0, from: 'previous' },
  次: { offset: 1, from: 'previous' },
};

export const DAY_WORDS: Readonly<Record<string, DateExpression>> = {
  ...daysFrom('publication', {
    今天: 0,
    今日: 0,
    今早: 0,
    今晨: 0,
    今晚: 0,
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    明天: 1,
    明日: 1,
    前天: -2,
    后天: 2,
  }),
  ...daysFrom('previous', {
    当天: 0,
    当日: 0,
    当晚: 0,
    同日: 0,
    同一天: 0,
    次日: 1,
    翌日: 1,
    隔天: 1,
    隔日: 1,
    第二天: 1,
  }),
  ...daysFrom('previous', { 前一天: -1, 前一日: -1, 前一晚: -1, 后一天: 1 }),
};

function daysFrom(
  from: 'publication' | 'previous',
  words: Readonly<Record<string, number>>,
): Record<string, DateExpression> {
  return Object.fromEntries(Object.entries(words).map(([word, offset]) => [word, { kind: 'days', offset, from }]));
}
