import type { Span } from '../../../model/span.ts';
import type { CueUse } from '../cue-book.ts';
import type { Frame } from '../frame.ts';
import { clauseAfter } from '../reading.ts';

/** "which was made with industry, on Monday": the day behind the aside is that of the main verb. */
const TIME = /, (?:on|in|at|last|this|early|late|earlier) /;
/** "a centre that opened in May": the day a body was set up. */
const OPENED =
  /^(?:that|which) (?:was |were |has |have )?(?:opened|opens|launched|began|started|founded|formed|created|established|set up|inaugurated|unveiled) /i;

/** Where the day of an event may stand behind its clause. */
export function resumedAfter(frame: Frame, clause: Span, { cue }: CueUse): Span | null {
  const { view } = frame.document;
  const after = clauseAfter(frame, clause);
  if (!after) return null;
  const text = view.slice(after.start, after.end);
  if (cue.type === 'ESTABLISHMENT' && OPENED.test(text)) return after;
  if (!/^(?:which|who|whose|where) /i.test(text)) return null;
  const time = TIME.exec(text);
  return time ? { start: after.start + time.index, end: after.end } : null;
}

/** "Japan, which holds the presidency this year, launched it in May": what is said behind the aside is the main clause. */
export function behindAside(frame: Frame, clause: Span, verbStart: number): Span {
  const { view } = frame.document;
  if (!/^(?:which|who|whose|where) /i.test(view.slice(clause.start, clause.start + 6))) return clause;
  const comma = view.lastIndexOf(', ', verbStart);
  return comma > clause.start && RESUMES.test(view.slice(comma, verbStart))
    ? { start: comma + 2, end: clause.end }
    : clause;
}

/** Only an adverb comes between. */
const RESUMES = /^, (?:[a-z]+ ){0,2}$/;
