import type { Span } from '../../model/span.ts';
import type { Sentence } from '../document.ts';
import type { CueBook } from './cue-book.ts';

/** Marks that end a clause; a comma does in Chinese, while an English one often only parts a list. */
const MARKS: Readonly<Record<'zh' | 'en', string>> = { zh: '，；：。！？,;:!?', en: ';:–—!?' };
const OPENING = '《（(';
const CLOSING = '》）)';
/** A longer title has lost its closing mark. */
const TITLE_AT_MOST = 120;

/**
 * The clauses of a sentence, in order, without the marks between them. Marks within names, brackets and titles do not count; an English
 * conjunction or relative pronoun (that, which, while) begins a clause too, and so does quoted speech. Linear.
 */
export function splitClauses(
  sentence: Sentence,
  folded: string,
  names: readonly Span[],
  quoted: readonly Span[],
  book: CueBook,
): readonly Span[] {
  const marks = MARKS[book.language];
  const speech = new Set(quoted.flatMap(({ start, end }) => [start, end - 1]));
  const clauses: Span[] = [];
  let start = sentence.start;
  let titleEnds = -1;
  let next = 0;
  for (let index = sentence.start; index < sentence.end; index += 1) {
    while (next < names.length && (names[next]?.end ?? 0) <= index) next += 1;
    const name = names[next];
    if (name && name.start <= index) {
      index = name.end - 1;
      continue;
    }
    const character = folded.charAt(index);
    // Letters and ideographs are no marks.
    const unit = folded.charCodeAt(index);
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x4e00 && unit <= 0x9fff);
    const opened = isLetter ? -1 : OPENING.indexOf(character);
    if (opened >= 0 && index > titleEnds) {
      const closing = folded
        .slice(index, Math.min(sentence.end, index + TITLE_AT_MOST))
        .indexOf(CLOSING.charAt(opened));
      if (closing > 0) titleEnds = index + closing;
    }
    if (index <= titleEnds) continue;
    if (speech.has(index) || (!isLetter && marks.includes(character) && !isWithinNumber(folded, index))) {
      clauses.push({ start, end: index });
      start = index + 1;
    } else if (book.language === 'en' && isWord(folded, index) && !isWord(folded, index - 1)) {
      let end = index + 1;
      while (end < sentence.end && isWord(folded, end)) end += 1;
      if (book.has('breaks', folded.slice(index, end)) && index > start) {
        clauses.push({ start, end: index });
        start = index;
      }
      index = end - 1;
    }
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

/** A letter, a hyphen or an apostrophe. */
function isWord(folded: string, index: number): boolean {
  const unit = folded.charCodeAt(index);
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x27 || unit === 0x2d;
}

function isWithinNumber(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
}
