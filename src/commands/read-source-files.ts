import type { Readable } from 'node:stream';
import {
  type FoundFile,
  findArticles,
  MAX_ARTICLE_BYTES,
  readArticleBytes,
  STANDARD_INPUT,
} from '../articles/find-articles.ts';
import { AppError, EXIT } from '../errors.ts';
import type { SourceFile } from '../ingestion/ingest.ts';
import { problemOf } from '../ingestion/outcome.ts';

/** @throws AppError ARTICLE_NOT_FOUND */
export async function listArticles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for await (const file of findArticles(paths)) found.push(file);
  return found;
}

/** The bytes of each file, read when they are asked for; what cannot be read says why. */
export async function* readSourceFiles(
  found: readonly FoundFile[],
  standardInput: Readable = process.stdin,
): AsyncGenerator<SourceFile> {
  for (const item of found) yield await readSource(item, standardInput);
}

async function readSource(found: FoundFile, standardInput: Readable = process.stdin): Promise<SourceFile> {
  try {
    const bytes = found.path === STANDARD_INPUT ? await readStream(standardInput) : await readArticleBytes(found);
    return { file: found.file, bytes };
  } catch (error) {
    return { file: found.file, error: problemOf(error) };
  }
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_ARTICLE_BYTES) {
      throw new AppError(
        'ARTICLE_TOO_LARGE',
        `Standard input: expected an article of at most ${MAX_ARTICLE_BYTES} bytes.`,
        { exitCode: EXIT.FAILED },
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
