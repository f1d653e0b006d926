import type { Span } from '../../model/span.ts';
import type { MeetingSpan, NameSpan } from '../document.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import type { CueUse } from './cue-book.ts';
import type { Frame, WordSpan } from './frame.ts';
import { endsWithMeeting } from './meeting-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { clauseBefore, clauseOf, type Grammar, mayBeObject, type Pronoun, within } from './reading.ts';

/** How far back a subject left out may stand, in clauses: 中国大力推进…，发布了…，并提出…. */
const CLAUSES_BACK = 8;
/** What may stand between a clause mark and a verb whose subject is left out: 并, 还, 共同, 同时强调. */
const ADVERBS_AT_MOST = 4;
/** How far behind its clause's start a text may stand to be what the next clauses are about. */
const TOPIC_AT_MOST = 8;
/** 通过了, 通过一项: no preposition. */
const PLAINLY_VERB = /^(了|一[项份部个]|首[项份部个])/;
/** How far an object reaches: 达成的关于…的《宣言》. */
const OBJECT_AT_MOST = 120;
/** Without a subject of its own an attributive verb is changed by what stands right before it: 将签署的, 未签署的. */
const MODAL_AT_MOST = 8;

export const chineseGrammar: Grammar = {
  read(frame, trigger, use) {
    const clause = clauseOf(frame, trigger);
    const before = { start: clause.start, end: trigger.start };
    const after = { start: trigger.end, end: Math.min(clause.end, trigger.end + OBJECT_AT_MOST) };
    const attributive = frame.document.view.charAt(trigger.end) === '的';
    const phrases = chinesePhrases(frame, before);
    const right = use.form === 'passive' && !attributive ? null : findObject(frame, after, use);
    if (isTimeClause(frame, trigger, clause)) return null;
    if (isAnotherWord(frame, trigger, right, clause, use)) return null;
    const left = right ? null : objectBefore(frame, clause, trigger, use);
    const own = subjectPhrase(frame, phrases, trigger, attributive);
    const speaks = use.cue.type === 'STATEMENT' && documentSpeaks(frame, before, own);
    const isObjectFirst = use.form === 'passive' || left !== null;
    const suffers = holds(frame, { start: own?.end ?? before.start, end: before.end }, '被');
    const by = governed(phrases, /^[由被经]$/);
    const carried = own || isObjectFirst || suffers || attributive || (by.length > 0 && use.cue.by !== 'none') ? [] : carriedSubject(frame, clause, trigger, CLAUSES_BACK);
    const pronoun = own || carried.length > 0 ? null : readPronoun(frame, before);
    const behind = chinesePhrases(frame, after);
    return {
      subjects: speaks || suffers || use.form === 'passive' ? [] : (own?.heads ?? carried),
      by,
      with: governed(phrases, /^[与同和跟]$/),
      to: governed(phrases, /^[向对]$/),
      from: governed(phrases, /^[从自]$/),
      patients: behind.filter(({ start }) => start - trigger.end <= 2).flatMap(({ heads }) => heads),
      pronoun,
      byMeeting: !own && endsWithMeeting(frame, before),
      modalFrom: attributive ? trigger.start - MODAL_AT_MOST : (own?.end ?? clause.start),
      ownSubject: own !== undefined,
      object: right ?? left,
      meeting: findMeeting(frame, before, after, use),
      unnamed: use.cue.unnamed.some((noun) => holds(frame, after, noun) || (use.form === 'passive' && holds(frame, before, noun))),
      attributive,
      clause,
    };
  },
};

/** The last phrase that no preposition governs; the noun that a clause describes is not looked for beyond another verb. */
function subjectPhrase(frame: Frame, phrases: readonly NounPhrase[], trigger: Span, attributive: boolean): NounPhrase | undefined {
  const own = phrases.filter(isFree).at(-1);
  const between = own && attributive ? within(frame.words, { start: own.end, end: trigger.start }) : [];
  return between.some(({ word }) => word.uses.length > 0) ? undefined : own;
}

function isFree({ governor, attributive }: NounPhrase): boolean {
  return governor === null && !attributive;
}

/** 签署后，将在…公布; 发布前: no happening of its own. */
function isTimeClause(frame: Frame, trigger: Span, clause: Span): boolean {
  const after = frame.document.view.slice(trigger.end, trigger.end + 2);
  if (/^之?前/.test(after)) return true;
  if (!/^[之以]?后/.test(after)) return false;
  const next = clauseOf(frame, { start: clause.end + 1, end: clause.end + 1 });
  return next.start > clause.start && within(frame.words, next).some(({ word }) => word.lists.has('planned'));
}

/** 通过《倡议》推动合作 and 通过管理局发布的《备忘录》: the verb is a preposition. */
function isAnotherWord(frame: Frame, trigger: Span, object: NameSpan | null, clause: Span, { cue }: CueUse): boolean {
  if (PLAINLY_VERB.test(frame.document.view.slice(trigger.end, trigger.end + 2))) return false;
  const between = { start: trigger.end, end: object?.start ?? trigger.end };
  const rest = { start: object?.end ?? trigger.end, end: clause.end };
  if (cue.requires.length > 0 && !cue.requires.some((word) => holds(frame, { start: trigger.end, end: clause.end }, word))) return true;
  return cue.between.some((word) => holds(frame, between, word)) || cue.unless.some((word) => holds(frame, rest, word));
}

/** The subject of a clause before, where this one names nobody of its own. */
function carriedSubject(frame: Frame, clause: Span, trigger: Span, left: number): readonly NameSpan[] {
  const { view } = frame.document;
  if (left === 0 || '：；'.includes(view.charAt(clause.start - 1))) return [];
  if (bareLength(frame, { start: clause.start, end: trigger.start }) > ADVERBS_AT_MOST) return [];
  const previous = clauseBefore(frame, clause);
  if (!previous) return [];
  const verb = within(frame.words, previous).find(({ word }) => word.uses.length > 0);
  const phrases = chinesePhrases(frame, { start: previous.start, end: verb?.start ?? previous.end });
  const own = phrases.filter(isFree).at(-1);
  return own ? own.heads : carriedSubject(frame, previous, verb ?? { start: previous.end, end: previous.end }, left - 1);
}

/** Characters that are neither name, date nor listed word; a clause that opens with a preposition names no subject. */
function bareLength(frame: Frame, region: Span): number {
  const whole = frame.document.view.slice(region.start, region.end);
  const connector = frame.book.words('connectors').find((word) => whole.startsWith(word)) ?? '';
  const text = whole.slice(connector.length);
  if (frame.book.words('openers').some((word) => text.startsWith(word))) return 0;
  const known: readonly Span[] = [...within(frame.dates, region), ...within(frame.words, region), ...within(frame.names, region)];
  return text.length - known.reduce((sum, { start, end }) => sum + end - start, 0);
}

const PRONOUNS: Readonly<Record<string, Pronoun['person']>> = { 我们: 'we', 他们: 'many', 她们: 'many', 它: 'it' };

function readPronoun(frame: Frame, before: Span): Pronoun | null {
  const match = /^[^他她它我]{0,4}(我们|他们|她们|他|她|它)(?!国)/.exec(frame.document.view.slice(before.start, before.end));
  const text = match?.[1];
  if (!match || !text) return null;
  const start = before.start + match[0].length - text.length;
  return { start, end: start + text.length, text, person: PRONOUNS[text] ?? 'one' };
}

/** 声明指出, 《框架》提出: a document is no speaker. */
function documentSpeaks(frame: Frame, before: Span, own: NounPhrase | undefined): boolean {
  const text = frame.document.view.slice(before.start, before.end);
  if (frame.book.words('texts').some((word) => text.endsWith(word))) return true;
  const document = within(frame.names, before).filter(isDocument).at(-1);
  if (!document || document.start < (own?.end ?? before.start)) return false;
  return /^[”》）)]?(中?也|还|并|则|同时|进一步|明确|特别|共同|再次|全文|草案|中)*$/.test(frame.document.view.slice(document.end, before.end));
}

function isDocument({ type }: NameSpan): boolean {
  return type === 'Resolution' || type === 'Initiative';
}

function governed(phrases: readonly NounPhrase[], preposition: RegExp): readonly NameSpan[] {
  return phrases.filter(({ governor }) => governor !== null && preposition.test(governor)).flatMap(({ heads }) => heads);
}

/** The first fitting name that is not a mere description of the next: 落实《甲》的《乙》. */
function findObject(frame: Frame, region: Span, use: CueUse): NameSpan | null {
  const { view } = frame.document;
  const listed = within(frame.names, includedIn(frame, region));
  const fitting = [...within(frame.names, region), ...listed].filter((name) => use.cue.object.includes(name.type) && mayBeObject(name, use));
  const head = fitting.find(({ end }) => !/^[”》）)]?的/.test(view.slice(end, end + 2)));
  return head ?? fitting.find(isDocument) ?? null;
}

/** 撤销了78项政策，其中包括《甲》: what the next clause includes belongs to the object. */
function includedIn(frame: Frame, region: Span): Span {
  const clause = clauseOf(frame, { start: region.end + 1, end: region.end + 1 });
  const opens = clause.start > region.start && /^(其中)?(包括|包含|有)/.test(frame.document.view.slice(clause.start, clause.start + 4));
  return opens ? clause : { start: region.end, end: region.end };
}

/** 决议获通过, 《办法》施行; a verb at the end of its clause may have its object in a clause before: 《法案》…，…后通过. */
function objectBefore(frame: Frame, clause: Span, trigger: Span, use: CueUse): NameSpan | null {
  const last = clause.end - trigger.end <= 2;
  if (use.form === 'verb' && !last) return null;
  const types: readonly string[] = use.cue.object;
  const isPartOf = frame.document.view.startsWith('其中', clause.start);
  for (let region: Span | null = clause, back = 0; region && back < CLAUSES_BACK; region = clauseBefore(frame, region), back += 1) {
    const names = within(frame.names, { start: region.start, end: Math.min(region.end, trigger.start) });
    const object = names.filter((name) => isDocument(name) && types.includes(name.type)).at(back === 0 ? -1 : 0);
    if (object) return back === 0 || isPartOf || object.start - region.start <= TOPIC_AT_MOST ? object : null;
    if (use.cue.type === 'ESTABLISHMENT' || back === 0) {
      const body = names.filter(({ type }) => type === 'Organization' && types.includes(type)).at(-1);
      if (body && use.form === 'passive') return body;
    }
    if (!last) return null;
  }
  return null;
}

function findMeeting(frame: Frame, before: Span, after: Span, use: CueUse): MeetingSpan | null {
  if (use.cue.type !== 'MEETING') return null;
  return within(frame.meetings, after)[0] ?? within(frame.meetings, before).at(-1) ?? null;
}

function holds(frame: Frame, region: Span, noun: string): boolean {
  return frame.document.view.slice(region.start, region.end).includes(noun);
}
