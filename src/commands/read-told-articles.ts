import { createDocument } from '../extraction/create-document.ts';
import { createFactReader } from '../extraction/read-facts.ts';
import { createRecognizer } from '../extraction/recognize.ts';
import { publisherOf } from '../ingestion/article-row.ts';
import type { Pipeline } from '../ingestion/pipeline.ts';
import { reportRecords } from '../ingestion/report-rows.ts';
import type { Article } from '../model/article.ts';
import { headlineOf } from '../resolution/clusters/headline.ts';
import type { ToldArticle } from '../resolution/clusters/told-article.ts';
import { passagesOf } from '../resolution/copies/passage.ts';

/** Reads articles together with their titles, which say best what they are about. Built once per pipeline; then pure. */
export function createTeller({
  lexicon,
  judge,
}: Pick<Pipeline, 'lexicon' | 'judge'>): (article: Article) => ToldArticle {
  const recognize = createRecognizer(lexicon);
  const readFacts = createFactReader(lexicon);
  return (original) => {
    const article = withTitle(original);
    const document = createDocument(article);
    const findings = recognize(document);
    const extraction = judge.apply(readFacts(document, findings));
    const records = new Map(
      reportRecords(extraction, publisherOf(article, lexicon.sources)).map((record) => [record.id, record]),
    );
    const placed = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] =>
      spans.map((span) => ({ ...span, ...document.toText(span) }));
    return {
      file: article.file,
      id: article.id,
      date: article.date,
      language: article.language,
      title: article.title,
      text: article.text,
      sections: article.sections,
      sentences: document.sentences.map((sentence) => document.toText(sentence)),
      reports: extraction.reports.flatMap(({ id, trigger }) => {
        const record = records.get(id);
        return record === undefined ? [] : [{ record, start: trigger.start, end: trigger.end }];
      }),
      names: extraction.mentions,
      entities: extraction.entities,
      meetings: placed(findings.meetings),
      dates: extraction.dates,
      numbers: placed(findings.quantities),
      passages: passagesOf(original),
    };
  };
}

/** A digest's title lists what its items say under titles of their own. */
function withTitle(article: Article): Article {
  const [only, ...others] = article.sections;
  if (only === undefined || others.length > 0) return article;
  const headline = headlineOf(article.title);
  const text = `${headline}\n${article.text}`;
  return { ...article, text, sections: [{ title: headline, start: 0, end: text.length }] };
}
