import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import { type Frame, wordsBefore } from '../frame.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { clauseBefore, clauseOf, type Pronoun, within } from '../reading.ts';
import { readPair } from './english-pairs.ts';
import { englishPhrases } from './english-phrases.ts';
import { titlesBefore } from './english-titles.ts';

/** ", " before "who". */
const ANTECEDENT_AT_MOST = 3;
const AMONG = / (?:was|were|is|are) (?:among|one of|part of) /;
/** "but did not": the verb follows at once. */
const BUT = 'but later also '.length;

/** The last phrase before the verb that no preposition governs; "and" takes up the subject of the verb before; "who" its antecedent. */
export function readSubject(
  frame: Frame,
  clause: Span,
  left: readonly NounPhrase[],
  verbStart: number,
): readonly NameSpan[] {
  // "a U.S.-led resolution": the word before the hyphen, nobody else.
  if (frame.document.view.charAt(verbStart - 1) === '-')
    return within(frame.names, clause).filter(({ end }) => end === verbStart - 1);
  const prior = within(frame.words, { start: clause.start, end: verbStart })
    .filter(({ word }) => word.uses.length > 0)
    .at(-1);
  const [link] = wordsBefore(frame, verbStart, clause.start, 1);
  const free = left.filter(isFree);
  const shared =
    prior && (link?.text === 'and' || link?.text === 'then')
      ? free.filter(({ end }) => end <= prior.start).at(-1)
      : undefined;
  const own = shared ?? firstToDo(frame, clause, free, verbStart) ?? free.at(-1);
  if (own) return own.heads;
  if (/^while \w+ing /i.test(frame.document.view.slice(clause.start, clause.start + 24))) {
    const main = clauseOf(frame, frame.sentence);
    return englishPhrases(frame, main).find(isFree)?.heads ?? [];
  }
  // "Estonia attended but did not sign": the subject stands before "but".
  if (/^but /i.test(frame.document.view.slice(clause.start, clause.start + 4)) && verbStart - clause.start <= BUT) {
    const before = clauseBefore(frame, clause);
    return before ? (englishPhrases(frame, before).find(isFree)?.heads ?? []) : [];
  }
  const relative = /^(who|which|that) /.test(frame.document.view.slice(clause.start, clause.start + 6).toLowerCase());
  const antecedent = relative ? clauseBefore(frame, clause) : null;
  // "A and B were among the experts who signed it": they did.
  if (antecedent && AMONG.test(frame.document.view.slice(antecedent.start, antecedent.end)))
    return englishPhrases(frame, antecedent).find(isFree)?.heads ?? [];
  const last = antecedent ? within(frame.names, antecedent).at(-1) : undefined;
  // "the plan, which called for": a text does not act. "85 countries that attended": nor does a name further off.
  if (!antecedent || !last || clause.start - last.end > ANTECEDENT_AT_MOST || isText(last)) return [];
  return englishPhrases(frame, antecedent).at(-1)?.heads ?? [];
}

/** "Italy became the first EU country to approve a law": Italy did. */
function firstToDo(frame: Frame, clause: Span, free: readonly NounPhrase[], verbStart: number): NounPhrase | undefined {
  const { view } = frame.document;
  if (!view.startsWith('to ', verbStart)) return undefined;
  const became = BECAME.exec(view.slice(clause.start, verbStart));
  return became ? free.filter(({ end }) => end <= clause.start + became.index).at(-1) : undefined;
}

const BECAME =
  / (?:became|becomes|become|is|was|were|are) (?:the |one of the |among the )?(?:first|only|second|third|last|latest) /;

export function allHeads(phrases: readonly NounPhrase[]): readonly NameSpan[] {
  return phrases.filter(isFree).flatMap(({ heads }) => heads);
}

export function firstHeads(phrases: readonly NounPhrase[]): readonly NameSpan[] {
  return phrases.find(isFree)?.heads ?? [];
}

export function governed(phrases: readonly NounPhrase[], ...prepositions: readonly string[]): readonly NameSpan[] {
  return phrases
    .filter(({ governor, attributive }) => governor !== null && !attributive && prepositions.includes(governor))
    .flatMap(({ heads }) => heads);
}

/** The phrases before the next verb. */
export function phrasesBeforeVerb(frame: Frame, phrases: readonly NounPhrase[], trigger: Span): readonly NounPhrase[] {
  const next = within(frame.words, { start: trigger.end, end: frame.sentence.end }).find(({ word }) =>
    word.uses.some(({ form }) => form === 'verb'),
  );
  return next ? phrases.filter(({ end }) => end <= next.start) : phrases;
}

export function readPronoun(frame: Frame, verbStart: number, clause: Span): Pronoun | null {
  const pair = readPair(frame, verbStart, clause.start);
  if (pair) return { ...pair, text: frame.document.view.slice(pair.start, pair.end), person: 'pair' };
  const [word] = wordsBefore(frame, verbStart, clause.start, 4).filter(
    ({ text }) => !/ly$|^(also|then|now|both|jointly)$/.test(text),
  );
  if (!word) return null;
  const person = PRONOUNS[word.text];
  const place = { start: word.start, end: word.end, text: frame.document.view.slice(word.start, word.end) };
  if (person) return { ...place, person };
  const titles = titlesBefore(frame, verbStart, clause.start);
  return titles.length > 0 ? { ...place, person: 'one', titles } : null;
}

const PRONOUNS: Readonly<Record<string, Pronoun['person']>> = {
  he: 'one',
  she: 'one',
  it: 'it',
  they: 'many',
  we: 'we',
};

function isFree({ governor, attributive }: NounPhrase): boolean {
  return governor === null && !attributive;
}

function isText({ type }: NameSpan): boolean {
  return type === 'Resolution' || type === 'Initiative';
}
