import { foldText } from '../model/search-text.ts';
import type { EntityType } from '../model/vocabulary.ts';
import type { Parameters, Reader } from '../store/store.ts';
import { text } from './columns.ts';
import type { PageRequest } from './page.ts';
import { readPage, readTotal } from './read-pages.ts';

export type SearchedType = EntityType | 'Event' | 'Article';

export interface SearchFilter {
  readonly text: string;
  readonly types: readonly SearchedType[] | null;
}

export type SearchLoaders = ReturnType<typeof searchLoaders>;

export function searchLoaders(reader: Reader) {
  return {
    /** Ids of what is found, the best first: the whole name or identifier, its beginning, any part of it, titles of events, of articles. */
    page: (filter: SearchFilter, request: PageRequest) =>
      readPage(reader, 'read/search-page', parameters(filter), request, (row) => text(row, 'id')),
    total: (filter: SearchFilter) => readTotal(reader, 'read/search-count', parameters(filter)),
  };
}

/** Titles are not folded in the graph: they are compared with the text as typed, too. */
function parameters(filter: SearchFilter): Parameters {
  return { text: foldText(filter.text), typed: filter.text.trim().toLowerCase(), types: filter.types };
}
