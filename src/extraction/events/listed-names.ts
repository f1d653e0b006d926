import type { Span } from '../../model/span.ts';
import type { NameSpan } from '../document.ts';
import { chinesePhrases } from './chinese/chinese-phrases.ts';
import { englishPhrases } from './english/english-phrases.ts';
import type { Frame } from './frame.ts';
import { within } from './reading.ts';

/** What opens a list of those who take part: 包括法国、中国在内的多个国家, "58 countries, among them China", "these companies – Amazon, Google". */
const OPENERS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(包括|包含|其中有|名单如下[:：]|分别是|分别为)/g,
  en: /( including | among them |, among which | ?[–—] ?| namely |: )/g,
};
/** Who come from a state are not that state. */
const NOT_LISTED = /(来自|from |总部位于)$/;
const LIST_AT_MOST = 600;
/** 包括美国巨头谷歌: what may stand between the opener and the first head. */
const GAP_AT_MOST = 24;

/** The names of a list near the verb, where it has one. */
export function listedNames(frame: Frame, trigger: Span, clause: Span): readonly NameSpan[] {
  const { view } = frame.document;
  const start = Math.max(frame.sentence.start, clause.start - LIST_AT_MOST);
  const text = view.slice(start, Math.min(frame.sentence.end, trigger.end + LIST_AT_MOST));
  const names: NameSpan[] = [];
  for (const match of text.matchAll(OPENERS[frame.book.language])) {
    const opened = start + match.index + match[0].length;
    if (!hasGroupBefore(frame, opened - match[0].length)) continue;
    names.push(...listAfter(frame, opened));
  }
  return names;
}

/** A count or a group of people, states or companies that the list spells out. */
function hasGroupBefore(frame: Frame, position: number): boolean {
  const before = frame.document.view.slice(Math.max(frame.sentence.start, position - 40), position).toLowerCase();
  const counted = within(frame.quantities, { start: position - 60, end: position + 1 }).length > 0;
  return counted || frame.book.words('groups').some((word) => before.includes(word));
}

/** Who is listed from the place on; who comes from a state, or the body of a post, is not. */
function listAfter(frame: Frame, start: number): readonly NameSpan[] {
  const { view } = frame.document;
  const region = { start, end: Math.min(frame.sentence.end, start + LIST_AT_MOST) };
  const [first] = frame.book.language === 'zh' ? chinesePhrases(frame, region) : englishPhrases(frame, region);
  if (!first) return [];
  const gap = view.slice(start, first.heads[0]?.start ?? start);
  return gap.length > GAP_AT_MOST || NOT_LISTED.test(gap) ? [] : first.heads;
}
