import { createDocument } from '../../../src/extraction/create-document.ts';
import type { Document, Findings } from '../../../src/extraction/document.ts';
import { createRecognizer } from '../../../src/extraction/recognize.ts';
import type { Article, Section } from '../../../src/model/article.ts';
import { SMALL_LEXICON } from './small-lexicon.ts';

const recognize = createRecognizer(SMALL_LEXICON);

interface TextOptions {
  readonly language?: Article['language'];
  readonly date?: string | null;
  readonly sections?: readonly Section[];
}

/** A document of nothing but a text, published on 26 September 2024 unless told otherwise. */
export function documentOf(text: string, options: TextOptions = {}): Document {
  const language = options.language ?? (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en');
  const date = options.date === undefined ? '2024-09-26' : options.date;
  return createDocument({
    ...{ id: 'article:0123', file: 'text.md', url: null, title: '', source: null, creditedSource: null, basedOn: null },
    ...{ language, date, fetchDate: null, status: 'OK', text, raw: text, notes: [] },
    sections: options.sections ?? [{ start: 0, end: text.length, title: null }],
    offsets: { toRaw: (span) => span },
  });
}

export function findingsOf(text: string, options: TextOptions = {}): Findings {
  return recognize(documentOf(text, options));
}

/** `text = id` of every mention. */
export function mentionsOf(text: string, options: TextOptions = {}): string[] {
  return findingsOf(text, options)
    .names.filter(({ nominal }) => !nominal)
    .map((name) => `${name.text} = ${name.entity.id}`);
}

/** `text = id` of everything that only points at somebody. */
export function nominalsOf(text: string, options: TextOptions = {}): string[] {
  return findingsOf(text, options)
    .names.filter(({ nominal }) => nominal)
    .map((name) => `${name.text} = ${name.entity.id}`);
}

export function datesOf(text: string, options: TextOptions = {}): string[] {
  return findingsOf(text, options).dates.map((date) => `${date.text} = ${date.edtf}`);
}

export function quantitiesOf(text: string): string[] {
  return findingsOf(text).quantities.map(
    ({ text: words, value, qualifier, unit }) => `${words} = ${value} ${qualifier} ${unit}`,
  );
}
