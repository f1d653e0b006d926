import type { Span } from '../../model/span.ts';
import type { NameSpan } from '../document.ts';
import { chinesePhrases } from './chinese/chinese-phrases.ts';
import { englishPhrases } from './english/english-phrases.ts';
import type { Frame } from './frame.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { within } from './reading.ts';

/** What opens a list of those who take part: 包括法国、中国在内的多个国家, "58 countries, among them China", "these companies – Amazon, Google". */
const OPENERS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(包括|包含|其中有|名单如下[:：]|分别是|分别为)/g,
  en: /( including | among them |, among which | ?[–—] ?| namely | include:? |: )/g,
};
/** Who come from a state are not that state. */
const NOT_LISTED = /(来自|from |总部位于)$/;
const LIST_AT_MOST = 600;
/** 包括美国巨头谷歌: what may stand between the opener and the first head. */
const GAP_AT_MOST = 24;

/** 包括美国的甲、乙，韩国的丙，以及中国的丁: one state's list after another. */
const FURTHER = /^[，、；](以及|还有|和|及)?[^，。；]{0,10}$/;
/** 包括法国、中国在内的多国 and 包含甲与乙在内，共有61国: the group stands behind the list. */
const CLOSING = /^(等)?(在内|在內)/;

/** The names of a list near the verb, where it has one. */
export function listedNames(frame: Frame, trigger: Span, clause: Span): readonly NameSpan[] {
  const { view } = frame.document;
  const start = Math.max(frame.sentence.start, clause.start - LIST_AT_MOST);
  const text = view.slice(start, Math.min(frame.sentence.end, trigger.end + LIST_AT_MOST));
  const names: NameSpan[] = [];
  for (const match of text.matchAll(OPENERS[frame.book.language])) {
    const opened = start + match.index + match[0].length;
    const { heads, end } = listAfter(frame, opened);
    if (CLOSING.test(view.slice(end, end + 3)) || hasGroup(match[0], opened - match[0].length)) names.push(...heads);
  }
  return names;

  /** "Countries joining the declaration include France": the group is the subject, however far. */
  function hasGroup(opener: string, position: number): boolean {
    if (!opener.startsWith(' include')) return hasGroupBefore(frame, position);
    const subject = view.slice(Math.max(frame.sentence.start, trigger.start - 40), trigger.start).toLowerCase();
    return position > trigger.end && frame.book.words('groups').some((word) => subject.includes(word));
  }
}

/** A count or a group of people, states or companies that the list spells out. */
function hasGroupBefore(frame: Frame, position: number): boolean {
  const before = frame.document.view.slice(Math.max(frame.sentence.start, position - 64), position).toLowerCase();
  const counted = within(frame.quantities, { start: position - 60, end: position + 1 }).length > 0;
  return counted || frame.book.words('groups').some((word) => before.includes(word));
}

/** Who is listed from the place on, and where the list ends; who comes from a state, or the body of a post, is not. */
export function listAfter(frame: Frame, start: number): { readonly heads: readonly NameSpan[]; readonly end: number } {
  const { view } = frame.document;
  const region = { start, end: Math.min(frame.sentence.end, start + LIST_AT_MOST) };
  const phrases = (frame.book.language === 'zh' ? chinesePhrases(frame, region) : englishPhrases(frame, region)).filter(
    (phrase) => !isHome(frame, phrase),
  );
  const [first] = phrases;
  if (!first) return { heads: [], end: start };
  const gap = view.slice(start, first.heads[0]?.start ?? start);
  if (gap.length > GAP_AT_MOST || NOT_LISTED.test(gap)) return { heads: [], end: start };
  const heads = [...first.heads];
  let { end } = first;
  for (const next of frame.book.language === 'zh' ? phrases.slice(1) : []) {
    const between = view.slice(end, next.start);
    if (!FURTHER.test(between)) break;
    heads.push(...next.heads);
    end = next.end;
  }
  return { heads, end };
}

/** 韩国的 in 韩国的三星、Naver: where they come from. */
function isHome(frame: Frame, { heads, end, attributive }: NounPhrase): boolean {
  return (
    attributive && heads.every(({ entity }) => entity.kind === 'STATE') && frame.document.view.charAt(end) === '的'
  );
}
