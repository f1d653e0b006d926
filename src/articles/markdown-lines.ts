import type { Element, Nodes } from 'hast';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from './html-elements.ts';
import { createLineBuilder, type LineBuilder } from './line-builder.ts';
import { readMarkdownTree } from './markdown-tree.ts';
import type { TextLine } from './text-line.ts';

/**
 * The lines of readable text in a Markdown body, in the order of the file. HTML inside it is read as HTML.
 *
 * @param raw the whole file
 * @param bodyStart where the body begins in it; every offset of the result indexes `raw`
 */
export function readMarkdownLines(raw: string, bodyStart: number): TextLine[] {
  // The parser drops a byte order mark and would count on without it.
  const start = raw.startsWith('\uFEFF', bodyStart) ? bodyStart + 1 : bodyStart;
  const builder = createLineBuilder(raw, start);
  const body = raw.slice(start);
  walk(readMarkdownTree(body), body, builder, false);
  return builder.finish();
}

function walk(node: Nodes, body: string, builder: LineBuilder, isCode: boolean): void {
  if (node.type === 'text') {
    // rehype-raw may leave half a position where text was moved.
    const start = node.position?.start?.offset;
    const end = node.position?.end?.offset;
    if (start !== undefined && end !== undefined) builder.addText(node.value, { start, end }, isCode);
    return;
  }
  if (node.type === 'element') walkElement(node, body, builder, isCode);
  else if (node.type === 'root') for (const child of node.children) walk(child, body, builder, isCode);
}

function walkElement(element: Element, body: string, builder: LineBuilder, isCode: boolean): void {
  const name = element.tagName;
  if (SILENT_ELEMENTS.has(name) || isFootnoteMark(element)) return;
  const ends = name === 'br' || BLOCK_ELEMENTS.has(name);
  if (ends) builder.endLine('hard');
  builder.enter(name);
  const code = isCode || (name === 'code' && body.charAt(element.position?.start.offset ?? 0) !== '<');
  for (const child of element.children) walk(child, body, builder, code);
  builder.leave(name);
  if (ends) builder.endLine('hard');
}

/** The number that calls a footnote, and the arrow that leads back from it. */
function isFootnoteMark(element: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = element.properties;
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}
