import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EventType, Role } from '../../model/vocabulary.ts';

/** Roles whose holders tell events of a type apart: who differs here tells of something else. */
export const DISTINCTIVE: Readonly<Record<EventType, readonly Role[]>> = {
  ADOPTION: ['adopter'],
  PROPOSAL: ['proposer'],
  SIGNING: [],
  STATEMENT: ['speaker'],
  MEETING: [],
  ESTABLISHMENT: ['founder'],
  PUBLICATION: ['publisher'],
  ENTRY_INTO_FORCE: [],
  VOTE: ['voter', 'adopter'],
  CALL: ['speaker', 'publisher'],
  OTHER: ['adopter', 'signatory', 'publisher', 'founder', 'appointee', 'speaker', 'other'],
};

/** Roles whose holders two reports of one event share. */
export const ACTING: Readonly<Record<EventType, readonly Role[]>> = {
  ...DISTINCTIVE,
  ADOPTION: ['adopter', 'proposer'],
  SIGNING: ['signatory'],
  MEETING: ['host', 'chair', 'attendee'],
};

/** Whom a person or body stands for: bodies it holds a post in or is part of, and the state behind those. */
export type Principals = (entityId: string) => readonly string[];

const known = new WeakMap<Lexicon, Principals>();

/** From the lexicon, which knows posts, missions and ministries; nobody stands for anybody it does not know. */
export function principalsIn(lexicon: Lexicon): Principals {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const found = new Map<string, readonly string[]>();
  const direct = (id: string): string[] => {
    const entry = lexicon.entries.get(id);
    if (entry === undefined) return [];
    const bodies = entry.positions.map((position) => position.organization);
    const relations = entry.relations.filter(({ type }) => type !== 'MEMBER_OF').map(({ to }) => to);
    return [...bodies, ...relations];
  };
  const principals: Principals = (id) => {
    const earlier = found.get(id);
    if (earlier) return earlier;
    const first = direct(id);
    const all = [...new Set([...first, ...first.flatMap(direct)])].filter((principal) => principal !== id).sort();
    found.set(id, all);
    return all;
  };
  known.set(lexicon, principals);
  return principals;
}

/** What is said is its speaker's own, whomever that stands for. */
export const SPEECH: ReadonlySet<EventType> = new Set(['STATEMENT', 'CALL']);

interface Acting {
  readonly participants: readonly { readonly entityId: string; readonly role: Role }[];
}

export function actorsOf(report: Acting, roles: readonly Role[]): string[] {
  const ids = report.participants.filter(({ role }) => roles.includes(role)).map(({ entityId }) => entityId);
  return [...new Set(ids)].sort();
}
