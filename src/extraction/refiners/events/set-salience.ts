import { edtfInterval } from '../../../model/edtf.ts';
import { type Draft, meetingKey } from '../../events/draft.ts';
import type { DraftRefiner } from './refiner.ts';

/** What happened longer ago than this is recalled, not reported. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;

export const setSalience: DraftRefiner = (drafts, { document }) =>
  drafts.map((draft): Draft => {
    const interval = draft.date?.edtf ? edtfInterval(draft.date.edtf) : null;
    const old =
      interval && document.anchor ? Date.parse(document.anchor) - Date.parse(interval.end) > NEWS_DAYS * DAY : false;
    return old || draft.attributive || draft.inSpeech ? { ...draft, salience: 'BACKGROUND' } : draft;
  });

const CLOSES = /闭幕|落幕|结束|\b(close|conclude|end|wrap)/;

/** 会议将于28日闭幕: a meeting that has begun is not still to come. */
export const closeWhatBegan: DraftRefiner = (drafts) => {
  const begun = new Set(
    drafts.flatMap(({ type, modality, meeting }) =>
      type === 'MEETING' && modality === 'ACTUAL' && meeting ? [meetingKey(meeting)] : [],
    ),
  );
  return drafts.map((draft): Draft => {
    const { type, modality, meeting, frame, trigger } = draft;
    const closing = type === 'MEETING' && modality === 'PLANNED' && meeting !== null && begun.has(meetingKey(meeting));
    return closing && CLOSES.test(frame.document.view.slice(trigger.start, trigger.end).toLowerCase())
      ? { ...draft, modality: 'ACTUAL' }
      : draft;
  });
};

/** What has a day after the article's own is still to come, whatever the verb; so is the meeting that somebody "will speak at, hosted by the UK". */
export const planTheFuture: DraftRefiner = (drafts, { document }) => {
  const planned = new Set(
    drafts.flatMap((draft) => (draft.modality === 'PLANNED' ? (meetingInSentence(draft) ?? []) : [])),
  );
  return drafts.map((draft): Draft => {
    if (draft.modality !== 'ACTUAL' || draft.type === 'STATEMENT') return draft;
    const interval = draft.date?.edtf ? edtfInterval(draft.date.edtf) : null;
    const future = interval !== null && document.anchor !== null && interval.start > document.anchor;
    const key = draft.attributive ? meetingInSentence(draft) : null;
    return future || (key !== null && planned.has(key)) ? { ...draft, modality: 'PLANNED' } : draft;
  });
};

function meetingInSentence({ type, meeting, frame }: Draft): string | null {
  return type === 'MEETING' && meeting ? `${frame.sentence.index} ${meetingKey(meeting)}` : null;
}
