import type { Draft, DraftParticipant } from '../../events/draft.ts';
import { bySentence } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** 安理会召开会议，秘书长警告…: who speaks in the sentence of a meeting was there. */
export const seatSpeakers: DraftRefiner = (drafts) => {
  const sentences = bySentence(drafts);
  return drafts.map((draft): Draft => {
    if (draft.type !== 'MEETING' || draft.modality !== 'ACTUAL') return draft;
    const known = new Set(draft.participants.map(({ name }) => name.entity.id));
    const seated = (sentences.get(draft.frame.sentence.index) ?? [])
      .filter(({ type, trigger }) => type === 'STATEMENT' && trigger.start > draft.trigger.start)
      .flatMap(({ participants }) => participants)
      .filter(({ name }) => name.type === 'Person' && !known.has(name.entity.id))
      .map(({ name }): DraftParticipant => ({ name, role: 'attendee' }));
    return { ...draft, participants: [...draft.participants, ...seated] };
  });
};
