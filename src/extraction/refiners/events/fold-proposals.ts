import { groupBy } from '../../../model/group-by.ts';
import type { Draft, DraftParticipant } from '../../events/draft.ts';
import { bySentence } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** 中国主提的决议 within an adoption names its proposer; only a proposal made at its own time is an event of its own. */
export const foldProposals: DraftRefiner = (drafts) => {
  const adoptions = drafts.filter(({ type }) => type === 'ADOPTION');
  const byObject = groupBy(adoptions, ({ object }) => object?.entity.id ?? null);
  const sentences = bySentence(adoptions);
  const folded = new Map<Draft, DraftParticipant[]>();
  const kept = drafts.filter((draft) => {
    if (draft.type !== 'PROPOSAL' && draft.type !== 'VOTE') return true;
    const adoption = draft.object ? byObject.get(draft.object.entity.id)?.[0] : adoptionBefore(draft, sentences);
    if (!adoption || (draft.type === 'PROPOSAL' && isAnotherDay(draft, adoption))) return true;
    folded.set(adoption, [...(folded.get(adoption) ?? []), ...draft.participants]);
    return false;
  });
  return kept.map((draft) => {
    const added = folded.get(draft);
    return added ? { ...draft, participants: withProposers(draft.participants, added) } : draft;
  });
};

/** "China was among the 123 countries that co-sponsored it": soon after the adoption. */
const SENTENCES_AFTER = 2;

function adoptionBefore(
  { frame, unnamed }: Draft,
  sentences: ReadonlyMap<number, readonly Draft[]>,
): Draft | undefined {
  const { index } = frame.sentence;
  for (let after = 0; after <= (unnamed ? SENTENCES_AFTER : 0); after += 1) {
    const adoption = sentences.get(index - after)?.[0];
    if (adoption) return adoption;
  }
  return undefined;
}

function isAnotherDay(draft: Draft, adoption: Draft): boolean {
  return (
    draft.date !== null &&
    draft.date.edtf !== adoption.date?.edtf &&
    draft.frame.sentence.index !== adoption.frame.sentence.index
  );
}

/** The organ a text was put before adopted it, where nobody else is said to have. */
function withProposers(own: readonly DraftParticipant[], added: readonly DraftParticipant[]): DraftParticipant[] {
  const hasAdopter = own.some(({ role }) => role === 'adopter');
  const all = added.flatMap(({ name, role }): DraftParticipant[] => {
    // An ambassador introduces what the state proposes.
    if (role === 'proposer' || role === 'cosponsor') return name.type === 'Organization' ? [{ name, role }] : [];
    return role === 'addressee' && !hasAdopter ? [{ name, role: 'adopter' }] : [];
  });
  const known = new Set(own.map(({ name, role }) => `${role} ${name.entity.id}`));
  return [
    ...own,
    ...all.filter(
      ({ name, role }) => !known.has(`${role} ${name.entity.id}`) && known.add(`${role} ${name.entity.id}`),
    ),
  ];
}
