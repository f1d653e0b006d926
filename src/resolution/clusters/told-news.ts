import type { Span } from '../../model/span.ts';
import { type Days, daysOf, gap, lengthInDays } from '../linking/date-window.ts';
import type { ReportRecord } from '../report-record.ts';
import type { ToldReport } from './unit.ts';

/** What was so many days before is no news any more; plans are told further ahead. */
const NEWS = { before: 12, after: 2, planned: 120 };
const LONGEST_NEWS = 31;
const LEAD_SENTENCES = 2;

/** Whether a report tells of the days around, or of what is to come; what it only refers to is none. */
export function isNews({ date, salience, modality }: ReportRecord, day: Days | null): boolean {
  if (salience === 'BACKGROUND' && modality !== 'PLANNED') return false;
  const days = daysOf(date);
  if (days === null || day === null) return salience === 'MAIN';
  if (lengthInDays(days) > LONGEST_NEWS) return false;
  const ahead = modality === 'PLANNED' ? NEWS.planned : NEWS.after;
  return gap(days, { first: day.first - NEWS.before, last: day.last + ahead }) === 0;
}

/** What title and lead tell; where they tell no event, what the first sentences with news tell. */
export function mainOf(told: readonly (ToldReport & { readonly sentence: number })[]): readonly ToldReport[] {
  const prominent = told.filter(({ place }) => place !== 'BODY');
  if (prominent.length > 0) return prominent;
  const sentences = told.filter(({ record }) => record.salience === 'MAIN').map(({ sentence }) => sentence);
  const first = [...new Set(sentences)].sort((a, b) => a - b).slice(0, LEAD_SENTENCES);
  return told.filter(({ sentence }) => first.includes(sentence));
}

export function sentenceAt(sentences: readonly Span[], { start }: Span): number {
  return sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
}
