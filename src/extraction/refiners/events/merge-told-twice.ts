import { edtfOverlaps } from '../../../model/edtf.ts';
import { contains } from '../../../model/span.ts';
import type { Draft } from '../../events/draft.ts';
import type { DraftRefiner } from './refiner.ts';

/** One event, however often the text tells it. The sentence with the name and the date is the one that is kept; facts are joined. */
export const mergeToldTwice: DraftRefiner = (drafts) => {
  const groups: Draft[][] = [];
  const byKey = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const key = eventKey(draft);
    const candidates = key === null ? [] : (byKey.get(key) ?? []);
    const group = candidates.find((others) => others.every((other) => agree(other, draft)));
    if (group) {
      group.push(draft);
      continue;
    }
    const own = [draft];
    groups.push(own);
    if (key !== null) byKey.set(key, [...candidates, own]);
  }
  return groups.map((group) => group.slice(1).reduce(join, group[0] as Draft)).sort((a, b) => a.trigger.start - b.trigger.start);
};

function eventKey({ type, subtype, modality, object, meeting, frame, participants, date, implied, weak }: Draft): string | null {
  if (type === 'STATEMENT') return null;
  if (type === 'MEETING') {
    if (meeting === null) {
      const who = participants.map(({ name }) => name.entity.id).sort();
      return date === null ? null : `MEETING ${modality} ${who.join(' ')} ${date.edtf}`;
    }
    return `MEETING ${modality} ${meeting.series ?? meeting.names.zh ?? meeting.names.en ?? meeting.text}`;
  }
  const text = object?.entity ?? (subtype === 'PLEDGE' ? null : implied);
  if (text === null) return subtype === 'PLEDGE' && !weak ? `PLEDGE ${modality} ${frame.sentence.section}` : null;
  return `${type} ${type === 'OTHER' ? subtype : ''} ${modality} ${text.id}`;
}

/** Pledges without a text are one where they stand side by side. */
const SENTENCES_APART = 2;

function agree(a: Draft, b: Draft): boolean {
  const named = a.type === 'MEETING' || a.object !== null || a.subtype !== 'PLEDGE';
  if (!named && b.frame.sentence.index - a.frame.sentence.index > SENTENCES_APART) return false;
  const first = a.date?.edtf ?? null;
  const second = b.date?.edtf ?? null;
  return first === null || second === null || edtfOverlaps(first, second);
}

function join(a: Draft, b: Draft): Draft {
  const [best, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const known = new Set(best.participants.map(({ name, role }) => `${role} ${name.entity.id}`));
  return {
    ...best,
    participants: [...best.participants, ...other.participants.filter(({ name, role }) => !known.has(`${role} ${name.entity.id}`))],
    object: best.object ?? other.object,
    implied: best.implied ?? other.implied,
    meeting: best.meeting ?? other.meeting,
    date: best.date ?? other.date,
    told: [...best.told, ...other.told],
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
