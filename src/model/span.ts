/** A half-open range of UTF-16 code units. Every span says in its context which text it indexes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `source.slice(start, end) === text`. */
export interface Quote extends Span {
  readonly text: string;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
