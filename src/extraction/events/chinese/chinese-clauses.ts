import type { Span } from '../../../model/span.ts';
import type { EntityKind, EventType } from '../../../model/vocabulary.ts';
import type { MeetingSpan, NameSpan } from '../../document.ts';
import type { CueUse } from '../cue-book.ts';
import type { Frame } from '../frame.ts';
import { endsWithMeeting } from '../meeting-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { clauseBefore, clauseOf, type Grammar, within } from '../reading.ts';
import { findObject, hasUnnamed, hasUnnamedBefore, holds, objectBefore } from './chinese-objects.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import { carriedSubject, documentSpeaks, governed, readPronoun, subjectPhrase } from './chinese-subjects.ts';

/** 通过了, 通过一项: no preposition. */
const PLAINLY_VERB = /^(了|一[项份部个]|首[项份部个])/;
/** How far an object reaches: 达成的关于…的《宣言》. */
const OBJECT_AT_MOST = 120;
/** An attributive verb is changed by what stands right before it: 将签署的, 未签署的. */
const MODAL_AT_MOST = 8;
/** 将于明年2月在法国举行. */
const PLAN_AT_MOST = 24;

export const chineseGrammar: Grammar = {
  read(frame, trigger, use) {
    const clause = clauseOf(frame, trigger);
    const before = { start: clause.start, end: trigger.start };
    const after = { start: trigger.end, end: Math.min(clause.end, trigger.end + OBJECT_AT_MOST) };
    const attributive = frame.document.view.charAt(trigger.end) === '的';
    const phrases = chinesePhrases(frame, before);
    const standsBefore = use.cue.type === 'ENTRY_INTO_FORCE' || use.form === 'passive';
    const right = standsBefore && !attributive ? null : findObject(frame, after, use);
    if (isTimeClause(frame, trigger, clause)) return null;
    if (trigger.text === '：' && !isSpeakerLabel(frame, trigger)) return null;
    if (use.cue.type === 'STATEMENT' && QUESTION.test(frame.sentence.text.slice(0, 24))) return null;
    if (isAnotherWord(frame, trigger, right, clause, use)) return null;
    const left = right ? null : objectBefore(frame, clause, trigger, use);
    const own = subjectPhrase(frame, phrases, trigger, attributive);
    const speaks = SPOKEN.has(use.cue.type) && documentSpeaks(frame, before, own);
    const isObjectFirst = use.form === 'passive' || left !== null;
    const suffers = holds(frame, { start: own?.end ?? before.start, end: before.end }, '被');
    const near = phrases.filter((phrase) => !isOfAnother(frame, phrase, trigger));
    const by = [...governed(near, BY), ...placesThatAct(frame, near, trigger, use)];
    const byMeeting = !own && (endsWithMeeting(frame, before) || frame.document.view.startsWith('与会', clause.start));
    // 峰会的举行恰逢…: a noun has no subject of its own.
    const isNoun = frame.document.view.charAt(trigger.start - 1) === '的';
    const carried =
      own || byMeeting || isNoun || isObjectFirst || suffers || attributive || (by.length > 0 && use.cue.by !== 'none')
        ? []
        : carriedSubject(frame, clause, trigger);
    const to = governed(phrases, /^[向对]$/);
    const pronoun = own || carried.length > 0 ? null : readPronoun(frame, before);
    const behind = chinesePhrases(frame, after);
    return {
      // 联大通过由美国牵头、…的决议: who is named by 由 does it.
      subjects:
        speaks || suffers || use.form === 'passive' || (by.length > 0 && use.cue.by === use.cue.subject)
          ? []
          : (own?.heads ?? carried),
      by,
      with: governed(phrases, /^[与同和跟]$/),
      to,
      from: governed(phrases, /^[从自]$/),
      patients: behind.filter(({ start }) => start - trigger.end <= 2).flatMap(({ heads }) => heads),
      pronoun,
      byMeeting,
      modalFrom: modalFrom(frame, clause, trigger, own, use, attributive),
      ownSubject: own !== undefined || attributive,
      object: right ?? left ?? (use.cue.to === 'object' ? (to[0] ?? null) : null),
      meeting: findMeeting(frame, before, after, use),
      unnamed:
        (standsBefore ? hasUnnamedTopic(frame, clause, trigger, use) : hasUnnamed(frame, after, use)) ||
        hasUnnamedBefore(frame, clause, trigger, use),
      attributive,
      clause,
    };
  },
};

/** 规则将于一年后，即明年5月适用: what only says it again goes on from the clause before. */
function hasUnnamedTopic(frame: Frame, clause: Span, trigger: Span, use: CueUse): boolean {
  // 将适用现有法律: behind an active verb stands another text.
  if (use.form === 'verb' && clause.end - trigger.end > 2) return false;
  const before = frame.document.view.startsWith('即', clause.start) ? clauseBefore(frame, clause) : null;
  return hasUnnamed(frame, { start: before?.start ?? clause.start, end: clause.end }, { ...use, form: 'passive' });
}

const SPOKEN: ReadonlySet<EventType> = new Set(['STATEMENT', 'CALL']);

const BY = /^(由|被|经|经由)$/;
/** 在议会获得通过: the organ of whose sitting the place is decides. */
const DECIDING: ReadonlySet<EntityKind> = new Set([
  'GOVERNMENT_BODY',
  'IGO_ORGAN',
  'IGO',
  'STATE_GROUP',
  'STANDARDS_BODY',
]);
const SITTING = /^(上|会议上|全会上|全体会议上)?(以[^，。]{1,20})?(正式|顺利|最终)?$/;

/** A place that stands for who acts there: 在议会获得通过, 将在法国举行. */
function placesThatAct(frame: Frame, phrases: readonly NounPhrase[], trigger: Span, use: CueUse): readonly NameSpan[] {
  const last = phrases.at(-1);
  const { view } = frame.document;
  // 决议由中国提出，于1日在大会以协商一致方式通过: the verb ends its clause.
  const ends = use.form === 'verb' && use.cue.type === 'ADOPTION' && /^[，。；]/.test(view.charAt(trigger.end));
  if (last?.governor == null || !/[在于]$/.test(last.governor) || last.attributive) return [];
  if (use.form !== 'passive' && !ends) return [];
  if (use.cue.type === 'ADOPTION' && SITTING.test(view.slice(last.end, trigger.start)))
    return last.heads.filter(({ entity }) => DECIDING.has(entity.kind));
  const planned = within(frame.words, { start: trigger.start - PLAN_AT_MOST, end: trigger.start }).some(({ word }) =>
    word.lists.has('planned'),
  );
  return use.cue.type === 'MEETING' && planned && last.end === trigger.start
    ? last.heads.filter(({ entity }) => entity.kind === 'STATE')
    : [];
}

/** 在…后, 在…时. */
const AFTERWARDS = /^[^，。；]{0,24}?(后|时|之际)/;

/** 外交部发言人郭嘉昆：…: a transcript names who speaks before a colon, at the start of a paragraph. */
const LABEL_AT_MOST = 32;
const LABEL = /^[^，。；、？！“”]*$/;

function isSpeakerLabel({ document, sentence, names }: Frame, { start }: Span): boolean {
  const previous = document.sentences[sentence.index - 1];
  if (previous?.paragraph === sentence.paragraph || start - sentence.start > LABEL_AT_MOST) return false;
  const named = names.some(({ type, end }) => type === 'Person' && end === start);
  return named && LABEL.test(document.view.slice(sentence.start, start));
}

/** 某国代表对安理会是否适合讨论此事提出质疑: what the preposition brings does not change the verb. */
const ABOUT = /^[^，。]{0,4}[对就]/;

function modalFrom(
  frame: Frame,
  clause: Span,
  trigger: Span,
  own: NounPhrase | undefined,
  { cue }: CueUse,
  attributive: boolean,
): number {
  if (attributive) return trigger.start - MODAL_AT_MOST;
  const start = own?.end ?? clause.start;
  const brought = cue.type === 'STATEMENT' && own && ABOUT.test(frame.document.view.slice(start, trigger.start));
  return brought ? trigger.start : start;
}

/** 有记者问：…, 彭博社记者：…: what a question puts into somebody's mouth. */
const QUESTION = /^[^，。：]{0,16}记者(提问|追问|问|：|:)|^问[:：]/;
const FIRST_TO = /^[^，。]{0,40}的[^，。的]{0,6}(国家|地区|经济体|城市|成员国|州|司法辖区)$/;

function rest(frame: Frame, trigger: Span, clause: Span): string {
  return frame.document.view.slice(trigger.end, clause.end);
}

/** 签署后，将在…公布; 发布前: no happening of its own. */
function isTimeClause(frame: Frame, trigger: Span, clause: Span): boolean {
  const after = frame.document.view.slice(trigger.end, trigger.end + 3);
  // 签署《承诺》前, not 签署前沿….
  if (/^之?前(?![沿瞻景任期提])/.test(after)) return true;
  // 在通过决议后发言说: when, not what.
  if (frame.document.view.charAt(trigger.start - 1) === '在' && AFTERWARDS.test(rest(frame, trigger, clause)))
    return true;
  if (!/^[之以]?后(?![续勤果任期])/.test(after)) return false;
  const next = clauseOf(frame, { start: clause.end + 1, end: clause.end + 1 });
  return next.start > clause.start && within(frame.words, next).some(({ word }) => word.lists.has('planned'));
}

/** 通过《倡议》推动合作 and 通过管理局发布的《备忘录》: the verb is a preposition. */
function isAnotherWord(frame: Frame, trigger: Span, object: NameSpan | null, clause: Span, { cue }: CueUse): boolean {
  if (PLAINLY_VERB.test(frame.document.view.slice(trigger.end, trigger.end + 2))) return false;
  // 使其成为首个通过法律的国家: what it is, not what happened.
  if (object === null && FIRST_TO.test(frame.document.view.slice(trigger.end, clause.end))) return true;
  const between = { start: trigger.end, end: object?.start ?? trigger.end };
  const end = object?.end ?? trigger.end;
  // 自通过以来: not the 来 of 通过合作来解决.
  const rest = { start: frame.document.view.startsWith('以来', end) ? end + 2 : end, end: clause.end };
  if (
    cue.requires.length > 0 &&
    !cue.requires.some((word) => holds(frame, { start: trigger.end, end: clause.end }, word))
  )
    return true;
  return cue.between.some((word) => holds(frame, between, word)) || cue.unless.some((word) => holds(frame, rest, word));
}

function findMeeting(frame: Frame, before: Span, after: Span, use: CueUse): MeetingSpan | null {
  if (use.cue.type !== 'MEETING') return null;
  return within(frame.meetings, after)[0] ?? within(frame.meetings, before).at(-1) ?? null;
}

/** 由中国共同主持的会议举行: who chairs does not hold it. */
function isOfAnother(frame: Frame, { end }: Span, trigger: Span): boolean {
  return within(frame.words, { start: end, end: trigger.start }).some(
    ({ word, end: behind }) => word.uses.length > 0 && /[的、]/.test(frame.document.view.charAt(behind)),
  );
}
