import type { Span } from '../../../model/span.ts';
import type { MeetingSpan } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import { wordAtMeeting } from '../../events/meeting-words.ts';
import type { DraftRefiner } from './refiner.ts';

/** 本届峰会, 开幕式, "the meeting" is the meeting told of last in the section, or else the first that it names. */
export const joinMeetings: DraftRefiner = (drafts, { frames }) => {
  const named = new Map<number, MeetingSpan>();
  for (const { sentence, meetings } of frames) {
    const [first] = meetings;
    if (first && !named.has(sentence.section)) named.set(sentence.section, first);
  }
  let last: { meeting: MeetingSpan; section: number } | null = null;
  return drafts.map((draft) => {
    if (draft.type !== 'MEETING') return draft;
    const { section } = draft.frame.sentence;
    if (draft.meeting) {
      if (draft.modality === 'ACTUAL') last = { meeting: draft.meeting, section };
      return draft;
    }
    const meeting = last?.section === section ? last.meeting : named.get(section);
    return meeting && meeting.start < draft.trigger.start && pointsBack(draft) ? { ...draft, meeting } : draft;
  });
};

/** A word for a meeting that was named before (出席开幕式), or none at all beside those who hold it: 由英国与韩国共同主办. */
function pointsBack({ cue, clause, trigger, frame, participants }: Draft): boolean {
  // Whoever holds a conference brings in a new one, unless the text says "this conference".
  const before = cue.subject === 'host' ? wordAtMeeting(frame, { start: clause.start, end: trigger.start }) : null;
  const word = before ?? wordAtMeeting(frame, clause);
  if (word !== null)
    return word === 'known' && (cue.subject !== 'host' || before !== null || isDemonstrative(frame, clause));
  const last = clause.end - trigger.end <= 2;
  return last && cue.by === 'host' && participants.some(({ role }) => role === 'host');
}

function isDemonstrative(frame: Frame, clause: Span): boolean {
  return /本次|本届|此次|这次|该|\b(this|the) (summit|meeting|conference|event|forum)\b/i.test(
    frame.document.view.slice(clause.start, clause.end),
  );
}
