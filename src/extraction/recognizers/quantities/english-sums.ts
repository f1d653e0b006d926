import type { QuantityRecognizer } from '../reading.ts';
import { CURRENCY_SIGNS, ENGLISH_CURRENCIES } from './currencies.ts';
import { numberOf, PREFIX, quantity, SCALES } from './english-numbers.ts';

const NAMES = new Map(ENGLISH_CURRENCIES.map(([form, code]) => [form.toLowerCase(), code]));
const SIGNS = new Map(CURRENCY_SIGNS.map(([form, code]) => [form.toUpperCase(), code]));
const AMOUNT = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const SUM = new RegExp(
  `(?<![\\w.$€£¥])(?<prefix>${PREFIX})(?:(?<sign>${alternatives(CURRENCY_SIGNS)}) ?(?<number>${AMOUNT})(?:[ -]?(?<scale>thousand|million|billion|trillion|bn|m|M|B)\\b)?|(?<amount>${AMOUNT}) ?(?<size>thousand|million|billion|trillion)? (?<currency>${alternatives(ENGLISH_CURRENCIES)})\\b)`,
  'gi',
);

/** €109 billion, more than 100 million dollars. */
export const englishSums: QuantityRecognizer = ({ view }) =>
  [...view.matchAll(SUM)].map((match) => {
    const { prefix = '', sign, number, scale, amount, size, currency } = match.groups ?? {};
    const value = numberOf(number ?? amount ?? '') * (SCALES[scale ?? size?.toLowerCase() ?? ''] ?? 1);
    const unit = SIGNS.get(sign?.toUpperCase() ?? '') ?? NAMES.get(currency?.toLowerCase() ?? '') ?? null;
    return quantity(view, match.index, match[0].length, Number(value.toPrecision(12)), prefix, unit, false);
  });

function alternatives(forms: readonly (readonly [string, string])[]): string {
  return forms.map(([form]) => form.replace(/[$.]/g, '\\$&')).join('|');
}
