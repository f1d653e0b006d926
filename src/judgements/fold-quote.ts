import type { Span } from '../model/span.ts';

/** A text to look for quotes in. */
export interface FoldedText {
  readonly folded: string;
  /** Where each code unit of `folded` comes from in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words as quotes are compared: compatibility forms and runs of white space do not matter. */
export function foldQuote(text: string): string {
  return foldText(text).folded.trim();
}

export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  // A letter together with its accents: normalised apart they would stay apart.
  for (const { 0: piece, index } of text.matchAll(/\s+|.\p{M}*/gsu)) {
    const normal = piece.normalize('NFKC');
    const written = normal.trim() === '' ? ' ' : normal;
    folded += written;
    for (let unit = 0; unit < written.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { folded, starts, ends };
}

/** Where the quote stands, as spans of the text that was folded; overlapping places count once. */
export function findQuote({ folded, starts, ends }: FoldedText, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + quote.length)) {
    spans.push({ start: starts[at] ?? 0, end: ends[at + quote.length - 1] ?? 0 });
  }
  return spans;
}
