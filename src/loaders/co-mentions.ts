import type { Reader } from '../store/store.ts';
import { integer, text, texts } from './columns.ts';
import { loadLimitedLists } from './load-batches.ts';
import { comparing } from './total-order.ts';

/** An entity that is named in the same articles as another. */
export interface CoMention {
  readonly entityId: string;
  readonly articleCount: number;
  /** Those articles, the latest first. */
  readonly articleIds: readonly string[];
}

/** Of an entity that is named everywhere, so many of the latest articles are looked at. */
export const LATEST_ARTICLES = 500;

/** Those with the most articles first, then by id. */
export function loadCoMentions(reader: Reader) {
  return loadLimitedLists(
    reader,
    'read/entities-named-with',
    (row): CoMention => ({
      entityId: text(row, 'entity'),
      articleCount: integer(row, 'total'),
      articleIds: latestFirst(texts(row, 'ids')),
    }),
    comparing(
      ({ articleCount }) => -articleCount,
      ({ entityId }) => entityId,
    ),
    { articles: LATEST_ARTICLES },
  );
}

/** From a date, a blank and an id each; the date is empty where there is none. */
function latestFirst(datedIds: readonly string[]): string[] {
  const dated = datedIds.map((datedId) => {
    const blank = datedId.indexOf(' ');
    return { date: datedId.slice(0, blank), id: datedId.slice(blank + 1) };
  });
  type Dated = (typeof dated)[number];
  const inOrder = (a: Dated, b: Dated): number =>
    comparing<Dated>(({ date }) => date)(b, a) || comparing<Dated>(({ id }) => id)(a, b);
  return dated.sort(inOrder).map(({ id }) => id);
}
