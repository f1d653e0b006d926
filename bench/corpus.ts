import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../src/articles/parse-article.ts';

const FOLDER = fileURLToPath(new URL('../seed/articles', import.meta.url));

export interface ArticleFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The bundled articles. */
export function readCorpus(): readonly ArticleFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file: file.replaceAll('\\', '/'), bytes: readFileSync(join(FOLDER, file)) }));
}

export interface Section {
  readonly title: string;
  readonly text: string;
  readonly language: 'zh' | 'en';
}

/** Articles as sections for a longer one. */
export function sectionsOf(articles: Iterable<ArticleFile>): Section[] {
  return [...articles].map(({ file, bytes }) => {
    const { title, text, language } = parseArticle(file, bytes);
    return { title: title ?? file, text, language: language?.startsWith('zh') ? 'zh' : 'en' };
  });
}
