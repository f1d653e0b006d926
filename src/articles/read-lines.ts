import { readMarkdownLines } from './markdown-lines.ts';
import { isPlainlyNested } from './markdown-limits.ts';
import { createLine, type TextLine } from './text-line.ts';

export interface ReadLines {
  readonly lines: readonly TextLine[];
  /** What a person should know about how they were read, or null. */
  readonly note: string | null;
}

const PLAIN_NOTE = 'The body is nested too deeply to be read as Markdown and was read line by line.';

/** The lines of a body: as Markdown, or as plain text where it is nested beyond what any article is. */
export function readLines(raw: string, bodyStart: number): ReadLines {
  if (!isPlainlyNested(raw.slice(bodyStart))) return { lines: readPlainLines(raw, bodyStart), note: PLAIN_NOTE };
  try {
    return { lines: readMarkdownLines(raw, bodyStart), note: null };
  } catch (error) {
    // Thousands of HTML elements within each other exceed the stack.
    if (!(error instanceof RangeError)) throw error;
    return { lines: readPlainLines(raw, bodyStart), note: PLAIN_NOTE };
  }
}

function readPlainLines(raw: string, bodyStart: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const { index, 0: text } of raw.slice(bodyStart).matchAll(/[^\r\n]+/gu)) {
    const rawStart = bodyStart + index;
    const look = { after: 'block', heading: 0, item: false, bold: false, linked: 0 } as const;
    const line = createLine(look, [{ text, rawStart, rawEnd: rawStart + text.length }]);
    if (line !== null) lines.push(line);
  }
  return lines;
}
