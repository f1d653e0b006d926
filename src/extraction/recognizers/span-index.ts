import type { Span } from '../../model/span.ts';

/** Spans in the order of their start, for looking around a place without going through all of them. */
export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];
  readonly #starts: ReadonlySet<number>;

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#starts = new Set(spans.map(({ start }) => start));
  }

  hasStart(position: number): boolean {
    return this.#starts.has(position);
  }

  /** Those that end at or before a place, the nearest first; as many as the reader takes. */
  *before(position: number): Iterable<T> {
    for (let index = this.#firstFrom(position) - 1; index >= 0; index -= 1) {
      const span = this.#spans[index];
      if (span && span.end <= position) yield span;
    }
  }

  /** The first that starts at or behind a place. */
  after(position: number): T | undefined {
    return this.#spans[this.#firstFrom(position)];
  }

  /** Those that start within a range, in order. */
  *within(start: number, end: number): Iterable<T> {
    for (let index = this.#firstFrom(start); index < this.#spans.length; index += 1) {
      const span = this.#spans[index];
      if (!span || span.start >= end) return;
      yield span;
    }
  }

  #firstFrom(position: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first of a sequence, if it fits. */
export function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean = () => true, atMost = 200): T | undefined {
  let seen = 0;
  for (const item of items) {
    if (fits(item)) return item;
    seen += 1;
    if (seen >= atMost) return undefined;
  }
  return undefined;
}
