import { ARTICLE_STATUSES, type ArticleStatus, LANGUAGES, type Language } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, integers, oneOf, optionalText, text, texts } from './columns.ts';
import { loadCopies } from './copies.ts';
import type { EvidenceRecord } from './evidence.ts';
import { loadRecords } from './load-batches.ts';
import { type DayRange, dayParameters, type PageRequest } from './page.ts';
import { loadPages, loadTotals, readPage, readTotal } from './read-pages.ts';
import { loadRelatedArticles } from './related-articles.ts';

/** An article without its text, which is loaded where it is asked for. */
export interface ArticleRecord {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly creditedSource: string | null;
  readonly publisher: string | null;
  readonly basedOn: {
    readonly url: string | null;
    readonly publisher: string | null;
    readonly date: string | null;
  } | null;
  readonly language: Language;
  readonly date: string | null;
  readonly fetchDate: string | null;
  readonly status: ArticleStatus;
  readonly notes: readonly string[];
}

export interface ArticleFilter {
  readonly languages: readonly Language[] | null;
  readonly statuses: readonly ArticleStatus[] | null;
  readonly source: string | null;
  readonly dates: DayRange | null;
  readonly entity: string | null;
}

/** An article's mentions of an entity. */
export interface MentioningArticle {
  readonly article: ArticleRecord;
  readonly count: number;
  readonly evidence: readonly EvidenceRecord[];
}

export type ArticleLoaders = ReturnType<typeof articleLoaders>;

export function articleLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/articles-by-id', parseArticle);
  const bodies = loadRecords(reader, 'read/article-texts-by-id', (row) => ({
    id: text(row, 'id'),
    text: text(row, 'text'),
  }));
  const noFilter = (_: null): Parameters => ({});
  return {
    ...records,
    text: async (id: string): Promise<string> => (await bodies.records.get(id)).text,
    page: (filter: ArticleFilter, request: PageRequest) =>
      readPage(reader, 'read/articles-page', filterParameters(filter), request, parse),
    total: (filter: ArticleFilter) => readTotal(reader, 'read/articles-count', filterParameters(filter)),
    pageByEvent: loadPages(reader, 'read/articles-by-event-page', 'ascending', noFilter, parse),
    pageByEntity: loadPages(reader, 'read/articles-by-entity-page', 'descending', noFilter, (row) => {
      const article = parse(row);
      return { article, count: integer(row, 'count'), evidence: mentionEvidence(row, article.id) };
    }),
    totalByEntity: loadTotals(reader, 'read/articles-by-entity-count', noFilter),
    related: loadRelatedArticles(reader),
    copies: loadCopies(reader),
  };
}

/** The mentions of one entity in one article, from the lists of a MENTIONS relationship. */
export function mentionEvidence(row: Row, articleId: string): EvidenceRecord[] {
  const ends = integers(row, 'ends');
  const surfaces = texts(row, 'surfaces');
  return integers(row, 'starts').flatMap((start, index) => {
    const end = ends[index];
    const quote = surfaces[index];
    if (end === undefined || quote === undefined) return [];
    return { articleId, quote, start, end, sentence: null, statementId: null, implied: false };
  });
}

function parseArticle(row: Row): ArticleRecord {
  const basedOn = {
    url: optionalText(row, 'basedOnUrl'),
    publisher: optionalText(row, 'basedOnPublisher'),
    date: optionalText(row, 'basedOnDate'),
  };
  return {
    id: text(row, 'id'),
    file: text(row, 'file'),
    url: optionalText(row, 'url'),
    title: text(row, 'title'),
    source: optionalText(row, 'source'),
    creditedSource: optionalText(row, 'creditedSource'),
    publisher: optionalText(row, 'publisher'),
    basedOn: (basedOn.url ?? basedOn.publisher ?? basedOn.date) ? basedOn : null,
    language: oneOf(row, 'language', LANGUAGES),
    date: optionalText(row, 'date'),
    fetchDate: optionalText(row, 'fetchDate'),
    status: oneOf(row, 'status', ARTICLE_STATUSES),
    notes: texts(row, 'notes'),
  };
}

function filterParameters({ languages, statuses, source, dates, entity }: ArticleFilter): Parameters {
  return { languages, statuses, source, entity, ...dayParameters(dates) };
}
