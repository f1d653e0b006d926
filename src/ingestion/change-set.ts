import type { ArticleRows } from './article-rows.ts';

/** What happens to the articles of one batch; everything else in the graph follows from it. */
export interface ChangeSet {
  /** Stored articles whose statements go, because they are read anew or removed. */
  readonly withdrawn: readonly string[];
  /** Of those, the ones that are not read anew. */
  readonly removed: readonly string[];
  readonly added: readonly ArticleRows[];
}

export function isEmpty(change: ChangeSet): boolean {
  return change.withdrawn.length === 0 && change.added.length === 0;
}
