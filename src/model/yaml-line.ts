import { type Document, isNode, type LineCounter } from 'yaml';

/** Keys and indexes that lead to a value. */
export type YamlPath = readonly (string | number)[];

/** Line, from 1, of the value at the path, or of the nearest value around it. */
export function yamlLine(document: Document, lines: LineCounter, path: YamlPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
