import { edtfOverlaps } from '../../../model/edtf.ts';
import { contains } from '../../../model/span.ts';
import { type Draft, meetingKey } from '../../events/draft.ts';
import { sharesActor } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** One event, however often the text tells it. The sentence with the name and the date is the one that is kept; facts are joined. */
export const mergeToldTwice: DraftRefiner = (drafts) => {
  const groups: Draft[][] = [];
  const byKey = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const key = eventKey(draft);
    const candidates = key === null ? [] : (byKey.get(key) ?? []);
    const group = candidates
      .slice(-GROUPS_AT_MOST)
      .find((others) => others.slice(-LOOKED_AT).every((other) => agree(other, draft)));
    if (group) {
      group.push(draft);
      continue;
    }
    const own = [draft];
    groups.push(own);
    if (key !== null) byKey.set(key, [...candidates.slice(-GROUPS_AT_MOST), own]);
  }
  return groups
    .flatMap(([first, ...rest]) => (first ? rest.reduce(join, first) : []))
    .sort((a, b) => a.trigger.start - b.trigger.start);
};

/** An article is read in linear time however often it tells one thing. */
const GROUPS_AT_MOST = 8;
const LOOKED_AT = 8;
const TOLD_AT_MOST = 32;

function eventKey(draft: Draft): string | null {
  const { type, subtype, modality, object, meeting, frame, date, implied, weak } = draft;
  if (type === 'STATEMENT') return null;
  if (type === 'MEETING') {
    if (meeting === null) return date === null || weak ? null : `MEETING ${modality} ${frame.sentence.section}`;
    return `MEETING ${modality} ${meetingKey(meeting)}`;
  }
  const text = object?.entity ?? (subtype === 'PLEDGE' ? null : implied);
  if (text === null) return subtype === 'PLEDGE' && !weak ? `PLEDGE ${modality} ${frame.sentence.section}` : null;
  return `${type} ${type === 'OTHER' || type === 'PUBLICATION' ? subtype : ''} ${modality} ${text.id}${versionOf(draft)}`;
}

const EARLIER_VERSION = /^[》”』]?(的)?(征求意见稿|草案|初稿|送审稿|审议稿)|^[”"]? (draft|consultation draft)\b/;

/** 《规定》的征求意见稿曾于去年公布: not the text itself. */
function versionOf({ object, type, frame }: Draft): string {
  if (!object || type !== 'PUBLICATION') return '';
  const after = frame.document.view.slice(object.end, object.end + 20);
  return EARLIER_VERSION.test(after) ? ' draft' : '';
}

/** Pledges without a text and meetings without a name are one where they stand side by side. */
const SENTENCES_APART = 2;
/** A meeting that began on one day and closed on another. */
const MEETING_DAYS = 10;
const DAY = 86_400_000;

function agree(a: Draft, b: Draft): boolean {
  const apart = b.frame.sentence.index - a.frame.sentence.index;
  if (a.type === 'MEETING') {
    if (a.meeting === null && apart > 1 && !sharesActor(a, b)) return false;
    return overlap(a, b) || (a.meeting !== null && daysApart(a, b) <= MEETING_DAYS);
  }
  if (a.subtype === 'PLEDGE' && a.object === null && apart > SENTENCES_APART) return false;
  return overlap(a, b);
}

function overlap(a: Draft, b: Draft): boolean {
  const first = a.date?.edtf ?? null;
  const second = b.date?.edtf ?? null;
  return first === null || second === null || edtfOverlaps(first, second);
}

function daysApart(a: Draft, b: Draft): number {
  const [first, second] = [a, b].map(({ date }) =>
    date?.edtf && date.edtf.length === 10 ? Date.parse(date.edtf) : Number.NaN,
  );
  return Math.abs((first ?? Number.NaN) - (second ?? Number.NaN)) / DAY;
}

function join(a: Draft, b: Draft): Draft {
  const [best, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const known = new Set(best.participants.map(({ name, role }) => `${role} ${name.entity.id}`));
  return {
    ...best,
    participants: [
      ...best.participants,
      ...other.participants.filter(({ name, role }) => !known.has(`${role} ${name.entity.id}`)),
    ],
    object: best.object ?? other.object,
    implied: best.implied ?? other.implied,
    meeting: best.meeting ?? other.meeting,
    date: joinDates(best, other),
    told: [...best.told.slice(0, TOLD_AT_MOST), ...other.told.slice(0, TOLD_AT_MOST)],
    dated: best.dated || other.dated,
    byMeeting: best.byMeeting || other.byMeeting,
    method: best.method ?? other.method,
    quantities: [...best.quantities, ...other.quantities],
    weak: best.weak && other.weak,
    timed: best.timed || other.timed,
    unnamed: best.unnamed || other.unnamed,
    attributive: best.attributive && other.attributive,
    inSpeech: best.inSpeech && other.inSpeech,
  };
}

/** The days from the opening to the close; else the date of the better sentence. */
function joinDates(best: Draft, other: Draft): Draft['date'] {
  if (!best.date || !other.date) return best.date ?? other.date;
  if (best.type !== 'MEETING' || overlap(best, other)) return best.date;
  const [from, to] = [best.date.edtf ?? '', other.date.edtf ?? ''].sort();
  return { ...best.date, edtf: `${from}/${to}` };
}

/** Which sentence tells the event best. */
function weight(draft: Draft): number {
  const { sentence } = draft.frame;
  const object = draft.object !== null && !draft.object.nominal && contains(sentence, draft.object);
  return (
    (object || (draft.meeting !== null && contains(sentence, draft.meeting)) ? 2 : 0) +
    (draft.participants.some(({ role }) => role === 'host' || role === 'chair') ? 2 : 0) +
    (draft.date !== null && contains(sentence, draft.date) ? 2 : 0) +
    (draft.participants.length > 0 ? 1 : 0) +
    (draft.inSpeech ? 0 : 1) +
    (draft.attributive ? 0 : 1)
  );
}
