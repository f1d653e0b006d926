import { AppError, EXIT } from '../errors.ts';
import { createLoaders } from '../loaders/create-loaders.ts';
import type { ProposalKind } from '../model/vocabulary.ts';
import type { Reader } from '../store/store.ts';
import { type ProposalView, viewProposal } from './proposal-view.ts';

/** Which proposals are wanted: one by its id, or the first of a kind. */
export interface ProposalQuery {
  readonly id: string | null;
  readonly kind: ProposalKind | null;
  readonly first: number;
}

/** @throws AppError PROPOSAL_UNKNOWN */
export async function* listProposals(reader: Reader, { id, kind, first }: ProposalQuery): AsyncGenerator<ProposalView> {
  const loaders = createLoaders(reader);
  if (id !== null) {
    const proposal = await loaders.proposals.find(id);
    if (proposal === null) throw unknown(id);
    yield await viewProposal(proposal, loaders);
    return;
  }
  const request = { limit: first, backward: false, after: null, before: null };
  const page = await loaders.proposals.page({ kinds: kind === null ? null : [kind] }, request);
  for (const { node } of page.items) yield await viewProposal(node, loaders);
}

function unknown(id: string): AppError {
  return new AppError(
    'PROPOSAL_UNKNOWN',
    `"${id}": the graph proposes no such thing (any more): npm run -s proposals lists what it does.`,
    { exitCode: EXIT.FAILED },
  );
}
