import type { Direction } from '../loaders/relations.ts';
import type { Basis, EntityKind, EntityType, RelationType } from '../model/vocabulary.ts';
import { vocabularyEnum } from './vocabulary-enum.ts';

export const EntityTypeEnum = vocabularyEnum<EntityType>('EntityType', 'What an entity is.', {
  Organization: 'A state, an organization, a body or a company.',
  Person: 'A human being.',
  Resolution: 'A decision of an organ of an intergovernmental organization, also as a draft.',
  Initiative: 'A law, treaty, declaration, plan or other named instrument that is no resolution.',
});

export const EntityKindEnum = vocabularyEnum<EntityKind>('EntityKind', 'What kind of its type an entity is.', {
  STATE: 'Organization: a state.',
  IGO: 'Organization: an intergovernmental organization.',
  IGO_ORGAN: 'Organization: an organ of an intergovernmental organization.',
  STATE_GROUP: 'Organization: a group of states without organs of its own.',
  GOVERNMENT_BODY: 'Organization: a ministry, agency, parliament, mission or government of a state.',
  COMPANY: 'Organization: a company.',
  NGO: 'Organization: a non-governmental organization.',
  RESEARCH: 'Organization: a university or research institute.',
  STANDARDS_BODY: 'Organization: a body that makes technical standards.',
  COURT: 'Organization: a court.',
  OTHER: 'Organization: any other.',
  PERSON: 'Person: a human being.',
  RESOLUTION: 'Resolution: a decision of an intergovernmental organ.',
  LAW: 'Initiative: a law or regulation.',
  TREATY: 'Initiative: a treaty or convention.',
  EXECUTIVE_ORDER: 'Initiative: an order of a head of state or government.',
  DECLARATION: 'Initiative: a declaration of several parties.',
  STATEMENT_DOC: 'Initiative: a statement that has a name of its own.',
  PLAN: 'Initiative: a plan or strategy.',
  FRAMEWORK: 'Initiative: a framework or set of principles.',
  COMMITMENT: 'Initiative: a set of commitments.',
  CODE: 'Initiative: a code of conduct or practice.',
  AGENDA: 'Initiative: an agenda, such as the 2030 Agenda.',
  PROGRAMME: 'Initiative: a programme.',
  PROPOSAL: 'Initiative: a proposal, such as an initiative put before other states.',
  MOU: 'Initiative: a memorandum of understanding.',
  REPORT: 'Initiative: a report that is itself the matter.',
  POLICY_DOC: 'Initiative: any other policy document.',
});

export const RelationTypeEnum = vocabularyEnum<RelationType>(
  'RelationType',
  'What a relation says of its ends, read from `from` to `to`.',
  {
    ADOPTED: 'Adopted the instrument.',
    PROPOSED: 'Proposed or drafted the instrument.',
    COSPONSORED: 'Co-sponsored the instrument.',
    SIGNED: 'Signed or joined the instrument.',
    DID_NOT_SIGN: 'Is said not to have signed the instrument.',
    ENDORSED: 'Endorsed the instrument or the entity.',
    HOSTED: 'Hosted the event.',
    CHAIRED: 'Chaired the event.',
    ATTENDED: 'Attended the event.',
    SPOKE_AT: 'Spoke at the event.',
    PUBLISHED: 'Published the document.',
    ESTABLISHED: 'Established the body.',
    LED: 'Led the matter.',
    HOLDS_POSITION: 'Holds or held a post in the body; the label is the post as the text puts it.',
    REPRESENTS: 'Represents the state or body; the label is the post as the text puts it.',
    PART_OF: 'Is a part of the body.',
    MEMBER_OF: 'Is a member of the body or group.',
    REFERS_TO: 'Refers to the instrument.',
    IMPLEMENTS: 'Carries out the instrument.',
    BUILDS_ON: 'Builds on the instrument.',
    REVOKES: 'Revokes or replaces the instrument.',
    PROVIDES_FOR: 'Provides for the body, meeting or instrument.',
  },
);

export const DirectionEnum = vocabularyEnum<Direction>('RelationDirection', 'Which end of a relation the entity is.', {
  OUTGOING: 'The entity is `from`.',
  INCOMING: 'The entity is `to`.',
});

export const BasisEnum = vocabularyEnum<Basis>('Basis', 'Where a fact comes from.', {
  TEXT: 'An article states it: there is a sentence.',
  LEXICON: 'The lexicon knows it beyond the articles: never evidence.',
});

export const NameLanguageEnum = vocabularyEnum<'en' | 'zh'>(
  'NameLanguage',
  'A language that names and titles are given in (BCP-47 primary tag).',
  {
    en: 'English.',
    zh: 'Chinese, in simplified characters.',
  },
);
