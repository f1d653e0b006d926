import type { DateAnchor } from '../../../model/vocabulary.ts';
import type { DateSpan, Document, Sentence } from '../../document.ts';
import { type Day, dayNumber, dayOf, edtfDay, edtfMonth, edtfYear, parseDay, weekdayOf } from './calendar.ts';
import type { DateCandidate, DateExpression } from './date-expression.ts';
import { type Resolved, resolveCalendar, resolveEnd, type Tense, type Told, yearOf } from './resolve-calendar.ts';

/** A chronicle looks back further than this: its "ten days before" count from the date told last, not from publication. */
const CHRONICLE_DAYS = 45;

/** Gives every candidate its EDTF, in the order of the text; a relative date without anything to count from has none. */
export function resolveDates(document: Document, candidates: readonly DateCandidate[]): DateSpan[] {
  const publication = parseDay(document.anchor);
  let told: Told = { publication, sentence: -1, last: null, lastSentence: -1, lastDay: null, lastPastDay: null };
  let section = -1;
  const sentenceOf = sentenceFinder(document.sentences);
  return candidates.map((candidate) => {
    const sentence = sentenceOf(candidate.start);
    if (sentence && sentence.section !== section) {
      section = sentence.section;
      told = { publication, sentence: -1, last: null, lastSentence: -1, lastDay: null, lastPastDay: null };
    }
    told = { ...told, sentence: sentence?.index ?? -1 };
    const { edtf, anchor, resolved } = resolveCandidate(candidate, told);
    if (resolved) {
      const isHappening = resolved.day !== null && candidate.from.kind !== 'days' && !candidate.deadline;
      told = {
        ...told,
        last: resolved,
        lastSentence: told.sentence,
        lastDay: isHappening ? resolved : told.lastDay,
        lastPastDay: isHappening && !isAhead(resolved, publication) ? resolved : told.lastPastDay,
      };
    }
    const { start, end, rule } = candidate;
    return { start, end, text: document.view.slice(start, end), edtf, anchor, rule };
  });
}

function sentenceFinder(sentences: readonly Sentence[]): (position: number) => Sentence | null {
  let index = 0;
  return (position) => {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= position) index += 1;
    return sentences[index] ?? null;
  };
}

interface Outcome {
  readonly edtf: string | null;
  readonly anchor: DateAnchor;
  readonly resolved: Resolved | null;
}

function resolveCandidate({ from, to, future, past }: DateCandidate, told: Told): Outcome {
  if (from.kind === 'week') return resolveWeek(from.offset, told);
  if (from.kind === 'weekend') return resolveWeekend(from.week, told);
  if (from.kind === 'season') return resolveSeason(from, told);
  const first = resolve(from, told, { future, past });
  if (!first) return { edtf: null, anchor: unanchored(from), resolved: null };
  if (!to) return { edtf: edtfOf(first), anchor: first.anchor, resolved: first };
  const second = resolveEnd(to, first);
  return {
    edtf: second ? `${edtfOf(first)}/${edtfOf(second)}` : edtfOf(first),
    anchor: first.anchor,
    resolved: second ?? first,
  };
}

function edtfOf({ year, month, day }: Resolved): string {
  if (month === null) return edtfYear(year);
  return day === null ? edtfMonth(year, month) : edtfDay({ year, month, day });
}

function unanchored(expression: DateExpression): DateAnchor {
  return 'from' in expression && expression.from === 'previous'
    ? 'relative-to-previous-date'
    : 'relative-to-publication';
}

function resolve(expression: DateExpression, told: Told, tense: Tense): Resolved | null {
  if (expression.kind === 'calendar') return resolveCalendar(expression, told, tense);
  if (expression.kind === 'days') return resolveDays(expression, told, tense.future);
  if (expression.kind === 'weekday') return resolveWeekday(expression, told, tense.future);
  return null;
}

/** 当天: of a day that has passed, unless the clause speaks of what is to come. */
function resolveDays(
  expression: Extract<DateExpression, { kind: 'days' }>,
  told: Told,
  future: boolean,
): Resolved | null {
  const { publication } = told;
  const lastDay = future ? told.lastDay : (told.lastPastDay ?? told.lastDay);
  const previous = lastDay ? dayNumber(fullDay(lastDay)) : null;
  const today = publication ? dayNumber(publication) : null;
  const back = previous !== null && (today === null || Math.abs(today - previous) > CHRONICLE_DAYS);
  const fromPrevious = expression.from === 'previous' ? previous !== null : expression.from === 'nearest' && back;
  const base = fromPrevious ? previous : today;
  if (base === null) return null;
  return asDay(base + expression.offset, fromPrevious ? 'relative-to-previous-date' : 'relative-to-publication');
}

function isAhead(day: Resolved, publication: Day | null): boolean {
  return publication !== null && dayNumber(fullDay(day)) > dayNumber(publication);
}

function asDay(number: number, anchor: DateAnchor): Resolved {
  return { ...dayOf(number), anchor };
}

function fullDay({ year, month, day }: Resolved): Day {
  return { year, month: month ?? 1, day: day ?? 1 };
}

/** 周二: the last one up to publication; in a sentence about the future the next one after the day told last. */
function resolveWeekday(
  expression: Extract<DateExpression, { kind: 'weekday' }>,
  told: Told,
  future: boolean,
): Resolved | null {
  if (!told.publication) return null;
  const today = dayNumber(told.publication);
  const monday = today - weekdayOf(today) + 1;
  if (expression.week !== null) {
    return asDay(monday + 7 * expression.week + expression.weekday - 1, 'relative-to-publication');
  }
  const last = today - ((weekdayOf(today) - expression.weekday + 7) % 7);
  if (!future) return asDay(last, 'relative-to-publication');
  const toldDay = told.lastDay ? dayNumber(fullDay(told.lastDay)) : null;
  const now = toldDay !== null && toldDay < today && today - toldDay < 7 ? toldDay : today;
  const next = now < today ? now + 1 : today;
  return asDay(next + ((expression.weekday - weekdayOf(next) + 7) % 7), 'relative-to-publication');
}

function resolveWeek(offset: number, told: Told): Outcome {
  return resolveDayRange(told, (today) => today - weekdayOf(today) + 1 + 7 * offset, 7);
}

/** Saturday and Sunday of a week, or those that began last. */
function resolveWeekend(week: number | null, told: Told): Outcome {
  const saturday = (today: number): number =>
    week === null ? today - ((weekdayOf(today) + 1) % 7) : today - weekdayOf(today) + 6 + 7 * week;
  return resolveDayRange(told, saturday, 2);
}

function resolveDayRange({ publication }: Told, firstOf: (today: number) => number, days: number): Outcome {
  const anchor = 'relative-to-publication';
  if (!publication) return { edtf: null, anchor, resolved: null };
  const first = firstOf(dayNumber(publication));
  return { edtf: `${edtfDay(dayOf(first))}/${edtfDay(dayOf(first + days - 1))}`, anchor, resolved: null };
}

/** 2025年秋季, this spring. */
function resolveSeason({ year, season }: Extract<DateExpression, { kind: 'season' }>, told: Told): Outcome {
  const base = yearOf(year, told);
  if (!base) return { edtf: null, anchor: 'relative-to-publication', resolved: null };
  return {
    edtf: edtfMonth(base.year, season),
    anchor: base.anchor,
    resolved: { year: base.year, month: null, day: null, anchor: base.anchor },
  };
}
