import type { QuantityRecognizer } from '../reading.ts';
import { numberOf, PREFIX, quantity, SCALES } from './english-numbers.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
  S$: 'SGD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  euros: 'EUR',
  euro: 'EUR',
  dollars: 'USD',
  pounds: 'GBP',
  yuan: 'CNY',
  yen: 'JPY',
  won: 'KRW',
  rupees: 'INR',
};
const SUM = new RegExp(
  `(?<![\\w.])(?<prefix>${PREFIX})(?:(?<sign>(?:US|HK|[CAS])\\$|[$€£]) ?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?: ?(?<scale>thousand|million|billion|trillion|bn|m|M|B)\\b)?|(?<amount>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?) ?(?<size>thousand|million|billion|trillion)? (?<currency>euros?|(?:US )?dollars|pounds|yuan|yen|won|rupees)\\b)`,
  'gi',
);

/** €109 billion, more than 100 million dollars. */
export const englishSums: QuantityRecognizer = ({ view }) =>
  [...view.matchAll(SUM)].map((match) => {
    const { prefix = '', sign, number, scale, amount, size, currency } = match.groups ?? {};
    const value = numberOf(number ?? amount ?? '') * (SCALES[scale ?? size?.toLowerCase() ?? ''] ?? 1);
    const unit = CURRENCIES[sign ?? currency?.toLowerCase().replace('us ', '') ?? ''] ?? null;
    return quantity(view, match.index, match[0].length, Number(value.toPrecision(12)), prefix, unit, false);
  });
