/**
 * The one vocabulary, from the text to the API: types, kinds, roles, relations and qualifiers.
 * Lists are the source; types are derived from them, so that a parser, a validator and a GraphQL enum agree.
 */

export const ENTITY_TYPES = ['Organization', 'Person', 'Resolution', 'Initiative'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ORGANIZATION_KINDS = [
  'STATE',
  'IGO',
  'IGO_ORGAN',
  'STATE_GROUP',
  'GOVERNMENT_BODY',
  'COMPANY',
  'NGO',
  'RESEARCH',
  'STANDARDS_BODY',
  'COURT',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const INITIATIVE_KINDS = [
  'LAW',
  'TREATY',
  'EXECUTIVE_ORDER',
  'DECLARATION',
  'STATEMENT_DOC',
  'PLAN',
  'FRAMEWORK',
  'COMMITMENT',
  'CODE',
  'AGENDA',
  'PROGRAMME',
  'PROPOSAL',
  'MOU',
  'REPORT',
  'POLICY_DOC',
] as const;
type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const KINDS: Readonly<Record<EntityType, readonly EntityKind[]>> = {
  Organization: ORGANIZATION_KINDS,
  Person: ['PERSON'],
  Resolution: ['RESOLUTION'],
  Initiative: INITIATIVE_KINDS,
};
export type EntityKind = OrganizationKind | InitiativeKind | 'PERSON' | 'RESOLUTION';

export const EVENT_TYPES = [
  'ADOPTION',
  'PROPOSAL',
  'SIGNING',
  'STATEMENT',
  'MEETING',
  'ESTABLISHMENT',
  'PUBLICATION',
  'ENTRY_INTO_FORCE',
  'VOTE',
  'CALL',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const MODALITIES = ['ACTUAL', 'PLANNED', 'NEGATED'] as const;
export type Modality = (typeof MODALITIES)[number];

export const SALIENCES = ['MAIN', 'BACKGROUND'] as const;
export type Salience = (typeof SALIENCES)[number];

export const ROLES = [
  'adopter',
  'proposer',
  'cosponsor',
  'speaker',
  'addressee',
  'host',
  'chair',
  'attendee',
  'signatory',
  'publisher',
  'founder',
  'member',
  'voter',
  'appointee',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

export const RELATION_TYPES = [
  'ADOPTED',
  'PROPOSED',
  'COSPONSORED',
  'SIGNED',
  'DID_NOT_SIGN',
  'ENDORSED',
  'HOSTED',
  'CHAIRED',
  'ATTENDED',
  'SPOKE_AT',
  'PUBLISHED',
  'ESTABLISHED',
  'LED',
  'HOLDS_POSITION',
  'REPRESENTS',
  'PART_OF',
  'MEMBER_OF',
  'REFERS_TO',
  'IMPLEMENTS',
  'BUILDS_ON',
  'REVOKES',
  'PROVIDES_FOR',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const QUALIFIERS = ['exact', 'more_than', 'at_least', 'less_than', 'about', 'several'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const QUANTITY_ROLES = [
  'COSPONSOR_COUNT',
  'SIGNATORY_COUNT',
  'VOTES_FOR',
  'VOTES_AGAINST',
  'ABSTENTIONS',
  'ATTENDANCE_COUNT',
  'COMPANY_COUNT',
  'MEMBER_COUNT',
  'MONEY',
  'OTHER',
] as const;
export type QuantityRole = (typeof QUANTITY_ROLES)[number];

export const DATE_ANCHORS = ['absolute', 'relative-to-publication', 'relative-to-previous-date'] as const;
export type DateAnchor = (typeof DATE_ANCHORS)[number];

/** BCP-47 tags of the languages that are read. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ARTICLE_STATUSES = ['OK', 'TRUNCATED', 'EMPTY_BODY', 'NOT_RELEVANT'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Where a fact comes from: what an article states, or what the lexicon knows beyond the articles. */
export const BASES = ['TEXT', 'LEXICON'] as const;
export type Basis = (typeof BASES)[number];

/**
 * What sources differ on. COUNT: numbers that cannot both hold. SCOPE: such numbers where one counts more kinds of things than the other
 * (countries; countries and organizations). DATE: days that do not overlap. MODALITY: somebody did and did not.
 */
export const CONFLICT_KINDS = ['COUNT', 'SCOPE', 'DATE', 'MODALITY'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What a person may be asked: whether two events, or two entities, are one. */
export const PROPOSAL_KINDS = ['SAME_EVENT', 'SAME_ENTITY'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];
