import DataLoader from 'dataloader';
import { groupBy } from '../model/group-by.ts';
import { type Reason, type ReasonCode, scoreOfReasons } from '../model/reason.ts';
import { CHUNK_SIZE } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { integer, oneOf, optionalText, text } from './columns.ts';
import type { EventObject } from './event-parts.ts';
import type { EventRecord } from './events.ts';
import { comparing } from './total-order.ts';

/** An event that has something in common with another. */
export interface RelatedEvent {
  readonly eventId: string;
  /** Sum of the weights of the reasons. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/** Of the events that concern one object, so many of the most reported are looked at. */
const MOST_REPORTED = 200;
const CODES = [
  'SAME_OBJECT',
  'SAME_SERIES',
  'SAME_FAMILY',
  'PLAN_AND_OUTCOME',
] as const satisfies readonly ReasonCode[];

interface Candidate {
  readonly code: (typeof CODES)[number];
  /** The object, series, family or event by which it was found. */
  readonly key: string;
  readonly eventId: string;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly reportCount: number;
}

/** Events related to each event: the greatest score first, then the most reported, then by id. */
export function loadRelatedEvents(reader: Reader, objects: DataLoader<string, readonly EventObject[]>) {
  return new DataLoader<EventRecord, readonly RelatedEvent[], string>(
    async (events) => {
      const objectsOf = await Promise.all(events.map(async ({ id }) => (await objects.load(id)).map(entityOf)));
      const rows = await reader.read('read/events-alike', {
        ids: events.map(({ id }) => id),
        objects: [...new Set(objectsOf.flat())],
        series: [...new Set(events.flatMap(({ series }) => series ?? []))],
        families: [...new Set(events.map(({ family }) => family))],
        limit: MOST_REPORTED,
      });
      const found = groupBy(rows.map(parseCandidate), ({ code, key }) => `${code}|${key}`);
      return events.map((event, index) => rank(event, candidatesOf(event, objectsOf[index] ?? [], found)));
    },
    { cacheKeyFn: ({ id }) => id, maxBatchSize: CHUNK_SIZE },
  );
}

function candidatesOf(
  event: EventRecord,
  objects: readonly string[],
  found: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const of = (code: Candidate['code'], key: string): readonly Candidate[] => found.get(`${code}|${key}`) ?? [];
  return [
    ...of('PLAN_AND_OUTCOME', event.id),
    ...objects.flatMap((object) => of('SAME_OBJECT', object)),
    ...(event.series === null ? [] : of('SAME_SERIES', event.series).filter((other) => atTheSameTime(event, other))),
    ...of('SAME_FAMILY', event.family),
  ].filter(({ eventId }) => eventId !== event.id);
}

function rank({ id }: EventRecord, candidates: readonly Candidate[]): RelatedEvent[] {
  return [...groupBy(candidates, ({ eventId }) => eventId)]
    .map(([eventId, alike]) => {
      const because = alike.map((candidate) => reasonOf(candidate, id));
      return { eventId, score: scoreOfReasons(because), because, reportCount: alike[0]?.reportCount ?? 0 };
    })
    .sort(
      comparing(
        ({ score }) => -score,
        ({ reportCount }) => -reportCount,
        ({ eventId }) => eventId,
      ),
    );
}

function reasonOf({ code, key, eventId }: Candidate, owner: string): Reason {
  if (code === 'SAME_FAMILY') return { code, about: null };
  return { code, about: key === owner ? eventId : key };
}

function atTheSameTime({ date }: EventRecord, { dateStart, dateEnd }: Candidate): boolean {
  return date !== null && dateStart !== null && dateEnd !== null && dateStart <= date.end && date.start <= dateEnd;
}

function entityOf({ entityId }: EventObject): string {
  return entityId;
}

function parseCandidate(row: Row): Candidate {
  return {
    code: oneOf(row, 'code', CODES),
    key: text(row, 'key'),
    eventId: text(row, 'event'),
    dateStart: optionalText(row, 'dateStart'),
    dateEnd: optionalText(row, 'dateEnd'),
    reportCount: integer(row, 'reportCount'),
  };
}
