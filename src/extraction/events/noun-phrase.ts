import type { Span } from '../../model/span.ts';
import type { NameSpan } from '../document.ts';

/** Names that stand together and mean those who act together: 英国首相苏纳克和韩国总统尹锡悦 has two heads. */
export interface NounPhrase extends Span {
  /** Who is meant; a body that only introduces a person's post is none. */
  readonly heads: readonly NameSpan[];
  /** The preposition in front (在, with), or null for a phrase that may be a subject. */
  readonly governor: string | null;
  /** It only describes what follows: 中国的 in 中国的倡议, "China's" in "China's proposal". */
  readonly attributive: boolean;
}
