import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { alsoListed } from './document-relations.ts';
import { isText } from './topics.ts';

/** 根据《甲》: what a text is made on. */
const ON_GROUND = /(?:根据|依据|依照|按照|遵照)(?:了)?[“《]?$/;
const MADE = /(?:制定|起草|编制|出台|印发|发布|公布|拟定|形成|推出)了?(?:本|《|“|$)/;
/** 配合《甲》的施行. */
const SERVES = /(?:配合|保障|推动|推进|促进|确保|支撑|细化|落实)[“《]?$/;
const TAKING_EFFECT = /^[”》]?[^，。；《》]{0,16}(?:的|有效|落地)?(?:施行|实施|落实|执行|落地)/;
const ON_GROUND_IN_ENGLISH =
  /\b(?:pursuant to|as (?:called for|required|directed|mandated|set out|ordered|instructed) (?:in|by|under)|in accordance with|required (?:by|under)|mandated by|called for (?:in|by)|directed by|in fulfil?lment of|delivering on|to fulfil?l|following through on) /gi;
/** "President Bell’s January executive order on": what the ground is, before its name. */
const CALLED = /^[A-Za-z’'. -]{0,60}[“"(]?$/;
const CALLED_AT_MOST = 8;
const BEFORE_AT_MOST = 80;
const BEHIND_AT_MOST = 120;

/** A text that says on the ground of which other it was made carries that one out. */
export const grounds: ClaimRule = ({ frames }) => frames.flatMap((frame) => (frame.heading ? [] : groundsIn(frame)));

function groundsIn(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  const texts = frame.names.filter(isText);
  if (texts.length < 2) return [];
  return texts.flatMap((ground, at): ClaimDraft[] => {
    if (ground.nominal) return [];
    const before = view.slice(Math.max(frame.sentence.start, ground.start - BEFORE_AT_MOST), ground.start);
    const english = frame.book.language === 'en';
    const listed = [ground, ...alsoListed(frame, ground)];
    const end = listed.at(-1)?.end ?? ground.end;
    const serves =
      !english && SERVES.test(before) && TAKING_EFFECT.test(view.slice(end, Math.min(frame.sentence.end, end + 24)));
    if (!serves && !(english ? isGroundInEnglish(before) : ON_GROUND.test(before))) return [];
    const behind = texts.slice(at + listed.length).find((text) => text.start - end <= BEHIND_AT_MOST);
    const opens = ground.start - frame.sentence.start <= BEFORE_AT_MOST / 2 && at === 0;
    const made = opens && behind && (english || MADE.test(view.slice(end, behind.start))) ? behind : texts[at - 1];
    return made ? listed.flatMap((to) => claim(frame, made, to)) : [];
  });
}

function isGroundInEnglish(before: string): boolean {
  const last = [...before.matchAll(ON_GROUND_IN_ENGLISH)].at(-1);
  if (!last) return false;
  const called = before.slice(last.index + last[0].length);
  return CALLED.test(called) && called.split(' ').length <= CALLED_AT_MOST;
}

function claim(frame: Frame, from: NameSpan, to: NameSpan): ClaimDraft[] {
  if (from.entity.id === to.entity.id) return [];
  return [{ frame, trigger: to, type: 'IMPLEMENTS', modality: 'ACTUAL', from, to, label: null, rule: 'ground' }];
}
