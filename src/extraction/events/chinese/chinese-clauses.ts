import type { Span } from '../../../model/span.ts';
import type { MeetingSpan, NameSpan } from '../../document.ts';
import type { CueUse } from '../cue-book.ts';
import type { Frame } from '../frame.ts';
import { endsWithMeeting } from '../meeting-words.ts';
import { clauseOf, type Grammar, within } from '../reading.ts';
import { findObject, hasUnnamed, hasUnnamedBefore, holds, objectBefore } from './chinese-objects.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import { carriedSubject, documentSpeaks, governed, readPronoun, subjectPhrase } from './chinese-subjects.ts';

/** 通过了, 通过一项: no preposition. */
const PLAINLY_VERB = /^(了|一[项份部个]|首[项份部个])/;
/** How far an object reaches: 达成的关于…的《宣言》. */
const OBJECT_AT_MOST = 120;
/** An attributive verb is changed by what stands right before it: 将签署的, 未签署的. */
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
    const by = governed(
      phrases.filter((phrase) => !isOfAnother(frame, phrase, trigger)),
      /^[由被经]$/,
    );
    const byMeeting = !own && (endsWithMeeting(frame, before) || frame.document.view.startsWith('与会', clause.start));
    const carried =
      own || byMeeting || isObjectFirst || suffers || attributive || (by.length > 0 && use.cue.by !== 'none')
        ? []
        : carriedSubject(frame, clause, trigger);
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
      to: governed(phrases, /^[向对]$/),
      from: governed(phrases, /^[从自]$/),
      patients: behind.filter(({ start }) => start - trigger.end <= 2).flatMap(({ heads }) => heads),
      pronoun,
      byMeeting,
      modalFrom: attributive ? trigger.start - MODAL_AT_MOST : (own?.end ?? clause.start),
      ownSubject: own !== undefined || attributive,
      object: right ?? left,
      meeting: findMeeting(frame, before, after, use),
      unnamed:
        hasUnnamed(frame, use.form === 'passive' ? clause : after, use) ||
        hasUnnamedBefore(frame, clause, trigger, use),
      attributive,
      clause,
    };
  },
};

/** 在…后, 在…时. */
const AFTERWARDS = /^[^，。；]{0,24}?(后|时|之际)/;

function rest(frame: Frame, trigger: Span, clause: Span): string {
  return frame.document.view.slice(trigger.end, clause.end);
}

/** 签署后，将在…公布; 发布前: no happening of its own. */
function isTimeClause(frame: Frame, trigger: Span, clause: Span): boolean {
  const after = frame.document.view.slice(trigger.end, trigger.end + 2);
  if (/^之?前/.test(after)) return true;
  // 在通过决议后发言说: when, not what.
  if (frame.document.view.charAt(trigger.start - 1) === '在' && AFTERWARDS.test(rest(frame, trigger, clause)))
    return true;
  if (!/^[之以]?后/.test(after)) return false;
  const next = clauseOf(frame, { start: clause.end + 1, end: clause.end + 1 });
  return next.start > clause.start && within(frame.words, next).some(({ word }) => word.lists.has('planned'));
}

/** 通过《倡议》推动合作 and 通过管理局发布的《备忘录》: the verb is a preposition. */
function isAnotherWord(frame: Frame, trigger: Span, object: NameSpan | null, clause: Span, { cue }: CueUse): boolean {
  if (PLAINLY_VERB.test(frame.document.view.slice(trigger.end, trigger.end + 2))) return false;
  const between = { start: trigger.end, end: object?.start ?? trigger.end };
  const rest = { start: object?.end ?? trigger.end, end: clause.end };
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
