import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { Draft, DraftParticipant } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import { pointsToMeeting } from '../../events/meeting-words.ts';
import { within } from '../../events/reading.ts';
import { bySentence } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** Speakers further from the sentence of their meeting than this are not looked for. */
const SENTENCES_AFTER = 12;

/** 安理会召开会议，秘书长警告…: who speaks in the sentence of a meeting was there, and so was who speaks "at the meeting" (在会上说) soon after. */
export const seatSpeakers: DraftRefiner = (drafts) => {
  const sentences = bySentence(drafts);
  const seats = new Map<Draft, NameSpan[]>();
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (isHeld(draft) && !draft.weak) last = draft;
    if (last === null || draft.type !== 'STATEMENT' || !speaksThere(draft, last)) continue;
    seats.set(last, [...(seats.get(last) ?? []), ...draft.participants.map(({ name }) => name)]);
  }
  return drafts.map((draft): Draft => {
    if (!isHeld(draft)) return draft;
    const here = (sentences.get(draft.frame.sentence.index) ?? [])
      .filter(({ type, trigger }) => type === 'STATEMENT' && trigger.start > draft.trigger.start)
      .flatMap(({ participants }) => participants.map(({ name }) => name));
    const known = new Set(draft.participants.map(({ name }) => name.entity.id));
    const seated = [...here, ...(seats.get(draft) ?? [])]
      .filter(({ type, entity }) => type === 'Person' && !known.has(entity.id) && known.add(entity.id))
      .map((name): DraftParticipant => ({ name, role: 'attendee' }));
    return seated.length > 0 ? { ...draft, participants: [...draft.participants, ...seated] } : draft;
  });
};

function isHeld({ type, modality }: Draft): boolean {
  return type === 'MEETING' && modality === 'ACTUAL';
}

/** 在会上说, 向安理会通报时说, "told the Council", of a meeting of the same item. */
function speaksThere({ frame, clause, trigger, inSpeech }: Draft, meeting: Draft): boolean {
  const { sentence, document } = frame;
  const apart = sentence.index - meeting.frame.sentence.index;
  if (inSpeech || apart <= 0 || apart > SENTENCES_AFTER || sentence.section !== meeting.frame.sentence.section)
    return false;
  if (frame.book.language === 'en') return false;
  const before = { start: clause.start, end: trigger.start };
  const text = document.view.slice(before.start, before.end);
  return isAtMeeting(frame, before) || /向[^，。]{2,12}(通报|介绍情况|发言)/.test(text);
}

/** 在会上, 在峰会开幕式上; 在安理会会议上 is another body's meeting. */
function isAtMeeting(frame: Frame, before: Span): boolean {
  const place = /在[^，。]{0,24}(上|中|期间)/.exec(frame.document.view.slice(before.start, before.end));
  if (!place) return false;
  const start = before.start + place.index;
  const span = { start, end: start + place[0].length };
  return within(frame.names, span).length === 0 && pointsToMeeting(frame, before);
}
