import type { Claim, Extraction } from '../model/extraction.ts';
import { type ClaimRecord, claimKey } from '../resolution/claim-record.ts';
import { isEntityId } from '../resolution/entity-type.ts';
import type { Row } from '../store/store.ts';

export interface ClaimRows {
  readonly claims: readonly Row[];
  readonly claimsFromEntities: readonly Row[];
  readonly claimsFromReports: readonly Row[];
  readonly claimsToEntities: readonly Row[];
  readonly claimsToReports: readonly Row[];
}

export function claimRows({ article, claims }: Extraction): ClaimRows {
  const ends = (end: 'from' | 'to', entities: boolean): Row[] =>
    claims.filter((claim) => isEntityId(claim[end]) === entities).map((claim) => ({ from: claim.id, to: claim[end] }));
  return {
    claims: claims.map((claim) => claimRow(article.id, claim)),
    claimsFromEntities: ends('from', true),
    claimsFromReports: ends('from', false),
    claimsToEntities: ends('to', true),
    claimsToReports: ends('to', false),
  };
}

/** The claims as derivation sees them; the same as what is read back from the graph. */
export function claimRecords({ article, claims }: Extraction, publisher: string | null): ClaimRecord[] {
  return claims.map(({ id, type, modality, label, from, to }) => {
    return { id, articleId: article.id, publisher, articleDate: article.date, type, modality, label, from, to };
  });
}

function claimRow(articleId: string, claim: Claim): Row {
  return {
    article: articleId,
    id: claim.id,
    type: claim.type,
    modality: claim.modality,
    label: claim.label,
    quote: claim.text,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    key: claimKey(claim),
  };
}
