import type { Span } from '../../model/span.ts';
import type { Modality } from '../../model/vocabulary.ts';
import type { CueUse } from './cue-book.ts';
import type { Frame, WordSpan } from './frame.ts';
import { clauseBefore, within } from './reading.ts';
import type { WordList } from './word-lists.ts';

/** Chinese words that change a verb stand anywhere between subject and verb; so do those before an English noun ("will … for talks"). */
const REACH = 200;
/** English ones belong to the verb: "plans to jointly sign". Only adverbs come between. */
const BETWEEN = /^[a-z -]{0,16}$/;
/** 签署了: it is done. */
const DONE = /[了过]/;
/** "became the first country to ratify it": it did. */
const FIRST_AT_MOST = 80;
const FIRST_WORDS = 6;
/** Between the decision and what is decided stands a date, or who decided it together. */
const DECIDED_AT_MOST = 60;
const TO_VERB = /^ ?([a-z]+ly )?$/;

const LISTS: readonly (readonly [list: WordList, modality: Modality | null])[] = [
  ['negated', 'NEGATED'],
  ['planned', 'PLANNED'],
  ['irrealis', null],
  ['bidding', null],
];

/**
 * What the nearest word before the verb says about the happening; null where it is wished for, possible or a duty.
 * @param ownSubject false where the clause goes on from the one before
 * @param from where the words that change the verb may start: behind its subject
 */
export function readModality(
  frame: Frame,
  clause: Span,
  from: number,
  trigger: Span,
  use: CueUse,
  ownSubject: boolean,
): Modality | null {
  // 邀请法国参加将于明年举办的大会: what only describes a noun is no wish.
  const describes = frame.book.language === 'zh' && frame.document.view.charAt(trigger.end) === '的';
  const bid = describes ? [] : within(frame.words, { start: clause.start, end: Math.max(clause.start, from) });
  if (from > clause.start && bid.some(({ word }) => word.lists.has('bidding'))) return null;
  const start = Math.max(from, trigger.start - REACH);
  const words = within(frame.words, { start, end: trigger.start });
  const near =
    frame.book.language === 'en' && use.form !== 'noun' ? verbChain(frame, words, trigger, use) : [...words].reverse();
  for (const { word, text, start: at } of near) {
    if (text === 'to' && cameFirst(frame, at)) continue;
    if (text === 'to' && isDecided(frame, from, at)) return 'PLANNED';
    // "led a delegation to meet with": what was done in order to meet was done.
    if (text === 'to' && use.cue.type === 'MEETING') continue;
    const row = LISTS.find(([list]) => word.lists.has(list));
    if (row && text === 'would' && isReported(frame, trigger)) return 'PLANNED';
    if (row) return row[1];
  }
  if (isNeither(frame, clause, trigger)) return 'NEGATED';
  return ownSubject || DONE.test(frame.document.view.slice(trigger.end, trigger.end + 1))
    ? 'ACTUAL'
    : inherited(frame, clause);
}

/** "Neither the US nor the UK signed it." */
function isNeither(frame: Frame, clause: Span, trigger: Span): boolean {
  const { view } = frame.document;
  return (
    /^ ?neither /i.test(view.slice(clause.start, clause.start + 9)) &&
    / nor /.test(view.slice(clause.start, trigger.start))
  );
}

/** "decided on 26 August to hold": what is decided is still to come. */
function isDecided(frame: Frame, from: number, at: number): boolean {
  const words = frame.document.view
    .slice(Math.max(from, at - DECIDED_AT_MOST), at)
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => frame.book.words('deciding').includes(word));
}

function cameFirst(frame: Frame, at: number): boolean {
  const words = frame.document.view
    .slice(Math.max(frame.sentence.start, at - FIRST_AT_MOST), at)
    .trimEnd()
    .split(' ');
  const first = words.lastIndexOf('first');
  return (
    first >= words.length - FIRST_WORDS &&
    words.slice(0, Math.max(0, first)).some((word) => /^becom|^became$/.test(word))
  );
}

/** "said he would hold": what somebody announces. */
function isReported(frame: Frame, trigger: Span): boolean {
  return within(frame.words, { start: frame.sentence.start, end: trigger.start }).some(({ word }) =>
    word.uses.some(({ cue }) => cue.type === 'STATEMENT'),
  );
}

/** 将在官方公报上公布，20天后生效: what the clause before plans or wishes goes on. */
function inherited(frame: Frame, clause: Span): Modality | null {
  const before = clauseBefore(frame, clause);
  if (!before || frame.document.view.charAt(clause.start - 1) !== '，') return 'ACTUAL';
  const words = within(frame.words, before);
  const verb = words.filter(({ word }) => word.uses.some(({ form }) => form !== 'noun')).at(-1);
  const modal = words.filter(({ word }) => word.lists.has('planned') || word.lists.has('irrealis')).at(-1);
  if (!modal || (verb && DONE.test(frame.document.view.slice(verb.end, verb.end + 1)))) return 'ACTUAL';
  return modal.word.lists.has('planned') ? 'PLANNED' : null;
}

/** The listed words that reach the verb without a break, the nearest first. */
function verbChain(frame: Frame, words: readonly WordSpan[], trigger: Span, use: CueUse): WordSpan[] {
  const chain: WordSpan[] = [];
  let position = trigger.start;
  for (const word of [...words].reverse()) {
    const between = frame.document.view.slice(word.end, position);
    if (!(word.text === 'to' ? TO_VERB : BETWEEN).test(between)) break;
    // "invited all to join it and said": what stands before the other verb is not said of this one.
    if (use.inflection === 'past' && / and $/.test(between) && word.word.uses.length > 0) break;
    chain.push(word);
    position = word.start;
  }
  return chain;
}
