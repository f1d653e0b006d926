import { isParsable } from './markdown-limits.ts';
import { readMarkdownLines } from './markdown-lines.ts';
import { isPlainMarkdown, readPlainMarkdown } from './plain-markdown.ts';
import { createLine, type TextLine } from './text-line.ts';

export interface ReadLines {
  readonly lines: readonly TextLine[];
  /** What a person should know about how they were read, or null. */
  readonly note: string | null;
}

/** The lines of a body: as Markdown, or as plain text where the parsers cannot read it, with a note. */
export function readLines(raw: string, bodyStart: number): ReadLines {
  const body = raw.slice(bodyStart);
  if (isPlainMarkdown(body)) return { lines: readPlainMarkdown(raw, bodyStart), note: null };
  if (!isParsable(body)) return asPlainText(raw, bodyStart, 'is nested too deeply');
  try {
    return { lines: readMarkdownLines(raw, bodyStart), note: null };
  } catch (error) {
    // Thousands of HTML elements within each other exceed the stack; an open comment within a quote breaks the HTML parser.
    return asPlainText(raw, bodyStart, `cannot be parsed (${error instanceof Error ? error.message : String(error)})`);
  }
}

function asPlainText(raw: string, bodyStart: number, problem: string): ReadLines {
  const note = `The body ${problem} and was read line by line, not as Markdown.`;
  return { lines: readPlainLines(raw, bodyStart), note };
}

function readPlainLines(raw: string, bodyStart: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const { index, 0: text } of raw.slice(bodyStart).matchAll(/[^\r\n]+/gu)) {
    const rawStart = bodyStart + index;
    const look = { after: 'hard', heading: 0, item: false, bold: false, linked: 0 } as const;
    const line = createLine(look, [{ text, rawStart, rawEnd: rawStart + text.length }]);
    if (line !== null) lines.push(line);
  }
  return lines;
}
