import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { clientError } from './client-error.ts';
import type { GraphContext } from './context.ts';
import { IDS_LENGTH, LIST_COST } from './limits.ts';
import { type NodeType, nodeTypeOfId } from './node-types.ts';
import { findOldNode } from './old-node.ts';

interface OurTypes {
  Context: GraphContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    EDTF: { Input: string; Output: string };
    LocalDate: { Input: string; Output: string };
  };
}

/** A malformed id is looked up among these, where it is not found: such an id is no error of `node`. */
const ANY_TYPE: NodeType = 'Article';

/** The one builder that all schema modules write into. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<OurTypes>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (_type, id) => String(id),
    decodeGlobalID: (id) => ({ typename: nodeTypeOfId(id) ?? ANY_TYPE, id }),
    idFieldOptions: { description: 'Readable, typed and global: `organization:cn`, `event:…`. Not encoded.' },
    nodeTypeOptions: { description: 'Whatever has an id of its own.' },
    nodeQueryOptions: {
      description:
        'The node with this id. An id that was given out once leads to what it names now, or to a `Tombstone`; null for any other that names nothing, or is malformed.',
      args: { id: { description: 'The id of a node of any type.' } },
      nullable: true,
      resolve: async (_root, { id: { id } }, context, _info, resolveNode) =>
        (await resolveNode({ id, typename: nodeTypeOfId(id) ?? ANY_TYPE })) ?? findOldNode(id, context),
    },
    nodesQueryOptions: {
      description: 'The nodes with these ids in their order, each as `node` gives it.',
      args: { ids: { description: `Ids of nodes of any types, ${IDS_LENGTH.max} at most.` } },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      async resolve(_root, { ids }, context, _info, resolveNodes) {
        if (ids.length > IDS_LENGTH.max) {
          throw clientError(
            'LIST_TOO_LONG',
            `Argument "ids": expected ${IDS_LENGTH.max} ids at most, found ${ids.length}.`,
            'ids',
          );
        }
        const found = await Promise.all(await resolveNodes(ids));
        return Promise.all(ids.map(({ id }, index) => found[index] ?? findOldNode(id, context)));
      },
    },
    pageInfoTypeOptions: {
      description: 'Where a page stands in its listing, as in the Relay cursor connections specification.',
    },
    hasNextPageFieldOptions: { description: 'Whether the listing goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the listing has items before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first item, for `before`; null for an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last item, for `after`; null for an empty page.' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: LIST_COST,
    limit: ({ limits }) => ({ complexity: limits.cost }),
    complexityError: (kind, { complexity, maxComplexity }) => {
      if (kind !== ComplexityErrorKind.Complexity) throw new Error(`No limit of the kind ${kind} is set.`);
      return clientError(
        'QUERY_TOO_COSTLY',
        `The answer could hold ${complexity} fields: expected ${maxComplexity} at most. Ask for fewer items (first, last) or fewer levels.`,
      );
    },
  },
});

export type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

builder.queryType({
  description: 'What can be asked: who did what, when, in which role, and which article says so in which sentence.',
});
