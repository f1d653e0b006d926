import { DisjointSets } from '../model/disjoint-sets.ts';
import { groupBy } from '../model/group-by.ts';
import { type Judgement, ofKind, placeOf, type QuoteAnchor, type ReportAnchor } from './judgement.ts';
import type { Problem } from './judgement-file.ts';

/** Decisions about words of articles that cannot all hold; each problem names both places. */
export function findContradictions(list: readonly Judgement[]): readonly Problem[] {
  return [...sameAndDifferent(list), ...sameAndRejected(list), ...twoDates(list), ...twoRelinks(list)];
}

/** Reports that are the same by way of others are the same too. */
function sameAndDifferent(list: readonly Judgement[]): Problem[] {
  const [same, different] = [ofKind(list, 'same'), ofKind(list, 'different')];
  const sets = new DisjointSets<ReportAnchor>();
  for (const { anchors } of same) for (const anchor of anchors) sets.join(anchors[0] ?? anchor, anchor);
  const all = [...same, ...different].flatMap(({ anchors }) => anchors);
  for (const [a, b] of pairsWithin(all, ({ articleId }) => articleId)) if (meetReports(a, b)) sets.join(a, b);
  return different.flatMap(({ anchors }) =>
    pairs(anchors)
      .filter(([a, b]) => sets.find(a) === sets.find(b))
      .map(([a, b]) => {
        const joined = same.filter((judgement) =>
          judgement.anchors.some((anchor) => sets.find(anchor) === sets.find(a)),
        );
        const direct = joined.filter((judgement) =>
          [a, b].every((end) => judgement.anchors.some((anchor) => meetReports(anchor, end))),
        );
        const told = places(direct.length > 0 ? direct : joined);
        return problem(
          b,
          'different',
          told === ''
            ? 'expected quotes of two reports; this one may mean the same as another of this decision: give the type of each'
            : `expected reports that are not said to be of one event at ${told}; take one decision away, or give the type of each where the sentence tells several`,
        );
      }),
  );
}

function sameAndRejected(list: readonly Judgement[]): Problem[] {
  const same = ofKind(list, 'same');
  return ofKind(list, 'reject').flatMap(({ anchor }) => {
    const told = same.filter(({ anchors }) => anchors.some((other) => meetReports(other, anchor)));
    if (told.length === 0) return [];
    return [problem(anchor, 'reject', `expected a report that is not said to be of an event at ${places(told)}`)];
  });
}

function twoDates(list: readonly Judgement[]): Problem[] {
  return pairsWithin(ofKind(list, 'date'), ({ anchor }) => anchor.articleId)
    .filter(([a, b]) => a.edtf !== b.edtf && meetReports(a.anchor, b.anchor))
    .map(([a, b]) =>
      problem(b.anchor, 'date', `expected one date of that report: ${placeOf(a.anchor)} says ${a.edtf}`),
    );
}

function twoRelinks(list: readonly Judgement[]): Problem[] {
  return pairsWithin(ofKind(list, 'relink'), ({ anchor }) => anchor.articleId)
    .filter(([a, b]) => a.entityId !== b.entityId && a.text === b.text && meet(a.anchor, b.anchor))
    .map(([a, b]) =>
      problem(b.anchor, 'relink', `expected one meaning of that name: ${placeOf(a.anchor)} says ${a.entityId}`),
    );
}

/** Quotes of which one holds the other may be of one sentence; no file tells more. */
function meet(a: QuoteAnchor, b: QuoteAnchor): boolean {
  return a.articleId === b.articleId && (a.quote.includes(b.quote) || b.quote.includes(a.quote));
}

/** A type beside one of two quotes says what the other may not mean, unless they are of the same words. */
function meetReports(a: ReportAnchor, b: ReportAnchor): boolean {
  const typed = a.type === b.type || (a.quote === b.quote && (a.type === null || b.type === null));
  return typed && meet(a, b);
}

function problem({ file, line }: QuoteAnchor, field: string, expected: string): Problem {
  return { file, line, field, expected };
}

function places(judgements: readonly Judgement[]): string {
  return judgements.map(placeOf).sort().join(', ');
}

function pairsWithin<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [T, T])[] {
  return [...groupBy(items, keyOf).values()].flatMap(pairs);
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));
}
