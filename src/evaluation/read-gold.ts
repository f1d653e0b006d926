import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { GoldArticle } from './gold-article.ts';
import { goldSchema } from './gold-schema.ts';

/** A folder of annotations and the articles they are of. */
export interface GoldFolder {
  readonly gold: readonly GoldArticle[];
  /** Where the article files are. */
  readonly articles: string;
}

/**
 * Reads the annotations of a folder, or of the folder `gold` in it. Other JSON files beside them are passed over.
 *
 * @param articles where the article files are; null looks for a folder `articles` beside the annotations, then among them
 * @throws AppError GOLD_NOT_FOUND, GOLD_INVALID
 */
export function readGold(folder: string, articles: string | null): GoldFolder {
  if (!isFolder(folder)) throw notFound(`${folder}: expected a folder of annotations; check --gold`);
  const annotations = isFolder(join(folder, 'gold')) ? join(folder, 'gold') : folder;
  const files = readdirSync(annotations)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const gold = files.flatMap((file) => readAnnotation(join(annotations, file)));
  if (gold.length === 0) throw notFound(`${annotations}: expected an annotation (NNN.json) of at least one article`);
  return { gold, articles: findArticles(annotations, articles) };
}

function readAnnotation(file: string): GoldArticle[] {
  const content = readJson(file);
  if (!looksLikeAnnotation(content)) return [];
  const read = goldSchema.safeParse(content);
  if (read.success) return [read.data];
  const [issue] = read.error.issues;
  throw invalid(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an annotation'}; see the guideline`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    throw invalid(`${file}: expected JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function looksLikeAnnotation(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'entities' in content &&
    'zones' in content &&
    Array.isArray(content.entities) &&
    Array.isArray(content.zones)
  );
}

function findArticles(annotations: string, given: string | null): string {
  const places = given === null ? [join(annotations, '..', 'articles'), join(annotations, 'articles')] : [given];
  const found = places.find(isFolder);
  if (found === undefined)
    throw notFound(`${places.join(' or ')}: expected the folder of the articles; give --articles`);
  return found;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function notFound(message: string): AppError {
  return new AppError('GOLD_NOT_FOUND', message);
}

function invalid(message: string): AppError {
  return new AppError('GOLD_INVALID', message);
}
