import type { NameSpan } from '../../document.ts';
import type { NameRecognizer } from '../reading.ts';
import { readTransliterated, titleEndingAt } from './chinese-name.ts';
import { TRANSLITERATION } from './chinese-name-tables.ts';
import { personSpan } from './person-span.ts';

const DOTTED = /·/g;
const FIRST_PART_AT_MOST = 9;

/** 唐纳德·J·特朗普, 多琳·伯格丹-马丁, 让-帕特里克·贝尔托. */
export const dottedNames: NameRecognizer = ({ view }) => {
  const names: NameSpan[] = [];
  let done = 0;
  for (const { index: dot } of view.matchAll(DOTTED)) {
    if (dot < done) continue;
    const start = dottedStart(view, dot);
    const end = dottedEnd(view, dot);
    done = end;
    if (start < dot && end > dot + 1) names.push(personSpan(view, start, end, 'dotted-name'));
  }
  return names;
};

function dottedStart(view: string, dot: number): number {
  let start = dot;
  while (dot - start < FIRST_PART_AT_MOST) {
    const before = view.charAt(start - 1);
    const hyphen = before === '-' && TRANSLITERATION.has(view.charAt(start - 2));
    if (!TRANSLITERATION.has(before) && !hyphen) break;
    if (titleEndingAt(view, start) !== null) break;
    start -= 1;
  }
  // 当 begins a clause more often than a name.
  return view.charAt(start) === '当' && dot - start > 1 ? start + 1 : start;
}

function dottedEnd(view: string, dot: number): number {
  let end = dot;
  while (view.charAt(end) === '·' || (view.charAt(end) === '-' && TRANSLITERATION.has(view.charAt(end + 1)))) {
    const latin = /^[A-Z](?:\.|[a-z]*)/.exec(view.slice(end + 1, end + 20));
    const next = latin ? end + 1 + latin[0].length : readTransliterated(view, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
