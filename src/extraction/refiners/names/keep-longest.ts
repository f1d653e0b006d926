import type { Span } from '../../../model/span.ts';

/** Of spans that overlap the longest is kept, among equals the one listed first; sorted by start. */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  const ranked = spans
    .map((span, order) => ({ span, order }))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.order - b.order);
  return keepInOrder(ranked.map(({ span }) => span));
}

function keepInOrder<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  const taken = new Uint8Array(spans.reduce((last, { end }) => Math.max(last, end), 0));
  for (const span of spans) {
    let free = true;
    for (let at = span.start; at < span.end && free; at += 1) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Of spans that overlap the one listed first is kept; sorted by start. */
export function keepFirst<T extends Span>(spans: readonly T[]): T[] {
  return keepInOrder(spans);
}
