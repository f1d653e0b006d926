import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { mix, readTokens, type Tokens } from './read-tokens.ts';
import { hashTokens, sketchTokens, writeSketch } from './sketch.ts';

/** A text that somebody may have copied: one section of an article (a news item of a digest, or the whole). The span indexes `Article.text`. */
export interface Passage extends Span {
  readonly articleId: string;
  /** Index into `Article.sections`. */
  readonly section: number;
  /** What copies are found by, at most eight: two copies share one, nearly always. Sorted. */
  readonly keys: readonly string[];
  /** What copies are told by: see `Sketch`. */
  readonly sketch: string;
  /** How long the text is: Chinese characters and words of other scripts. */
  readonly tokens: number;
}

/** Shorter texts say too little to be told apart: a title, a list of links. */
const FEWEST_TOKENS = 60;
/** Shorter clauses are anybody's. */
const FEWEST_CLAUSE_TOKENS = 8;
/** A copy of half a text has one of its least pairs of clauses; a retelling of a small part of it begins as it does, most often. */
const LEAST_PAIRS = 7;

/** The passages of an article, in order. Linear in the length of its text. */
export function passagesOf(article: Pick<Article, 'id' | 'text' | 'sections'>): readonly Passage[] {
  return article.sections.flatMap(({ start, end }, section) => {
    const tokens = readTokens(article.text.slice(start, end));
    const count = tokens.hashes.length;
    if (count < FEWEST_TOKENS) return [];
    const sketch = writeSketch(sketchTokens(tokens.hashes));
    return [{ articleId: article.id, section, start, end, keys: keysOf(tokens), sketch, tokens: count }];
  });
}

/**
 * Hashes of some clauses with the clause that follows each: a phrase that everybody uses is followed by other words everywhere. What is among
 * the least of a text is so of each of its parts that has it.
 */
function keysOf({ hashes, clauseEnds }: Tokens): readonly string[] {
  const clauses: number[] = [];
  let start = 0;
  for (const end of clauseEnds) {
    if (end - start >= FEWEST_CLAUSE_TOKENS) clauses.push(hashTokens(hashes, start, end));
    start = end;
  }
  const pairs = clauses.slice(1).map((clause, index) => pairHash(clauses[index] ?? 0, clause));
  const [first, ...others] = pairs.length === 0 ? clauses : pairs;
  const least = [...new Set(others)].sort((a, b) => a - b).slice(0, LEAST_PAIRS);
  return [...new Set(first === undefined ? least : [first, ...least])].map((hash) => hash.toString(36)).sort();
}

function pairHash(first: number, second: number): number {
  return mix(Math.imul(first, 31) + second);
}
