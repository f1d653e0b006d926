import type { EntityName } from '../loaders/entities.ts';
import type { ExternalId } from '../model/entity.ts';
import { languageOfName } from '../model/name-language.ts';
import { builder } from './builder.ts';
import { BasisEnum, EntityKindEnum, EntityTypeEnum, NameLanguageEnum } from './entity-enums.ts';
import { nameIn } from './name-in.ts';
import { Entity, Initiative, Instrument, LexiconReferenceRef, Organization, Person, Resolution } from './refs.ts';
import { LanguageEnum } from './statement-enums.ts';

const ExternalIdRef = builder.objectRef<ExternalId>('ExternalId').implement({
  description: 'An identifier in a named scheme.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The scheme: UN_SYMBOL, ISO_3166_1, CELEX, EO and others.' }),
    value: t.exposeString('value', { description: 'The identifier in it, such as A/RES/78/311.' }),
    basis: t.expose('basis', { type: BasisEnum, description: 'Whether an article gives it, or only the lexicon.' }),
  }),
});

LexiconReferenceRef.implement({
  description: 'Where the lexicon says so.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'The file below the lexicon folder.' }),
    entry: t.exposeString('entry', { description: 'The id of the entry in it.' }),
  }),
});

const EntityNameRef = builder.objectRef<EntityName>('EntityName').implement({
  description: 'One of the names of an entity.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The name, as it is written.' }),
    lang: t.field({
      type: LanguageEnum,
      nullable: true,
      description:
        'Its language, by its script alone: Latin letters are taken for English, Chinese characters for Chinese, which counts as simplified where both scripts write it alike; null for anything else.',
      resolve: ({ value }) => languageOfName(value),
    }),
    source: t.expose('basis', {
      type: BasisEnum,
      description: 'TEXT where an article uses it, LEXICON where only the lexicon knows it.',
    }),
  }),
});

Entity.implement({
  description: 'An organization, person, resolution or initiative.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    type: t.expose('type', { type: EntityTypeEnum, description: 'What it is.' }),
    kind: t.expose('kind', { type: EntityKindEnum, description: 'What kind of its type it is.' }),
    name: t.string({
      description:
        'Its name in the language asked for, else in the other one, else the first form that the articles use.',
      args: {
        lang: t.arg({ type: NameLanguageEnum, required: true, defaultValue: 'en', description: 'In which language.' }),
      },
      resolve: (entity, { lang }) => nameIn(entity, lang),
    }),
    names: t.field({
      type: [EntityNameRef],
      description: 'Every known name, and every form it takes in the articles; `name` gives the one to show.',
      resolve: ({ names }) => [...names],
    }),
    externalIds: t.field({
      type: [ExternalIdRef],
      description: 'Its identifiers in other schemes, and where each comes from.',
      resolve: ({ externalIds }) => [...externalIds],
    }),
    basis: t.expose('basis', {
      type: BasisEnum,
      description: 'Whether its names and kind come from the lexicon or from the articles alone.',
    }),
    lexicon: t.field({
      type: LexiconReferenceRef,
      nullable: true,
      description: 'Its entry in the lexicon, if it has one.',
      resolve: ({ lexicon }) => lexicon,
    }),
  }),
});

Instrument.implement({
  description: 'What can be proposed, adopted, signed: a resolution or an initiative.',
  interfaces: [builder.nodeInterfaceRef(), Entity],
  resolveType: ({ type }) => type,
});

builder.node(Organization, {
  description: 'A state, an organization, a body or a company. States have the kind STATE.',
  interfaces: [Entity],
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.entities.findOfType('Organization', ids),
});

builder.node(Person, {
  description: 'A human being whom articles name.',
  interfaces: [Entity],
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.entities.findOfType('Person', ids),
});

builder.node(Resolution, {
  description: 'A decision of an organ of an intergovernmental organization, also as a draft.',
  interfaces: [Entity, Instrument],
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.entities.findOfType('Resolution', ids),
});

builder.node(Initiative, {
  description: 'A law, treaty, declaration, plan or other named instrument that is no resolution.',
  interfaces: [Entity, Instrument],
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { loaders }) => loaders.entities.findOfType('Initiative', ids),
});
