/** A half-open range of content characters: see `ContentView`. Named apart from `Span` so that the two are never mixed. */
export interface ContentSpan {
  readonly from: number;
  readonly to: number;
}

/** From here on two spans are taken for the same thing. */
export const SAME_PLACE = 0.5;

export function lengthOf(span: ContentSpan): number {
  return span.to - span.from;
}

/** How many characters two spans have in common. */
export function common(a: ContentSpan, b: ContentSpan): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Common characters as a share of the longer span. */
export function overlapShare(a: ContentSpan, b: ContentSpan): number {
  const longer = Math.max(lengthOf(a), lengthOf(b));
  return longer === 0 ? 0 : common(a, b) / longer;
}

export function sameSpan(a: ContentSpan, b: ContentSpan): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether at least half of a span lies in the ranges; an empty span lies nowhere. */
export function liesIn(span: ContentSpan, ranges: readonly ContentSpan[]): boolean {
  const covered = ranges.reduce((sum, range) => sum + common(span, range), 0);
  return lengthOf(span) > 0 && covered >= lengthOf(span) / 2;
}
