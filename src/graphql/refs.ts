import type { ArticleRecord } from '../loaders/articles.ts';
import type { ClaimRecord } from '../loaders/claims.ts';
import type { ConflictRecord } from '../loaders/conflicts.ts';
import type { DateRecord, StatedDate } from '../loaders/dates.ts';
import type { EntityRecord } from '../loaders/entities.ts';
import type { EventRecord } from '../loaders/events.ts';
import type { EvidenceRecord } from '../loaders/evidence.ts';
import type { ReportLink } from '../loaders/happening.ts';
import type { ProposalRecord } from '../loaders/proposals.ts';
import type { QuantityRecord } from '../loaders/quantities.ts';
import type { Reasoned } from '../loaders/reasons.ts';
import type { RelationRecord } from '../loaders/relations.ts';
import type { ReportRecord } from '../loaders/reports.ts';
import type { LexiconReference } from '../model/entity.ts';
import type { Reason as ReasonRecord } from '../model/reason.ts';
import { builder } from './builder.ts';

/** Where schema modules meet: they name each other's types here, and never import each other. */
export const Article = builder.objectRef<ArticleRecord>('Article');
export const Claim = builder.objectRef<ClaimRecord>('Claim');
export const GraphDate = builder.objectRef<DateRecord>('Date');
export const StatedDateRef = builder.objectRef<StatedDate>('StatedDate');
export const Conflict = builder.objectRef<ConflictRecord>('Conflict');
export const Event = builder.objectRef<EventRecord>('Event');
export const EventLink = builder.objectRef<ReportLink>('EventLink');
export const Evidence = builder.objectRef<EvidenceRecord>('Evidence');
export const Proposal = builder.objectRef<ProposalRecord>('Proposal');
export const Quantity = builder.objectRef<QuantityRecord>('Quantity');
export const Reason = builder.objectRef<ReasonRecord>('Reason');
export const Relation = builder.objectRef<RelationRecord>('Relation');
export const Report = builder.objectRef<ReportRecord>('Report');

/** Whatever is decided by weighted reasons. */
export const ReasonedRef = builder.interfaceRef<Reasoned>('Reasoned');

export const Entity = builder.interfaceRef<EntityRecord>('Entity');
/** Resolutions and initiatives: what can be proposed, adopted, signed. */
export const Instrument = builder.interfaceRef<EntityRecord>('Instrument');
export const Organization = builder.objectRef<EntityRecord>('Organization');
export const Person = builder.objectRef<EntityRecord>('Person');
export const Resolution = builder.objectRef<EntityRecord>('Resolution');
export const Initiative = builder.objectRef<EntityRecord>('Initiative');

export const LexiconReferenceRef = builder.objectRef<LexiconReference>('LexiconReference');

export const RelationEnd = builder.unionType('RelationEnd', {
  description: 'What a relation can end at, and a proposal can be about.',
  types: [Organization, Person, Resolution, Initiative, Event],
  resolveType: (end) => ('titleEn' in end ? Event : { Organization, Person, Resolution, Initiative }[end.type]),
});
