import type { Span } from '../model/span.ts';
import { readCharacterReference, type Step } from './character-reference.ts';
import type { Piece } from './offset-map.ts';

/** What parts two lines: a line break of the source, or one that shows on the page (the end of a block, `<br>`). */
export type Break = 'soft' | 'hard';

/**
 * Leads the text of one node back to the raw range it was written in, which may hold character references (`&amp;`),
 * backslashes, tags, and indentation or `>` at the start of each line. A line break of the text is `soft`.
 * Linear: the raw position only moves on.
 *
 * @param isCode whether references show as they are written
 */
export function alignText(value: string, raw: string, range: Span, isCode: boolean): (Piece | 'soft')[] {
  const parts: (Piece | 'soft')[] = [];
  let index = 0;
  let at = range.start;
  while (index < value.length) {
    const reference = isCode ? null : readCharacterReference(value, index, raw, at, range.end);
    const step = reference ?? nextStep(value, index, raw, at, range.end);
    if (step.units > 0) {
      const piece = { text: value.slice(index, index + step.units), rawStart: step.rawStart, rawEnd: step.rawEnd };
      parts.push(isLineBreak(value.charCodeAt(index)) ? 'soft' : piece);
    }
    index += step.units;
    at = step.rawEnd;
  }
  return parts;
}

function nextStep(value: string, index: number, raw: string, at: number, end: number): Step {
  const unit = value.charCodeAt(index);
  if (isLineBreak(unit)) {
    const units = unit === CR && value.charCodeAt(index + 1) === LF ? 2 : 1;
    return { units, rawStart: at, rawEnd: afterLineBreak(raw, at, end) };
  }
  const same = sameLength(value, index, raw, at, end);
  if (same > 0) return { units: same, rawStart: at, rawEnd: at + same };
  // A code span shows a line break as a blank.
  if (unit === BLANK && isLineBreak(raw.charCodeAt(at)) && at < end) {
    return { units: 1, rawStart: at, rawEnd: afterLineBreak(raw, at, end) };
  }
  // A tab may show as several blanks.
  if (unit === BLANK && raw.charCodeAt(at) === TAB) return { units: 1, rawStart: at, rawEnd: at };
  const next = afterMarkup(unit, raw, at, end);
  return next === null ? { units: 1, rawStart: at, rawEnd: at } : { units: 0, rawStart: at, rawEnd: next };
}

const TAB = 9;
const LF = 10;
const CR = 13;
const BLANK = 32;
const AMPERSAND = 38;
const LESS_THAN = 60;
/** So many units tell a tag from a `<` that the text shows. */
const TAG_START = 3;
/** How far ahead a unit is looked for behind markup that the text does not show. */
const REACH = 64;

function isLineBreak(unit: number): boolean {
  return unit === LF || unit === CR;
}

function afterLineBreak(raw: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const unit = raw.charCodeAt(at);
    if (unit === LF) return at + 1;
    if (unit === CR) return raw.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }
  return from;
}

/** How many units agree, up to a line break or to what may be a reference or a tag. */
function sameLength(value: string, index: number, raw: string, at: number, end: number): number {
  if (raw.charCodeAt(at) === LESS_THAN && !value.startsWith(raw.slice(at, Math.min(at + TAG_START, end)), index))
    return 0;
  let length = 0;
  while (index + length < value.length && at + length < end) {
    const unit = raw.charCodeAt(at + length);
    if (unit !== value.charCodeAt(index + length) || isLineBreak(unit)) break;
    if (length > 0 && (unit === AMPERSAND || unit === LESS_THAN)) break;
    length += 1;
  }
  return length;
}

/** Where the unit, or what may stand for it, comes next; null where it does not. */
function afterMarkup(unit: number, raw: string, from: number, end: number): number | null {
  if (raw.charCodeAt(from) === LESS_THAN && from < end) {
    const close = raw.indexOf('>', from);
    return close === -1 || close >= end ? from + 1 : close + 1;
  }
  let reach = REACH;
  for (let at = from + 1; at < end && reach > 0; at += 1) {
    const found = raw.charCodeAt(at);
    if (found === unit || (unit === BLANK && isLineBreak(found)) || found === AMPERSAND || found === LESS_THAN)
      return at;
    if (found !== BLANK && found !== TAB) reach -= 1;
  }
  return null;
}
