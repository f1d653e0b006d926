import type { Article } from '../model/article.ts';
import type { Row } from '../store/store.ts';
import { versionOf } from './article-version.ts';

/** Whose report it is: the publisher a digest retells, else the credited source, else the account. */
export function publisherOf(article: Article): string | null {
  return article.basedOn?.publisher ?? article.creditedSource ?? article.source;
}

export function articleRow(article: Article, fingerprint: string): Row {
  return {
    ...versionOf(article, fingerprint),
    url: article.url,
    title: article.title,
    source: article.source,
    creditedSource: article.creditedSource,
    publisher: publisherOf(article),
    basedOnUrl: article.basedOn?.url ?? null,
    basedOnPublisher: article.basedOn?.publisher ?? null,
    basedOnDate: article.basedOn?.date ?? null,
    language: article.language,
    date: article.date,
    notes: article.notes,
    text: article.text,
    raw: article.raw,
  };
}
