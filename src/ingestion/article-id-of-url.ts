import { canonicalUrl } from '../articles/canonical-url.ts';
import { contentHash } from '../model/ids.ts';

/** The id of the article at a web address, whether or not it is known; null for what is no web address. */
export function articleIdOfUrl(url: string): string | null {
  const canonical = canonicalUrl(url);
  return canonical === null ? null : `article:${contentHash(canonical)}`;
}
