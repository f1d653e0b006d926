import type { Span } from '../../../model/span.ts';
import type { MeetingSpan, NameSpan } from '../../document.ts';
import type { CueUse } from '../cue-book.ts';
import { type Frame, wordsBefore } from '../frame.ts';
import { clauseBefore, mayBeObject, within } from '../reading.ts';

/** An object behind one of these belongs to something else: "signed in line with the AI Act". */
const NOT_OBJECT = /^(under|in|with|by|at|through|from|within|following|like|against|about|including)$/;
/** Between a noun and the participle that describes it. */
const NOUN_AT_MOST = 24;
/** A meeting is attended or held right behind the verb. */
const MEETING_AT_MOST = 80;
/** A body is an object right behind its verb only: "set up the AI Office". */
const BODY_AT_MOST = 48;

export function objectAfter(frame: Frame, region: Span, use: CueUse): NameSpan | null {
  const fitting = within(frame.names, region).filter(
    (name) => use.cue.object.includes(name.type) && mayBeObject(name, use),
  );
  return (
    fitting.find(
      (name) =>
        !isGoverned(frame, name) &&
        !isTopic(frame, region.start, name) &&
        (name.type !== 'Organization' || isDirect(frame, region.start, name)),
    ) ?? null
  );
}

function isDirect(frame: Frame, start: number, { start: end }: NameSpan): boolean {
  const between = frame.document.view.slice(start, end).toLowerCase();
  return between.length <= BODY_AT_MOST && !/[,;(]| (on|for|to|with|in|by|from|at|as|under|inside) /.test(between);
}

export function objectBefore(frame: Frame, region: Span, use: CueUse): NameSpan | null {
  const fitting = within(frame.names, region).filter(({ type }) => use.cue.object.includes(type) && type !== 'Person');
  return fitting.at(-1) ?? null;
}

function isGoverned(frame: Frame, name: NameSpan): boolean {
  const [first, second] = wordsBefore(frame, name.start, frame.sentence.start, 2);
  const word = first && /^(the|a|an|its|their)$/.test(first.text) ? second : first;
  return word !== undefined && NOT_OBJECT.test(word.text);
}

/** "its position on the Act", "a motion to delay the Act": another text, of which the name is the topic. */
function isTopic(frame: Frame, start: number, name: NameSpan): boolean {
  const words = wordsBefore(frame, name.start, start, TOPIC_WORDS).map(({ text }) => text);
  return words.some((word, index) => TOPIC_LINKS.has(word) && OTHER_TEXTS.has(words[index + 1] ?? ''));
}

/** A text, its preposition, and up to three words before the name. */
const TOPIC_WORDS = 5;
const TOPIC_LINKS = new Set(['on', 'to', 'about', 'for', 'of', 'under', 'regarding', 'concerning']);
const OTHER_TEXTS = new Set(
  'position mandate report opinion motion amendment amendments letter study guidance guidelines consultation rules statement analysis assessment changes draft version summary template bill decision plan response'.split(
    ' ',
  ),
);

/** "the statement issued", "the resolution, proposed": the noun stands right before its participle. */
export function isNext(frame: Frame, noun: Span, trigger: Span): boolean {
  const between = frame.document.view.slice(noun.end, trigger.start);
  return (
    between.length <= NOUN_AT_MOST &&
    within(frame.names, { start: noun.end, end: trigger.start }).length === 0 &&
    within(frame.words, { start: noun.end, end: trigger.start }).every(({ word }) => word.uses.length === 0)
  );
}

/** "an order to advance standards": the noun stands before the infinitive. */
function nounPhrase(frame: Frame, after: Span): Span {
  const text = frame.document.view.slice(after.start, after.end);
  const stop = / (to (?!an? |the |its |this )|that |which |in order )|, /.exec(text);
  return stop ? { start: after.start, end: after.start + stop.index } : after;
}

/** "the declaration that 28 nations signed": the clause describes its object. */
export function described(frame: Frame, clause: Span, verbStart: number, use: CueUse): NameSpan | null {
  const antecedent = relativeTo(frame, clause);
  const last = antecedent ? within(frame.names, antecedent).at(-1) : undefined;
  // "which creates no duties": the noun does it itself.
  if (clause.start + 'which '.length >= verbStart - 2) return null;
  if (!antecedent || !last || !use.cue.object.includes(last.type)) return null;
  if (last.type === 'Organization' || last.type === 'Person') return null;
  return antecedent.end - last.end <= 2 ? last : null;
}

/** "the Principles, which were adopted in 2019": what a passive clause describes. */
export function antecedent(frame: Frame, clause: Span, use: CueUse): NameSpan | null {
  const before = relativeTo(frame, clause);
  const last = before ? within(frame.names, before).at(-1) : undefined;
  if (!before || !last || !use.cue.object.includes(last.type) || !mayBeObject(last, use)) return null;
  return /^[”"]?,? ?$/.test(frame.document.view.slice(last.end, before.end)) ? last : null;
}

/** The meeting behind the verb, before it, or the one its clause describes: "the summit, which the Netherlands hosted". */
export function findMeeting(
  frame: Frame,
  clause: Span,
  before: Span,
  after: Span,
  passive: boolean,
): MeetingSpan | null {
  const near = { start: after.start, end: Math.min(after.end, after.start + MEETING_AT_MOST) };
  const behind = passive ? undefined : within(frame.meetings, near)[0];
  const antecedent = relativeTo(frame, clause);
  const described = antecedent ? within(frame.meetings, antecedent).at(-1) : undefined;
  return behind ?? within(frame.meetings, before).at(-1) ?? described ?? null;
}

/** "a bill", "it", or "the order that the President signed". */
export function hasUnnamed(frame: Frame, clause: Span, region: Span, use: CueUse): boolean {
  const text = frame.document.view.slice(region.start, region.end);
  return (
    /^ ?(it|them|this)\b/i.test(text) ||
    // "Israel came but did not sign."
    (use.cue.type === 'SIGNING' && /^ ?[.,;]?$/.test(text)) ||
    use.cue.unnamed.some((noun) => holds(frame, nounPhrase(frame, region), noun)) ||
    describesUnnamed(frame, clause, use)
  );
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
