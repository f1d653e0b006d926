import { contentHash } from '../model/ids.ts';
import type { Feature } from '../model/link-feature.ts';
import type { ProposalKind } from '../model/vocabulary.ts';

/** Two things that may be one: for a person to decide, never joined by themselves. */
export interface Proposal {
  /** `proposal:<hash>` of what is compared. */
  readonly id: string;
  readonly kind: ProposalKind;
  /** The two events or entities, sorted. */
  readonly ends: readonly [string, string];
  /** The reports that were compared; for entities none. */
  readonly witnesses: readonly string[];
  readonly score: number;
  readonly reasons: readonly Feature[];
  readonly against: readonly Feature[];
}

export function proposalId(kind: ProposalKind, compared: readonly string[]): string {
  return `proposal:${contentHash(kind, ...compared)}`;
}
