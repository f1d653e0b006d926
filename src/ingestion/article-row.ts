import type { SourceNames } from '../lexicon/source-names.ts';
import type { Article } from '../model/article.ts';
import type { Row } from '../store/store.ts';
import type { ArticleVersion } from './article-version.ts';

/** Whose report it is: the publisher a digest retells, else the credited source, else the account; of its names the one that all share. */
export function publisherOf(article: Article, sources: SourceNames): string | null {
  const given = article.basedOn?.publisher ?? article.creditedSource ?? article.source;
  return given === null ? null : sources.nameOf(given);
}

export function articleRow(article: Article, version: ArticleVersion, publisher: string | null): Row {
  const { judgements, ...values } = version;
  return {
    ...values,
    judgements: judgements.length === 0 ? null : judgements,
    url: article.url,
    title: article.title,
    source: article.source,
    creditedSource: article.creditedSource,
    publisher,
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
