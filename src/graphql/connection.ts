import type { InterfaceRef, MaybePromise, ObjectFieldsShape, ObjectRef, UnionRef } from '@pothos/core';
import type { Page, PageRequest } from '../loaders/page.ts';
import { builder, type SchemaTypes } from './builder.ts';
import type { GraphContext } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { type PageArguments, pageRequest } from './page-arguments.ts';

/** One page of a listing, and how long the listing is, should anybody ask. */
export interface Listing<Item> {
  readonly page: Page<Item>;
  total(): Promise<number>;
}

interface Edge<Item> {
  readonly item: Item;
  readonly cursor: string;
}

interface ConnectionOptions<Item, Node extends object> {
  /** `Event` makes `EventConnection` and `EventEdge`. */
  readonly name: string;
  /** What the items are, a plural. */
  readonly items: string;
  readonly node: ObjectRef<SchemaTypes, Node> | InterfaceRef<SchemaTypes, Node> | UnionRef<SchemaTypes, Node>;
  toNode(item: Item, context: GraphContext): MaybePromise<Node>;
  /** The edge's `node`, and what is true of the item in this listing only. */
  readonly edgeFields: ObjectFieldsShape<SchemaTypes, Edge<Item>>;
}

/** The connection and edge types of one kind of listing (Relay cursor connections), with `nodes` and `totalCount`. */
export function connectionType<Item, Node extends object>(options: ConnectionOptions<Item, Node>) {
  const { name, items, node, toNode, edgeFields } = options;
  const edge = builder.objectRef<Edge<Item>>(`${name}Edge`).implement({
    description: `An entry in a page of ${items}.`,
    fields: (t) => ({
      ...edgeFields(t),
      cursor: t.exposeString('cursor', {
        description: 'Where it stands in the listing, for `after` and `before`. Opaque; stays good.',
      }),
    }),
  });
  return builder.objectRef<Listing<Item>>(`${name}Connection`).implement({
    description: `One page of ${items}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items with what is true of them in this listing only.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ page }) => page.items.map((item) => ({ item: item.node, cursor: encodeCursor(name, item.key) })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The items alone.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ page }, _arguments, context) => page.items.map((item) => toNode(item.node, context)),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether and where the listing goes on.',
        complexity: 0,
        resolve: ({ page }) => ({
          hasNextPage: page.hasNext,
          hasPreviousPage: page.hasPrevious,
          startCursor: cursorOf(name, page.items[0]),
          endCursor: cursorOf(name, page.items.at(-1)),
        }),
      }),
      totalCount: t.int({
        description: 'How long the whole listing is, whatever the page.',
        resolve: (listing) => listing.total(),
      }),
    }),
  });
}

/** @throws GraphQLError for page arguments that cannot be met */
export async function readListing<Item>(
  name: string,
  pageArguments: PageArguments,
  readPage: (request: PageRequest) => Promise<Page<Item>>,
  total: () => Promise<number>,
): Promise<Listing<Item>> {
  return { page: await readPage(pageRequest(name, pageArguments)), total };
}

function cursorOf(name: string, item: Page<unknown>['items'][number] | undefined): string | null {
  return item ? encodeCursor(name, item.key) : null;
}
