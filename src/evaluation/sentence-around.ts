import type { Span } from '../model/span.ts';

/** How far to look for the ends of a sentence. */
const REACH = 90;
const ELLIPSIS = '…';
const SENTENCE_END = /[。！？!?]|\.\s|\n[ \t\r]*\n/g;

/** What a reader needs to judge a span: its sentence on one line, the span in « », both ends cut where they are far. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = before.slice(lastStop(before));
  const closing = after.slice(0, firstStop(after));
  const cutBefore = opening.length === REACH ? ELLIPSIS : '';
  const cutAfter = closing.length === REACH ? ELLIPSIS : '';
  return `${cutBefore}${oneLine(opening).trimStart()}«${shorten(oneLine(text.slice(start, end)))}»${oneLine(closing).trimEnd()}${cutAfter}`;
}

/** Offset after the last end of a sentence. */
function lastStop(text: string): number {
  const stops = [...text.matchAll(SENTENCE_END)];
  const last = stops.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** Offset after the first end of a sentence, which belongs to it. */
function firstStop(text: string): number {
  const [stop] = text.matchAll(SENTENCE_END);
  return stop === undefined ? text.length : stop.index + stop[0].trimEnd().length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shorten(text: string): string {
  return text.length <= 2 * REACH ? text : `${text.slice(0, REACH)} ${ELLIPSIS} ${text.slice(-20)}`;
}
