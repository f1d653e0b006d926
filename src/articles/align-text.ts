import type { Piece } from './offset-map.ts';

/** How a line came to its end: a line break of the source, a forced one (`<br>`, two blanks), or the end of a block. */
export type Break = 'soft' | 'hard' | 'block';

/**
 * Leads the text of one node back to the raw range it was written in, which may hold character references (`&amp;`),
 * backslashes, and indentation or `>` at the start of each line. Linear: the raw position only moves on.
 */
export function alignText(
  value: string,
  raw: string,
  range: { readonly start: number; readonly end: number },
): (Piece | 'soft')[] {
  const result: (Piece | 'soft')[] = [];
  let at = range.start;
  let index = 0;
  while (index < value.length) {
    const unit = value.charCodeAt(index);
    if (isLineBreak(unit)) {
      at = afterLineBreak(raw, at, range.end);
      index += unit === CR && value.charCodeAt(index + 1) === LF ? 2 : 1;
      result.push('soft');
      continue;
    }
    const same = sameLength(value, index, raw, at, range.end);
    if (same > 0) {
      result.push({ text: value.slice(index, index + same), rawStart: at, rawEnd: at + same });
      index += same;
      at += same;
      continue;
    }
    const reference = raw.charCodeAt(at) === AMPERSAND ? readReference(raw, at) : null;
    if (reference !== null) {
      const text = value.slice(index, index + reference.length);
      result.push({ text, rawStart: at, rawEnd: reference.end });
      index += text.length;
      at = reference.end;
      continue;
    }
    const next = findUnit(raw, unit, at, range.end);
    if (next === null) {
      result.push({ text: value.charAt(index), rawStart: at, rawEnd: at });
      index += 1;
    } else if (next === at) {
      result.push({ text: value.charAt(index), rawStart: at, rawEnd: at + 1 });
      index += 1;
      at += 1;
    } else {
      at = next;
    }
  }
  return result;
}

const LF = 10;
const CR = 13;
const AMPERSAND = 38;
/** How far ahead a unit is looked for behind markup that the node's text does not show. */
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

function sameLength(value: string, index: number, raw: string, at: number, end: number): number {
  let length = 0;
  while (index + length < value.length && at + length < end) {
    const unit = raw.charCodeAt(at + length);
    if (unit !== value.charCodeAt(index + length) || unit === AMPERSAND || isLineBreak(unit)) break;
    length += 1;
  }
  return length;
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{1,30});/y;

/** A character reference at this place: where it ends and how many code units it stands for. */
function readReference(raw: string, at: number): { readonly end: number; readonly length: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(raw);
  if (match === null) return null;
  const codePoint = match[1] !== undefined ? Number(match[1]) : Number.parseInt(match[2] ?? '0', 16);
  return { end: at + match[0].length, length: codePoint > 0xffff ? 2 : 1 };
}

function findUnit(raw: string, unit: number, from: number, end: number): number | null {
  let reach = REACH;
  for (let at = from; at < end && reach > 0; at += 1) {
    const found = raw.charCodeAt(at);
    if (found === unit) return at;
    if (found !== 32 && found !== 9) reach -= 1;
  }
  return null;
}
