import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { AppError, EXIT } from '../errors.ts';

export interface FoundFile {
  /** Posix path below the folder that was given; the file's own name where a file was given; `-` for standard input. */
  readonly file: string;
  readonly path: string;
}

export const STANDARD_INPUT = '-';
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

const ARTICLE_PATTERN = '**/*.{md,markdown}';

/**
 * The article files that are meant by files, folders (all Markdown below them) and glob patterns, each path sorted, no file twice.
 * Links that lead out of a given folder are not followed.
 *
 * @throws AppError ARTICLE_NOT_FOUND before the first file, when one of the paths leads to nothing
 */
export async function* findArticles(paths: readonly string[]): AsyncIterable<FoundFile> {
  const lists: FoundFile[][] = [];
  for (const path of paths) lists.push(await filesOf(path));
  const seen = new Set<string>();
  for (const found of lists.flat()) {
    if (seen.has(found.path)) continue;
    seen.add(found.path);
    yield found;
  }
}

/** @throws AppError ARTICLE_TOO_LARGE over 5 MB, ARTICLE_UNREADABLE for what is no readable file */
export async function readArticleBytes(found: FoundFile): Promise<Uint8Array> {
  try {
    const { size } = await requireFile(found.path);
    if (size > MAX_ARTICLE_BYTES) throw tooLarge(found.file, size);
    return await readFile(found.path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${found.file}: expected a file that can be read: ${reason}`;
    throw new AppError('ARTICLE_UNREADABLE', message, { exitCode: EXIT.FAILED, cause });
  }
}

async function requireFile(path: string): Promise<{ readonly size: number }> {
  const entry = await stat(path);
  if (!entry.isFile()) throw new Error(`${path} is no regular file`);
  return entry;
}

function tooLarge(file: string, size: number): AppError {
  const message = `${file}: expected an article of at most ${MAX_ARTICLE_BYTES} bytes, found ${size}; split it into several files`;
  return new AppError('ARTICLE_TOO_LARGE', message, { exitCode: EXIT.FAILED });
}

async function filesOf(path: string): Promise<FoundFile[]> {
  if (path === STANDARD_INPUT) return [{ file: STANDARD_INPUT, path: STANDARD_INPUT }];
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory()) return filesBelow(path, ARTICLE_PATTERN);
  if (entry !== null) return [{ file: basename(path), path }];
  const found = isDynamicPattern(path) ? await matchesOf(path) : [];
  if (found.length > 0) return found;
  const message = `${path}: expected a file, a folder or a glob pattern that matches a file; check the path`;
  throw new AppError('ARTICLE_NOT_FOUND', message, { exitCode: EXIT.USAGE });
}

/** `news/2024/*.md` looks for `*.md` in `news/2024`. */
function matchesOf(pattern: string): Promise<FoundFile[]> {
  const segments = pattern.split('/');
  const dynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  const folder = segments.slice(0, dynamic).join('/');
  const base = folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder;
  return filesBelow(base, segments.slice(dynamic).join('/'));
}

async function filesBelow(folder: string, pattern: string): Promise<FoundFile[]> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return [];
  const files = await glob(pattern, {
    cwd: folder,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const found: FoundFile[] = [];
  for (const file of files.sort()) {
    const path = join(folder, file);
    const target = await realpath(path).catch(() => null);
    if (target?.startsWith(root.endsWith(sep) ? root : root + sep)) found.push({ file, path });
  }
  return found;
}
