import { branchesOf, findAll, parseTrees, pathsOf, type Tree, variableOf, wordsOf } from './cypher-tree.ts';

export interface SlowShapes {
  /** Paths that begin far from the node which the parameters choose: the embedded engine starts at the leftmost node. */
  readonly lateStarts: readonly string[];
  /** MATCH clauses whose paths share a node: the embedded engine finds each path in the whole graph, then joins. Use one MATCH a path. */
  readonly joins: readonly string[];
}

/** "WHERE report . block IN $ blocks", "AND target . id = $ id"; not "OR", which makes a filter optional. */
const CHOICE = /(?:WHERE|AND) (\w+) \. \w+ (?:IN|=) \$/g;

/** Shapes that Neo4j's planner mends and the embedded engine does not (28 ms instead of 0.5 ms over 30,000 reports). */
export function findSlowShapes(text: string): SlowShapes {
  const clauses = parseTrees(text)
    .flatMap(branchesOf)
    .flatMap((branch) => matchClauses(branch));
  return {
    lateStarts: clauses.filter(startsLate).map(({ clause }) => wordsOf(clause)),
    joins: clauses.filter(sharesNodes).map(({ clause }) => wordsOf(clause)),
  };
}

interface MatchClause {
  readonly clause: Tree;
  readonly paths: readonly (readonly (string | null)[])[];
  /** Variables of the nodes of the clauses before it. */
  readonly bound: ReadonlySet<string | null>;
}

function matchClauses(branch: Tree): readonly MatchClause[] {
  const bound = new Set<string | null>();
  return findAll(branch, 'MatchClauseContext').map((clause) => {
    const patterns = findAll(clause, 'PatternListContext').slice(0, 1);
    const paths = patterns.flatMap(pathsOf).map((path) => path.map(variableOf));
    const before = new Set(bound);
    for (const name of paths.flat()) if (name !== null) bound.add(name);
    return { clause, paths, bound: before };
  });
}

function startsLate({ clause, paths, bound }: MatchClause): boolean {
  const chosen = new Set([...wordsOf(clause).matchAll(CHOICE)].map((match) => match[1] ?? null));
  return paths.some(([start = null, ...others]) => {
    return !chosen.has(start) && !bound.has(start) && others.some((name) => chosen.has(name));
  });
}

function sharesNodes({ paths, bound }: MatchClause): boolean {
  const names = paths.flatMap((path) => [...new Set(path)]).filter((name) => name !== null && !bound.has(name));
  return new Set(names).size < names.length;
}
