import type { Draft } from '../../events/draft.ts';
import { tellsEnough } from '../../events/tells-enough.ts';
import { pointsBack } from './join-meetings.ts';
import type { DraftRefiner } from './refiner.ts';

/** Further on nothing is said of a meeting without a name. */
const SENTENCES_AFTER = 2;
/** 这是安理会首次就此举行会议: the sentence speaks of the meeting just told. */
const SAME = /^(这|此)(次会议|是|也是|为)/;

/** 安理会18日举行会议。会议由英国外交大臣主持: who chairs or attends what was told right before, when it has no name. */
export const joinUnnamedMeetings: DraftRefiner = (drafts) => {
  const joined = new Map<Draft, Draft>();
  const kept: Draft[] = [];
  let told: Draft | null = null;
  for (const draft of drafts) {
    if (draft.type === 'MEETING' && draft.modality === 'ACTUAL') {
      if (told !== null && !tellsEnough(draft) && isOf(draft, told)) {
        joined.set(told, withMore(joined.get(told) ?? told, draft));
        continue;
      }
      if (tellsEnough(draft)) told = draft.meeting === null ? draft : null;
    }
    kept.push(draft);
  }
  return kept.map((draft) => joined.get(draft) ?? draft);
};

function isOf(draft: Draft, told: Draft): boolean {
  const apart = draft.frame.sentence.index - told.frame.sentence.index;
  if (draft.meeting !== null || apart < 0 || apart > SENTENCES_AFTER) return false;
  if (draft.frame.sentence.section !== told.frame.sentence.section) return false;
  return SAME.test(draft.frame.sentence.text) || pointsBack(draft);
}

function withMore(told: Draft, { participants, frame }: Draft): Draft {
  const known = new Set(told.participants.map(({ name }) => name.entity.id));
  return {
    ...told,
    participants: [...told.participants, ...participants.filter(({ name }) => !known.has(name.entity.id))],
    told: [...new Set([...told.told, frame.sentence.index])],
  };
}
