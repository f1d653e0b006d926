import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';

/** What a refiner may look at besides the drafts. */
export interface RefinerContext {
  readonly lexicon: Lexicon;
  readonly document: Document;
  readonly frames: readonly Frame[];
}

/** Sees the drafts of the whole article in the order of the text, and answers with what is left of them. */
export type DraftRefiner = (drafts: readonly Draft[], context: RefinerContext) => readonly Draft[];
