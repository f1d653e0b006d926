import type { QuantitySpan } from '../../document.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { numberOf, quantity } from './english-numbers.ts';

const VOTER =
  '(?:(?:UN |EU |U\\.N\\. )?(?:member )?(?:states|countries|nations|members|delegations|lawmakers|senators|MEPs|MPs) )?';
const SIDE =
  '(?:votes |voted |voting |were |spoke )?(?:in favou?r|against)|voted for|voted no|voted yes|abstentions?|abstaining|abstained';
const VOTES = new RegExp(
  `(?<![\\w.,$])(?<number>\\d{1,3}(?:,\\d{3}){0,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<noun>${VOTER}(?:${SIDE}))\\b`,
  'gi',
);
const ABSTAIN = '(?:(?:,? with |,? and |, | ?[-–] ?)(?<abstain>\\d{1,3})(?= abst|[ ,.;]))?(?! ?%)';
/** passed 33-3, voted 218-214, a vote of 92 to 5 with 3 abstentions, by 33 votes to 3. */
const TALLY = new RegExp(
  `\\b(?:vote|voted|votes|passed|approved|adopted|rejected|defeated|margin|cleared) (?:of |by )?(?<for>\\d{1,3})(?: votes)?(?: ?[-–] ?| to | against | votes to )(?<against>\\d{1,3})${ABSTAIN}`,
  'gi',
);
/** passed the Senate 33-3, approved it 54 to 12: the house or the text between; whoever wins has more. */
const TALLY_OF =
  /\b(?:passed|cleared|approved|adopted|voted|rejected) (?:it|them|(?:the |its )?(?:bill|measure|text|motion|resolution|law|act|proposal|legislation|(?:[A-Z][\w.-]{1,20} (?:of )?){1,4}?)) ?(?:by (?:a vote of )?)?(?<for>\d{1,3})(?: ?[-–] ?| to )(?<against>\d{1,3})(?! ?%|-|,\d| (?:years|days|months|percent|per))/g;

/** a 92-5 vote, a 33-3 margin: what is counted stands behind. */
const TALLY_BEHIND =
  /(?<![\w.,$/-])(?<for>\d{1,3})(?: ?[-–] ?| to )(?<against>\d{1,3})(?:(?: ?[-–] ?| to )(?<abstain>\d{1,3}))? (?:party-line |floor |bipartisan )?(?:vote|margin)\b/g;
/** by 152 votes to 4 with 11 abstentions. */
const TALLY_OF_VOTES = new RegExp(
  `(?<![\\w.,$])(?<for>\\d{1,3}) votes (?:to|against) (?<against>\\d{1,3})${ABSTAIN}`,
  'g',
);

const SIDES = ['for', 'against', 'abstain'] as const;

/** 523 votes in favour, 46 against and 49 abstentions; voted 218-214. */
export const englishVotes: QuantityRecognizer = ({ view }) => {
  const single = [...view.matchAll(VOTES)].map((match) =>
    quantity(view, match.index, match[0].length, numberOf(match.groups?.number ?? ''), '', 'vote', true),
  );
  const tallies = [TALLY, TALLY_BEHIND, TALLY_OF_VOTES].flatMap((pattern) =>
    [...view.matchAll(pattern)].flatMap((match) => sides(view, match)),
  );
  const ofHouses = [...view.matchAll(TALLY_OF)].flatMap((match) =>
    Number(match.groups?.for) > Number(match.groups?.against) ? sides(view, match) : [],
  );
  return [...single, ...tallies, ...ofHouses];
};

function sides(view: string, match: RegExpExecArray): QuantitySpan[] {
  let from = match.index;
  return SIDES.flatMap((tally): QuantitySpan[] => {
    const number = match.groups?.[tally];
    if (number === undefined) return [];
    const start = view.indexOf(number, from);
    from = start + number.length;
    const noun = view.startsWith(' votes', from) ? ' votes'.length : 0;
    return [{ ...quantity(view, start, number.length + noun, Number(number), '', 'vote', true), tally }];
  });
}
