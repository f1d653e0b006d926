import type { QuantitySpan } from '../../document.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { numberOf, quantity } from './english-numbers.ts';

const VOTES =
  /(?<![\w.])(?<number>\d{1,3}(?:,\d{3}){0,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<noun>(?:votes )?(?:in favou?r|against)|abstentions|abstaining|abstained)/gi;
const TALLY =
  /\b(?:vote|voted|votes|passed|approved|adopted|rejected) (?:of |by )?(?<for>\d{2,3})(?: ?[-–] ?| to | against )(?<against>\d{1,3})(?: ?[-–] ?| with |, with )?(?<abstain>\d{1,3})?(?! ?%)/gi;

/** 523 votes in favour, 46 against and 49 abstentions; voted 218-214. */
export const englishVotes: QuantityRecognizer = ({ view }) => {
  const single = [...view.matchAll(VOTES)].map((match) =>
    quantity(view, match.index, match[0].length, numberOf(match.groups?.number ?? ''), '', 'vote', true),
  );
  const tallies = [...view.matchAll(TALLY)].flatMap((match) => {
    let from = match.index;
    return [match.groups?.for, match.groups?.against, match.groups?.abstain].flatMap((number): QuantitySpan[] => {
      if (number === undefined) return [];
      const start = view.indexOf(number, from);
      from = start + number.length;
      return [quantity(view, start, number.length, Number(number), '', 'vote', true)];
    });
  });
  return [...single, ...tallies];
};
