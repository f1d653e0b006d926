import { edtfOverlaps } from '../../../model/edtf.ts';
import type { Draft } from '../../events/draft.ts';
import { bySentence, sharesActor } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** 宣布将设立 tells the setting up, and a text that is published says what it says: the other event of the sentence counts. */
export const dropWeakStatements: DraftRefiner = (drafts) => {
  const sentences = bySentence(drafts);
  return drafts.filter((draft) => {
    if (draft.type !== 'STATEMENT' && draft.type !== 'CALL') return true;
    if (draft.modality !== 'ACTUAL') return false;
    if (draft.type === 'CALL') return true;
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
        !other.attributive &&
        other.trigger.start < draft.trigger.start &&
        sharesActor(other, draft),
    );
  });
};

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
