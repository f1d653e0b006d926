import type { Span } from '../../model/span.ts';
import type { Frame } from './frame.ts';
import { within } from './reading.ts';

/** A meeting's name, or a word that points to one (本届峰会, "the summit"), within a stretch. */
export function pointsToMeeting(frame: Frame, span: Span): boolean {
  if (within(frame.meetings, span).length > 0) return true;
  return frame.book.words('meeting').some((word) => occurs(frame, span, word));
}

/** The stretch ends in a meeting: 大会 in 大会发表《宣言》. */
export function endsWithMeeting(frame: Frame, span: Span): boolean {
  const tail = { start: Math.max(span.start, span.end - 24), end: span.end };
  const named = within(frame.meetings, span).at(-1);
  if (named && named.end >= span.end - 4) return true;
  const text = frame.document.view.slice(tail.start, tail.end).toLowerCase().trimEnd();
  return frame.book.words('meeting').some((word) => text.endsWith(word) && occurs(frame, tail, word));
}

/** The word stands there, and not within a name: 大会 in 联合国大会. */
function occurs(frame: Frame, span: Span, word: string): boolean {
  const text = frame.document.view.slice(span.start, span.end).toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = span.start + at;
    if (!frame.names.some((name) => name.start < start + word.length && start < name.end)) return true;
  }
  return false;
}

/** Whether the clause has a noun for a meeting, and whether it points back (本届峰会) or brings in another (一次会议). */
export function wordAtMeeting(frame: Frame, clause: Span): 'known' | 'another' | null {
  const text = frame.document.view.slice(clause.start, clause.end).toLowerCase();
  for (const word of frame.book.words('meeting')) {
    const at = text.indexOf(word);
    if (at < 0 || !occurs(frame, clause, word)) continue;
    const before = text.slice(Math.max(0, at - 24), at).trimEnd();
    return frame.book.words('another').some((other) => endsWithWord(before, other)) ? 'another' : 'known';
  }
  return null;
}

/** Within the last words: "a virtual" before "summit", 一次虚拟 before 会议. */
function endsWithWord(text: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return text.slice(-8).includes(word);
  return text.split(' ').slice(-3).includes(word);
}
