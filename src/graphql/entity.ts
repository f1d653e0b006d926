import type { EntityRecord } from '../loaders/entities.ts';
import type { ExternalId } from '../model/entity.ts';
import { builder } from './builder.ts';
import { BasisEnum, EntityKindEnum, EntityTypeEnum, NameLanguageEnum } from './entity-enums.ts';
import { Entity, Initiative, Instrument, LexiconReferenceRef, Organization, Person, Resolution } from './refs.ts';

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

const Names = builder.objectRef<EntityRecord>('Names').implement({
  description: 'The names of an entity.',
  fields: (t) => ({
    en: t.exposeString('nameEn', { nullable: true, description: 'In English, if known.' }),
    zh: t.exposeString('nameZh', { nullable: true, description: 'In simplified Chinese, if known.' }),
    all: t.stringList({
      description: 'Every known name and every form it takes in the articles.',
      resolve: ({ names }) => [...names],
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
    names: t.field({ type: Names, description: 'Its names.', resolve: (entity) => entity }),
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

function nameIn({ id, nameEn, nameZh, names }: EntityRecord, language: 'en' | 'zh'): string {
  return (language === 'zh' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? names[0] ?? id;
}
