/** A year as the text gives it: a number, or counted from the year of publication or of the date told last. */
export type YearPart = { readonly value: number } | { readonly offset: number; readonly from: Origin };
export type MonthPart = { readonly value: number } | { readonly offset: number; readonly from: Origin };
type Origin = 'publication' | 'previous';

/** What the words of a date say, before anybody knows when they were written. */
export type DateExpression =
  /** 2024年7月1日, 去年11月, 24日, May 14: missing larger parts are implied. */
  | {
      readonly kind: 'calendar';
      readonly year: YearPart | null;
      readonly month: MonthPart | null;
      readonly day: number | null;
    }
  /** 昨天, 次日, 十天前, two days later. */
  | { readonly kind: 'days'; readonly offset: number; readonly from: Origin | 'nearest' }
  /** 周二, 上周五, on Tuesday; `week` is counted from the week of publication, null where the text says none. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: number | null }
  /** 上周, last week. */
  | { readonly kind: 'week'; readonly offset: number }
  /** Over the weekend, last weekend; null stands for the one that began last. */
  | { readonly kind: 'weekend'; readonly week: number | null }
  /** 2025年秋季, this spring: EDTF 21 (spring) to 24 (winter). */
  | { readonly kind: 'season'; readonly year: YearPart; readonly season: number };

/** Something like a date, with its place; `to` is the last day of a range (5月21日至22日). */
export interface DateCandidate {
  readonly start: number;
  readonly end: number;
  readonly from: DateExpression;
  readonly to: DateExpression | null;
  /** The clause speaks of what is still to come. */
  readonly future: boolean;
  /** The clause tells it as done: what has no year was not in the future. */
  readonly past: boolean;
  /** Something ends then (截止时间为5月17日): no day that 当天 points back to. */
  readonly deadline: boolean;
  readonly rule: string;
}
