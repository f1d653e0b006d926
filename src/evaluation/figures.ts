import { METRICS, type Metric } from './metrics.ts';
import { type Counts, countsOf, type Tally } from './tally.ts';

/** tp, fp, fn: found and gold, found only, gold only. Null: there was nothing to find, and nothing was found. */
interface F1Figure {
  readonly gold: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

/** `total` values were compared of `gold` that there are. */
interface AccuracyFigure {
  readonly gold: number;
  readonly correct: number;
  readonly total: number;
  readonly acc: number | null;
}

interface BCubedFigure {
  readonly gold: number;
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

export type Figure = F1Figure | AccuracyFigure | BCubedFigure;

/** The figures of all metrics, by key. */
export type Figures = Readonly<Record<string, Figure>>;

export function figuresOf(tally: Tally): Figures {
  return Object.fromEntries(METRICS.map((metric) => [metric.key, figureOf(metric, tally)]));
}

/** The one number of a figure, between 0 and 1. */
export function figureValue(figure: Figure): number | null {
  return 'acc' in figure ? figure.acc : figure.f1;
}

function figureOf(metric: Metric, tally: Tally): Figure {
  const counts = countsOf(tally, metric.key);
  if (metric.kind === 'ACCURACY') return accuracy(counts);
  if (metric.kind === 'B_CUBED') return bCubed(counts);
  const whole = metric.withinMatchedOf === undefined ? null : countsOf(tally, metric.withinMatchedOf);
  const hasGold = whole !== null && whole.right + whole.missed > 0;
  return f1(counts, hasGold ? 0 : null);
}

function f1({ right: tp, invented: fp, missed: fn }: Counts, nothing: 0 | null): F1Figure {
  const gold = tp + fn;
  const found = tp + fp;
  if (gold + found === 0) return { gold, tp, fp, fn, p: nothing, r: nothing, f1: nothing };
  const p = found === 0 ? 0 : tp / found;
  const r = gold === 0 ? 0 : tp / gold;
  return { gold, tp, fp, fn, p, r, f1: harmonicMean(p, r) };
}

function accuracy({ right, wrong, missed }: Counts): AccuracyFigure {
  const total = right + wrong;
  const gold = total + missed;
  return { gold, correct: right, total, acc: total > 0 ? right / total : gold > 0 ? 0 : null };
}

/** A gold mention that was not found has recall 0 and no precision. */
function bCubed({ shared, missed, precision, recall }: Counts): BCubedFigure {
  const gold = shared + missed;
  if (gold === 0) return { gold, p: null, r: null, f1: null };
  const p = shared === 0 ? 0 : precision / shared;
  const r = recall / gold;
  return { gold, p, r, f1: harmonicMean(p, r) };
}

/** Exactly 1 for two ones, which the division might miss. */
function harmonicMean(p: number, r: number): number {
  if (p === 1 && r === 1) return 1;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
