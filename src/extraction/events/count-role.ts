import type { EventType, QuantityRole } from '../../model/vocabulary.ts';
import type { QuantitySpan } from '../document.ts';
import { CURRENCY_CODES } from '../recognizers/quantities/currencies.ts';
import type { Frame } from './frame.ts';
import { clauseOf } from './reading.ts';
import type { WordList } from './word-lists.ts';

export interface CountRole {
  readonly role: QuantityRole;
  /** What is counted, `null` for anything. */
  readonly units: readonly string[] | null;
  /** Word list of which a word stands close to the count. */
  readonly near: WordList | null;
  /** What the count describes; null for whatever the sentence tells. */
  readonly types: readonly EventType[] | null;
}

const MEMBERS = ['state', 'party', 'organization', 'state or organization', 'member'];
const VOTED: readonly EventType[] = ['ADOPTION', 'VOTE', 'OTHER'];

/** The rule whose word stands nearest gives the role. */
const RULES: readonly CountRole[] = [
  { role: 'MONEY', units: CURRENCY_CODES, near: null, types: null },
  { role: 'ABSTENTIONS', units: ['vote'], near: 'abstaining', types: VOTED },
  { role: 'VOTES_AGAINST', units: ['vote'], near: 'against', types: VOTED },
  { role: 'VOTES_FOR', units: ['vote'], near: 'in-favour', types: VOTED },
  { role: 'VOTES_FOR', units: ['vote'], near: null, types: VOTED },
  { role: 'COSPONSOR_COUNT', units: MEMBERS, near: 'cosponsoring', types: ['ADOPTION', 'PROPOSAL', 'VOTE'] },
  {
    role: 'MEMBER_COUNT',
    units: [...MEMBERS, 'person'],
    near: 'membership',
    types: ['ADOPTION', 'ESTABLISHMENT', 'MEETING', 'VOTE', 'OTHER'],
  },
  { role: 'SIGNATORY_COUNT', units: [...MEMBERS, 'company', 'person'], near: 'signing', types: ['SIGNING'] },
  { role: 'COMPANY_COUNT', units: ['company'], near: 'attending', types: ['MEETING'] },
  { role: 'ATTENDANCE_COUNT', units: [...MEMBERS, 'person'], near: 'attending', types: ['MEETING'] },
];
const REST: CountRole = { role: 'OTHER', units: null, near: null, types: null };

/** A rule without a word of its own gives way to those that have one. */
const FALLBACK = 1000;

/** English puts the words that explain a count further away. */
const REACH: Readonly<Record<'zh' | 'en', number>> = { zh: 24, en: 60 };
/** 赞成 and "against" belong to the number they touch. */
const VOTE_REACH = 12;

/** The order of the numbers tells the sides: 33-3. */
const TALLY_ROLES: Readonly<Record<NonNullable<QuantitySpan['tally']>, QuantityRole>> = {
  for: 'VOTES_FOR',
  against: 'VOTES_AGAINST',
  abstain: 'ABSTENTIONS',
};

/** What a count may be, the likeliest first; the last fits anything. */
export function countRoles(frame: Frame, quantity: QuantitySpan): readonly CountRole[] {
  if (quantity.tally) return [{ role: TALLY_ROLES[quantity.tally], units: null, near: null, types: VOTED }, REST];
  const ranked = RULES.filter(({ units }) => units === null || units.includes(quantity.unit ?? ''))
    .map((rule) => ({ rule, distance: rule.near === null ? FALLBACK : distanceTo(frame, quantity, rule.near) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance);
  return [...ranked.map(({ rule }) => rule), REST];
}

/** Characters to the nearest word of the list in the count's clause; what stands behind the count weighs more. */
function distanceTo(frame: Frame, quantity: QuantitySpan, list: WordList): number {
  const isVote = quantity.unit === 'vote';
  if (isVote && touches(frame, quantity, list)) return 0;
  const clause = isVote ? frame.sentence : clauseOf(frame, quantity);
  const reach = isVote ? VOTE_REACH : REACH[frame.book.language];
  const { view } = frame.document;
  const before = view
    .slice(Math.max(clause.start, quantity.start - reach), isVote ? clause.start : quantity.start)
    .toLowerCase();
  const behind = view.slice(quantity.start, Math.min(clause.end, quantity.end + reach)).toLowerCase();
  let least = Number.POSITIVE_INFINITY;
  for (const word of frame.book.words(list)) {
    const ahead = behind.indexOf(word);
    if (ahead >= 0) least = Math.min(least, ahead);
    const back = before.lastIndexOf(word);
    if (back >= 0) least = Math.min(least, (before.length - back) * 2);
  }
  return least;
}

/** 赞成260票: the word right before the number; "99-1": the second number is against. */
function touches(frame: Frame, { start, text }: QuantitySpan, list: WordList): boolean {
  const before = frame.document.view.slice(Math.max(0, start - 4), start);
  if (list === 'against' && /\d[-–]$/.test(before) && /^\d/.test(text)) return true;
  return /\d/.test(text.charAt(0)) && frame.book.words(list).some((word) => before.endsWith(word));
}
