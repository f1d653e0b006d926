import type { EventType } from '../../../model/vocabulary.ts';
import type { Draft } from '../../events/draft.ts';
import { bySentence, sharesActor } from './by-sentence.ts';
import type { DraftRefiner } from './refiner.ts';

/** A line of its own repeats what the text tells in a sentence; in a digest it may be all that tells it. */
export const dropHeadings: DraftRefiner = (drafts, { document }) => {
  const isDigest = document.article.sections.length > 1;
  const told = new Set(
    drafts.filter(({ frame }) => !frame.heading).map(({ frame, type }) => `${frame.sentence.section} ${type}`),
  );
  return drafts.filter(
    ({ frame, type }) =>
      !frame.heading || (isDigest && type !== 'STATEMENT' && !told.has(`${frame.sentence.section} ${type}`)),
  );
};

/** 5月两国发表的联合声明: a text without a name is told where somebody issued it on a day. */
const ISSUED: ReadonlySet<EventType> = new Set(['PUBLICATION', 'SIGNING', 'ADOPTION']);

/** 中国提出的《倡议》: what only describes a noun is told where it says when; a meeting by who holds or attends it. */
export const dropDescriptions: DraftRefiner = (drafts) =>
  drafts.filter(({ attributive, type, object, implied, unnamed, meeting, dated, participants }) => {
    if (!attributive) return true;
    if (type === 'MEETING') return meeting !== null && (dated || participants.length > 0);
    return dated && (object !== null || implied !== null || (unnamed && ISSUED.has(type) && participants.length > 0));
  });

/** A company that brings out a product governs nothing. */
export const dropProducts: DraftRefiner = (drafts) =>
  drafts.filter(({ type, object, implied, unnamed, participants }) => {
    if (type !== 'PUBLICATION' || object !== null || implied !== null) return true;
    const companies = participants.filter(({ name }) => name.entity.kind === 'COMPANY').length;
    return companies === 0 || (unnamed && companies < participants.length);
  });

/** What somebody says happened counts where he says when, or names it as done by somebody. */
export const dropHearsay: DraftRefiner = (drafts) =>
  drafts.filter(({ inSpeech, type, modality, dated, object, participants }) => {
    if (!inSpeech || dated) return true;
    if (type === 'SIGNING' && modality === 'NEGATED' && participants.length > 0) return true;
    // 他说，法国将主办下一届峰会.
    if (type === 'MEETING' && modality === 'PLANNED' && participants.some(({ role }) => role === 'host')) return true;
    return type !== 'STATEMENT' && object !== null && !object.nominal && participants.length > 0;
  });

/** "Congress has not passed any law": what did not happen counts where it has a name; who refused to sign is news. */
export const dropUnnamedAbsence: DraftRefiner = (drafts) =>
  drafts.filter(
    ({ modality, type, object, implied, meeting, participants }) =>
      modality !== 'NEGATED' ||
      object !== null ||
      implied !== null ||
      (type === 'MEETING' && meeting !== null) ||
      (type === 'SIGNING' && participants.length > 0),
  );

/** "As part of signing on to the Pact, Acme has pledged to the following": what the signing told, where nothing else is named. */
export const dropRestatedPledges: DraftRefiner = (drafts) => {
  const signers = new Set(
    drafts.flatMap((draft) => (draft.type === 'SIGNING' && textOf(draft) !== null ? signersOf(draft) : [])),
  );
  return drafts.filter((draft) => {
    if (draft.subtype !== 'PLEDGE' || textOf(draft) !== null || draft.date !== null) return true;
    const own = signersOf(draft);
    return own.length === 0 || !own.every((signer) => signers.has(signer));
  });
};

function textOf({ object, implied }: Draft): string | null {
  return (object?.entity ?? implied)?.id ?? null;
}

function signersOf({ participants, modality, frame }: Draft): string[] {
  return participants
    .filter(({ role }) => role === 'signatory')
    .map(({ name }) => `${frame.sentence.section} ${modality} ${name.entity.id}`);
}

/** 联大举行全体会议，通过了决议: the sitting is only where it was adopted; a signing says what is agreed. */
export const dropSettings: DraftRefiner = (drafts) => {
  const sentences = bySentence(drafts);
  return drafts.filter((draft) => {
    const sitting = draft.type === 'MEETING' && draft.meeting === null;
    const agreeing = draft.subtype === 'PLEDGE' && draft.object === null && draft.implied === null;
    if (!sitting && !agreeing) return true;
    const others = sentences.get(draft.frame.sentence.index) ?? [];
    return !others.some(
      (other) =>
        other !== draft &&
        (other.type === 'ADOPTION' || (agreeing && other.type === 'SIGNING')) &&
        // 28国达成的《宣言》发表，同意…: nobody else is named.
        (sharesActor(other, draft) || (agreeing && other.participants.length === 0)),
    );
  });
};
