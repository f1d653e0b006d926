import type { OffsetMap } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * Characters of the text and the raw range they come from. As long as its raw range, a piece maps unit by unit;
 * otherwise (`&amp;` -> `&`, a line break with its indentation -> one blank) it is one whole.
 */
export interface Piece {
  readonly text: string;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/** The map of the text that the pieces make when they are joined. Pieces are in raw order; a look-up is a binary search. */
export function createOffsetMap(pieces: readonly Piece[]): OffsetMap {
  const filled = pieces.filter((piece) => piece.text !== '');
  const textStarts = new Int32Array(filled.length);
  let length = 0;
  for (const [index, piece] of filled.entries()) {
    textStarts[index] = length;
    length += piece.text.length;
  }

  const rawRange = (offset: number): Span => {
    const index = lastAtOrBefore(textStarts, offset);
    const piece = filled[index];
    if (piece === undefined) return { start: 0, end: 0 };
    if (piece.rawEnd - piece.rawStart !== piece.text.length) return { start: piece.rawStart, end: piece.rawEnd };
    const start = piece.rawStart + offset - (textStarts[index] ?? 0);
    return { start, end: start + 1 };
  };

  return {
    toRaw({ start, end }) {
      if (end > start) return { start: rawRange(start).start, end: rawRange(end - 1).end };
      const at = start < length ? rawRange(start).start : rawRange(length - 1).end;
      return { start: at, end: at };
    },
  };
}

/** Index of the last element that is not greater than `value`, or -1. */
function lastAtOrBefore(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
