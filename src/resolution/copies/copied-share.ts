import { containment, type Sketch } from './sketch.ts';

/** What tells whether one text copies another. */
export interface Sketched {
  readonly sketch: Sketch;
  readonly tokens: number;
}

/**
 * How much of the shorter text a copy may have changed: a new paragraph, other words here and there. Two reports of one form about two
 * events (the commitments of seven companies, then of eight more) share some three quarters.
 */
const LEAST_SHARE = 0.8;
/** A part of a much longer text is compared by a few samples, and has to agree in nearly all. */
const ROUGH = { compared: 48, leastShare: 0.9 };
const FEWEST_COMPARED = 12;

/**
 * The share of the shorter text that the longer one holds, where that makes one a copy of the other, or null. However short the part,
 * a news item that says only what another text says is no source of its own.
 */
export function copiedShare(a: Sketched, b: Sketched): number | null {
  const [smaller, larger] = a.tokens <= b.tokens ? [a, b] : [b, a];
  const { share, compared } = containment(smaller.sketch, larger.sketch);
  if (compared < FEWEST_COMPARED) return null;
  return share >= (compared < ROUGH.compared ? ROUGH.leastShare : LEAST_SHARE) ? share : null;
}
