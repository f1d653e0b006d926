import type { DateAnchor } from '../../../model/vocabulary.ts';
import { type Day, dayNumber, daysIn, isDay } from './calendar.ts';
import type { DateExpression, MonthPart, YearPart } from './date-expression.ts';

/** A date as precise as the text makes it. */
export interface Resolved {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly anchor: DateAnchor;
}

/** What was told before, in the same section. */
export interface Told {
  readonly publication: Day | null;
  readonly sentence: number;
  /** The last date of any precision, and where. */
  readonly last: Resolved | null;
  readonly lastSentence: number;
  /** The last date that is a day, was not itself counted from another, and is no deadline. */
  readonly lastDay: Resolved | null;
  /** The same, of what has happened already. */
  readonly lastPastDay: Resolved | null;
}

/** A date without a year that lies ahead is this much less likely than one as far back. */
const AHEAD = 4;
/** What is told as done lies ahead by a few days only: of another time zone. */
const NOT_AHEAD = 60;
/** And one that has passed where the clause says will: news of yesterday still says so. */
const BEHIND = 8;

/** What the clause says about the time of a date. */
export interface Tense {
  readonly future: boolean;
  readonly past: boolean;
}

type Calendar = Extract<DateExpression, { kind: 'calendar' }>;

/** 2024年7月1日, 去年11月, 24日: what is left out comes from what was told before or from the day of publication. */
export function resolveCalendar({ year, month, day }: Calendar, told: Told, tense: Tense): Resolved | null {
  const { publication } = told;
  const { future } = tense;
  if (year) {
    const base = yearOf(year, told);
    if (!base) return null;
    const value = month ? monthOf(month, base.year, told) : null;
    return checked({ year: value?.year ?? base.year, month: value?.month ?? null, day, anchor: base.anchor });
  }
  if (month && 'offset' in month) {
    const base = month.from === 'previous' ? (told.last ?? publication) : publication;
    if (!base || base.month === null) return null;
    const shifted = shiftMonth(base.year, base.month, month.offset);
    const anchor = month.from === 'previous' && told.last ? 'relative-to-previous-date' : 'relative-to-publication';
    return checked({ ...shifted, day, anchor });
  }
  const sameSentence = told.last !== null && told.lastSentence === told.sentence ? told.last : null;
  if (month) {
    const carried = sameSentence && sameSentence.anchor === 'absolute' ? sameSentence : publication ? null : told.last;
    if (carried) return checked({ year: carried.year, month: month.value, day, anchor: 'relative-to-previous-date' });
    if (!publication) return null;
    const implied = impliedYear(publication, month.value, day, tense);
    return checked({ year: implied, month: month.value, day, anchor: 'relative-to-publication' });
  }
  if (day === null) return null;
  return resolveBareDay(day, told, sameSentence, future);
}

export function yearOf(part: YearPart, told: Told): { year: number; anchor: DateAnchor } | null {
  if ('value' in part) return { year: part.value, anchor: 'absolute' };
  if (part.from === 'previous' && told.last) {
    return { year: told.last.year + part.offset, anchor: 'relative-to-previous-date' };
  }
  return told.publication ? { year: told.publication.year + part.offset, anchor: 'relative-to-publication' } : null;
}

function monthOf(part: MonthPart, year: number, told: Told): { year: number; month: number } | null {
  if ('value' in part) return { year, month: part.value };
  const base = told.last?.month ?? told.publication?.month;
  return base === undefined ? null : shiftMonth(year, base, part.offset);
}

function shiftMonth(year: number, month: number, offset: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 11月, May 14: the nearest such date to publication, one behind it rather than one ahead unless the clause says will. */
function impliedYear(publication: Day, month: number, day: number | null, { future, past }: Tense): number {
  if (day === null && month === publication.month) return publication.year;
  const today = dayNumber(publication);
  const distance = (year: number): number => {
    const days = dayNumber({ year, month, day: day ?? 15 }) - today;
    if (days < 0) return -days * (future ? BEHIND : 1);
    return days * (future ? 1 : past ? NOT_AHEAD : AHEAD);
  };
  return [publication.year - 1, publication.year, publication.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
}

/** 24日: of the month told in the same sentence, else the last such day up to publication. */
function resolveBareDay(day: number, told: Told, sameSentence: Resolved | null, future: boolean): Resolved | null {
  const { publication, last } = told;
  const near = sameSentence ?? (publication ? null : last);
  if (near && near.month !== null && (near.day === null || day >= near.day)) {
    return checked({ year: near.year, month: near.month, day, anchor: near.anchor });
  }
  if (!publication) return null;
  const ahead = future ? day < publication.day : false;
  const behind = !future && day > publication.day;
  let { year, month } = shiftMonth(publication.year, publication.month, ahead ? 1 : behind ? -1 : 0);
  if (day > daysIn(year, month)) ({ year, month } = shiftMonth(year, month, future ? 1 : -1));
  return checked({ year, month, day, anchor: 'relative-to-publication' });
}

/** The end of a range takes what it leaves out from the beginning. */
export function resolveEnd(to: DateExpression, first: Resolved): Resolved | null {
  if (to.kind !== 'calendar') return null;
  const month = to.month && 'value' in to.month ? to.month.value : first.month;
  const wraps = month !== null && first.month !== null && month < first.month ? 1 : 0;
  const year = to.year && 'value' in to.year ? to.year.value : first.year + wraps;
  return checked({
    year,
    month: to.day === null && to.month === null ? null : month,
    day: to.day,
    anchor: first.anchor,
  });
}

function checked(resolved: Resolved): Resolved | null {
  const { year, month, day } = resolved;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && !isDay({ year, month, day })) return null;
  return resolved;
}
