import type { Draft } from '../../events/draft.ts';
import { edtfOverlaps } from '../../../model/edtf.ts';
import type { DraftRefiner } from './refiner.ts';

/** 宣布将设立 tells the setting up, and a text that is published says what it says: the other event of the sentence counts. */
export const dropWeakStatements: DraftRefiner = (drafts) => {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const index = draft.frame.sentence.index;
    bySentence.set(index, [...(bySentence.get(index) ?? []), draft]);
  }
  return drafts.filter((draft) => {
    if (draft.type !== 'STATEMENT' && draft.type !== 'CALL') return true;
    if (draft.modality !== 'ACTUAL') return false;
    if (draft.type === 'CALL') return true;
    const others = (bySentence.get(draft.frame.sentence.index) ?? []).filter(({ type }) => type !== 'STATEMENT');
    const { view } = draft.frame.document;
    const announces = draft.frame.book.has('announcing', view.slice(draft.trigger.start, draft.trigger.end).toLowerCase());
    if (announces && others.some(({ trigger }) => trigger.start > draft.trigger.start)) return false;
    return !others.some((other) => other.type !== 'MEETING' && other.trigger.start < draft.trigger.start && sameActor(other, draft));
  });
};

/** One STATEMENT per speaker and occasion: the first sentence; another day is another occasion. */
export const keepFirstStatement: DraftRefiner = (drafts) => {
  const kept = new Map<string, Draft[]>();
  return drafts.filter((draft) => {
    if (draft.type !== 'STATEMENT') return true;
    const speakers = draft.participants.map(({ name }) => name.entity.id).sort().join(' ');
    const earlier = kept.get(speakers) ?? [];
    if (earlier.some((other) => sameOccasion(other, draft))) return false;
    kept.set(speakers, [...earlier, draft]);
    return true;
  });
};

function sameOccasion(a: Draft, b: Draft): boolean {
  const first = a.date?.edtf ?? null;
  const second = b.date?.edtf ?? null;
  return first === null || second === null || edtfOverlaps(first, second);
}

function sameActor(a: Draft, b: Draft): boolean {
  return a.participants.some(({ name }) => b.participants.some((other) => other.name.entity.id === name.entity.id));
}
