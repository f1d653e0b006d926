import type { QuantitySpan } from '../../document.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { NUMBER, numberOf, PREFIX, quantity } from './english-numbers.ts';

const UNITS: Readonly<Record<string, string>> = {
  signatories: 'party',
  parties: 'party',
  countries: 'state',
  states: 'state',
  nations: 'state',
  'co-sponsors': 'state',
  cosponsors: 'state',
  sponsors: 'state',
  members: 'member',
  adherents: 'party',
  companies: 'company',
  participants: 'person',
};
const GROWN =
  '(?:(?:has |have |had )?(?:now |since |already )?(?:risen|grown|increased|climbed|swelled|rose|grew|rises|grows|reached|reaches|stands|stood)|is|was|now stands)(?: now)?(?: to| at)?';
const NOUNS = Object.keys(UNITS).join('|');
const TOTAL = new RegExp(
  `(?:[Nn]umber of (?:its |the )?(?:member |participating |signatory )?(?<counted>${NOUNS})(?: to [\\w' -]{3,40})? ${GROWN}|[Bb]ringing the (?:total )?number of (?:member |participating |signatory )?(?<brought>${NOUNS}) to|[Tt]he (?:number|figure) (?:was|is|stood at|had been)) (?<prefix>${PREFIX})(?<number>${NUMBER})(?![\\w%]|[.,]\\d| (?:percent|per|years?|days?|months?|million|billion))`,
  'g',
);

/** The number of signatories has risen to 115; in 2019 the number was 42. */
export const englishTotals: QuantityRecognizer = ({ view }) =>
  [...view.matchAll(TOTAL)].flatMap((match): QuantitySpan[] => {
    const { counted, brought, prefix = '', number = '' } = match.groups ?? {};
    const value = numberOf(number);
    if (value < 2 || /^(?:19|20)\d\d$/.test(number)) return [];
    const noun = counted ?? brought;
    const length = prefix.length + number.length;
    const start = match.index + match[0].length - length;
    const found = quantity(view, start, length, value, prefix, noun === undefined ? null : (UNITS[noun] ?? null), true);
    return [noun === undefined ? { ...found, again: true } : found];
  });
