import type { Article, BasedOn } from '../model/article.ts';
import { contentHash } from '../model/ids.ts';
import type { ArticleStatus } from '../model/vocabulary.ts';
import { readDay, readMoment } from './article-date.ts';
import { detectLanguage } from './article-language.ts';
import { type Cut, readStatus } from './article-status.ts';
import { canonicalUrl } from './canonical-url.ts';
import { decodeArticle } from './decode-article.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readBody } from './read-body.ts';

/**
 * Reads an article file. Whatever is wrong with it short of unreadable bytes becomes its status and notes.
 *
 * @throws AppError ARTICLE_UNREADABLE for NUL or bytes that are not UTF-8, with the byte position
 */
export function parseArticle(file: string, bytes: Uint8Array): Article {
  return parseArticleText(file, decodeArticle(file, bytes));
}

/** Reads an article from its raw text, as `parseArticle` does from its bytes. */
export function parseArticleText(file: string, raw: string): Article {
  const header = readFrontMatter(raw);
  const field = (name: string): string | null => header.fields.get(name) ?? null;
  const source = field('source');
  const { note, cut, ...body } = readBody(raw, header.bodyStart, { title: field('title'), source });
  const title = body.title ?? file;
  const status = readStatus({ title, text: body.text, cut: cut === 'text' });
  const headerNote = header.fields.size === 0 ? NO_HEADER : null;
  const notes = [...header.notes, headerNote, note, CUT_NOTES[cut], STATUS_NOTES[status]].filter(
    (text) => text !== null,
  );

  const url = field('url');
  const canonical = url === null ? null : canonicalUrl(url);
  if (url !== null && canonical === null) notes.push(`The header's url "${url}" is no web address.`);
  const date = readDate('date', field('date'), readDay, notes);

  return {
    ...body,
    id: `article:${contentHash(canonical ?? wordsOf(raw, header.bodyStart))}`,
    file,
    url,
    title,
    source,
    basedOn: readBasedOn(header, notes),
    language: detectLanguage(`${title}\n${body.text}`, field('lang')),
    date,
    fetchDate: readDate('fetch_date', field('fetch_date'), readMoment, notes),
    status,
    raw,
    notes,
  };
}

const NO_HEADER = 'The file has no header, so its address, source and date are unknown.';

const CUT_NOTES: Readonly<Record<Cut, string | null>> = {
  no: null,
  text: 'The file ends within the text of the article.',
  follows: 'The file is cut, but only after the text of the article.',
};

const STATUS_NOTES: Readonly<Record<ArticleStatus, string | null>> = {
  OK: null,
  TRUNCATED: null,
  EMPTY_BODY: 'The body holds no text of an article.',
  NOT_RELEVANT: 'No word of AI or its governance occurs in the text.',
};

/** What names an article without an address: its body, whatever its white space; an empty one is named by its header. */
function wordsOf(raw: string, bodyStart: number): string {
  return raw.slice(bodyStart).replace(/\s+/gu, '') || raw.replace(/\s+/gu, '');
}

function readBasedOn(header: FrontMatter, notes: string[]): BasedOn | null {
  const field = (name: string): string | null => header.fields.get(`based_on.${name}`) ?? null;
  const plain = header.fields.get('based_on') ?? null;
  const isUrl = plain !== null && canonicalUrl(plain) !== null;
  const url = field('url') ?? (isUrl ? plain : null);
  const publisher = field('publisher') ?? (isUrl ? null : plain);
  const date = readDate('based_on.date', field('date'), readDay, notes);
  return url === null && publisher === null && date === null ? null : { url, publisher, date };
}

function readDate(
  name: string,
  value: string | null,
  read: (value: string) => string | null,
  notes: string[],
): string | null {
  if (value === null) return null;
  const day = read(value);
  if (day === null) notes.push(`The header's ${name} "${value}" is no day of the calendar and was left out.`);
  return day;
}
