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

/** 中国提出的《倡议》: what only describes a noun is told where it says when; a meeting by who holds or attends it. */
export const dropDescriptions: DraftRefiner = (drafts) =>
  drafts.filter(({ attributive, type, object, meeting, dated, participants }) => {
    if (!attributive) return true;
    if (type === 'MEETING') return meeting !== null && (dated || participants.length > 0);
    return object !== null && dated;
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
        sharesActor(other, draft),
    );
  });
};
