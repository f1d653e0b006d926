import {
  branchesOf,
  cypher,
  findAll,
  findOutside,
  hasLabel,
  parseTrees,
  pathsOf,
  type Tree,
  variableOf,
} from './cypher-tree.ts';

/** What the tests ask about the text of a statement. */
export interface CypherReading {
  readonly errors: readonly string[];
  readonly parameters: readonly string[];
  readonly labels: readonly string[];
  readonly relationshipTypes: readonly string[];
  /** Node patterns, as they are written, that lack a label where they need one. */
  readonly unlabelled: readonly string[];
  /** Clauses that change something, as they are written. */
  readonly writes: readonly string[];
  /** Columns of every RETURN that is not in a subquery. */
  readonly returns: readonly (readonly string[])[];
}

const WRITES: readonly string[] = [
  'CreateClauseContext',
  'InsertClauseContext',
  'MergeClauseContext',
  'SetClauseContext',
  'RemoveClauseContext',
  'DeleteClauseContext',
  'ForeachClauseContext',
  'LoadCSVClauseContext',
  'CommandContext',
];

/** @param parameters names that may be used; another one is an error */
export function readCypher(text: string, parameters: readonly string[]): CypherReading {
  const known = { parameters: Object.fromEntries(parameters.map((name) => [name, ''])) };
  const diagnostics = cypher.lintCypherQuery(text, known, false);
  const statements = cypher.parserWrapper.parse(text, false).statementsParsing;
  const names = statements.flatMap((statement) => statement.collectedLabelOrRelTypes);
  const namesOf = (type: string): readonly string[] =>
    distinct(names.filter(({ labelType }) => labelType === type).map(({ labelText }) => labelText));
  const trees = parseTrees(text);
  return {
    errors: diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message)),
    parameters: distinct(statements.flatMap((statement) => statement.collectedParameters).map(({ name }) => name)),
    labels: namesOf('Label'),
    relationshipTypes: namesOf('Relationship type'),
    unlabelled: trees.flatMap(branchesOf).flatMap(unlabelledPatterns),
    writes: trees.flatMap((tree) => findAll(tree, ...WRITES)).map((clause) => clause.getText()),
    returns: trees
      .flatMap((tree) => findOutside(tree, 'ReturnClauseContext'))
      .map((clause) => findOutside(clause, 'ReturnItemContext').map(columnName)),
  };
}

/** A node without a label is fine as the far end of a path: what our relationships lead to is ours. As a start or a hub it is not. */
function unlabelledPatterns(branch: Tree): readonly string[] {
  const patterns = findAll(branch, 'NodePatternContext');
  const labelled = new Set(patterns.filter(hasLabel).map(variableOf));
  const isLabelled = (pattern: Tree | undefined): boolean =>
    pattern !== undefined && (hasLabel(pattern) || (variableOf(pattern) !== null && labelled.has(variableOf(pattern))));
  const isUsedAgain = (pattern: Tree): boolean =>
    variableOf(pattern) !== null && patterns.filter((other) => variableOf(other) === variableOf(pattern)).length > 1;
  return pathsOf(branch)
    .flatMap((path) =>
      path.filter((node, place) => {
        const isFarEnd =
          (place === 0 && isLabelled(path[1])) || (place === path.length - 1 && isLabelled(path[place - 1]));
        return !isLabelled(node) && (!isFarEnd || isUsedAgain(node));
      }),
    )
    .map((pattern) => pattern.getText());
}

/** `event.id AS id`, `id` */
function columnName(item: Tree): string {
  return variableOf(item) ?? item.getText();
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
