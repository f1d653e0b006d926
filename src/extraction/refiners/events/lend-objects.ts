import { groupBy } from '../../../model/group-by.ts';
import type { NameSpan } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import { tellsEnough } from '../../events/tells-enough.ts';
import type { DraftRefiner } from './refiner.ts';

/** 多数条文将于2026年生效: of the text that was named this many sentences before. */
const SENTENCES_BACK = 3;

/** "passed it", "It was vetoed": the text that was named this many sentences before. */
const PRONOUN_BACK = 2;

function pointsBack({ type, frame, trigger, clause }: Draft): boolean {
  if (type === 'STATEMENT' || type === 'CALL' || type === 'MEETING' || frame.book.language !== 'en') return false;
  const { view } = frame.document;
  return (
    /^ (it|them)\b/.test(view.slice(trigger.end, trigger.end + ' them '.length)) ||
    /^[“" ]*It (was|has|had|is|will|passed|cleared)\b/.test(view.slice(clause.start, clause.start + 16))
  );
}

/** A headline names what its text calls "a bill"; provisions are those of the act that was named before. */
export const lendObjects: DraftRefiner = (drafts, { frames }) => {
  const headings = groupBy(
    drafts.filter(({ frame }) => frame.heading),
    ({ frame }) => frame.sentence.paragraph,
  );
  return drafts.map((draft): Draft => {
    if (draft.object !== null || !draft.unnamed || draft.frame.heading) return draft;
    const { paragraph } = draft.frame.sentence;
    const above = headings.get(paragraph - 1) ?? headings.get(paragraph - 2) ?? [];
    const told = above.filter((heading) => heading.type === draft.type && heading.subtype === draft.subtype).at(-1);
    const back = draft.type === 'ENTRY_INTO_FORCE' ? SENTENCES_BACK : pointsBack(draft) ? PRONOUN_BACK : 0;
    const object = told?.object ?? (back > 0 ? documentBefore(draft, back) : null);
    return object ? { ...draft, object } : draft;
  });

  function documentBefore({ frame, cue }: Draft, back: number): NameSpan | null {
    for (let index = frame.sentence.index - 1; index >= Math.max(0, frame.sentence.index - back); index -= 1) {
      const names = frames[index]?.names.filter(({ type }) => type === 'Resolution' || type === 'Initiative') ?? [];
      const last = names.filter(({ type }) => cue.object.includes(type)).at(-1);
      if (last) return { ...last, nominal: true };
    }
    return null;
  }
};

/** What tells too little, now that all has been lent. */
export const dropWeak: DraftRefiner = (drafts) => drafts.filter((draft) => !draft.weak || tellsEnough(draft));
