import type { DateSpan } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import { pointsToMeeting } from '../../events/meeting-words.ts';

/** "told the delegates", 向与会代表: the audience is that of the meeting. */
const AUDIENCE =
  /\b(?:told|addressed|addressing|assured|reminded) (?:the |other |fellow )?(?:delegates|participants|attendees|audience|gathering|members|ambassadors|diplomats)\b|[对向](?:与会|在场|参会|各国)(?:者|代表|嘉宾|人士|领导人)?/i;

/** The day of a statement made at the meeting that the article reports; null where nothing says that it was made there. */
export function dateAtMeeting(draft: Draft, meeting: Draft | null): DateSpan | null {
  if (draft.type !== 'STATEMENT' || meeting === null) return null;
  return isSitting(meeting, draft) || AUDIENCE.test(textOf(draft)) ? meeting.date : null;
}

/** Whoever speaks in the report of a body's sitting (安理会18日举行会议) speaks there. */
function isSitting({ meeting, participants, frame }: Draft, draft: Draft): boolean {
  return (
    meeting === null &&
    participants.some(({ name }) => name.entity.kind === 'IGO_ORGAN') &&
    frame.sentence.section === draft.frame.sentence.section &&
    frame.sentence.index < draft.frame.sentence.index
  );
}

/** 峰会22日闭幕。27国签署声明: what is signed in the sentence behind a meeting's, in its paragraph, is signed there. */
export function isOfMeetingBefore(draft: Draft, before: Draft | undefined): boolean {
  if (before === undefined || before.type !== 'MEETING' || before.modality !== 'ACTUAL') return false;
  const isSame = before.frame.sentence.paragraph === draft.frame.sentence.paragraph;
  return isSame && !pointsToMeeting(draft.frame, draft.clause);
}

/** Words of the act itself: 在否决信中说, "said in a statement", "said upon signing". */
const IN_THE_ACT: readonly RegExp[] = [
  /(?:信|声明|致辞|讲话|公告|批示|通知)[中里]|签署(?:时|仪式)/,
  /\b(?:in|with) (?:a|an|his|her|their|its|the) (?:[a-z]{1,16} )?(?:statement|message|letter|announcement|release|remarks|post)\b/i,
  /\b(?:up)?on signing\b/i,
];

export function isOfOwnAct(draft: Draft): boolean {
  return draft.type === 'STATEMENT' && IN_THE_ACT.some((words) => words.test(textOf(draft)));
}

/** "Together with the proposal, it published …", 与此同时: at the time of what was told last. */
const TOGETHER = /与此同时|一并|^(?:together with|alongside|at the same time|simultaneously|along with|in parallel)\b/i;

export function isTogether({ type, frame }: Draft): boolean {
  return type !== 'STATEMENT' && type !== 'CALL' && TOGETHER.test(frame.sentence.text.slice(0, 40));
}

function textOf({ frame, clause }: Draft): string {
  return frame.document.view.slice(clause.start, clause.end);
}
