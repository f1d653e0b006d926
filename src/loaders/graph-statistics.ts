import { LANGUAGES, type Language } from '../model/vocabulary.ts';
import type { Reader } from '../store/store.ts';
import { integer, oneOf, optionalText, text } from './columns.ts';

export interface LanguageCount {
  readonly language: Language;
  readonly articles: number;
}

export type StatisticsLoaders = ReturnType<typeof statisticsLoaders>;

export function statisticsLoaders(reader: Reader) {
  return {
    /** How many nodes of each type there are. */
    async nodeCounts(): Promise<ReadonlyMap<string, number>> {
      const rows = await reader.read('read/node-counts');
      return new Map(rows.map((row) => [text(row, 'type'), integer(row, 'total')]));
    },
    async articleCountsByLanguage(): Promise<readonly LanguageCount[]> {
      const rows = await reader.read('read/article-counts-by-language');
      return rows.map((row) => ({ language: oneOf(row, 'language', LANGUAGES), articles: integer(row, 'total') }));
    },
    /** Of the pipeline that read the articles; null while the graph is empty. */
    async fingerprint(): Promise<string | null> {
      const [row] = await reader.read('read/graph-meta');
      return row === undefined ? null : optionalText(row, 'fingerprint');
    },
  };
}
