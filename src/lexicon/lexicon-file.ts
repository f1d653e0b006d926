import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsYaml from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { AppError, refuseAll } from '../errors.ts';
import { type YamlPath, yamlLine } from '../model/yaml-line.ts';

export interface LexiconFile {
  /** Posix path below its lexicon folder. */
  readonly file: string;
  /** Which of the folders given, from 0; later ones win. */
  readonly layer: number;
  readonly text: string;
}

/** Something wrong with a file: where, and what was expected. */
export interface Problem {
  readonly source: LexiconFile;
  readonly path: YamlPath;
  readonly expected: string;
}

/** What js-yaml throws; its types leave this out. */
const yamlFault = z.object({ mark: z.object({ line: z.number() }), reason: z.string() });

/** Every .yaml file below the folder, sorted by path. @throws AppError LEXICON_UNREADABLE */
export function readLexiconFiles(folder: string, layer: number): readonly LexiconFile[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.ya?ml$/.test(path))
      .sort()
      .map((file) => ({ file, layer, text: readFileSync(join(folder, file), 'utf8') }));
  } catch (cause) {
    throw new AppError('LEXICON_UNREADABLE', `${folder}: expected a readable folder of lexicon files (*.yaml)`, {
      cause,
    });
  }
}

/**
 * The file's content with every scalar a string (so that the country code NO stays one), checked against a schema; what fails it
 * goes into `problems` and null comes back.
 */
export function parseLexiconFile<T>(source: LexiconFile, schema: z.ZodType<T>, problems: Problem[]): T | null {
  const parsed = schema.safeParse(parseYaml(source));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ source, path: issue.path.filter((key) => typeof key !== 'symbol'), expected: issue.message });
  }
  return null;
}

/** @throws AppError LEXICON_INVALID, one line a problem: `file:line: field: what was expected`. */
export function refuse(problems: readonly Problem[]): void {
  refuseAll('LEXICON_INVALID', problems, ({ source, path, expected }) => {
    const field = path.filter((key) => typeof key === 'string').join('.') || 'entry';
    return `${source.file}:${lineOf(source, path)}: ${field}: ${expected}`;
  });
}

// js-yaml reads a large lexicon about fifteen times as fast as `yaml`, which alone knows lines: that one is asked when something is wrong.
function parseYaml(source: LexiconFile): unknown {
  try {
    return jsYaml.load(source.text, { schema: jsYaml.FAILSAFE_SCHEMA }) ?? [];
  } catch (cause) {
    const fault = yamlFault.safeParse(cause);
    if (!fault.success) throw cause;
    const { mark, reason } = fault.data;
    throw new AppError('LEXICON_INVALID', `${source.file}:${mark.line + 1}: YAML: expected valid YAML: ${reason}`, {
      cause,
    });
  }
}

function lineOf(source: LexiconFile, path: YamlPath): number {
  const lines = new LineCounter();
  return yamlLine(parseDocument(source.text, { lineCounter: lines, schema: 'failsafe' }), lines, path);
}
