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
  /** Also one that is still to come: 届时将派代表出席. */
  let lastPlanned: { meeting: MeetingSpan; section: number } | null = null;
  return drafts.map((draft) => {
    if (draft.type !== 'MEETING') return draft;
    const { section } = draft.frame.sentence;
    if (draft.meeting) {
      if (draft.modality === 'ACTUAL') last = { meeting: draft.meeting, section };
      lastPlanned = { meeting: draft.meeting, section };
      return draft;
    }
    const told = draft.modality === 'PLANNED' ? lastPlanned : last;
    const meeting = told?.section === section ? told.meeting : named.get(section);
    if (!meeting || meeting.start > draft.trigger.start || !pointsBack(draft)) return draft;
    return isOtherSitting(draft, frames) ? draft : { ...draft, meeting };
  });
};

/** A word for a meeting that was named before (出席开幕式), or none at all beside those who hold it: 由英国与韩国共同主办. */
export function pointsBack({ cue, clause, trigger, frame, participants }: Draft): boolean {
  // 甲与乙举行会谈 is a meeting of their own.
  if (cue.language === 'zh' && cue.subject === 'attendee' && cue.with === 'attendee') return false;
  // Whoever holds a conference brings in a new one, unless the text says "this conference".
  const before = cue.subject === 'host' ? wordAtMeeting(frame, { start: clause.start, end: trigger.start }) : null;
  const word = before ?? wordAtMeeting(frame, clause);
  if (word !== null)
    return word === 'known' && (cue.subject !== 'host' || before !== null || isDemonstrative(frame, clause));
  const last = clause.end - trigger.end <= 2 || GOES_ON.test(frame.document.view.slice(trigger.end, trigger.end + 2));
  // 加拿大总理、日本首相等与会.
  if (last && cue.subject === 'attendee' && cue.with === 'none' && participants.length > 0) return true;
  return last && cue.by === 'host' && participants.some(({ role }) => role === 'host');
}

/** 出席并致辞, 与会发言: no meeting is named behind the verb. */
const GOES_ON = /^(并|发言|致辞|讲话|作证)/;
const SITTING = /(部长级|领导人|首脑|元首|高级别|高层|线上|视频|虚拟|闭门|特别|圆桌|专家)(线上|视频)?(会议|会晤|会谈)/g;
/** 会议由…主持: whatever meeting the sentence before ends with. */
const BARE = /^(该|这次|此次)?(会议|会谈|会晤)/;

/** 中国出席了部长级会议。会议由…主持: a sitting within or beside the named meeting, not that meeting. */
function isOtherSitting({ frame, clause }: Draft, frames: readonly Frame[]): boolean {
  if (frame.book.language !== 'zh' || frame.meetings.length > 0) return false;
  const { view } = frame.document;
  if (holdsSitting(frame, view.slice(clause.start, clause.end), clause.start)) return true;
  const before = frames[frame.sentence.index - 1];
  if (!before || before.meetings.length > 0 || !BARE.test(view.slice(clause.start, clause.start + 4))) return false;
  return holdsSitting(before, before.sentence.text, before.sentence.start);
}

function holdsSitting(frame: Frame, text: string, offset: number): boolean {
  return [...text.matchAll(SITTING)].some(
    ({ index }) => !frame.names.some(({ start, end }) => start <= offset + index && offset + index < end),
  );
}

function isDemonstrative(frame: Frame, clause: Span): boolean {
  return /本次|本届|此次|这次|该|\b(this|the) (summit|meeting|conference|event|forum)\b/i.test(
    frame.document.view.slice(clause.start, clause.end),
  );
}
