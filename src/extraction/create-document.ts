import type { Article } from '../model/article.ts';
import type { Document, Sentence } from './document.ts';
import { splitSentences } from './split-sentences.ts';
import { buildView } from './text-view.ts';

/** The article as the rules see it. Pure and linear in the length of the text. */
export function createDocument(article: Article): Document {
  const { view, toText } = buildView(article.text);
  const sentences: Sentence[] = [];
  let section = 0;
  let start = 0;
  for (const [paragraph, line] of view.split('\n').entries()) {
    for (const span of splitSentences(view, { start, end: start + line.length })) {
      const at = toText(span).start;
      while (
        section + 1 < article.sections.length &&
        at >= (article.sections[section + 1]?.start ?? Number.POSITIVE_INFINITY)
      ) {
        section += 1;
      }
      sentences.push({ ...span, text: view.slice(span.start, span.end), index: sentences.length, paragraph, section });
    }
    start += line.length + 1;
  }
  return { article, view, language: article.language, sentences, anchor: article.date, toText };
}
