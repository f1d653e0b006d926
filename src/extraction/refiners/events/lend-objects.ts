import type { Draft } from '../../events/draft.ts';
import type { NameSpan } from '../../document.ts';
import { tellsEnough } from '../../events/tells-enough.ts';
import type { DraftRefiner } from './refiner.ts';

/** 多数条文将于2026年生效: of the text that was named this many sentences before. */
const SENTENCES_BACK = 3;

/** A headline names what its text calls "a bill"; provisions are those of the act that was named before. */
export const lendObjects: DraftRefiner = (drafts, { frames }) => {
  const headings = drafts.filter(({ frame }) => frame.heading);
  return drafts.map((draft): Draft => {
    if (draft.object !== null || !draft.unnamed || draft.frame.heading) return draft;
    const told = headings.filter((heading) => heading.type === draft.type && heading.subtype === draft.subtype && isAbove(heading, draft)).at(-1);
    const object = told?.object ?? (draft.type === 'ENTRY_INTO_FORCE' ? documentBefore(draft) : null);
    return object ? { ...draft, object } : draft;
  });

  function documentBefore({ frame }: Draft): NameSpan | null {
    for (let index = frame.sentence.index - 1; index >= Math.max(0, frame.sentence.index - SENTENCES_BACK); index -= 1) {
      const names = frames[index]?.names.filter(({ type }) => type === 'Resolution' || type === 'Initiative') ?? [];
      const last = names.at(-1);
      if (last) return last;
    }
    return null;
  }
};

function isAbove(heading: Draft, draft: Draft): boolean {
  const between = draft.frame.sentence.paragraph - heading.frame.sentence.paragraph;
  return between > 0 && between <= 2;
}

/** What tells too little, now that all has been lent. */
export const dropWeak: DraftRefiner = (drafts) => drafts.filter((draft) => !draft.weak || tellsEnough(draft));
