import { edtfInterval } from '../../model/edtf.ts';
import { contains, type Span } from '../../model/span.ts';
import type { EventType, Modality } from '../../model/vocabulary.ts';
import type { DateSpan } from '../document.ts';
import type { Frame, WordSpan } from './frame.ts';
import { type ClauseReading, clauseBefore, within } from './reading.ts';

/** How far behind its verb a date may stand: 召开于…, "on Tuesday" behind the object, "said on Tuesday". */
const BEHIND: Readonly<Record<'zh' | 'en', number>> = { zh: 12, en: 500 };
/** What stands further behind a Chinese verb of saying is what is said. */
const BEHIND_SPEECH: Readonly<Record<'zh' | 'en', number>> = { zh: 4, en: 30 };
/** "Since May 2023" and "by the end of 2025" are other days. */
const OTHER_DAYS = /(since|until|by|before|after|from) (the )?$|(以来|自|至|截至)$/i;

/** A dateline is short, and ends in a dash. */
const DATELINE_AT_MOST = 40;
const DATELINE_END = /^\)?,?( \([^)]{2,24}\))? ?(-|–|—|--) /;

export interface EventDate {
  readonly date: DateSpan | null;
  /** It stands in the clause of the verb or right before. */
  readonly dated: boolean;
  /** There is a day, if only that of the announcement. */
  readonly timed: boolean;
}

/** The date of the sentence that belongs to the happening: the nearest before the verb in its clause, behind it, or in a clause before. */
export function readEventDate(
  frame: Frame,
  type: EventType,
  modality: Modality,
  reading: ClauseReading,
  trigger: Span,
): EventDate {
  const { clause } = reading;
  const date = nearestDate(frame, type, reading, trigger);
  // 周一宣布将设立: Monday is the day of the announcement.
  if (!date || (modality === 'PLANNED' && isPast(frame, date) && !isPlannedFor(frame, date, trigger)))
    return { date: null, dated: false, timed: date !== null };
  if (date && modality === 'PLANNED' && isLongPast(frame, date)) return { date: null, dated: false, timed: false };
  // "India will host it in 2026, Modi said": nobody has spoken on a day to come.
  if (type === 'STATEMENT' && isFuture(frame, date)) return { date: null, dated: false, timed: false };
  const previous = clauseBefore(frame, clause);
  return { date, dated: contains(clause, date) || (previous !== null && contains(previous, date)), timed: true };
}

function isPast(frame: Frame, { edtf }: DateSpan): boolean {
  const interval = edtf === null ? null : edtfInterval(edtf);
  return interval !== null && frame.document.anchor !== null && interval.end <= frame.document.anchor;
}

/** 将继续参加2023年6月峰会的后续会议, said in 2024: the year of what is spoken of. */
const LONG_PAST_DAYS = 60;

function isLongPast(frame: Frame, { edtf }: DateSpan): boolean {
  const interval = edtf === null || frame.book.language !== 'zh' ? null : edtfInterval(edtf);
  const { anchor } = frame.document;
  return (
    interval !== null && anchor !== null && Date.parse(anchor) - Date.parse(interval.end) > LONG_PAST_DAYS * 86_400_000
  );
}

function isFuture(frame: Frame, { edtf }: DateSpan): boolean {
  const interval = edtf === null ? null : edtfInterval(edtf);
  return interval !== null && frame.document.anchor !== null && interval.start > frame.document.anchor;
}

/** 将于9月5日签署: the day behind the word that plans is the day of the happening. */
function isPlannedFor(frame: Frame, date: DateSpan, trigger: Span): boolean {
  if (date.start > trigger.end) return true;
  return within(frame.words, { start: frame.sentence.start, end: date.start }).some(({ word }) =>
    word.lists.has('planned'),
  );
}

function nearestDate(
  frame: Frame,
  type: EventType,
  { clause, attributive, ownSubject, resumed }: ClauseReading,
  trigger: Span,
): DateSpan | null {
  // "the plan released in July": the day stands behind the participle.
  const behindFirst = attributive && frame.book.language === 'en';
  const isSince = SINCE.test(frame.document.view.slice(trigger.end, trigger.end + 4));
  const before = dated(frame, type, { start: clause.start, end: trigger.start }, isSince).at(-1);
  // "was published on 12 July and will apply from 2 August": the first day belongs to the first verb.
  const taken = before !== undefined && within(frame.words, { start: clause.start, end: before.start }).some(isVerb);
  if (before && !behindFirst && !taken) return before;
  const reach = (type === 'STATEMENT' ? BEHIND_SPEECH : BEHIND)[frame.book.language];
  const behind = dated(frame, type, { start: trigger.end, end: Math.min(clause.end, trigger.end + reach) })[0];
  if (behind ?? before) return behind ?? before ?? null;
  const later = resumed ? dated(frame, type, resumed)[0] : undefined;
  if (later) return later;
  for (
    let previous = clauseBefore(frame, clause), back = 0;
    previous && back < 3;
    previous = clauseBefore(frame, previous), back += 1
  ) {
    if ('；;'.includes(frame.document.view.charAt(previous.end))) break;
    if (ownSubject && frame.book.language === 'zh' && tellsItself(frame, previous)) break;
    const date = dated(frame, type, previous).at(-1);
    if (date) return date;
  }
  return null;
}

function isVerb({ word }: WordSpan): boolean {
  return word.uses.some(({ form }) => form !== 'noun');
}

/** 中国去年提出《倡议》，日前联大通过了决议: the year is that of the first clause; 大会召开时，… sets the time of what follows. */
function tellsItself(frame: Frame, clause: Span): boolean {
  const text = frame.document.view.slice(clause.start, clause.end);
  return !/(时|后|期间|之际|上)$/.test(text) && within(frame.words, clause).some(({ word }) => word.uses.length > 0);
}

/** 自去年11月通过以来: the day it was passed. */
const SINCE = /^之?(以来|后|起)/;

function dated(frame: Frame, type: EventType, span: Span, isSince = false): readonly DateSpan[] {
  const { view } = frame.document;
  return within(frame.dates, span).filter(({ start, end, edtf }) => {
    const since = OTHER_DAYS.test(view.slice(Math.max(0, start - 8), start)) && !edtf?.includes('/');
    if (edtf === null || (type !== 'ENTRY_INTO_FORCE' && since && !isSince)) return false;
    if (isDateline(frame, { start, end })) return false;
    // 前一年布莱切利宣言, "the 2023 Declaration": the year of the text.
    return !within(frame.names, { start: end, end: span.end }).some(
      (name) =>
        name.start - end <= 1 &&
        // 11月30日就《进程》达成一致: the name belongs to the preposition.
        !/[就对将把由向]/.test(view.slice(end, name.start)) &&
        (name.type === 'Resolution' || name.type === 'Initiative'),
    );
  });
}

/** "COPENHAGEN (Oct. 31) - ", "BEIJING, July 13 (Reuters) -": the day of the report, where the sentence names another. */
function isDateline(frame: Frame, { start, end }: Span): boolean {
  if (frame.book.language === 'zh' || frame.dates.length < 2 || start - frame.sentence.start > DATELINE_AT_MOST)
    return false;
  return DATELINE_END.test(frame.document.view.slice(end, end + DATELINE_AT_MOST));
}
