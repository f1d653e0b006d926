import { contentHash } from '../model/ids.ts';
import type { Feature } from '../model/link-feature.ts';
import type { ProposalKind } from '../model/vocabulary.ts';
import type { Weighed } from '../model/weighed.ts';

/** Two things that may be one: for a person to decide, never joined by themselves. */
export interface Proposal extends Weighed<Feature> {
  /** `proposal:<hash>` of what is compared. */
  readonly id: string;
  readonly kind: ProposalKind;
  /** The two events or entities, sorted. */
  readonly ends: readonly [string, string];
  /** The reports that were compared; for entities none. */
  readonly witnesses: readonly string[];
}

export function proposalId(kind: ProposalKind, compared: readonly string[]): string {
  return `proposal:${contentHash(kind, ...compared)}`;
}
