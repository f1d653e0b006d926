/** Where an item stands in its listing: the sort value, then the id. Both stay what they are when other items come or go. */
export interface Keyset {
  readonly sort: string;
  readonly id: string;
}

/** What part of a listing is asked for: `limit` items from its start or, backward, from its end, strictly between two places. */
export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: Keyset | null;
  readonly before: Keyset | null;
}

export interface PageItem<T> {
  readonly node: T;
  readonly key: Keyset;
}

/** Items in the listing's own order, whichever end they were asked from. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** ISO days, both included; null is open. */
export interface DayRange {
  readonly start: string | null;
  readonly end: string | null;
}

/** The parameters every statement that pages declares; one item more than asked for tells whether there are more. */
export function pageParameters(request: PageRequest) {
  return {
    limit: request.limit + 1,
    backward: request.backward,
    afterSort: request.after?.sort ?? null,
    afterId: request.after?.id ?? null,
    beforeSort: request.before?.sort ?? null,
    beforeId: request.before?.id ?? null,
  };
}

export function dayParameters(range: DayRange | null) {
  return { dateStart: range?.start ?? null, dateEnd: range?.end ?? null };
}

/** @param found items in the listing's order, up to one more than asked for, at the end where the page goes on */
export function toPage<T>(found: readonly PageItem<T>[], request: PageRequest): Page<T> {
  const more = found.length > request.limit;
  const items = request.backward ? found.slice(-request.limit) : found.slice(0, request.limit);
  return {
    items,
    hasNext: request.backward ? request.before !== null : more,
    hasPrevious: request.backward ? more : request.after !== null,
  };
}
