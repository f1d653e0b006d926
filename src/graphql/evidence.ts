import { contains } from '../model/span.ts';
import { builder } from './builder.ts';
import { clientError } from './client-error.ts';
import { Article, Claim, Evidence, Report } from './refs.ts';

const SURROUNDINGS = { default: 40, max: 500 } as const;

const surroundingsArguments = builder.args((t) => ({
  length: t.int({
    required: true,
    defaultValue: SURROUNDINGS.default,
    description: `How many UTF-16 code units at most, 0 to ${SURROUNDINGS.max}.`,
  }),
}));

Evidence.implement({
  description:
    'The words of an article that support a fact: a TextQuoteSelector (`quote`, `prefix`, `suffix`) and a TextPositionSelector (`start`, `end`) of the Web Annotation model. `article.text.slice(start, end)` is `quote`.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The words themselves.' }),
    start: t.exposeInt('start', { description: 'Where they begin in `article.text`, in UTF-16 code units from 0.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive.' }),
    sentence: t.string({
      description: 'The sentence that the words stand in.',
      resolve: async ({ articleId, start, end, sentence }, _arguments, { loaders }) =>
        sentence && contains(sentence, { start, end })
          ? sentence.text
          : sentenceAround(await loaders.articles.text(articleId), start),
    }),
    isImplied: t.exposeBoolean('implied', {
      description: 'Whether the quote is a whole sentence that implies the fact without words of its own for it.',
    }),
    prefix: t.string({
      description: 'The text before the quote.',
      args: surroundingsArguments,
      resolve: async ({ articleId, start }, { length }, { loaders }) => {
        const text = await loaders.articles.text(articleId);
        return wholeCharacters(text.slice(Math.max(0, start - checkLength(length)), start));
      },
    }),
    suffix: t.string({
      description: 'The text after the quote.',
      args: surroundingsArguments,
      resolve: async ({ articleId, end }, { length }, { loaders }) =>
        wholeCharacters((await loaders.articles.text(articleId)).slice(end, end + checkLength(length))),
    }),
    article: t.field({
      type: Article,
      description: 'The article that says so.',
      resolve: ({ articleId }, _arguments, { loaders }) => loaders.articles.get(articleId),
    }),
    report: t.field({
      type: Report,
      nullable: true,
      description: 'The report that says so, if it is one.',
      resolve: ({ statementId }, _arguments, { loaders }) =>
        statementId?.startsWith('report:') ? loaders.reports.find(statementId) : null,
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim that says so, if it is one.',
      resolve: ({ statementId }, _arguments, { loaders }) =>
        statementId?.startsWith('claim:') ? loaders.claims.find(statementId) : null,
    }),
  }),
});

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The sentence at a place of the text, within its line. */
function sentenceAround(text: string, place: number): string {
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const lineEnd = text.indexOf('\n', place);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return (
    sentences
      .segment(line)
      .containing(place - lineStart)
      ?.segment.trim() ?? line
  );
}

function checkLength(length: number): number {
  if (length >= 0 && length <= SURROUNDINGS.max) return length;
  throw clientError(
    'ARGUMENT_INVALID',
    `Argument "length": expected a number from 0 to ${SURROUNDINGS.max}, found ${length}.`,
    'length',
  );
}

/** A cut may fall between the halves of a surrogate pair: half a character is left out. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
