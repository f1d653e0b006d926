import type { Section } from '../model/article.ts';
import { DIGEST_SIGNS } from './digest-signs.ts';
import type { TextLine } from './text-line.ts';

/**
 * A digest has one section per news item, with its title; any other article is one section, whatever its sub-headings. Text before the
 * first item is a section without a title; a heading over several items stands with the first of them. Only the "\n" between is in none.
 *
 * @param lines the lines whose texts, joined by "\n", make the text
 * @param sourceMarks how many lines of the file name a source
 */
export function findSections(lines: readonly TextLine[], headline: string, sourceMarks: number): Section[] {
  const end = lines.reduce((sum, line) => sum + line.text.length + 1, 0) - 1;
  const whole: Section = { start: 0, end: Math.max(end, 0), title: null };
  const items = findItems(lines);
  const candidate = { headline, titles: items.map((item) => item.title), sourceMarks };
  if (items.length < 2 || !DIGEST_SIGNS.some((sign) => sign(candidate))) return [whole];

  const starts: { readonly start: number; readonly title: string | null }[] = placeItems(lines, items);
  if (starts[0]?.start !== 0) starts.unshift({ start: 0, title: null });
  return starts.map(({ start, title }, index) => ({ start, end: (starts[index + 1]?.start ?? end + 1) - 1, title }));
}

interface Item {
  readonly line: number;
  readonly title: string;
}

/** Titles of the most frequent style that have text below them: a title over another title is the heading of a group. */
function findItems(lines: readonly TextLine[]): readonly Item[] {
  const byStyle = new Map<string, Item[]>();
  for (const [index, line] of lines.entries()) {
    const style = titleStyle(line);
    const title = style === null ? null : itemTitle(style, line, lines[index + 1]);
    if (style === null || title === null) continue;
    const items = byStyle.get(style) ?? [];
    items.push({ line: index, title });
    byStyle.set(style, items);
  }
  const titled = [...byStyle].filter(([style]) => !PARAGRAPHS.has(style)).map(([, items]) => items);
  const best = mostOf(titled);
  // Points within an item are no items: paragraphs count where nothing has a title.
  return best.length >= 2 ? best : mostOf([...byStyle.values()]);
}

function mostOf(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.reduce((most, items) => (items.length > most.length ? items : most), []);
}

/** The title that a line gives to the text below it or, after a title in brackets, on the same line; null where there is none. */
function itemTitle(style: string, line: TextLine, next: TextLine | undefined): string | null {
  if (style === 'bracket') return bareTitle(line.text);
  if (PARAGRAPHS.has(style)) return bareTitle(/^[^。！？!?]*/u.exec(line.text)?.[0] ?? '').slice(0, MAX_TITLE);
  if (next === undefined) return null;
  if (style === 'number') return next.text;
  return isTitle(next) ? null : bareTitle(line.text);
}

const MAX_TITLE = 90;
const MIN_PARAGRAPH = 20;

/** Styles of items that are told in one paragraph: its first sentence is their title. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['numbered paragraph', 'listed paragraph']);

/** `一、`, `（一）`, `1.`, `１、`, `2）`, `③`, `#4 ` */
const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}、|(?:[\d０-９]{1,2})[、.．]|[(（][\d一二三四五六七八九十]{1,3}[)）]|\d{1,2}[)）]|[①-⑳❶-❿]|#\d{1,2}\s)\s?(?=\S)/u;
/** `▍`, `●`: a mark before a title. */
const MARK = /^[▍▎■◆●★▶►]\s?(?=\S)/u;

/** The look of a title, by which the titles of one digest are alike; null for a line of text. */
function titleStyle(line: TextLine): string | null {
  if (line.heading > 0) return `heading ${line.heading}`;
  if (/^(?:No\.? ?)?\d{1,2}$/iu.test(line.text)) return 'number';
  if (/^【[^】]{4,60}】/u.test(line.text)) return 'bracket';
  const numbered = NUMBER.test(line.text);
  if (line.text.length > MAX_TITLE || /[。；，,;]$/u.test(line.text)) return paragraphStyle(line, numbered);
  if (line.bold && line.text.length >= 4) return 'bold';
  const bare = line.text.replace(NUMBER, '').replace(MARK, '');
  if (bare.length < MIN_TITLE || /[：:.]$/u.test(line.text)) return null;
  if (numbered) return 'numbered';
  return MARK.test(line.text) ? 'marked' : null;
}

const MIN_TITLE = 4;

function isTitle(line: TextLine): boolean {
  const style = titleStyle(line);
  return style !== null && !PARAGRAPHS.has(style);
}

function paragraphStyle(line: TextLine, numbered: boolean): string | null {
  if (line.text.length < MIN_PARAGRAPH || !/[。！？!?”）)】\]]$/u.test(line.text)) return null;
  if (numbered) return 'numbered paragraph';
  return line.item ? 'listed paragraph' : null;
}

const TITLE_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（]?[\d一二三四五六七八九十]{1,3}[)）]|[①-⑳❶-❿▍▎■◆●★▶►]|#\d{1,2}\s|[\d０-９]{1,2}[、.．](?:\s|([^\d\s])))/u;

/** `4.世界首个…` -> `世界首个…`; `1. 2024年…` -> `2024年…`; `1.0版…` stays; `【…】text` -> `…` */
function bareTitle(text: string): string {
  const bracket = /^【([^】]{4,60})】/u.exec(text);
  return bracket?.[1] ?? text.replace(TITLE_NUMBER, '$1').trim();
}

function placeItems(lines: readonly TextLine[], items: readonly Item[]): { start: number; title: string | null }[] {
  const titles = new Map(items.map((item) => [item.line, item.title]));
  const placed: { start: number; title: string | null }[] = [];
  let offset = 0;
  let groupStart: number | null = null;
  for (const [index, line] of lines.entries()) {
    const title = titles.get(index);
    if (title !== undefined) placed.push({ start: groupStart ?? offset, title });
    groupStart = title === undefined && isTitle(line) ? (groupStart ?? offset) : null;
    offset += line.text.length + 1;
  }
  return placed;
}
