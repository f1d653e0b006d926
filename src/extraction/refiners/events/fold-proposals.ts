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
const ANOTHER_TEXT = /\b(amendments?|motion)\b|修正案|修正案文|动议/;
const NOUN_AT_MOST = 40;
const DECIDED = /决议|草案|法案|议案|提案|文本/;

function adoptionBefore(
  { frame, unnamed, trigger, clause }: Draft,
  sentences: ReadonlyMap<number, readonly Draft[]>,
): Draft | undefined {
  const { index } = frame.sentence;
  // An amendment to what was adopted is another text.
  if (ANOTHER_TEXT.test(frame.document.view.slice(trigger.end, trigger.end + NOUN_AT_MOST))) return undefined;
  // 该倡议由中国提出 is of another text than the law that was adopted.
  const decided = frame.book.language === 'en' || DECIDED.test(frame.document.view.slice(clause.start, clause.end));
  for (let after = 0; after <= (unnamed && decided ? SENTENCES_AFTER : 0); after += 1) {
    const adoption = sentences.get(index - after)?.[0];
    if (adoption) return adoption;
  }
  return undefined;
}

function isAnotherDay(draft: Draft, adoption: Draft): boolean {
  return (
    draft.date !== null &&
    draft.date.edtf !== adoption.date?.edtf &&
    (draft.frame.sentence.index !== adoption.frame.sentence.index || hasOwnDay(draft, adoption))
  );
}

/** "proposed by the Commission in 2021, was adopted in May 2024": each has its day. */
function hasOwnDay({ date, trigger }: Draft, adoption: Draft): boolean {
  const { view } = adoption.frame.document;
  if (!date || !adoption.date || adoption.date.start === date.start || date.start < trigger.end) return false;
  return adoption.trigger.start > date.end || view.slice(trigger.end, date.start).length < OWN_DAY_AT_MOST;
}

const OWN_DAY_AT_MOST = 60;

/** The organ a text was put before adopted it, where nobody else is said to have. */
function withProposers(own: readonly DraftParticipant[], added: readonly DraftParticipant[]): DraftParticipant[] {
  const hasAdopter = own.some(({ role }) => role === 'adopter');
  const hasBody = added.some(({ name, role }) => role === 'proposer' && name.type === 'Organization');
  const adopters = new Set(own.filter(({ role }) => role === 'adopter').map(({ name }) => name.entity.id));
  const all = added.flatMap(({ name, role }): DraftParticipant[] => {
    // 国务院通过草案，决定提请议会审议: nobody proposes to himself.
    if (role === 'proposer' && adopters.has(name.entity.id)) return [];
    // An ambassador introduces what the state proposes; a senator proposes a bill.
    if (role === 'proposer' || role === 'cosponsor')
      return name.type === 'Organization' || (!hasBody && role === 'proposer') ? [{ name, role }] : [];
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
