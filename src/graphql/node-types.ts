/** The types that have an id of their own, by the word that their ids begin with. */
const TYPES_BY_PREFIX = {
  article: 'Article',
  claim: 'Claim',
  conflict: 'Conflict',
  date: 'Date',
  event: 'Event',
  initiative: 'Initiative',
  organization: 'Organization',
  person: 'Person',
  proposal: 'Proposal',
  quantity: 'Quantity',
  report: 'Report',
  resolution: 'Resolution',
} as const;

export type NodeType = (typeof TYPES_BY_PREFIX)[keyof typeof TYPES_BY_PREFIX];
export const NODE_TYPES: readonly NodeType[] = Object.values(TYPES_BY_PREFIX);
/** Those that are entities. */
export const ENTITY_NODES: readonly NodeType[] = ['Organization', 'Person', 'Resolution', 'Initiative'];
const TYPES: ReadonlyMap<string, NodeType> = new Map(Object.entries(TYPES_BY_PREFIX));

/** Ids are no longer than this; a longer one was never given out. */
const ID_LENGTH = 300;

/** The type that an id names (`organization:cn` is an Organization), or null for what is no id. */
export function nodeTypeOfId(id: string): NodeType | null {
  const colon = id.indexOf(':');
  if (colon < 1 || colon === id.length - 1 || id.length > ID_LENGTH) return null;
  return TYPES.get(id.slice(0, colon)) ?? null;
}
