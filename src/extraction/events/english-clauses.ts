import type { Span } from '../../model/span.ts';
import type { MeetingSpan, NameSpan } from '../document.ts';
import type { CueUse } from './cue-book.ts';
import { englishPhrases } from './english-phrases.ts';
import { readEnglishVerb, type VerbReading } from './english-verb.ts';
import { type Frame, type WordSpan, wordsBefore } from './frame.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { endsWithMeeting } from './meeting-words.ts';
import { clauseBefore, clauseOf, type Grammar, mayBeObject, type Pronoun, within } from './reading.ts';

/** How far an object, or a by-phrase, may stand behind its verb. */
const AFTER_AT_MOST = 400;
/** An object behind one of these belongs to something else: "signed in line with the AI Act". */
/** A meeting is attended or held right behind the verb. */
const MEETING_AT_MOST = 80;
/** Between a noun and the participle that describes it. */
const NOUN_AT_MOST = 24;
const NOT_OBJECT = /^(under|in|with|by|at|through|from|within|following|like|against|about|including)$/;

export const englishGrammar: Grammar = {
  read(frame, trigger, use) {
    const clause = clauseOf(frame, trigger);
    const verb = use.form === 'noun' ? { passive: false, reduced: false, start: trigger.start } : readEnglishVerb(frame, trigger, use, clause);
    if (verb && isUnfinished(frame, trigger, clause, use)) return null;
    if (!verb || !follows(frame, trigger, clause, use) || (use.form === 'noun' && trigger.text === 'between' && !endsWithMeeting(frame, { start: clause.start, end: trigger.start }))) return null;
    const before = { start: clause.start, end: verb.start };
    const after = { start: trigger.end, end: Math.min(clause.end, trigger.end + AFTER_AT_MOST) };
    const left = englishPhrases(frame, before);
    const right = englishPhrases(frame, after);
    const ahead = use.form === 'noun' ? null : objectBefore(frame, before, use);
    const meetingAhead = use.cue.type === 'MEETING' && use.form === 'verb' && endsWithMeeting(frame, before);
    const touching = verb.reduced && ahead !== null && trigger.start - ahead.end <= 2;
    const behind = verb.passive || touching ? null : objectAfter(frame, after, use);
    const agent = verb.reduced && /^ by (?!consensus|acclamation|an? )/.test(frame.document.view.slice(trigger.end, trigger.end + 16));
    const passive = verb.passive || agent || (verb.reduced && ((ahead !== null && behind === null && isNext(frame, ahead, trigger)) || meetingAhead));
    const inverted = use.cue.type === 'STATEMENT' && left.length === 0 && afterQuote(frame, trigger);
    const subjects = passive ? [] : inverted ? firstHeads(right) : gathers(use) ? allHeads(left) : subject(frame, clause, left, verb);
    return {
      subjects: use.form === 'passive' ? [] : subjects,
      by: passive || use.form !== 'verb' ? governed(rightBefore(frame, right, trigger), 'by') : [],
      with: [...governed(right, 'with', 'alongside', 'between'), ...(gathers(use) ? governed(left, 'with') : []), ...(trigger.text.endsWith('between') || trigger.text.endsWith('with') ? firstHeads(right) : [])],
      to: governed(right, 'to'),
      from: governed(right, 'from'),
      patients: right.filter(({ governor, attributive }) => governor === null && !attributive).flatMap(({ heads }) => heads),
      pronoun: subjects.length > 0 || passive ? null : readPronoun(frame, verb.start, clause),
      byMeeting: subjects.length === 0 && (endsWithMeeting(frame, before) || sharesMeeting(frame, verb.start, before)),
      ownSubject: true,
      modalFrom: verb.reduced && passive ? verb.start : clause.start,
      object: behind ?? (passive || use.form === 'passive' ? ahead : described(frame, clause, verb.start, use)),
      meeting: use.cue.type === 'MEETING' && !gathers(use) ? ((passive ? undefined : within(frame.meetings, { start: after.start, end: Math.min(after.end, after.start + MEETING_AT_MOST) })[0]) ?? within(frame.meetings, before).at(-1) ?? describedMeeting(frame, clause)) : null,
      unnamed: /^ (it|them|this)\b/.test(frame.document.view.slice(trigger.end, trigger.end + 6)) || use.cue.unnamed.some((noun) => holds(frame, passive || use.form === 'passive' ? before : nounPhrase(frame, after), noun)) || describesUnnamed(frame, clause, use),
      attributive: verb.reduced && passive,
      clause,
    };
  },
};

/** The last phrase before the verb that no preposition governs; "and" takes up the subject of the verb before; "who" its antecedent. */
function subject(frame: Frame, clause: Span, left: readonly NounPhrase[], verb: VerbReading): readonly NameSpan[] {
  const prior = within(frame.words, { start: clause.start, end: verb.start }).filter(({ word }) => word.uses.length > 0).at(-1);
  const [link] = wordsBefore(frame, verb.start, clause.start, 1);
  const free = left.filter((phrase) => phrase.governor === null && !phrase.attributive);
  const shared = prior && (link?.text === 'and' || link?.text === 'then') ? free.filter(({ end }) => end <= prior.start).at(-1) : undefined;
  const own = shared ?? free.at(-1);
  if (own) return own.heads;
  const relative = /^(who|which|that) /.test(frame.document.view.slice(clause.start, clause.start + 6).toLowerCase());
  const antecedent = relative ? clauseBefore(frame, clause) : null;
  const last = antecedent ? within(frame.names, antecedent).at(-1) : undefined;
  // "the plan, which called for": a text does not act.
  if (!antecedent || !last || last.type === 'Resolution' || last.type === 'Initiative') return [];
  return englishPhrases(frame, antecedent).at(-1)?.heads ?? [];
}

/** "Once both have signed the act, it will be published"; "It sets up an office" tells what a text provides for. */
function isUnfinished(frame: Frame, trigger: Span, clause: Span, use: CueUse): boolean {
  const { view } = frame.document;
  const opener = /^(after|once|when|until|unless|if|before) /i.test(view.slice(clause.start, clause.start + 8));
  return opener && use.inflection === 'past' && /\b(have|has) (\w+ly )?$/.test(view.slice(Math.max(clause.start, trigger.start - 16), trigger.start));
}

/** "directed agencies to": the words that make the verb the one meant. */
function follows(frame: Frame, trigger: Span, clause: Span, { cue }: CueUse): boolean {
  const rest = frame.document.view.slice(trigger.end, Math.min(frame.sentence.end, Math.max(clause.end, trigger.end) + 8)).toLowerCase();
  return cue.requires.length === 0 || afterQuote(frame, trigger) || cue.requires.some((word) => ` ${rest} `.includes(` ${word} `) || (!/[a-z]/.test(word) && rest.includes(word)));
}

/** "the statement issued", "the resolution, proposed": the noun stands right before its participle. */
function isNext(frame: Frame, noun: Span, trigger: Span): boolean {
  const between = frame.document.view.slice(noun.end, trigger.start);
  return between.length <= NOUN_AT_MOST && within(frame.names, { start: noun.end, end: trigger.start }).length === 0 && within(frame.words, { start: noun.end, end: trigger.start }).every(({ word }) => word.uses.length === 0);
}

/** The phrases before the next verb. */
function rightBefore(frame: Frame, phrases: readonly NounPhrase[], trigger: Span): readonly NounPhrase[] {
  const next = within(frame.words, { start: trigger.end, end: frame.sentence.end }).find(({ word }) => word.uses.some(({ form }) => form === 'verb'));
  return next ? phrases.filter(({ end }) => end <= next.start) : phrases;
}

/** Who meets whom: everybody named beside the verb is there. */
function gathers({ cue }: CueUse): boolean {
  return cue.type === 'MEETING' && cue.subject === 'attendee' && cue.patient === 'attendee';
}

function allHeads(phrases: readonly NounPhrase[]): readonly NameSpan[] {
  return phrases.filter(({ governor, attributive }) => governor === null && !attributive).flatMap(({ heads }) => heads);
}

/** "The conference opened in Shanghai and issued". */
function sharesMeeting(frame: Frame, verbStart: number, before: Span): boolean {
  return wordsBefore(frame, verbStart, before.start, 1)[0]?.text === 'and' && within(frame.meetings, before).length > 0 && within(frame.names, before).every(({ type }) => type !== 'Person');
}

function firstHeads(phrases: readonly NounPhrase[]): readonly NameSpan[] {
  return phrases.find(({ governor, attributive }) => governor === null && !attributive)?.heads ?? [];
}

function readPronoun(frame: Frame, verbStart: number, clause: Span): Pronoun | null {
  const [word] = wordsBefore(frame, verbStart, clause.start, 4).filter(({ text }) => !/ly$|^(also|then|now|both|jointly)$/.test(text));
  const person = word ? PRONOUNS[word.text] : undefined;
  return word && person ? { ...word, text: frame.document.view.slice(word.start, word.end), person } : null;
}

const PRONOUNS: Readonly<Record<string, Pronoun['person']>> = { he: 'one', she: 'one', it: 'it', they: 'many', we: 'we' };

/** “…,” said X. */
function afterQuote(frame: Frame, trigger: Span): boolean {
  return /[”"] ?$/.test(frame.document.view.slice(Math.max(0, trigger.start - 2), trigger.start));
}

function governed(phrases: readonly NounPhrase[], ...prepositions: readonly string[]): readonly NameSpan[] {
  return phrases.filter(({ governor, attributive }) => governor !== null && !attributive && prepositions.includes(governor)).flatMap(({ heads }) => heads);
}

/** A body is an object right behind its verb only: "set up the AI Office". */
const BODY_AT_MOST = 48;

function objectAfter(frame: Frame, region: Span, use: CueUse): NameSpan | null {
  const fitting = within(frame.names, region).filter((name) => use.cue.object.includes(name.type) && mayBeObject(name, use));
  return fitting.find((name) => !isGoverned(frame, name) && (name.type !== 'Organization' || isDirect(frame, region.start, name))) ?? null;
}

function isDirect(frame: Frame, start: number, { start: end }: NameSpan): boolean {
  const between = frame.document.view.slice(start, end).toLowerCase();
  return between.length <= BODY_AT_MOST && !/[,;(]| (on|for|to|with|in|by|from|at|as|under|inside) /.test(between);
}

function objectBefore(frame: Frame, region: Span, use: CueUse): NameSpan | null {
  const fitting = within(frame.names, region).filter(({ type }) => use.cue.object.includes(type) && type !== 'Person');
  return fitting.at(-1) ?? null;
}

function isGoverned(frame: Frame, name: NameSpan): boolean {
  const [first, second] = wordsBefore(frame, name.start, frame.sentence.start, 2);
  const word = first && /^(the|a|an|its|their)$/.test(first.text) ? second : first;
  return word !== undefined && NOT_OBJECT.test(word.text);
}

/** "an order to advance standards": the noun stands before the infinitive. */
function nounPhrase(frame: Frame, after: Span): Span {
  const text = frame.document.view.slice(after.start, after.end);
  const stop = / (to|that|which|in order) |, /.exec(text);
  return stop ? { start: after.start, end: after.start + stop.index } : after;
}

/** "the declaration that 28 nations signed": the clause describes its object. */
function described(frame: Frame, clause: Span, verbStart: number, use: CueUse): NameSpan | null {
  const antecedent = relativeTo(frame, clause);
  const last = antecedent ? within(frame.names, antecedent).at(-1) : undefined;
  // "which creates no duties": the noun does it itself.
  if (clause.start + 'which '.length >= verbStart - 2) return null;
  if (!antecedent || !last || !use.cue.object.includes(last.type) || last.type === 'Organization' || last.type === 'Person') return null;
  return antecedent.end - last.end <= 2 ? last : null;
}

/** "the summit, which the Netherlands hosted". */
function describedMeeting(frame: Frame, clause: Span): MeetingSpan | null {
  const antecedent = relativeTo(frame, clause);
  return antecedent ? (within(frame.meetings, antecedent).at(-1) ?? null) : null;
}

function describesUnnamed(frame: Frame, clause: Span, use: CueUse): boolean {
  const antecedent = relativeTo(frame, clause);
  const text = antecedent ? frame.document.view.slice(antecedent.start, antecedent.end).toLowerCase().trimEnd() : '';
  return use.cue.unnamed.some((noun) => text.endsWith(` ${noun}`));
}

function relativeTo(frame: Frame, clause: Span): Span | null {
  const opens = /^(that|which) /.test(frame.document.view.slice(clause.start, clause.start + 6).toLowerCase());
  return opens ? clauseBefore(frame, clause) : null;
}

function holds(frame: Frame, region: Span, noun: string): boolean {
  const text = frame.document.view.slice(region.start, region.end).toLowerCase();
  const at = text.indexOf(noun);
  return at >= 0 && !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + noun.length).replace('s', ''));
}
