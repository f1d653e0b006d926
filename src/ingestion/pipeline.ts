import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle, parseArticleText } from '../articles/parse-article.ts';
import { createExtractor } from '../extraction/extract.ts';
import { createJudge, type Judge } from '../judgements/create-judge.ts';
import type { Judgements } from '../judgements/judgement.ts';
import { readJudgementFiles } from '../judgements/judgement-file.ts';
import { loadJudgements } from '../judgements/load-judgements.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { Extraction } from '../model/extraction.ts';
import { contentHash } from '../model/ids.ts';
import { articleIdOfUrl } from './article-id-of-url.ts';

/** The one composition of the stages from a file to what it says. */
export interface Pipeline {
  readonly lexicon: Lexicon;
  /** Applies people's decisions to what was read. */
  readonly judge: Judge;
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

/** What is decided of the bundled corpus: read before the user's own. */
export const BUNDLED_JUDGEMENTS = fileURLToPath(new URL('../../seed/judgements.yaml', import.meta.url));

/** Folders below `src` whose text decides what is read from an article, and what follows from that. */
const READING = ['articles', 'extraction', 'judgements', 'lexicon', 'model'];
const DERIVING = ['resolution', 'model'];

/**
 * Loads the bundled lexicon and judgements, and the user's own over them, and puts the stages together.
 * @throws AppError LEXICON_INVALID, JUDGEMENTS_INVALID, JUDGEMENTS_UNREADABLE
 */
export function createPipeline(lexiconFolder: string | null, judgementsPath: string | null = null): Pipeline {
  const lexicon = loadLexicon([BUNDLED_LEXICON, ...(lexiconFolder === null ? [] : [lexiconFolder])]);
  const extract = createExtractor(lexicon);
  return {
    lexicon,
    judge: createJudge(readJudgements(judgementsPath), lexicon),
    fingerprint: contentHash(lexicon.fingerprint, ...READING.map(sourceHash)),
    derivation: contentHash(lexicon.fingerprint, ...DERIVING.map(sourceHash)),
    extract: (file, bytes) => extract(parseArticle(file, bytes)),
    extractText: (file, raw) => extract(parseArticleText(file, raw)),
  };
}

/**
 * The bundled judgements, and the user's own.
 * @throws AppError JUDGEMENTS_INVALID, JUDGEMENTS_UNREADABLE
 */
export function readJudgements(path: string | null): Judgements {
  return loadJudgements(readJudgementFiles([BUNDLED_JUDGEMENTS, ...(path === null ? [] : [path])]), articleIdOfUrl);
}

function sourceHash(folder: string): string {
  const root = join(SOURCES, folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return contentHash(
    ...files.sort().flatMap((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
  );
}
