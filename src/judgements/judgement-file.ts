import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { AppError, refuseAll } from '../errors.ts';
import { type YamlPath, yamlLine } from '../model/yaml-line.ts';
import { type Decision, decisionList } from './decision.ts';
import { type Place, placeOf } from './judgement.ts';

export interface JudgementFile {
  /** Posix path as people know it: below the working folder where it is there. */
  readonly file: string;
  readonly text: string;
}

/** Something wrong with a file: where, which field, and what was expected. */
export interface Problem extends Place {
  readonly field: string;
  readonly expected: string;
}

/** What a file decides, and on which line each part of it stands. */
export interface DecisionFile {
  readonly file: string;
  readonly decisions: readonly Decision[];
  lineOf(path: YamlPath): number;
}

/**
 * The files at the paths, in their order: a file as it is, of a folder every .yaml file below it, sorted.
 * @throws AppError JUDGEMENTS_UNREADABLE
 */
export function readJudgementFiles(paths: readonly string[]): readonly JudgementFile[] {
  return paths.flatMap((path) => {
    try {
      return filesAt(path).map((file) => ({ file: shownPath(file), text: readFileSync(file, 'utf8') }));
    } catch (cause) {
      throw new AppError(
        'JUDGEMENTS_UNREADABLE',
        `${path}: expected a readable file of judgements, or a folder of them (*.yaml).`,
        { cause },
      );
    }
  });
}

/** The decisions of a file; where something is wrong `problems` grows, and none come back. */
export function parseJudgementFile({ file, text }: JudgementFile, problems: Problem[]): DecisionFile {
  const lines = new LineCounter();
  // Every scalar a string: a day stays the text it is.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const fault = document.errors[0] ?? strayAlias(document);
  if (fault !== null) {
    const line = lines.linePos(fault.pos[0]).line;
    problems.push({ file, line, field: 'YAML', expected: `expected valid YAML: ${fault.message.split('\n')[0]}` });
    return { file, decisions: [], lineOf: () => line };
  }
  const lineOf = (path: YamlPath): number => yamlLine(document, lines, path);
  const parsed = decisionList.safeParse(document.toJS() ?? []);
  for (const issue of parsed.error?.issues ?? []) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...issue.path, ...unknown.slice(0, 1)].filter((key) => typeof key !== 'symbol');
    problems.push({ file, line: lineOf(path), field: fieldOf(path), expected: issue.message });
  }
  return { file, decisions: parsed.data ?? [], lineOf };
}

interface Fault {
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** `why: *clearly*` wants quotes: an asterisk in front points at something said before, of which these files have no need. */
function strayAlias(document: Document): Fault | null {
  let fault: Fault | null = null;
  visit(document, {
    Alias: (_, { source, range }) => {
      fault = { message: `put "*${source}" in quotes`, pos: [range?.[0] ?? 0, range?.[1] ?? 0] };
      return visit.BREAK;
    },
  });
  return fault;
}

/** @throws AppError JUDGEMENTS_INVALID, one line a problem: `file:line: field: what was expected`. */
export function refuse(problems: readonly Problem[]): void {
  refuseAll('JUDGEMENTS_INVALID', problems, (problem) => `${placeOf(problem)}: ${problem.field}: ${problem.expected}`);
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => join(path, file));
}

function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return (below.startsWith('..') ? path : below).replaceAll('\\', '/');
}

function fieldOf(path: YamlPath): string {
  return path.filter((key) => typeof key === 'string').join('.') || 'decision';
}
