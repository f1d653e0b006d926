import type { Quote } from '../model/span.ts';
import type { Row } from '../store/store.ts';
import { integer, optionalNumber, optionalText, text } from './columns.ts';

/** The words of an article that support a fact. Spans index the article's text. */
export interface EvidenceRecord {
  readonly articleId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The sentence of the report or claim, in which the words need not stand; null for a name that is quoted by itself. */
  readonly sentence: Quote | null;
  /** The report or claim that says so. */
  readonly statementId: string | null;
  /** The quote is the whole sentence, which implies the fact without naming it. */
  readonly implied: boolean;
}

/** Evidence of a fact within a report: its own words where the text has some, else the whole sentence, which implies it. */
export function parseEvidence(row: Row): EvidenceRecord {
  const sentence = {
    text: text(row, 'sentence'),
    start: integer(row, 'sentenceStart'),
    end: integer(row, 'sentenceEnd'),
  };
  const quote = optionalText(row, 'text');
  const start = optionalNumber(row, 'start');
  const end = optionalNumber(row, 'end');
  const said = quote !== null && start !== null && end !== null ? { text: quote, start, end } : null;
  return quoted(
    said ?? sentence,
    { id: text(row, 'reportId'), articleId: text(row, 'articleId'), sentence },
    said === null,
  );
}

/** A report or claim as what its quotes are taken from. */
interface Statement {
  readonly id: string;
  readonly articleId: string;
  readonly sentence: Quote;
}

/** Some words of a report or claim. */
export function quoted(
  { text: quote, start, end }: Quote,
  { id, articleId, sentence }: Statement,
  implied = false,
): EvidenceRecord {
  return { articleId, quote, start, end, sentence, statementId: id, implied };
}

/** A report or claim as evidence of itself. */
export function statementEvidence(statement: {
  readonly id: string;
  readonly articleId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}): EvidenceRecord {
  const { id, articleId, quote, start, end } = statement;
  const sentence = { text: quote, start, end };
  return quoted(sentence, { id, articleId, sentence });
}
