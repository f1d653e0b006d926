import type { Piece } from './offset-map.ts';
import type { TextLine } from './text-line.ts';

/** The pieces of the text that the lines make: each line is a paragraph that ends in "\n", except the last. */
export function joinParagraphs(lines: readonly TextLine[]): Piece[] {
  const pieces: Piece[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    if (before !== null) pieces.push({ text: '\n', rawStart: before.rawEnd, rawEnd: line.rawStart });
    pieces.push(...line.pieces);
    before = line;
  }
  return pieces;
}

/**
 * Lines of the source made one where a sentence runs on over the line's end: English text is often wrapped at some 70 characters.
 * The line break becomes one blank. A break that parts two lines of a menu, or two Chinese paragraphs, stays.
 */
export function joinWrappedLines(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  let run: TextLine[] = [];
  for (const line of lines) {
    if (run.length > 0 && !runsOn(run, line)) {
      joined.push(joinRun(run));
      run = [];
    }
    run.push(line);
  }
  if (run.length > 0) joined.push(joinRun(run));
  return joined;
}

/** Chinese is hardly ever wrapped: a shorter line without punctuation is a title or a label. */
const WRAPPED_CHINESE = 25;
/** The first of several wrapped lines is longer than this; a shorter one runs on only into a small letter. */
const WRAPPED_LATIN = 30;

function runsOn(run: readonly TextLine[], line: TextLine): boolean {
  const [first, before] = [run[0], run.at(-1)];
  if (first === undefined || before === undefined || line.after !== 'soft') return false;
  if (CHINESE_END.test(before.text) || CHINESE_START.test(line.text)) {
    if (/[，、]$/u.test(before.text)) return true;
    if (/[\p{P}]$/u.test(before.text) || (before.bold && !line.bold)) return false;
    return before.text.length >= WRAPPED_CHINESE && /^\p{L}/u.test(line.text);
  }
  return before.rawEnd - first.rawStart >= WRAPPED_LATIN || /^\p{Ll}/u.test(line.text);
}

const CHINESE_END = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u;
const CHINESE_START = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

function joinRun(run: readonly TextLine[]): TextLine {
  const [first, ...rest] = run;
  const last = rest.at(-1);
  if (first === undefined) throw new Error('expected at least one line');
  if (last === undefined) return first;
  const pieces = [...first.pieces];
  let before = first;
  for (const line of rest) {
    pieces.push({ text: ' ', rawStart: before.rawEnd, rawEnd: line.rawStart }, ...line.pieces);
    before = line;
  }
  return {
    ...first,
    text: pieces.map((piece) => piece.text).join(''),
    pieces,
    rawEnd: last.rawEnd,
    bold: run.every((line) => line.bold),
    linked: run.reduce((sum, line) => sum + line.linked, 0),
  };
}
