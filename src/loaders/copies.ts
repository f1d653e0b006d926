import type { Reader } from '../store/store.ts';
import { integer, text } from './columns.ts';
import { loadLimitedLists } from './load-batches.ts';
import { comparing } from './total-order.ts';

/** A passage of another article that is a copy of a passage of one. */
export interface CopyRecord {
  /** Which section of the one is copied, from 0. */
  readonly section: number;
  readonly containedIn: PassageRecord;
}

/** A part of an article; the span indexes its text. */
export interface PassageRecord {
  readonly articleId: string;
  readonly section: number;
  readonly start: number;
  readonly end: number;
}

/** The earliest article first. */
export function loadCopies(reader: Reader) {
  return loadLimitedLists(
    reader,
    'read/copies-by-article',
    (row): CopyRecord & { sort: string } => ({
      section: integer(row, 'ownSection'),
      containedIn: {
        articleId: text(row, 'article'),
        section: integer(row, 'section'),
        start: integer(row, 'start'),
        end: integer(row, 'end'),
      },
      sort: text(row, 'sort'),
    }),
    comparing(
      ({ sort }) => sort,
      ({ containedIn }) => containedIn.articleId,
      ({ containedIn }) => containedIn.start,
      ({ section }) => section,
    ),
  );
}
