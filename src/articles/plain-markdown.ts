import { createLineBuilder } from './line-builder.ts';
import type { TextLine } from './text-line.ts';

/** What Markdown, GitHub's extensions of it or HTML may read as more than words, anywhere in a body; in doubt it counts. */
const MARKUP =
  /[\\`*_[\]<~@\t\0\uFEFF\u2028\u2029]|&#?[A-Za-z0-9]{1,31};|https?:\/\/|www\.| {2}\r?\n *[^ \r\n]|\r(?:[^\n]|$)/i;
/** The same at the beginning of a line. Many markers in a row are for `isParsable` to judge. */
const LINE_MARKUP = /^ {0,3}(?:[ =:|>+-]|\d{1,9}[.)]|[\d .)>+-]{40})/m;
/** `#AI`, `# Title #`, `#######`: at the beginning of a line, and no simple heading. */
const UNUSUAL_HEADING = /^ {0,3}#(?:#{0,5}[^ #\n]|#{6}|#{0,5} [^#\n]*#|#{0,5}$)/m;

/** Whether a body holds no markup but headings: most short reports, which need no parser. */
export function isPlainMarkdown(body: string): boolean {
  return !(MARKUP.test(body) || LINE_MARKUP.test(body) || UNUSUAL_HEADING.test(body));
}

/** The lines that `readMarkdownLines` finds in such a body, at a hundredth of the price. */
export function readPlainMarkdown(raw: string, bodyStart: number): TextLine[] {
  const builder = createLineBuilder(raw, bodyStart);
  let inParagraph = false;
  for (let at = bodyStart; at < raw.length; ) {
    const lineEnd = endOfLine(raw, at);
    const marker = headingMarker(raw, at, lineEnd);
    const start = skipBlanks(raw, at + marker.length, lineEnd);
    const end = skipBlanksBack(raw, start, lineEnd);
    const continues = marker === '' && start < end;
    if (!continues || !inParagraph) builder.endLine('hard');
    else builder.endLine('soft');
    const heading = marker === '' ? null : `h${marker.trim().length}`;
    if (heading !== null) builder.enter(heading);
    builder.addText(raw.slice(start, end), { start: start - bodyStart, end: end - bodyStart }, false);
    if (heading !== null) builder.leave(heading);
    if (!continues) builder.endLine('hard');
    inParagraph = continues;
    at = lineEnd + 1;
  }
  return builder.finish();
}

function endOfLine(raw: string, from: number): number {
  const end = raw.indexOf('\n', from);
  return end === -1 ? raw.length : end;
}

/** `## ` and what stands before it, or nothing. */
function headingMarker(raw: string, from: number, end: number): string {
  const start = skipBlanks(raw, from, end);
  return raw.charAt(start) === '#' ? raw.slice(from, raw.indexOf(' ', start)) : '';
}

function skipBlanks(raw: string, from: number, end: number): number {
  let at = from;
  while (at < end && raw.charAt(at) === ' ') at += 1;
  return at;
}

function skipBlanksBack(raw: string, start: number, from: number): number {
  let end = from;
  while (end > start && (raw.charAt(end - 1) === ' ' || raw.charAt(end - 1) === '\r')) end -= 1;
  return end;
}
