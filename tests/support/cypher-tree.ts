import { createRequire } from 'node:module';

/** Neo4j's own parser. Its ES modules import a package that it does not declare; the CommonJS build holds everything. */
export const cypher: typeof import('@neo4j-cypher/language-support') = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
);

/** A node of the syntax tree, whose kind is the name of its class. */
export interface Tree {
  readonly children?: readonly Tree[] | null;
  getText(): string;
  variable?(): Tree | null;
  labelExpression?(): Tree | null;
}

const NODE = 'NodePatternContext';
const SUBQUERIES: readonly string[] = ['SubqueryClauseContext', 'ExistsExpressionContext', 'CountExpressionContext'];

export function parseTrees(text: string): readonly Tree[] {
  return cypher.parserWrapper.parse(text, false).statementsParsing.map(({ ctx }) => ctx as unknown as Tree);
}

/** Trees of those kinds, in the order of the text. */
export function findAll(tree: Tree, ...kinds: readonly string[]): readonly Tree[] {
  return find(tree, kinds, []);
}

/** Trees of those kinds that are not in a subquery. */
export function findOutside(tree: Tree, ...kinds: readonly string[]): readonly Tree[] {
  return find(tree, kinds, SUBQUERIES);
}

/** What stands between two UNIONs. */
export function branchesOf(tree: Tree): readonly Tree[] {
  return findOutside(tree, 'SingleQueryContext');
}

/** The nodes of every path, one list a path. */
export function pathsOf(tree: Tree): readonly (readonly Tree[])[] {
  const children = tree.children ?? [];
  const own = children.filter((child) => child.constructor.name === NODE);
  return [...(own.length > 0 ? [own] : []), ...children.flatMap(pathsOf)];
}

export function variableOf(item: Tree | undefined): string | null {
  return item?.variable?.()?.getText() ?? null;
}

export function hasLabel(pattern: Tree): boolean {
  return (pattern.labelExpression?.() ?? null) !== null;
}

/** The words and signs of a text, one blank between them. */
export function wordsOf(tree: Tree): string {
  const children = tree.children ?? [];
  return children.length === 0 ? tree.getText() : children.map(wordsOf).join(' ');
}

function find(tree: Tree, kinds: readonly string[], without: readonly string[]): readonly Tree[] {
  const kind = tree.constructor.name;
  if (without.includes(kind)) return [];
  const below = (tree.children ?? []).flatMap((child) => find(child, kinds, without));
  return kinds.includes(kind) ? [tree, ...below] : below;
}
