import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle, parseArticleText } from '../articles/parse-article.ts';
import { createExtractor } from '../extraction/extract.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { Extraction } from '../model/extraction.ts';
import { contentHash } from '../model/ids.ts';

/** The one composition of the stages from a file to what it says. */
export interface Pipeline {
  readonly lexicon: Lexicon;
  /** Changes with anything that can change what is read from an article. */
  readonly fingerprint: string;
  /** Changes with anything that can change what follows from what was read. */
  readonly derivation: string;
  /** @throws AppError ARTICLE_UNREADABLE */
  extract(file: string, bytes: Uint8Array): Extraction;
  /** The same from the raw text that is stored with an article. */
  extractText(file: string, raw: string): Extraction;
}

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const BUNDLED_LEXICON = fileURLToPath(new URL('../../seed/lexicon', import.meta.url));

/** Folders below `src` whose text decides what is read from an article, and what follows from that. */
const READING = ['articles', 'extraction', 'lexicon', 'model'];
const DERIVING = ['resolution', 'model'];

/**
 * Loads the bundled lexicon, and the user's own over it, and puts the stages together.
 * @throws AppError LEXICON_INVALID
 */
export function createPipeline(lexiconFolder: string | null): Pipeline {
  const lexicon = loadLexicon([BUNDLED_LEXICON, ...(lexiconFolder === null ? [] : [lexiconFolder])]);
  const extract = createExtractor(lexicon);
  return {
    lexicon,
    fingerprint: contentHash(lexicon.fingerprint, ...READING.map(sourceHash)),
    derivation: contentHash(lexicon.fingerprint, ...DERIVING.map(sourceHash)),
    extract: (file, bytes) => extract(parseArticle(file, bytes)),
    extractText: (file, raw) => extract(parseArticleText(file, raw)),
  };
}

function sourceHash(folder: string): string {
  const root = join(SOURCES, folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return contentHash(
    ...files.sort().flatMap((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
  );
}
