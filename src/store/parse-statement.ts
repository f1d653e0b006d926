import { AppError } from '../errors.ts';

/** One statement file: `// parameters: ids, limit` (or `none`) and `// returns: id, title` (or `nothing`) above its text. */
export interface Statement {
  /** Path below `cypher/` without the ending: `read/reports-by-article`. */
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
  readonly returns: readonly string[];
}

/** @throws AppError STATEMENT_INVALID where a header line is missing or empty */
export function parseStatement(name: string, source: string): Statement {
  return {
    name,
    text: withoutComments(source),
    parameters: headerList(name, source, 'parameters', 'none'),
    returns: headerList(name, source, 'returns', 'nothing'),
  };
}

/** The text that is sent: comment lines at the margin or indented are left out, so that they cost no parsing. */
export function withoutComments(source: string): string {
  return source
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}

function headerList(name: string, source: string, key: string, emptyWord: string): readonly string[] {
  const prefix = `// ${key}:`;
  const line = source.split('\n').find((candidate) => candidate.startsWith(prefix));
  const words = line?.slice(prefix.length).split(',') ?? [];
  const names = words.map((word) => word.trim()).filter((word) => word !== '');
  if (names.length === 0) {
    throw new AppError(
      'STATEMENT_INVALID',
      `cypher/${name}.cypher: expected a line "${prefix} name, name" or "${prefix} ${emptyWord}".`,
    );
  }
  return names.length === 1 && names[0] === emptyWord ? [] : names;
}
