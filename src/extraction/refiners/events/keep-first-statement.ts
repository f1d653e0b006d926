import { edtfOverlaps } from '../../../model/edtf.ts';
import type { EventType } from '../../../model/vocabulary.ts';
import type { Draft } from '../../events/draft.ts';
import { bySentence, sharesActor } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** 宣布将设立 tells the setting up, and a text that is published says what it says: the other event of the sentence counts. */
export const dropWeakStatements: DraftRefiner = (drafts) => {
  const sentences = bySentence(drafts);
  return drafts.filter((draft) => {
    if (draft.type !== 'STATEMENT' && draft.type !== 'CALL') return true;
    if (draft.modality !== 'ACTUAL') return false;
    if (draft.type === 'CALL') return !isOfIssued(draft, sentences.get(draft.frame.sentence.index) ?? []);
    const others = (sentences.get(draft.frame.sentence.index) ?? []).filter(
      ({ type, weak }) => type !== 'STATEMENT' && !weak,
    );
    const { view } = draft.frame.document;
    const announces = draft.frame.book.has(
      'announcing',
      view.slice(draft.trigger.start, draft.trigger.end).toLowerCase(),
    );
    if (announces && others.some(({ trigger }) => trigger.start > draft.trigger.start)) return false;
    return !others.some(
      (other) =>
        other.type !== 'MEETING' &&
        !(other.type === 'CALL' && appeals(other)) &&
        !other.attributive &&
        other.trigger.start < draft.trigger.start &&
        sharesActor(other, draft),
    );
  });
};

const ISSUED: ReadonlySet<EventType> = new Set(['PUBLICATION', 'SIGNING', 'ADOPTION']);

/** 政府发布了指令，要求各机构…: what the text provides for, not said beside it. */
function isOfIssued(draft: Draft, others: readonly Draft[]): boolean {
  return (
    draft.frame.book.language === 'zh' &&
    others.some(
      (other) => ISSUED.has(other.type) && other.trigger.start < draft.trigger.start && sharesActor(other, draft),
    )
  );
}

/** "She urged Congress to act": an appeal is a CALL, unless the same speaker says more on the occasion; then all is one STATEMENT. */
export const joinAppeals: DraftRefiner = (drafts) => {
  const statements = drafts.filter(({ type }) => type === 'STATEMENT');
  const known = new Map<string, Draft[]>();
  for (const draft of statements)
    for (const speaker of speakersOf(draft))
      known.set(speaker, [...(known.get(speaker) ?? []).slice(-OCCASIONS_AT_MOST), draft]);
  const appealed = new Map<string, Draft>();
  return drafts.flatMap((draft): Draft[] => {
    if (draft.type !== 'CALL' || !appeals(draft)) return [draft];
    const speakers = speakersOf(draft);
    const more = speakers.some((speaker) => known.get(speaker)?.some((other) => sameOccasion(other, draft)));
    if (more) {
      const participants = draft.participants.filter(({ role }) => role !== 'addressee');
      return [{ ...draft, type: 'STATEMENT', participants }];
    }
    const key = speakers.join(' ');
    const earlier = appealed.get(key);
    if (earlier && sameOccasion(earlier, draft)) return [];
    appealed.set(key, draft);
    return [draft];
  });
};

function appeals({ frame, trigger }: Draft): boolean {
  const text = frame.document.view.slice(trigger.start, trigger.end).toLowerCase();
  return frame.book.words('appealing').some((word) => text.startsWith(word));
}

function speakersOf({ participants, frame }: Draft): string[] {
  return participants
    .filter(({ role }) => role === 'speaker')
    .map(({ name }) => `${frame.sentence.section} ${name.entity.id}`)
    .sort();
}

/** Looked back at, so that an article is read in linear time. */
const OCCASIONS_AT_MOST = 8;

/** One STATEMENT per speaker and occasion: the first sentence; another day is another occasion. */
export const keepFirstStatement: DraftRefiner = (drafts) => {
  const kept = new Map<string, Draft[]>();
  return drafts.filter((draft) => {
    if (draft.type !== 'STATEMENT') return true;
    const speakers = draft.participants
      .map(({ name }) => name.entity.id)
      .sort()
      .join(' ');
    const earlier = kept.get(speakers) ?? [];
    if (earlier.some((other) => sameOccasion(other, draft))) return false;
    kept.set(speakers, [...earlier.slice(-OCCASIONS_AT_MOST), draft]);
    return true;
  });
};

function sameOccasion(a: Draft, b: Draft): boolean {
  const first = a.date?.edtf ?? null;
  const second = b.date?.edtf ?? null;
  return first === null || second === null || edtfOverlaps(first, second);
}
