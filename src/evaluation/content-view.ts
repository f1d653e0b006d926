import type { Span } from '../model/span.ts';
import { type ContentSpan, lengthOf } from './content-span.ts';
import { markupRanges } from './markup-ranges.ts';

/**
 * An article file without what does not count when spans are compared: markup and white space. Two readers who disagree about a
 * line break or an asterisk mean the same span.
 */
export interface ContentView {
  readonly characters: string;
  /** The content of a range of the file, without the quotes and brackets that enclose it. */
  bareSpan(span: Span): ContentSpan;
  /** The content of a range of the file. */
  wholeSpan(span: Span): ContentSpan;
  textOf(span: ContentSpan): string;
}

const ENCLOSING = new Set('《》〈〉“”‘’「」『』【】"\'()（）[]«»');
const BLANK = /[\s\u200b\u2060\ufeff]/;

export function createContentView(text: string): ContentView {
  const skipped = new Uint8Array(text.length);
  for (const { start, end } of markupRanges(text)) skipped.fill(1, start, end);

  let characters = '';
  const positions = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (skipped[at] === 0 && !BLANK.test(character)) characters += character;
    positions[at + 1] = characters.length;
  }

  const position = (offset: number): number => positions[Math.max(0, Math.min(offset, text.length))] ?? 0;
  const wholeSpan = ({ start, end }: Span): ContentSpan => ({ from: position(start), to: position(end) });
  return {
    characters,
    wholeSpan,
    bareSpan: (span) => withoutEnclosing(characters, wholeSpan(span)),
    textOf: ({ from, to }) => characters.slice(from, to),
  };
}

/** The content of a text on its own, such as the wording of an annotation. */
export function contentOf(text: string): string {
  return createContentView(text).characters;
}

/** The same without enclosing quotes and brackets. */
export function bareContentOf(text: string): string {
  const view = createContentView(text);
  return view.textOf(view.bareSpan({ start: 0, end: text.length }));
}

/** A span of nothing but quotes stays what it is. */
function withoutEnclosing(characters: string, whole: ContentSpan): ContentSpan {
  let { from, to } = whole;
  while (from < to && ENCLOSING.has(characters.charAt(from))) from++;
  while (from < to && ENCLOSING.has(characters.charAt(to - 1))) to--;
  const bare = { from, to };
  return lengthOf(bare) === 0 ? whole : bare;
}
