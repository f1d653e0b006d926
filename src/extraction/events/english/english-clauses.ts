import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { CueUse } from '../cue-book.ts';
import { type Frame, type WordSpan, wordsBefore } from '../frame.ts';
import { endsWithMeeting } from '../meeting-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { clauseOf, type Grammar, within } from '../reading.ts';
import { behindAside, resumedAfter } from './english-asides.ts';
import {
  antecedent,
  described,
  findMeeting,
  hasUnnamed,
  isNext,
  objectAfter,
  objectBefore,
} from './english-objects.ts';
import { readPair } from './english-pairs.ts';
import { englishPhrases } from './english-phrases.ts';
import { allHeads, firstHeads, governed, phrasesBeforeVerb, readPronoun, readSubject } from './english-subjects.ts';
import { titlesBefore } from './english-titles.ts';
import { readEnglishVerb, type VerbReading } from './english-verb.ts';

/** How far an object, or a by-phrase, may stand behind its verb. */
const AFTER_AT_MOST = 400;
/** "adopted by consensus" names nobody. */
const BY_AGENT = /^ by (?!consensus|acclamation|an? )/;

/** "to discuss", "in order to", "as part of": what a deed was done for. */
const PURPOSE = / (?:to (?!the |a |an |its |their |this |that )[a-z]|in order |as part of |where |building on )/;

const GATHERING =
  /\b(?:summits?|meetings?|conferences?|forums?|dialogues?|talks|sessions?|events?|hackathons?|workshops?|roundtables?|hearings?|consultations?)\b/i;

export const englishGrammar: Grammar = {
  read(frame, trigger, use) {
    const clause = clauseOf(frame, trigger);
    const verb =
      use.form === 'noun' ? nounReading(frame, trigger, clause) : readEnglishVerb(frame, trigger, use, clause);
    if (!verb || isUnfinished(frame, trigger, clause, use) || !follows(frame, trigger, clause, use)) return null;
    const before = { start: clause.start, end: verb.start };
    const after = { start: trigger.end, end: Math.min(clause.end, trigger.end + AFTER_AT_MOST) };
    const { passive, behind, ahead } = readVoice(frame, trigger, use, verb, before, after);
    const objectFirst = passive || use.form === 'passive' || (use.cue.subject === 'object' && behind === null);
    const left = englishPhrases(frame, before);
    const right = englishPhrases(frame, after);
    // "X met Y, and both leaders noted", "X said the president will sign": the subject, not who stands before it.
    const referring =
      readPair(frame, verb.start, clause.start) !== null || titlesBefore(frame, verb.start, clause.start).length > 0;
    const subjects = objectFirst || referring ? [] : readSubjects(frame, trigger, use, clause, verb, left, right);
    const meets = trigger.text.endsWith('between') || trigger.text.endsWith('with');
    return {
      subjects,
      by: [
        ...(passive || use.form !== 'verb' ? governed(phrasesBeforeVerb(frame, right, trigger), 'by') : []),
        // "A statement by the authorities was published".
        ...(passive && use.cue.type === 'PUBLICATION' ? governed(left, 'by') : []),
      ],
      with: [
        ...governed(right, 'with', 'alongside', 'between'),
        ...(gathers(use) ? governed(left, 'with') : []),
        ...(meets ? firstHeads(right) : []),
      ],
      to: governed(right, 'to'),
      from: governed(right, 'from'),
      patients: passive ? allHeads(left) : patientsOf(frame, right, trigger, use),
      pronoun: subjects.length > 0 || passive ? null : readPronoun(frame, verb.start, clause),
      byMeeting: subjects.length === 0 && (endsWithMeeting(frame, before) || sharesMeeting(frame, verb.start, before)),
      ownSubject: true,
      modalFrom: verb.reduced && passive ? verb.start : clause.start,
      object:
        behind ?? (objectFirst ? (ahead ?? antecedent(frame, clause, use)) : described(frame, clause, verb.start, use)),
      meeting: use.cue.type === 'MEETING' && !gathers(use) ? findMeeting(frame, clause, before, after, passive) : null,
      unnamed: hasUnnamed(frame, clause, objectFirst ? before : after, use),
      attributive: (verb.reduced && passive) || frame.document.view.charAt(trigger.start - 1) === '-',
      clause: behindAside(frame, clause, verb.start),
      resumed: resumedAfter(frame, clause, use),
    };
  },
};

/** "talks between": the noun is the happening; "between" alone only behind a meeting's name. */
function nounReading(frame: Frame, trigger: WordSpan, clause: Span): VerbReading | null {
  const bare = trigger.text === 'between' && !endsWithMeeting(frame, { start: clause.start, end: trigger.start });
  return bare ? null : { passive: false, reduced: false, start: trigger.start };
}

/** Whether the object stands before the verb ("was adopted", "the plan released in July"), and the objects on both sides. */
function readVoice(
  frame: Frame,
  trigger: Span,
  use: CueUse,
  verb: VerbReading,
  before: Span,
  after: Span,
): { passive: boolean; behind: NameSpan | null; ahead: NameSpan | null } {
  const ahead = use.form === 'noun' ? null : objectBefore(frame, before, use);
  const touching = verb.reduced && ahead !== null && trigger.start - ahead.end <= 2;
  const next = verb.passive ? null : objectAfter(frame, verb.reduced ? upToComma(frame, after) : after, use);
  // "Acme, together with Globex, launched the Forum": a list of subjects, not a body that was launched.
  const listed = touching && next !== null && frame.document.view.slice(ahead.end, trigger.start).includes(',');
  const behind = touching && !listed ? null : next;
  if (!verb.reduced) return { passive: verb.passive, behind, ahead };
  const agent = BY_AGENT.test(frame.document.view.slice(trigger.end, trigger.end + 16));
  const describesText = ahead !== null && behind === null && isNext(frame, ahead, trigger);
  const describesMeeting = use.cue.type === 'MEETING' && use.form === 'verb' && endsWithMeeting(frame, before);
  return { passive: agent || describesText || describesMeeting, behind, ahead };
}

/** "the bill, first submitted in May, followed the Act": what stands behind the aside belongs to the main verb. */
function upToComma(frame: Frame, after: Span): Span {
  const comma = frame.document.view.slice(after.start, after.end).search(/, (?!\d)/);
  return comma < 0 ? after : { start: after.start, end: after.start + comma };
}

function readSubjects(
  frame: Frame,
  trigger: Span,
  use: CueUse,
  clause: Span,
  verb: VerbReading,
  left: readonly NounPhrase[],
  right: readonly NounPhrase[],
): readonly NameSpan[] {
  if (use.cue.type === 'STATEMENT' && left.length === 0 && afterQuote(frame, trigger)) return firstHeads(right);
  return gathers(use) ? allHeads(left) : readSubject(frame, clause, left, verb.start);
}

/** Whom the verb reaches; what it was done for names others: "urged Congress to back the UN", "met X to discuss China's plan". */
function patientsOf(frame: Frame, right: readonly NounPhrase[], trigger: Span, { cue }: CueUse): readonly NameSpan[] {
  if (cue.type !== 'CALL' && cue.type !== 'MEETING') return allHeads(right);
  const text = frame.document.view.slice(trigger.end, trigger.end + AFTER_AT_MOST);
  const purpose = PURPOSE.exec(text);
  const near = purpose ? right.filter(({ end }) => end <= trigger.end + purpose.index) : right;
  const [first] = near;
  // "will host the next summit, Macron said": a meeting is held, nobody received.
  if (cue.subject === 'host' && first && GATHERING.test(text.slice(0, first.start - trigger.end))) return [];
  return cue.type === 'CALL' ? firstHeads(near) : allHeads(near);
}

/** "Once both have signed the act, it will be published": not yet. */
function isUnfinished(frame: Frame, trigger: Span, clause: Span, use: CueUse): boolean {
  const { view } = frame.document;
  if (use.inflection !== 'past') return false;
  if (!/^(after|once|when|until|unless|if|before) /i.test(view.slice(clause.start, clause.start + 8))) return false;
  return /\b(have|has) (\w+ly )?$/.test(view.slice(Math.max(clause.start, trigger.start - 16), trigger.start));
}

/** "directed agencies to": the words that make the verb the one meant; “…,” she added needs none. */
function follows(frame: Frame, trigger: Span, clause: Span, { cue }: CueUse): boolean {
  if (cue.requires.length === 0 || afterQuote(frame, trigger)) return true;
  const end = Math.min(frame.sentence.end, Math.max(clause.end, trigger.end) + ' that '.length + 2);
  const rest = ` ${frame.document.view.slice(trigger.end, end).toLowerCase()} `;
  return cue.requires.some((word) => rest.includes(/[a-z]/.test(word) ? ` ${word} ` : word));
}

/** Who meets whom: everybody named beside the verb is there. */
function gathers({ cue }: CueUse): boolean {
  return cue.type === 'MEETING' && cue.subject === 'attendee' && cue.patient === 'attendee';
}

/** "The conference opened in Shanghai and issued". */
function sharesMeeting(frame: Frame, verbStart: number, before: Span): boolean {
  return (
    wordsBefore(frame, verbStart, before.start, 1)[0]?.text === 'and' &&
    within(frame.meetings, before).length > 0 &&
    within(frame.names, before).every(({ type }) => type !== 'Person')
  );
}

/** “…,” said X. */
function afterQuote(frame: Frame, trigger: Span): boolean {
  return /[”"] ?$/.test(frame.document.view.slice(Math.max(0, trigger.start - 2), trigger.start));
}
