import { BLOCK_ELEMENTS } from './html-elements.ts';

/** Lists and quotes within each other, on one line. */
const MAX_NESTING = 40;
/** Markers of emphasis, links and declarations in one paragraph. */
const MAX_MARKS = 4_000;

const MARKS = new Set('*_[!');
const CONTAINERS = new Set('>+-*0123456789');
const BETWEEN = new Set(' \t.)');

/**
 * Whether a body can be parsed as Markdown in linear time. Parsers of Markdown need quadratic time for nested containers
 * (`> > > …`) and for paragraphs of open markers (`*a_ *a_ …`); no article is written so.
 */
export function isParsable(body: string): boolean {
  let marks = 0;
  let html = false;
  for (const line of body.split('\n')) {
    if (line.trim() === '') {
      marks = 0;
      html = false;
      continue;
    }
    // Markers within a block of HTML are not read as Markdown.
    if (marks === 0) html ||= startsHtmlBlock(line);
    if (nesting(line) > MAX_NESTING) return false;
    if (!html) marks += countMarks(line);
    if (marks > MAX_MARKS) return false;
  }
  return true;
}

function startsHtmlBlock(line: string): boolean {
  const name = /^ {0,3}<([A-Za-z][A-Za-z0-9]{0,15})[\s/>]/u.exec(line)?.[1];
  return name !== undefined && BLOCK_ELEMENTS.has(name.toLowerCase());
}

function countMarks(line: string): number {
  let marks = 0;
  for (const character of line) if (MARKS.has(character)) marks += 1;
  return marks;
}

/** How many list and quote markers a line begins with; a rule (`* * * *`) is none. */
function nesting(line: string): number {
  let markers = 0;
  for (const character of line) {
    if (CONTAINERS.has(character)) markers += 1;
    else if (!BETWEEN.has(character)) return markers;
  }
  return /[>+\d]/u.test(line) ? markers : 0;
}
