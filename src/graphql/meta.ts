import { builder } from './builder.ts';
import type { GraphDescription } from './context.ts';
import { NODE_TYPES, type NodeType } from './node-types.ts';
import { LanguageCountRef, Scorecard } from './scorecard.ts';
import { NodeTypeEnum } from './statement-enums.ts';

const TypeCount = builder.objectRef<{ readonly type: NodeType; readonly count: number }>('TypeCount').implement({
  description: 'How many nodes of a type the graph holds.',
  fields: (t) => ({
    type: t.expose('type', { type: NodeTypeEnum, description: 'The type.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const Meta = builder.objectRef<GraphDescription>('Meta').implement({
  description: 'What the graph is made of, and with what.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'The version of this software.' }),
    engine: t.exposeString('engine', { description: 'Where the graph is stored: `embedded` or `neo4j`.' }),
    fingerprint: t.string({
      nullable: true,
      description: 'Names the parser, rules and lexicon that read the articles; null while the graph is empty.',
      resolve: (_graph, _arguments, { loaders }) => loaders.statistics.fingerprint(),
    }),
    counts: t.field({
      type: [TypeCount],
      description: 'How many nodes of each type there are.',
      resolve: async (_graph, _arguments, { loaders }) => {
        const counts = await loaders.statistics.nodeCounts();
        return NODE_TYPES.map((type) => ({ type, count: counts.get(type) ?? 0 }));
      },
    }),
    articlesByLanguage: t.field({
      type: [LanguageCountRef],
      description: 'How many articles of each language there are.',
      resolve: async (_graph, _arguments, { loaders }) => [...(await loaders.statistics.articleCountsByLanguage())],
    }),
    scorecard: t.field({
      type: Scorecard,
      nullable: true,
      description: 'How right the extraction was when it was last measured; null where `scorecardProblem` says why.',
      resolve: ({ scorecard }) => scorecard.figures,
    }),
    scorecardProblem: t.string({
      nullable: true,
      description: 'Why there is no scorecard; null where there is one.',
      resolve: ({ scorecard }) => scorecard.problem,
    }),
  }),
});

builder.queryField('meta', (t) =>
  t.field({
    type: Meta,
    description: 'What the graph is made of, and with what.',
    resolve: (_root, _arguments, { graph }) => graph,
  }),
);
