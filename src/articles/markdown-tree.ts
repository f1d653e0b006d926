import type { Element, Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);
const markdownOnly = unified().use(remarkRehype);
const withHtml = unified().use(remarkRehype, { allowDangerousHtml: true });
const html = unified().use(rehypeRaw);

/**
 * The HTML tree of a Markdown body, in which every text has the position where it stands.
 * Reading the HTML costs a fifth of the time, so a body without any is spared it.
 */
export function readMarkdownTree(body: string): Root {
  const markdown: MarkdownRoot = parser.parse(body);
  if (!holdsHtml(markdown)) return placeText(markdownOnly.runSync(markdown), body);
  return html.runSync(placeText(withHtml.runSync(markdown), body));
}

function holdsHtml(node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }): boolean {
  return node.type === 'html' || (node.children?.some(holdsHtml) ?? false);
}

/**
 * remark-rehype leaves the text of a code block without a position, which is that of its element. Other text without one it has added
 * (line ends between blocks), and rehype-raw would join it to real text, which would then lose its own.
 */
function placeText<Node extends Root | Element>(node: Node, body: string): Node {
  const isPlaced = (child: Nodes): boolean => child.type !== 'text' || child.position !== undefined;
  for (const child of node.children) {
    if (child.type === 'raw') child.value = spelledOut(child.value, body, child.position);
    if (child.type !== 'element') continue;
    if (child.tagName === 'code' && node.type === 'element' && node.tagName === 'pre') placeCode(child, body);
    placeText(child, body);
  }
  if (node.type === 'root') node.children = node.children.filter(isPlaced);
  else node.children = node.children.filter(isPlaced);
  return node;
}

/** The text of a block of code begins below the ```js above it. */
function placeCode(code: Element, body: string): void {
  const position = code.position;
  const offset = position?.start.offset;
  if (position === undefined || offset === undefined) return;
  const fenced = body.startsWith('```', offset) || body.startsWith('~~~', offset);
  const start = { ...position.start, offset: fenced ? body.indexOf('\n', offset) + 1 : offset };
  for (const child of code.children) child.position ??= { ...position, start };
}

/** HTML within a list or a quote comes without the indentation and the `>` of each line; blanks in their place keep its offsets true. */
function spelledOut(value: string, body: string, position: Nodes['position']): string {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined || end - start === value.length) return value;
  const lines = value.split('\n');
  const rawLines = body.slice(start, end).split('\n');
  if (lines.length !== rawLines.length) return value;
  return rawLines.map((rawLine, index) => fitted(lines[index] ?? '', rawLine.length)).join('\n');
}

/** A tab that indents a list may come as several blanks. */
function fitted(line: string, length: number): string {
  return (line.length > length ? line.trimStart() : line).padStart(length);
}
