import type { NameSpan } from '../../document.ts';
import { titleEndingAt } from '../../recognizers/persons/chinese-name.ts';
import { firstOf, type SpanIndex } from '../../recognizers/span-index.ts';

const REACH = 40;
const POSTED = /^常?驻$/;

/** The body or state before the title before a person's name: 美国商务部+长+吉娜·雷蒙多. Null where none stands there. */
export function holderOf(view: string, person: NameSpan, bodies: SpanIndex<NameSpan>): NameSpan | null {
  const nearest = firstOf(bodies.before(person.start));
  if (!nearest || person.start - nearest.end > REACH) return null;
  const between = view.slice(nearest.end, person.start);
  if (/[，。；：！？,;:.\n“”]/.test(between)) return null;
  const titled =
    titleEndingAt(view, person.start) !== null || between.endsWith('长') || /^ [A-Z][\w -]* $/.test(between);
  if (!titled) return null;
  // 中国驻联合国大使: who is sent, not where.
  const sender = firstOf(bodies.before(nearest.start));
  return sender && POSTED.test(view.slice(sender.end, nearest.start)) ? sender : nearest;
}
