import type { Element, Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Break } from './align-text.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from './html-elements.ts';
import { createLineBuilder, type LineBuilder } from './line-builder.ts';
import type { TextLine } from './text-line.ts';

/**
 * The lines of readable text in a Markdown body, in the order of the file. HTML inside it is read as HTML.
 *
 * @param raw the whole file
 * @param bodyStart where the body begins in it; every offset of the result indexes `raw`
 */
export function readMarkdownLines(raw: string, bodyStart: number): TextLine[] {
  const builder = createLineBuilder(raw, bodyStart);
  walk(toHtmlTree(raw.slice(bodyStart)), builder);
  return builder.finish();
}

const parser = unified().use(remarkParse).use(remarkGfm);
const markdownOnly = unified().use(remarkRehype);
const withHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(dropAddedText).use(rehypeRaw);

/** Reading the HTML costs a fifth of the time, so a body without any is spared it. */
function toHtmlTree(body: string): Root {
  const tree: MarkdownRoot = parser.parse(body);
  return holdsHtml(tree) ? withHtml.runSync(tree) : markdownOnly.runSync(tree);
}

/** Line ends that remark-rehype adds between nodes have no position; rehype-raw joins them to real text, which then loses its own. */
function dropAddedText() {
  return (tree: Root): void => dropUnplaced(tree);
}

function dropUnplaced(node: Root | Element): void {
  const isPlaced = (child: { readonly type: string; readonly position?: unknown }): boolean =>
    child.type !== 'text' || child.position !== undefined;
  if (!node.children.every(isPlaced)) node.children.splice(0, Infinity, ...(node.children.filter(isPlaced) as Element[]));
  for (const child of node.children) if (child.type === 'element') dropUnplaced(child);
}

function holdsHtml(node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }): boolean {
  return node.type === 'html' || (node.children?.some(holdsHtml) ?? false);
}

function walk(node: Nodes, builder: LineBuilder): void {
  if (node.type === 'text') {
    // What the library adds (the label of the footnotes) has no position; rehype-raw may leave half of one.
    const start = node.position?.start?.offset;
    const end = node.position?.end?.offset;
    if (start !== undefined && end !== undefined) builder.addText(node.value, { start, end });
    return;
  }
  if (node.type === 'element') walkElement(node, builder);
  else if (node.type === 'root') for (const child of node.children) walk(child, builder);
}

function walkElement(element: Element, builder: LineBuilder): void {
  const name = element.tagName;
  if (SILENT_ELEMENTS.has(name) || isFootnoteMark(element)) return;
  const ends: Break | null = BLOCK_ELEMENTS.has(name) ? 'block' : name === 'br' ? 'hard' : null;
  if (ends !== null) builder.endLine(ends);
  builder.enter(name);
  for (const child of element.children) walk(child, builder);
  builder.leave(name);
  if (ends !== null) builder.endLine(ends);
}

/** The number that calls a footnote, and the arrow that leads back from it. */
function isFootnoteMark(element: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = element.properties;
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}
