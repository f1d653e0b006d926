import type { Span } from './span.ts';
import type { ArticleStatus, Language } from './vocabulary.ts';

/** What a digest of ours retells: the one published report it is based on. */
export interface BasedOn {
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO day. */
  readonly date: string | null;
}

/** Leads from `Article.text` back to the raw file. */
export interface OffsetMap {
  /** The raw range of a text range; its slice equals the quote up to markup and white space. */
  toRaw(span: Span): Span;
}

/** One news item of an article: a digest has several, any other article one. Spans index `Article.text`. */
export interface Section extends Span {
  readonly title: string | null;
}

/** An article file as it was read. Offsets everywhere are UTF-16 code units into `text`, end exclusive. */
export interface Article {
  /** `article:<hash>` of the canonical URL, or of the text where there is none. */
  readonly id: string;
  /** Path of the file below the folder that was given; the file's name where a file was given. */
  readonly file: string;
  readonly url: string | null;
  readonly title: string;
  /** The account or site that published this copy. */
  readonly source: string | null;
  /** The source the text credits (来源：新华网), apart from the account that republished it. */
  readonly creditedSource: string | null;
  readonly basedOn: BasedOn | null;
  readonly language: Language;
  /** ISO day of publication; without it relative dates stay unresolved. */
  readonly date: string | null;
  /** ISO date or date-time of the crawl. */
  readonly fetchDate: string | null;
  readonly status: ArticleStatus;
  /** The readable body: chrome removed, Markdown markers stripped, nothing else changed. */
  readonly text: string;
  /** The file as it was read, byte order mark included. */
  readonly raw: string;
  readonly offsets: OffsetMap;
  readonly sections: readonly Section[];
  /** What a person should know about how this file was read, one sentence each. */
  readonly notes: readonly string[];
}
