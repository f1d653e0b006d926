import { compareText } from '../../model/compare-text.ts';
import { DisjointSets } from '../../model/disjoint-sets.ts';
import { groupBy } from '../../model/group-by.ts';
import { contentHash } from '../../model/ids.ts';
import { copiedShare } from './copied-share.ts';
import type { Passage } from './passage.ts';
import { readSketch, type Sketch } from './sketch.ts';

/** Passages of at least two articles that are copies of one text, as a whole or in part. */
export interface CopyGroup {
  /** `text-group:<hash>` of its least member's article and section. */
  readonly id: string;
  /** By article id, then section. */
  readonly members: readonly Passage[];
}

export type CopyPair = readonly [Passage, Passage];

/**
 * The connected components of the pairs, sorted by id. A pure function of the set: a passage that comes or goes changes the groups of
 * its own copies only. Passages without a copy in another article are in no group.
 */
export function groupCopies(
  passages: readonly Passage[],
  pairs: readonly CopyPair[] = copyPairs(passages),
): readonly CopyGroup[] {
  const groups = new DisjointSets<string>();
  for (const [a, b] of pairs) groups.join(placeOf(a), placeOf(b));
  return [...groupBy([...passages].sort(inPlaceOrder), (passage) => groups.find(placeOf(passage))).values()]
    .filter((members) => new Set(members.map(({ articleId }) => articleId)).size > 1)
    .map((members) => ({ id: groupId(members), members }))
    .sort((a, b) => compareText(a.id, b.id));
}

/**
 * Pairs of copies, enough of them to connect every group. Only passages that share a key are compared, one of each sketch, and not if
 * other pairs connect them already: a thousand copies of one text cost about a thousand comparisons.
 */
export function copyPairs(passages: readonly Passage[]): readonly CopyPair[] {
  const pairs: CopyPair[] = [];
  const connected = new DisjointSets<Passage>();
  const connect = (a: Passage, b: Passage) => {
    pairs.push([a, b]);
    connected.join(a, b);
  };
  const sketches = new Map<Passage, Sketch>();
  for (const [sketch, [first, ...same]] of groupBy([...passages].sort(inPlaceOrder), ({ sketch }) => sketch)) {
    if (first === undefined) continue;
    sketches.set(first, readSketch(sketch));
    for (const passage of same) connect(first, passage);
  }
  const belongs = (passage: Passage, part: readonly Passage[]) => {
    if (part[0] && connected.find(passage) === connected.find(part[0])) return true;
    const copy = part.find((other) => isCopy(passage, other, sketches));
    if (copy) connect(copy, passage);
    return copy !== undefined;
  };
  for (const block of blocksOf(sketches.keys()).values()) joinBlock(block, belongs);
  return pairs;
}

/** Meets each passage of a block with the parts that the ones before it make, so that what is connected is never compared. */
function joinBlock(block: readonly Passage[], belongs: (passage: Passage, part: readonly Passage[]) => boolean): void {
  let parts: Passage[][] = [];
  for (const passage of block) {
    const [own, ...others] = parts.filter((part) => belongs(passage, part));
    if (own === undefined) parts.push([passage]);
    else own.push(passage);
    for (const other of others) for (const member of other) own?.push(member);
    if (others.length > 0) parts = parts.filter((part) => !others.includes(part));
  }
}

function isCopy(a: Passage, b: Passage, sketches: ReadonlyMap<Passage, Sketch>): boolean {
  const [first, second] = [sketches.get(a), sketches.get(b)];
  if (first === undefined || second === undefined) return false;
  return copiedShare({ tokens: a.tokens, sketch: first }, { tokens: b.tokens, sketch: second }) !== null;
}

function blocksOf(passages: Iterable<Passage>): ReadonlyMap<string, readonly Passage[]> {
  const blocks = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const key of passage.keys) {
      const block = blocks.get(key);
      if (block) block.push(passage);
      else blocks.set(key, [passage]);
    }
  }
  return blocks;
}

function groupId([least]: readonly Passage[]): string {
  return `text-group:${contentHash(least?.articleId ?? '', least?.section ?? 0)}`;
}

function placeOf({ articleId, section }: Passage): string {
  return `${articleId} ${section}`;
}

function inPlaceOrder(a: Passage, b: Passage): number {
  return compareText(a.articleId, b.articleId) || a.section - b.section;
}

/** Those of the candidates that are copies of some of the passages, told by each pair of the two and by no others. */
export function copiesOf(passages: readonly Passage[], candidates: readonly Passage[]): Passage[] {
  const sketched = (some: readonly Passage[]) =>
    new Map(some.map((passage) => [passage, readSketch(passage.sketch)] as const));
  const asked = sketched(passages);
  const blocks = blocksOf(passages);
  return [...sketched(candidates)]
    .filter(([candidate, sketch]) => {
      const near = new Set(candidate.keys.flatMap((key) => blocks.get(key) ?? []));
      return [...near].some((passage) => {
        const other = asked.get(passage);
        return other !== undefined && copiedShare({ ...candidate, sketch }, { ...passage, sketch: other }) !== null;
      });
    })
    .map(([candidate]) => candidate);
}
