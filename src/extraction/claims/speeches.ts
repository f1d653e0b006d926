import { contains } from '../../model/span.ts';
import type { NameSpan } from '../document.ts';
import type { Draft } from '../events/draft.ts';
import type { Frame } from '../events/frame.ts';
import { bySentence } from '../refiners/events/by-sentence.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

const SPEECH =
  /致辞|发表(视频|主旨)?(讲话|演讲|致辞)|作(主旨)?(演讲|发言)|deliver(ed|s)? (the |a |opening |closing |keynote |video ){0,4}(speech|remarks|address|keynote)|spoke at|addressed the/;

/** Who sends a letter does not speak there. */
const LETTER = /贺信|致信|letter/;

/** Whoever attends a meeting and speaks, in the sentence that tells it. */
export const speeches: ClaimRule = ({ frames, drafts }) => {
  const byIndex = new Map(frames.map((frame) => [frame.sentence.index, frame]));
  const sentences = bySentence(drafts);
  return drafts.flatMap((meeting): ClaimDraft[] => {
    if (meeting.type !== 'MEETING' || meeting.modality !== 'ACTUAL') return [];
    const { frame } = meeting;
    const told = (sentences.get(frame.sentence.index) ?? []).filter(
      (draft) =>
        draft.type === 'STATEMENT' &&
        draft.trigger.start > meeting.trigger.start &&
        !LETTER.test(textOf(draft)) &&
        !isTalk(draft, meeting),
    );
    const speaking = [meeting.frame.sentence.index, ...meeting.told]
      .map((at) => byIndex.get(at)?.sentence)
      .filter((sentence) => sentence !== undefined && SPEECH.test(sentence.text));
    const attending = meeting.participants.filter(
      ({ role, name }) => role === 'attendee' && speaking.some((sentence) => sentence && contains(sentence, name)),
    );
    const speakers = [...told.flatMap(({ participants }) => participants), ...attending].map(({ name }) => name);
    const seen = new Set<string>();
    return speakers
      .filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id))
      .map(
        (from): ClaimDraft => ({
          frame,
          trigger: from,
          type: 'SPOKE_AT',
          modality: 'ACTUAL',
          from,
          to: meeting,
          label: null,
          rule: 'speech-at-meeting',
        }),
      );
  });
};

/** The two who met "both stressed": they talked with each other, nobody held a speech. */
function isTalk(statement: Draft, meeting: Draft): boolean {
  const speakers = new Set(statement.participants.map(({ name }) => name.entity.id));
  return (
    speakers.size === 2 &&
    meeting.participants.length === 2 &&
    meeting.participants.every(({ name }) => speakers.has(name.entity.id))
  );
}

/** 在会上说, 在闭幕式上说, 向安理会通报, "told the Council": words by which somebody speaks at the meeting spoken of. */
const THERE =
  /(?:(?:会议|大会|峰会|论坛|开幕式|闭幕式|全会|辩论)(?:上|期间|现场)|(?<!记者|发布|吹风|答问|说明|通气)会上|向(?:安理会|大会|会议|与会|理事会|委员会)[^，。]{0,6}(?:通报|介绍|致辞|发言))/;
const THERE_IN_ENGLISH =
  /\b(?:(?:told|tells|briefed|addressed|addressing|address to|remarks to|speech to) (?:the )?(?:members|council|assembly|meeting|summit|conference|forum|audience|delegates|gathering|session|plenary|participants|ceremony|opening (?:ceremony|session)|closing (?:ceremony|session))|(?:said|told|speaking|spoke|remarks|speech|keynote|address) at the (?:meeting|summit|conference|forum|event|session|debate|ceremony|opening|closing))\b/i;
const SENTENCES_BACK = 12;

/** Whoever says something at the meeting that the article told before. */
export const speechesThere: ClaimRule = ({ frames, drafts }) => {
  const sentences = bySentence(drafts);
  const claims: ClaimDraft[] = [];
  let meeting: Draft | null = null;
  for (const frame of frames) {
    const told = sentences.get(frame.sentence.index) ?? [];
    meeting = told.find((draft) => draft.type === 'MEETING' && draft.modality === 'ACTUAL') ?? meeting;
    if (!meeting || !isNear(meeting, frame)) continue;
    const there = frame.book.language === 'en' ? THERE_IN_ENGLISH : THERE;
    if (!there.test(frame.sentence.text)) continue;
    for (const from of speakersIn(told)) claims.push(claim(frame, from, meeting));
  }
  return claims;
};

function isNear(meeting: Draft, frame: Frame): boolean {
  return (
    meeting.frame.sentence.section === frame.sentence.section &&
    frame.sentence.index - meeting.frame.sentence.index <= SENTENCES_BACK
  );
}

function speakersIn(drafts: readonly Draft[]): readonly NameSpan[] {
  return drafts
    .filter((draft) => draft.type === 'STATEMENT' && !LETTER.test(textOf(draft)))
    .flatMap(({ participants }) => participants)
    .filter(({ role, name }) => role === 'speaker' && name.type === 'Person')
    .map(({ name }) => name);
}

function claim(frame: Frame, from: NameSpan, to: Draft): ClaimDraft {
  return { frame, trigger: from, type: 'SPOKE_AT', modality: 'ACTUAL', from, to, label: null, rule: 'speech-there' };
}

function textOf({ frame, trigger }: Draft): string {
  return frame.document.view.slice(trigger.start, trigger.end).toLowerCase();
}
