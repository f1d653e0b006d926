import type { Span } from '../model/span.ts';
import { textOfUnits } from './text-of-units.ts';
import { isBlank, isIdeograph, isInvisible, isWide, viewUnit } from './view-character.ts';

export interface TextView {
  readonly view: string;
  toText(span: Span): Span;
}

const NEWLINE = 0x0a;
const BLANK = 0x20;
const APOSTROPHE = 0x2019;
/** 人工智能（AI）行动峰会, Artificial Intelligence (AI) Pact: the gloss would part the name it stands in. */
const GLOSS = /(?<=人工智能|人工智慧|[Ii]ntelligence)\s{0,3}[(（]\s?AI\s?[)）]/g;

/** How the rules see a text: see `Document.view`; a gloss (AI) behind its word is left out. Linear; every unit of the view stands for one unit of the text. */
export function buildView(text: string): TextView {
  const units = new Uint16Array(text.length);
  const origins = new Uint32Array(text.length);
  let length = 0;
  let position = 0;
  const push = (unit: number, origin: number): void => {
    units[length] = unit;
    origins[length] = origin;
    length += 1;
  };
  const glosses = glossEnds(text);
  while (position < text.length) {
    const gloss = glosses === NO_GLOSS ? undefined : glosses.get(position);
    if (gloss !== undefined) {
      position = gloss;
      continue;
    }
    const unit = text.charCodeAt(position);
    if (isInvisible(unit)) {
      position += 1;
      continue;
    }
    if (!isBlank(unit)) {
      const straight = unit === APOSTROPHE && isLatinLetter(units[length - 1]);
      push(straight ? 0x27 : viewUnit(unit), position);
      position += 1;
      continue;
    }
    const gap = readGap(text, position);
    const before = length > 0 ? units[length - 1] : undefined;
    const after = text.charCodeAt(gap.end);
    if (before !== undefined && gap.end < text.length) {
      if (gap.hasLine) push(NEWLINE, gap.start);
      else if (!isWide(before) && !isWide(after)) push(BLANK, gap.start);
    }
    position = gap.end;
  }
  return {
    view: textOfUnits(units.subarray(0, length)),
    toText: ({ start, end }) => {
      const origin = origins[start] ?? text.length;
      return { start: origin, end: end > start ? (origins[end - 1] ?? text.length - 1) + 1 : origin };
    },
  };
}

/** The view of a short text, such as a name of the lexicon. */
export function viewOf(text: string): string {
  return isOwnView(text) ? text : buildView(text).view;
}

/** Whether a text plainly is its own view, as nearly every name that stands in one. */
function isOwnView(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === BLANK) {
      if (!isPlainLatin(text.charCodeAt(index - 1)) || !isPlainLatin(text.charCodeAt(index + 1))) return false;
    } else if (!isPlainLatin(unit) && !(isIdeograph(unit) && viewUnit(unit) === unit)) return false;
  }
  return true;
}

/** A bracket may begin a gloss. */
function isPlainLatin(unit: number): boolean {
  return unit > BLANK && unit < 0x7f && unit !== 0x28;
}

const NO_GLOSS: ReadonlyMap<number, number> = new Map();

/** Where a gloss starts, and where it ends. */
function glossEnds(text: string): ReadonlyMap<number, number> {
  if (!text.includes('AI')) return NO_GLOSS;
  return new Map([...text.matchAll(GLOSS)].map(({ index, 0: gloss }) => [index, index + gloss.length]));
}

/** A run of white space; a line break in it ends the paragraph, as the article's text keeps none within one. */
function readGap(text: string, start: number): { start: number; end: number; hasLine: boolean } {
  let end = start;
  let hasLine = false;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === NEWLINE) hasLine = true;
    else if (!isBlank(unit) && !isInvisible(unit)) break;
    end += 1;
  }
  return { start, end, hasLine };
}

function isLatinLetter(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
}
