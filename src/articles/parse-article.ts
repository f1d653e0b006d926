import type { Article, BasedOn } from '../model/article.ts';
import { contentHash } from '../model/ids.ts';
import { readDay, readMoment } from './article-date.ts';
import { detectLanguage } from './article-language.ts';
import { findCut, readStatus } from './article-status.ts';
import { canonicalUrl } from './canonical-url.ts';
import { countSourceMarks, findCreditedSource } from './credited-source.ts';
import { decodeArticle } from './decode-article.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { joinParagraphs, joinWrappedLines } from './join-lines.ts';
import { createOffsetMap } from './offset-map.ts';
import { readLines } from './read-lines.ts';
import { beforeFrame, removeChrome } from './remove-chrome.ts';
import { findSections } from './sections.ts';

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
  const notes = [...header.notes];
  const field = (name: string): string | null => header.fields.get(name) ?? null;

  const body = readLines(raw, header.bodyStart);
  if (body.note !== null) notes.push(body.note);
  const allLines = joinWrappedLines(body.lines);
  const page = beforeFrame(allLines);
  const title = field('title') ?? page.find((line) => line.heading === 1)?.text ?? null;
  const source = field('source');
  const lines = removeChrome(page, { title, source });
  const pieces = joinParagraphs(lines);
  const text = pieces.map((piece) => piece.text).join('');
  const shownTitle = title ?? lines[0]?.text ?? file;

  const cut = findCut(raw.slice(header.bodyStart), allLines, lines);
  if (cut !== 'no') notes.push(CUT_NOTES[cut]);
  const url = field('url');
  const canonical = url === null ? null : canonicalUrl(url);
  if (url !== null && canonical === null) notes.push(`The header's url "${url}" is no web address.`);

  return {
    id: `article:${contentHash(canonical ?? text)}`,
    file,
    url,
    title: shownTitle,
    source,
    creditedSource: findCreditedSource(page),
    basedOn: readBasedOn(header, notes),
    language: detectLanguage(`${shownTitle}\n${text}`, field('lang')),
    date: readDate('date', field('date'), readDay, notes),
    fetchDate: readDate('fetch_date', field('fetch_date'), readMoment, notes),
    status: readStatus({ title: shownTitle, text, cut: cut === 'text' }),
    text,
    raw,
    offsets: createOffsetMap(pieces),
    sections: findSections(lines, shownTitle, countSourceMarks(page)),
    notes,
  };
}

const CUT_NOTES = {
  text: 'The file ends within the text of the article.',
  follows: 'The file is cut, but only after the text of the article.',
} as const;

function readBasedOn(header: FrontMatter, notes: string[]): BasedOn | null {
  const field = (name: string): string | null => header.fields.get(`based_on.${name}`) ?? null;
  const url = field('url') ?? header.fields.get('based_on') ?? null;
  const publisher = field('publisher');
  const date = readDate('based_on.date', field('date'), readDay, notes);
  return url === null && publisher === null && date === null ? null : { url, publisher, date };
}

function readDate(name: string, value: string | null, read: (value: string) => string | null, notes: string[]): string | null {
  if (value === null) return null;
  const day = read(value);
  if (day === null) notes.push(`The header's ${name} "${value}" is no day of the calendar and was left out.`);
  return day;
}
