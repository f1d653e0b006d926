import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Claim, Report } from '../../model/extraction.ts';
import { claimId } from '../../model/ids.ts';
import type { Draft } from '../events/draft.ts';
import type { Quoter } from '../events/finish-reports.ts';
import { foldCase } from '../recognizers/fold.ts';
import { viewOf } from '../text-view.ts';
import { missions, parts } from './body-parts.ts';
import { chinesePositions } from './chinese-positions.ts';
import type { ClaimContext, ClaimDraft, ClaimEnd, ClaimRule, StateNames } from './claim-rule.ts';
import { delegations } from './delegations.ts';
import { documentRelations, implementers } from './document-relations.ts';
import { englishPositions } from './english-positions.ts';
import { actsOfMeetings, furtherObjects, revocations, revokedInLines } from './event-relations.ts';
import { foundations } from './foundations.ts';
import { grounds } from './grounds.ts';
import { leaderships, presidencies } from './leaderships.ts';
import { memberships } from './memberships.ts';
import { partWordings } from './part-wordings.ts';
import { provisions } from './provisions.ts';
import { replacements } from './replacements.ts';
import { representations } from './representations.ts';
import { speeches, speechesThere } from './speeches.ts';

/** What articles state besides events; of one relation the first sentence counts. */
const RULES: readonly ClaimRule[] = [
  chinesePositions,
  englishPositions,
  missions,
  delegations,
  representations,
  parts,
  partWordings,
  memberships,
  leaderships,
  presidencies,
  speeches,
  speechesThere,
  actsOfMeetings,
  furtherObjects,
  revocations,
  revokedInLines,
  implementers,
  grounds,
  foundations,
  replacements,
  provisions,
  documentRelations,
];

export function readClaims(context: ClaimContext): readonly ClaimDraft[] {
  const seen = new Set<string>();
  return RULES.flatMap((rule) => rule(context)).filter(({ from, type, to }) => {
    const ends = `${endKey(from)} ${endKey(to)}`;
    const key = `${ends} ${type}`;
    // To carry out or to replace a text is to refer to it: the plain relation comes last and is not said twice.
    if (seen.has(key) || (type === 'REFERS_TO' && seen.has(ends))) return false;
    seen.add(ends);
    seen.add(key);
    return true;
  });
}

/** Claims with ids; `reports` are the finished drafts, in their order. */
export function finishClaims(
  claims: readonly ClaimDraft[],
  drafts: readonly Draft[],
  reports: readonly Report[],
  quoter: Quoter,
): readonly Claim[] {
  const reportOf = new Map(drafts.map((draft, index) => [draft, reports[index]?.id]));
  return claims.flatMap((draft): Claim[] => {
    const from = 'entity' in draft.from ? draft.from.entity.id : reportOf.get(draft.from);
    const to = 'entity' in draft.to ? draft.to.entity.id : reportOf.get(draft.to);
    if (from === undefined || to === undefined || from === to) return [];
    const sentence = quoter.quote(draft.frame.sentence);
    const key = {
      articleId: quoter.articleId,
      quote: sentence.text,
      occurrence: quoter.occurrence(draft.frame.sentence),
      triggerOffset: quoter.quote(draft.trigger).start - sentence.start,
      type: draft.type,
    };
    const id = claimId({
      ...key,
      ordinal: quoter.ordinal('claim', key.quote, key.occurrence, key.triggerOffset, key.type),
    });
    return [
      { ...sentence, id, type: draft.type, modality: draft.modality, label: draft.label, from, to, rule: draft.rule },
    ];
  });
}

export function stateNames(lexicon: Lexicon): StateNames {
  return new Map(
    [...lexicon.entries.values()]
      .filter(({ entity }) => entity.kind === 'STATE')
      .flatMap(({ entity, names }) => names.map(({ text }): [string, string] => [foldCase(viewOf(text)), entity.id])),
  );
}

function endKey(end: ClaimEnd): string {
  return 'entity' in end ? end.entity.id : `event ${end.frame.document.article.id} ${end.trigger.start} ${end.type}`;
}
