import { BasisEnum, RelationTypeEnum } from './entity-enums.ts';
import { loadEnd } from './load-end.ts';
import { listCost, listSize, sizeArguments } from './page-arguments.ts';
import { Entity, Evidence, LexiconReferenceRef, Relation, RelationEnd } from './refs.ts';
import { ModalityEnum } from './statement-enums.ts';

Relation.implement({
  description:
    'What all articles together, or the lexicon, say of two things: one for each pair, type, modality and basis.',
  fields: (t) => ({
    type: t.expose('type', { type: RelationTypeEnum, description: 'What it says, read from `from` to `to`.' }),
    modality: t.expose('modality', { type: ModalityEnum, description: 'Whether it is so, is planned, or is denied.' }),
    basis: t.expose('basis', { type: BasisEnum, description: 'Whether articles state it, or only the lexicon.' }),
    lexicon: t.field({
      type: LexiconReferenceRef,
      nullable: true,
      description: 'Where the lexicon says so, if it does.',
      resolve: ({ lexicon }) => lexicon,
    }),
    from: t.field({
      type: Entity,
      description: 'The entity it begins at.',
      resolve: ({ from }, _arguments, { loaders }) => loaders.entities.get(from),
    }),
    to: t.field({
      type: RelationEnd,
      description: 'The entity or event it ends at.',
      resolve: ({ to }, _arguments, context) => loadEnd(to, context),
    }),
    labels: t.stringList({
      description: 'Of positions: the posts as the articles put them.',
      resolve: ({ labels }) => [...labels],
    }),
    articleCount: t.exposeInt('articles', {
      description: 'How many articles say so; 0 for what only the lexicon knows.',
    }),
    sourceCount: t.exposeInt('sources', {
      description: 'How many independent sources say so; 0 for what only the lexicon knows.',
    }),
    first: t.expose('first', {
      type: 'LocalDate',
      nullable: true,
      description: 'The date of the first article that says so.',
    }),
    last: t.expose('last', {
      type: 'LocalDate',
      nullable: true,
      description: 'The date of the last article that says so.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The sentences that say so; none for what only the lexicon knows.',
      args: sizeArguments,
      complexity: listCost,
      resolve: async (relation, size, { loaders }) => {
        const limit = listSize(size);
        return (await loaders.relations.evidence.load(relation)).slice(0, limit);
      },
    }),
  }),
});
