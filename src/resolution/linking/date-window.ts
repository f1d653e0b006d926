import { type DayInterval, edtfInterval } from '../../model/edtf.ts';

const DAY = 86_400_000;

/** Days an undated report may be told after what it tells, as long as nothing says otherwise. */
const TOLD_WITHIN = 14;
/** Time zones and "the day before": dates that lie so near each other may be one slip apart. */
export const SLIP = 3;

/** First and last day, as days since 1970; null for what is no date. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export function daysOf(edtf: string | null): Days | null {
  const interval = edtf === null ? null : edtfInterval(edtf);
  return interval === null ? null : toDays(interval);
}

export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(isoDay) / DAY);
}

/** Days between two periods: 0 where they touch or overlap. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

export function lengthInDays({ first, last }: Days): number {
  return last - first + 1;
}

/** When an undated report's happening may have been, by the day its article was published. */
export function toldWindow(articleDate: string): Days {
  const day = dayNumber(articleDate);
  return { first: day - TOLD_WITHIN, last: day + 1 };
}

/** The months a period touches, `2024-07`, its slips over a month's end included. */
export function monthsOf({ first, last }: Days): string[] {
  const months: string[] = [];
  let day = first - SLIP;
  while (day <= last + SLIP) {
    const date = new Date(day * DAY);
    months.push(date.toISOString().slice(0, 7));
    day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY;
  }
  return months;
}

export function yearsOf({ first, last }: Days): string[] {
  const year = (day: number): number => new Date(day * DAY).getUTCFullYear();
  const years: string[] = [];
  for (let at = year(first - SLIP); at <= year(last + SLIP); at += 1) years.push(String(at).padStart(4, '0'));
  return years;
}

function toDays({ start, end }: DayInterval): Days {
  return { first: dayNumber(start), last: dayNumber(end) };
}
