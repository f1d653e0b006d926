import { PROPOSAL_KINDS, type ProposalKind } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { oneOf, text, texts } from './columns.ts';
import { loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { readPage, readTotal } from './read-pages.ts';
import { parseReasoned, type Reasoned } from './reasons.ts';

/** Two things that may be one. */
export interface ProposalRecord extends Reasoned {
  readonly id: string;
  readonly kind: ProposalKind;
  /** Ids of events or of entities. */
  readonly ends: readonly string[];
  /** Ids of the reports that were compared. */
  readonly witnesses: readonly string[];
}

export interface ProposalFilter {
  readonly kinds: readonly ProposalKind[] | null;
}

export type ProposalLoaders = ReturnType<typeof proposalLoaders>;

export function proposalLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/proposals-by-id', parseProposal);
  const parameters = ({ kinds }: ProposalFilter): Parameters => ({ kinds });
  return {
    ...records,
    page: (filter: ProposalFilter, request: PageRequest) =>
      readPage(reader, 'read/proposals-page', parameters(filter), request, parse),
    total: (filter: ProposalFilter) => readTotal(reader, 'read/proposals-count', parameters(filter)),
  };
}

function parseProposal(row: Row): ProposalRecord {
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', PROPOSAL_KINDS),
    ends: texts(row, 'ends'),
    witnesses: texts(row, 'witnesses'),
    ...parseReasoned(row),
  };
}
