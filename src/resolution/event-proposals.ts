import { compareText } from '../model/compare-text.ts';
import type { Principals } from './linking/actors.ts';
import { areSeparate } from './linking/cluster-signatures.ts';
import { LINKED, NEAR_MISS, TELLING } from './linking/feature.ts';
import type { Family } from './linking/link-reports.ts';
import type { Pair } from './linking/pairs.ts';
import type { Proposal } from './proposal.ts';
import { proposalId } from './proposal.ts';

/** A person is asked about the best few of an event's near misses. */
const MOST_OF_AN_EVENT = 3;

/** Pairs of events of one modality that may be one: short of a link, or fitting one as well as another. */
export function eventProposals({ groupOf, pairs }: Family, principals: Principals): Proposal[] {
  const best = new Map<string, { ends: readonly [string, string]; pair: Pair }>();
  for (const pair of pairs) {
    const [first, second] = [groupOf.get(pair.a), groupOf.get(pair.b)];
    if (first === undefined || second === undefined || first === second || !isOpen(pair)) continue;
    if (areSeparate(first.signatures, second.signatures, principals)) continue;
    const ends = [first.eventId, second.eventId].sort(compareText) as [string, string];
    const earlier = best.get(ends.join('|'));
    if (earlier === undefined || isBetter(pair, earlier.pair)) best.set(ends.join('|'), { ends, pair });
  }
  const asked = new Map<string, number>();
  const count = (id: string): number => asked.get(id) ?? 0;
  return [...best.values()]
    .sort(
      (x, y) => y.pair.comparison.score - x.pair.comparison.score || compareText(x.ends.join('|'), y.ends.join('|')),
    )
    .flatMap(({ ends, pair: { a, b, comparison } }): Proposal[] => {
      if (ends.some((id) => count(id) >= MOST_OF_AN_EVENT)) return [];
      for (const id of ends) asked.set(id, count(id) + 1);
      const { score, reasons, against } = comparison;
      const reports = [a.report.id, b.report.id].sort(compareText);
      return [
        {
          id: proposalId('SAME_EVENT', reports),
          kind: 'SAME_EVENT',
          ends,
          witnesses: reports,
          score,
          reasons,
          against,
        },
      ];
    });
}

function isOpen({ a, b, comparison }: Pair): boolean {
  const { score, excluded, reasons, against } = comparison;
  if (a.report.modality !== b.report.modality || excluded) return false;
  if (against.some(({ code }) => code === 'DIFFERENT_ACTORS' || code === 'SAME_ARTICLE')) return false;
  return score >= LINKED || (score >= NEAR_MISS && reasons.some(({ code }) => TELLING.has(code)));
}

function isBetter(pair: Pair, earlier: Pair): boolean {
  return (
    pair.comparison.score > earlier.comparison.score ||
    (pair.comparison.score === earlier.comparison.score &&
      compareText(`${pair.a.key}|${pair.b.key}`, `${earlier.a.key}|${earlier.b.key}`) < 0)
  );
}
