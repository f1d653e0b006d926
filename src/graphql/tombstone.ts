import { builder } from './builder.ts';
import type { TombstoneRecord } from './old-node.ts';

builder.objectRef<TombstoneRecord>('Tombstone').implement({
  description:
    'An id that was given out and names nothing any more: what it stood for is in no article that the graph holds.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id.' }),
    reports: t.idList({
      description: 'The ids of the reports that an event stood for; none of them is a report of an event now.',
      resolve: ({ reports }) => [...reports],
    }),
  }),
});
