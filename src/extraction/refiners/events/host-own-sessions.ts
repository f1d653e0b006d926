import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Draft } from '../../events/draft.ts';
import type { DraftRefiner } from './refiner.ts';

/** Bodies that sit; states, leaders and companies meet somebody. */
const SITTING: readonly EntityKind[] = ['IGO_ORGAN', 'GOVERNMENT_BODY', 'STANDARDS_BODY', 'IGO', 'NGO', 'OTHER'];
const MEETS = /^me(?:et|ets|eting)$|^met$/;
/** No object follows: "meets on Monday", "met for the first time". */
const INTRANSITIVE =
  /^(?:[.,;]| (?:on|in|at|to|for|this|next|last|again|today|tomorrow|yesterday|earlier|later|virtually|online|behind|privately|every|[A-Z][a-z]{2,5}day)\b)/;

/** "The AI Council will meet on Monday": a body that meets alone holds its own session. */
export const hostOwnSessions: DraftRefiner = (drafts) =>
  drafts.map((draft) => {
    const [only, ...others] = draft.participants;
    if (draft.type !== 'MEETING' || !only || others.length > 0 || !sitsAlone(draft)) return draft;
    return only.role === 'attendee' && SITTING.includes(only.name.entity.kind)
      ? { ...draft, participants: [{ ...only, role: 'host' }] }
      : draft;
  });

function sitsAlone({ frame, trigger, meeting }: Draft): boolean {
  const { view } = frame.document;
  return (
    meeting === null &&
    MEETS.test(view.slice(trigger.start, trigger.end).toLowerCase()) &&
    INTRANSITIVE.test(view.slice(trigger.end, trigger.end + 16))
  );
}
