import type { Qualifier } from '../../../model/vocabulary.ts';
import type { QuantitySpan } from '../../document.ts';
import { boundsOf } from './bounds.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const WORD_NUMBER = `(?:(?:${eitherCase(TENS)})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${eitherCase([...SMALL].slice(2).reverse())})`;
/** The words before a number that qualify it; which of them stands there decides. */
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  'more than': 'more_than',
  'greater than': 'more_than',
  over: 'more_than',
  above: 'more_than',
  'in excess of': 'more_than',
  'upwards of': 'more_than',
  exceeding: 'more_than',
  topping: 'more_than',
  'at least': 'at_least',
  'no fewer than': 'at_least',
  'no less than': 'at_least',
  'not less than': 'at_least',
  'a minimum of': 'at_least',
  nearly: 'less_than',
  almost: 'less_than',
  'fewer than': 'less_than',
  'less than': 'less_than',
  under: 'less_than',
  'just under': 'less_than',
  'close to': 'less_than',
  'no more than': 'less_than',
  'at most': 'less_than',
  some: 'about',
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  'up to': 'less_than',
  'not more than': 'less_than',
  'a maximum of': 'less_than',
  'well over': 'more_than',
  'well above': 'more_than',
  'just over': 'more_than',
  'a little over': 'more_than',
  'slightly more than': 'more_than',
  'not fewer than': 'at_least',
  'as many as': 'about',
  'as much as': 'about',
};
/** A qualifier before a number: more than, nearly. */
export const PREFIX = `(?:(?:${eitherCase(Object.keys(QUALIFIERS).sort((a, b) => b.length - a.length))}) )?`;
export const NUMBER = `(?:[Aa]n? (?:hundred|dozen|thousand)|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${WORD_NUMBER})`;

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  M: 1e6,
  B: 1e9,
};

/** The quantity a span of the view says; `prefix` holds the words that qualify it. */
export function quantity(
  view: string,
  start: number,
  length: number,
  value: number,
  prefix: string,
  unit: string | null,
  isCount: boolean,
): QuantitySpan {
  const qualifier = QUALIFIERS[prefix.trim().toLowerCase()] ?? 'exact';
  const end = start + length;
  return {
    start,
    end,
    text: view.slice(start, end),
    value,
    ...boundsOf(value, qualifier, isCount),
    qualifier,
    unit,
    rule: 'english-quantity',
  };
}

/** 1,000, fifty-eight, a hundred. */
export function numberOf(text: string): number {
  const lower = text.toLowerCase();
  const round = /^an? (hundred|dozen|thousand)$/.exec(lower)?.[1];
  if (round) return round === 'dozen' ? 12 : (SCALES[round] ?? 1);
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
  const [tens = '', ones] = lower.split('-');
  const ten = TENS.indexOf(tens);
  return ten >= 0 ? (ten + 2) * 10 + (ones ? SMALL.indexOf(ones) : 0) : SMALL.indexOf(lower);
}

/** At the head of a sentence too: Fifty-eight countries. */
export function eitherCase(words: readonly string[]): string {
  return words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');
}
