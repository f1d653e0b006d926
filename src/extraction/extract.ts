import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { createDocument } from './create-document.ts';
import { createFactReader } from './read-facts.ts';
import { createRecognizer } from './recognize.ts';

/** Built once per lexicon; then pure and linear in the length of the article. */
export function createExtractor(lexicon: Lexicon): (article: Article) => Extraction {
  const recognize = createRecognizer(lexicon);
  const readFacts = createFactReader(lexicon);
  return (article) => {
    const document = createDocument(article);
    return readFacts(document, recognize(document));
  };
}
