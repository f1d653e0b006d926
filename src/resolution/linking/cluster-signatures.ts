import { compareText } from '../../model/compare-text.ts';
import type { Principals } from './actors.ts';
import { type Comparison, compareReports, toldAgain, WITHOUT_OBJECT } from './compare-reports.ts';
import { daysOf, lengthInDays } from './date-window.ts';
import { LINKED } from './feature.ts';
import type { Pair } from './pairs.ts';
import type { Signature } from './signature.ts';

type Cluster = Signature[];

/** A report without a date, or with a longer period, may be of any of several events. */
const PRECISE_DAYS = 8;
/** Two events fit a vague report equally well when their scores differ by less. */
const TIE = 0.05;

/**
 * Joins the signatures of one component and modality into events, best pairs first. Two clusters are never joined where any two of their
 * reports are known to be of different events. Vague reports come last, and join only where one event fits better than any other.
 */
export function clusterSignatures(
  signatures: readonly Signature[],
  pairs: readonly Pair[],
  principals: Principals,
): Signature[][] {
  const clusterOf = new Map<Signature, Cluster>(signatures.map((signature) => [signature, [signature]]));
  const links = pairs
    .filter(({ a, b, comparison }) => clusterOf.has(a) && clusterOf.has(b) && isLink(comparison))
    .sort(bestFirst);
  const separate = memoized((a, b) => mustStayApart(a, b, principals));
  const joinable = (a: Cluster, b: Cluster): boolean => !a.some((one) => b.some((other) => separate(one, other)));
  const join = (a: Cluster, b: Cluster): void => {
    a.push(...b);
    for (const signature of b) clusterOf.set(signature, a);
  };
  for (const precise of [true, false]) {
    for (const { a, b } of links.filter((pair) => isPrecise(pair.a) === precise && isPrecise(pair.b) === precise)) {
      const [first, second] = [clusterOf.get(a) ?? [], clusterOf.get(b) ?? []];
      if (first !== second && joinable(first, second)) join(first, second);
    }
  }
  const vague = new Set([...clusterOf.values()].filter((cluster) => cluster.every((one) => !isPrecise(one))));
  for (const cluster of vague) {
    const best = bestOf(cluster, links, clusterOf, joinable);
    if (best !== null) join(best, cluster);
  }
  return [...new Set(clusterOf.values())];
}

/** The one precise cluster that fits best; null where none does, or several do. */
function bestOf(
  cluster: Cluster,
  links: readonly Pair[],
  clusterOf: ReadonlyMap<Signature, Cluster>,
  joinable: (a: Cluster, b: Cluster) => boolean,
): Cluster | null {
  const scores = new Map<Cluster, number>();
  for (const { a, b, comparison } of links) {
    const [first, second] = [clusterOf.get(a), clusterOf.get(b)];
    const other = first === cluster ? second : second === cluster ? first : undefined;
    if (other === undefined || other === cluster || !other.some(isPrecise)) continue;
    scores.set(other, Math.max(scores.get(other) ?? 0, comparison.score));
  }
  const fitting = [...scores].filter(([other]) => joinable(cluster, other)).sort(([, x], [, y]) => y - x);
  const [best, second] = fitting;
  if (best === undefined) return null;
  return second !== undefined && best[1] - second[1] < TIE ? null : best[0];
}

function isLink({ score, excluded }: Comparison): boolean {
  return score >= LINKED && !excluded;
}

function bestFirst(first: Pair, second: Pair): number {
  return (
    second.comparison.score - first.comparison.score ||
    compareText(first.a.key, second.a.key) ||
    compareText(first.b.key, second.b.key)
  );
}

function isPrecise({ report }: Signature): boolean {
  const days = daysOf(report.date);
  if (days === null || lengthInDays(days) > PRECISE_DAYS) return false;
  return report.objectId !== null || report.name !== null || report.series !== null || WITHOUT_OBJECT.has(report.type);
}

/** Whether any two of these are known to be of different events. */
export function areSeparate(some: readonly Signature[], others: readonly Signature[], principals: Principals): boolean {
  return some.some((one) => others.some((other) => mustStayApart(one, other, principals)));
}

/** Known to be of different events: excluded, or by other actors with too little else in common, or told apart by one article. */
function mustStayApart(a: Signature, b: Signature, principals: Principals): boolean {
  const comparison = compareReports(a.report, b.report, principals);
  if (comparison === null) return true;
  const { excluded, score, reasons, against } = comparison;
  if (reasons.some(({ code }) => code === 'JUDGED_SAME')) return false;
  if (excluded) return true;
  if (score < LINKED && against.some(({ code }) => code === 'DIFFERENT_ACTORS')) return true;
  const together = [...a.articles].some((article) => b.articles.has(article));
  return together && !toldAgain(a.report, b.report, reasons);
}

function memoized(decide: (a: Signature, b: Signature) => boolean): (a: Signature, b: Signature) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = a.key < b.key ? `${a.key}\0${b.key}` : `${b.key}\0${a.key}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const decision = decide(a, b);
    known.set(key, decision);
    return decision;
  };
}
