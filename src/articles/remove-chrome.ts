import { CHROME_LINES, USUAL_LENGTH } from './chrome-lines.ts';
import { CHROME_ENDS, CHROME_STARTS, CREDIT_ENDS, END_LENGTH } from './chrome-parts.ts';
import { isCreditLine } from './credited-source.ts';
import { CONTENTS_HEADING, FRAME_LINES, TAIL_HEADINGS } from './page-marks.ts';
import { countLetters, cutLine, isProse, type TextLine } from './text-line.ts';

export interface About {
  readonly title: string | null;
  readonly source: string | null;
}

/** The lines of the article itself, without what the page has put around and between them; the frame is off already. */
export function removeChrome(lines: readonly TextLine[], about: About): TextLine[] {
  const headline = about.title === null ? null : { text: about.title, folded: fold(about.title) };
  const source = about.source === null ? null : fold(about.source);
  const kept = withoutTail(withoutHead(lines, headline))
    .filter((line) => !isHeadline(line, headline) && !isFolded(line, source))
    .filter((line) => !isLinkOnly(line) && !isCreditLine(line.text));
  return withoutContents(trimEnds(withoutChromeLines(kept))).flatMap((line) => withoutChromeParts(line) ?? []);
}

/** The page without the frame that WeChat puts below every article. */
export function beforeFrame(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findIndex((line) => FRAME_LINES.test(line.text));
  return end === -1 ? lines : lines.slice(0, end);
}

/** How much of an article's prose may stand before its headline: slogans in a menu. */
const PROSE_BEFORE_HEADLINE = 0.15;

/** Everything above the last repetition of the headline that still has the body below it: menus, search forms, crumbs. */
function withoutHead(lines: readonly TextLine[], headline: Headline | null): readonly TextLine[] {
  const limit = proseLength(lines) * PROSE_BEFORE_HEADLINE;
  let prose = 0;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (isHeadline(line, headline)) start = index + 1;
    if (isProse(line)) prose += line.text.length;
    if (prose > limit) break;
  }
  return lines.slice(start);
}

/** How much prose may follow a heading of the tail, as a share of what stands before it: teasers of other articles. */
const PROSE_IN_TAIL = 0.5;

/** Everything from the first heading of what follows an article; such a heading in the middle is a box, and only its line goes. */
function withoutTail(lines: readonly TextLine[]): readonly TextLine[] {
  const total = proseLength(lines);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (isProse(line)) before += line.text.length;
    else if (before > 0 && isTailHeading(line) && total - before <= before * PROSE_IN_TAIL)
      return lines.slice(0, index);
  }
  return lines.filter((line) => !isTailHeading(line));
}

function isTailHeading(line: TextLine): boolean {
  return line.text.length <= 60 && TAIL_HEADINGS.some((heading) => heading.test(line.text));
}

function proseLength(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
}

/** `AI summit ends | AP News`: a headline may carry the name of the site. */
const SITE_NAME = /^\s?[-|_–—丨｜（(]/u;

/** A line that ends so is the first sentence of a short report, though it may repeat the headline. */
const SENTENCE_END = /[。.]$/u;

interface Headline {
  readonly text: string;
  readonly folded: string;
}

function isHeadline(line: TextLine, headline: Headline | null): boolean {
  if (headline === null || SENTENCE_END.test(line.text)) return false;
  if (fold(line.text) === headline.folded) return true;
  const title = headline.text;
  const [short, long] = line.text.length <= title.length ? [line.text, title] : [title, line.text];
  return short.length >= 4 && long.startsWith(short) && SITE_NAME.test(long.slice(short.length));
}

/** `name` is folded. */
function isFolded(line: TextLine, name: string | null): boolean {
  return name !== null && line.text.length <= USUAL_LENGTH && fold(line.text) === name;
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

const LINK_ONLY = 0.85;
const LETTER = /[\p{L}\p{N}]/u;

/** Menus, tags, lists of other articles. A heading or a bold line may be the linked title of an item. */
function isLinkOnly(line: TextLine): boolean {
  if (line.linked === 0 && LETTER.test(line.text)) return false;
  if (line.linked < countLetters(line.text) * LINK_ONLY) return false;
  return line.item || !(line.heading > 0 || line.bold || isProse(line));
}

function withoutChromeLines(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(isProse);
  return lines.filter((line, index) => !isChrome(line, index < first));
}

function isChrome(line: TextLine, inHead: boolean): boolean {
  // Rules of asterisks, lone punctuation, the "###" that ends a press release.
  if (!LETTER.test(line.text)) return true;
  const titled = line.heading > 0 || line.bold;
  return CHROME_LINES.some(({ pattern, maxLength = USUAL_LENGTH, headOnly = false }) => {
    if (line.text.length > maxLength || (headOnly && (!inHead || titled))) return false;
    return pattern.test(line.text);
  });
}

const MARK = /[。，；：！？,.;:!?、]/u;
const LABEL_LENGTH = 40;
/** （一）, 1）, ①: the title of an item. */
const NUMBERED = /^(?:[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,2}[）)]|[①-⑳❶-❿])\s?\S{4}/u;
/** More labels at the end than a page puts there are a list of the article, such as who signed. */
const MAX_END_LABELS = 12;

/** Labels before the first and after the last sentence: authors, accounts, adverts. Lists and titled items are the article's own. */
function trimEnds(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex((line) => isProse(line));
  if (first === -1) return lines;
  const last = lines.length - 1 - [...lines].reverse().findIndex((line) => isProse(line));
  const isLabel = (line: TextLine): boolean =>
    !line.item && line.text.length <= LABEL_LENGTH && !MARK.test(line.text) && !NUMBERED.test(line.text);
  const trimsEnd = lines.slice(last + 1).filter(isLabel).length <= MAX_END_LABELS;
  return lines.filter((line, index) => {
    if (index < first) return line.heading > 0 || line.bold || !isLabel(line);
    return index <= last || !trimsEnd || !isLabel(line);
  });
}

/** 新闻速览 and the titles below it, which all come again over their items. */
function withoutContents(lines: readonly TextLine[]): readonly TextLine[] {
  const start = lines.findIndex((line) => CONTENTS_HEADING.test(line.text));
  if (start === -1) return lines;
  let end = start + 1;
  while (isContentsEntry(lines[end])) end += 1;
  const titles = new Set(lines.slice(end).map((line) => fold(line.text)));
  const entries = lines.slice(start + 1, end);
  const repeated = entries.filter((entry) => titles.has(fold(entry.text))).length;
  return repeated * 2 > entries.length ? [...lines.slice(0, start), ...lines.slice(end)] : lines;
}

function isContentsEntry(line: TextLine | undefined): boolean {
  return line !== undefined && !line.bold && line.heading === 0 && (line.item || /^[•·▪◆●○■►▶\d-]/u.test(line.text));
}

function withoutChromeParts(line: TextLine): TextLine | null {
  const { text } = line;
  const tail = Math.max(text.length - END_LENGTH, 0);
  const starts = CHROME_STARTS.map((pattern) => pattern.exec(text)?.[0].length ?? 0);
  const ends = [...CHROME_ENDS, ...CREDIT_ENDS].map(
    (pattern) => tail + (pattern.exec(text.slice(tail))?.index ?? text.length - tail),
  );
  const [start, end] = [Math.max(...starts), Math.min(...ends)];
  return start === 0 && end === text.length ? line : cutLine(line, start, end);
}
