import type { Span } from '../../../model/span.ts';
import type { CueUse } from '../cue-book.ts';
import { type Frame, type WordSpan, wordsBefore } from '../frame.ts';

/** How an English verb stands in its clause; null where the word is none there ("a vote", "the signing"). */
export interface VerbReading {
  readonly passive: boolean;
  /** A participle behind its noun: "the statement issued on Monday". */
  readonly reduced: boolean;
  /** Where the verb with its auxiliaries starts; the subject stands before. */
  readonly start: number;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const MODAL = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  'to',
  'did',
  'does',
  'do',
  "didn't",
  "doesn't",
  "don't",
  "won't",
  "wouldn't",
  'cannot',
  "'ll",
]);
const ADVERB =
  /^(also|not|never|now|today|then|first|since|both|all|just|recently|jointly|already|yet|ever|again|further|thus|later|earlier|\w+ly)$/;
const NOUN_BEFORE =
  /^(the|a|an|this|that|these|those|its|their|his|her|our|your|of|in|on|for|with|by|and|or|any|each|new|draft|first|final|joint)$/;
const VERB_AT_MOST = 6;

export function readEnglishVerb(frame: Frame, trigger: WordSpan, use: CueUse, clause: Span): VerbReading | null {
  const before = wordsBefore(frame, trigger.start, clause.start, VERB_AT_MOST);
  let start = trigger.start;
  let be = false;
  let have = false;
  let modal = false;
  let chained = 0;
  for (const word of before) {
    const auxiliary = BE.has(word.text) || HAVE.has(word.text) || MODAL.has(word.text);
    if (!auxiliary && !ADVERB.test(word.text)) break;
    be ||= BE.has(word.text);
    have ||= HAVE.has(word.text) && !be;
    modal ||= MODAL.has(word.text);
    chained += 1;
    if (auxiliary) start = word.start;
  }
  const previous = before[chained]?.text ?? '';
  const bare = !be && !have && !modal;
  const opensClause = trigger.start - clause.start <= 2;
  switch (use.inflection) {
    case 'ing':
      if (be) return { passive: false, reduced: false, start };
      // "vetoed a bill while signing SB 243": a second deed of the same subject.
      if (previous === 'while' && isDeed(use)) return { passive: false, reduced: false, start };
      // "has already acted by publishing the plan": how it was done.
      if (previous === 'by' && isDeed(use) && hasActed(frame, trigger, clause))
        return { passive: false, reduced: false, start: trigger.start };
      return use.cue.type === 'SIGNING' ? readJoining(frame, trigger, clause, previous) : null;
    case 'base':
      if (modal) return { passive: false, reduced: false, start };
      // "Establish a program": what a list asks for.
      if (opensClause) return null;
      // "recommended that the UK adopt a law": what is asked for.
      if (bare && frame.document.view.slice(clause.start, clause.start + 5).toLowerCase() === 'that ' && isDeed(use))
        return null;
      return bare && !NOUN_BEFORE.test(previous) ? { passive: false, reduced: false, start } : null;
    case 'third':
      return bare && !NOUN_BEFORE.test(previous) ? { passive: false, reduced: false, start } : null;
    case 'past': {
      if (be) return { passive: true, reduced: false, start };
      if (modal && !have) return null;
      // "sponsored the vetoed measure": it only describes a noun.
      if (bare && /^(the|a|an|this|these|its|their|his|her|our)$/.test(previous)) return null;
      if (bare && opensClause && clause.start === frame.sentence.start) return null;
      const reduced =
        bare &&
        (isFollowedBy(frame, trigger, /^ (by|on|in|at|today|yesterday|last|this|during|under) /) || previous === '');
      return { passive: false, reduced, start };
    }
    default:
      return { passive: false, reduced: false, start };
  }
}

/** "30 states have joined Japan in endorsing it", "countries signing the declaration include": others who sign too. */
function readJoining(frame: Frame, trigger: Span, clause: Span, previous: string): VerbReading | null {
  if (frame.book.has('groups', previous)) return { passive: false, reduced: false, start: trigger.start };
  if (previous !== 'in') return null;
  const join = JOIN_IN.exec(
    frame.document.view.slice(Math.max(clause.start, trigger.start - JOIN_AT_MOST), trigger.start),
  );
  return join ? { passive: false, reduced: false, start: trigger.start - join[0].length } : null;
}

const JOIN_AT_MOST = 120;
const JOIN_IN = /\b(?:(?:has|have|had|also|will) )?join(?:s|ed|ing)? [^,;:]{2,100} in $/;

const ACTED_AT_MOST = 100;
const ACTED =
  /\b(?:has|have|had) (?:also |already |since |now )?(?:taken|acted|moved|responded|begun|made|answered|stepped|led|advanced|delivered|followed|started)\b[^.;:]{0,60} by $/;

function hasActed(frame: Frame, trigger: Span, clause: Span): boolean {
  return ACTED.test(
    frame.document.view.slice(Math.max(clause.start, trigger.start - ACTED_AT_MOST), trigger.start).toLowerCase(),
  );
}

function isDeed({ cue }: CueUse): boolean {
  return cue.type !== 'STATEMENT' && cue.type !== 'MEETING';
}

function isFollowedBy(frame: Frame, trigger: Span, pattern: RegExp): boolean {
  return pattern.test(`${frame.document.view.slice(trigger.end, trigger.end + 12)} `);
}
