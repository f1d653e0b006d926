import { groupBy } from '../model/group-by.ts';
import type { Reader } from '../store/store.ts';
import { optionalText, text, texts } from './columns.ts';
import type { EventLoaders } from './events.ts';
import { loadRecords } from './load-batches.ts';
import { comparing } from './total-order.ts';

/** An id that was given out and may name nothing any more. */
export interface IssuedId {
  readonly id: string;
  /** Of an event: the reports it stood for. */
  readonly reports: readonly string[];
  /** Of an entity: the id that it has now. */
  readonly becameId: string | null;
}

export type IssuedIdLoaders = ReturnType<typeof issuedIdLoaders>;

export function issuedIdLoaders(reader: Reader, events: Pick<EventLoaders, 'byReport'>) {
  const { records } = loadRecords(
    reader,
    'read/issued-ids',
    (row): IssuedId => ({
      id: text(row, 'id'),
      reports: texts(row, 'reports'),
      becameId: optionalText(row, 'becameId'),
    }),
  );
  return {
    find: records.find,
    /** What names the thing now: an entity's new id, or the event that holds most of the reports (of several the least id); null for none. */
    async successorOf({ becameId, reports }: IssuedId): Promise<string | null> {
      if (becameId !== null) return becameId;
      const holders = (await Promise.all(reports.map((id) => events.byReport.load(id)))).flat();
      const byEvent = [...groupBy(holders, ({ event }) => event.id)].map(([id, held]) => ({ id, held: held.length }));
      const inOrder = comparing<(typeof byEvent)[number]>(
        ({ held }) => -held,
        ({ id }) => id,
      );
      return byEvent.sort(inOrder)[0]?.id ?? null;
    },
  };
}
