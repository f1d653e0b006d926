import { contentHash } from '../../model/ids.ts';
import type { ConflictKind, QuantityRole } from '../../model/vocabulary.ts';

/** One of the things said, and who says it. */
export interface Position {
  /** As it is compared: `60 state`, `more_than 140 state`, `2024-07-01`, `ACTUAL`. */
  readonly value: string;
  /** Quantities for counts, else reports. */
  readonly evidence: readonly string[];
  /** Independent sources. */
  readonly sources: number;
}

export interface Conflict {
  /** `conflict:<hash>` of its events, kind and subject. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly events: readonly string[];
  /** For counts, what is counted. */
  readonly role: QuantityRole | null;
  /** For MODALITY, who did and did not. */
  readonly entityId: string | null;
  /** The best supported first. */
  readonly positions: readonly Position[];
}

export function conflictOf(conflict: Omit<Conflict, 'id'>): Conflict {
  const { kind, events, role, entityId } = conflict;
  const positions = [...conflict.positions].sort((a, b) => b.sources - a.sources || (a.value < b.value ? -1 : 1));
  return { ...conflict, id: `conflict:${contentHash(kind, role ?? '', entityId ?? '', ...events)}`, positions };
}
