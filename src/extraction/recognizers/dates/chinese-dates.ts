import type { Reading } from '../reading.ts';
import { type DateToken, readDateTokens } from './chinese-date-tokens.ts';
import { isDeadline } from './date-cues.ts';
import type { DateCandidate, DateExpression } from './date-expression.ts';

const RANGE = /^[-—–~～至到]$/;
const LIST = /^[、和与及]$/;

const FUTURE_BEFORE = /将|拟|计划|定于|预计|有望|即将/;
const FUTURE_AFTER = /^.{0,3}(?:将|即将|拟|预计)/;
/** 于1月签署的, 自3月以来, 曾在11月. */
const PAST_BEFORE = /曾|已|早在|自从|自$/;
const PAST_AFTER = /^[^，。；！？\n]{0,16}了|^[^，。；！？\n]{0,4}(?:以来|曾|已)/;
const CLAUSE_END = /[，。；！？\n,;]/;
const CUE_WINDOW = 16;

/** Chinese dates: 2024年7月1日, 5月21日至22日, 去年11月, 1日, 周二, 次日, 十天前. */
export function chineseDates({ view }: Reading): DateCandidate[] {
  const tokens = readDateTokens(view);
  const candidates: DateCandidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = joinTokens(tokens, index);
    index = first.next;
    if (!first.expression) continue;
    let { end, to } = first;
    const following = tokens[index];
    if (to === null && following && following.start === end + 1) {
      const second = joinTokens(tokens, index);
      const between = view.charAt(end);
      const range = RANGE.test(between) || (LIST.test(between) && isNextDay(first.expression, second.expression));
      if (range && second.expression && second.to === null && isSameLevel(first.expression, second.expression)) {
        to = second.expression;
        end = second.end;
        index = second.next;
      }
    }
    candidates.push({
      start: first.start,
      end,
      from: first.expression,
      to,
      future: isFuture(view, first.start, end),
      past: isPast(view, first.start, end),
      deadline: isDeadline(view, first.start, end),
      rule: 'chinese-date',
    });
  }
  return candidates;
}

interface Joined {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression | null;
  readonly to: DateExpression | null;
  readonly next: number;
}

/** Year, month and day that touch are one date. */
function joinTokens(tokens: readonly DateToken[], index: number): Joined {
  const first = tokens[index];
  if (!first) return { start: 0, end: 0, expression: null, to: null, next: index + 1 };
  if (first.whole) return { start: first.start, end: first.end, expression: first.whole, to: null, next: index + 1 };
  let joined = first;
  let next = index + 1;
  for (let token = tokens[next]; token && token.start === joined.end && follows(joined, token); token = tokens[next]) {
    joined = { ...joined, ...token, start: joined.start };
    next += 1;
  }
  const { month = null, day = null, toYear, toMonth, toDay, start, end } = joined;
  const year = joined.year ?? joined.ofYear ?? null;
  if (joined.season !== undefined && year)
    return { start, end, expression: { kind: 'season', year, season: joined.season }, to: null, next };
  const incomplete =
    (day !== null && month === null && joined.needsMonth === true) || (first.needsMore === true && month === null);
  if (incomplete) return { start, end, expression: null, to: null, next };
  const isRange = toYear !== undefined || toMonth !== undefined || toDay !== undefined;
  return {
    start,
    end,
    next,
    expression: { kind: 'calendar', year, month, day },
    to: isRange
      ? {
          kind: 'calendar',
          year: toYear ? { value: toYear } : null,
          month: toMonth ? { value: toMonth } : null,
          day: toDay ?? null,
        }
      : null,
  };
}

function follows(joined: DateToken, token: DateToken): boolean {
  if (token.whole || token.year) return false;
  if (token.season !== undefined) return joined.year !== undefined && joined.month === undefined;
  if (token.month) return joined.month === undefined && joined.day === undefined && joined.year !== undefined;
  return token.day !== undefined && joined.month !== undefined && joined.day === undefined;
}

function isSameLevel(a: DateExpression, b: DateExpression): boolean {
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return false;
  if ((a.day === null) !== (b.day === null)) return false;
  return a.day !== null || (a.month === null) === (b.month === null);
}

/** 11月1日、2日: one event of two days. */
function isNextDay(a: DateExpression, b: DateExpression | null): boolean {
  if (a.kind !== 'calendar' || b?.kind !== 'calendar') return false;
  return a.day !== null && b.day === a.day + 1 && b.month === null && b.year === null;
}

function isPast(view: string, start: number, end: number): boolean {
  const before = view.slice(Math.max(0, start - CUE_WINDOW), start);
  return PAST_BEFORE.test(before.split(CLAUSE_END).at(-1) ?? '') || PAST_AFTER.test(view.slice(end, end + 20));
}

function isFuture(view: string, start: number, end: number): boolean {
  const before =
    view
      .slice(Math.max(0, start - CUE_WINDOW), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return FUTURE_BEFORE.test(before) || FUTURE_AFTER.test(view.slice(end, end + 6).split(CLAUSE_END)[0] ?? '');
}
