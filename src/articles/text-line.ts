import type { Break } from './align-text.ts';
import type { Piece } from './offset-map.ts';

/** One line of the readable text as the author set it, before chrome is removed. */
export interface TextLine {
  /** Without white space at either end; never empty. */
  readonly text: string;
  /** The text again, with the raw ranges it came from. */
  readonly pieces: readonly Piece[];
  readonly rawStart: number;
  readonly rawEnd: number;
  /** What parts it from the line before. */
  readonly after: Break;
  /** 1 to 6 for a heading, 0 for any other line. */
  readonly heading: number;
  /** The whole line is set in bold. */
  readonly bold: boolean;
  /** It stands in a list. */
  readonly item: boolean;
  /** How many of its letters and digits belong to links. */
  readonly linked: number;
}

/** How a line looks, apart from its words. */
type LineLook = Pick<TextLine, 'after' | 'heading' | 'item' | 'bold' | 'linked'>;

/** A line of these pieces without white space at its ends and without stray marks, or null where nothing is left. */
export function createLine(look: LineLook, pieces: readonly Piece[]): TextLine | null {
  const text = textOf(pieces);
  if (!text.includes('*')) return placeLine(look, trimPieces(pieces));
  const kept: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    if (!isStray(text, match)) continue;
    kept.push(...cutPieces(pieces, from, match.index));
    from = match.index + match[0].length;
  }
  return placeLine(look, trimPieces(from === 0 ? pieces : [...kept, ...cutPieces(pieces, from, text.length)]));
}

const MARKS = /\*+/gu;
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”]/u;

/**
 * Markers of emphasis that Markdown leaves standing: by its rules a closing one may not follow punctuation and precede a letter,
 * as it does in Chinese (`**一是加强合作。**各国…`).
 */
function isStray(text: string, { index, 0: mark }: RegExpExecArray): boolean {
  return mark.length > 1 || (CHINESE.test(text.charAt(index - 1)) && CHINESE.test(text.charAt(index + 1)));
}

/** The part of a line between two offsets of its text, without white space at its ends; null where nothing is left. */
export function cutLine(line: TextLine, start: number, end: number): TextLine | null {
  return placeLine(line, trimPieces(cutPieces(line.pieces, start, end)));
}

function placeLine(look: LineLook, pieces: readonly Piece[]): TextLine | null {
  const { after, heading, item, bold, linked } = look;
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = textOf(pieces);
  return { after, heading, item, bold, linked, text, pieces, rawStart: first.rawStart, rawEnd: last.rawEnd };
}

function textOf(pieces: readonly Piece[]): string {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only.text : pieces.map((piece) => piece.text).join('');
}

function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  if (text.trim().length === text.length && text !== '') return pieces;
  return cutPieces(pieces, text.length - text.trimStart().length, text.trimEnd().length);
}

function cutPieces(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const cut: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, piece.text.length);
    offset += piece.text.length;
    if (from < to) cut.push(from === 0 && to === piece.text.length ? piece : cutPiece(piece, from, to));
  }
  return cut;
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  const unitByUnit = piece.rawEnd - piece.rawStart === piece.text.length;
  return unitByUnit ? { text, rawStart: piece.rawStart + from, rawEnd: piece.rawStart + to } : { ...piece, text };
}

export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

const SENTENCE_MARK = /[。！？；，]|[.!?;,](?:\s|["”’)]|$)/u;

/** A line that holds running text, and not a label, a title or a link. */
export function isProse(line: TextLine): boolean {
  if (line.linked * 2 > line.text.length || !SENTENCE_MARK.test(line.text)) return false;
  return line.text.length >= 60 || (line.text.length >= 25 && /\p{Script=Han}/u.test(line.text));
}
