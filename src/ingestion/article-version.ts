import type { Article } from '../model/article.ts';
import { compareText } from '../model/compare-text.ts';
import { contentHash } from '../model/ids.ts';
import type { ArticleStatus } from '../model/vocabulary.ts';

/** What tells one reading of an article from another. */
export interface ArticleVersion {
  readonly id: string;
  readonly file: string;
  readonly status: ArticleStatus;
  readonly fetchDate: string | null;
  readonly textHash: string;
  readonly rawHash: string;
  /** Of the pipeline that read it. */
  readonly fingerprint: string;
  /** Judgements that were applied, sorted. */
  readonly judgements: readonly string[];
}

/** Standard input has no name of its own. */
const NAMELESS = '-';

export function versionOf(article: Article, fingerprint: string, judgements: readonly string[]): ArticleVersion {
  return {
    id: article.id,
    file: article.file,
    status: article.status,
    fetchDate: article.fetchDate,
    textHash: contentHash(article.text),
    rawHash: rawHash(article.raw),
    fingerprint,
    judgements,
  };
}

export function rawHash(raw: string): string {
  return contentHash(raw);
}

export type Decision = 'ADD' | 'CHANGE' | 'KEEP' | 'OUTDATED';

/**
 * What to do with an article that was found, given the one stored under its id. A file that was edited replaces itself; of two files the
 * later fetch date wins, then the greater text hash, so that the order of arrival does not matter.
 */
export function decideVersion(stored: ArticleVersion | null, found: ArticleVersion, force: boolean): Decision {
  if (stored === null) return 'ADD';
  if (stored.rawHash === found.rawHash) {
    if (found.file < stored.file) return 'CHANGE';
    return force || !readAlike(stored, found) ? 'CHANGE' : 'KEEP';
  }
  if (stored.file === found.file && found.file !== NAMELESS) return 'CHANGE';
  return comparePrecedence(found, stored) > 0 ? 'CHANGE' : 'OUTDATED';
}

/** By the same rules, under the same judgements. */
export function readAlike(
  a: Pick<ArticleVersion, 'fingerprint' | 'judgements'>,
  b: Pick<ArticleVersion, 'fingerprint' | 'judgements'>,
): boolean {
  return a.fingerprint === b.fingerprint && a.judgements.join() === b.judgements.join();
}

function comparePrecedence(a: ArticleVersion, b: ArticleVersion): number {
  return (
    compareText(a.fetchDate ?? '', b.fetchDate ?? '') ||
    compareText(a.textHash, b.textHash) ||
    compareText(a.rawHash, b.rawHash)
  );
}
