import type { Span } from '../../model/span.ts';
import type { Frame } from './frame.ts';
import { within } from './reading.ts';

/** A meeting's name, or a word that points to one (本届峰会, "the summit"), within a stretch. */
export function pointsToMeeting(frame: Frame, span: Span): boolean {
  if (within(frame.meetings, span).length > 0) return true;
  const text = frame.document.view.slice(span.start, span.end).toLowerCase();
  return frame.book.words('meeting').some((word) => occurs(frame, span.start, text, word));
}

/** The stretch ends in a meeting: 大会 in 大会发表《宣言》. */
export function endsWithMeeting(frame: Frame, span: Span): boolean {
  const tail = { start: Math.max(span.start, span.end - 24), end: span.end };
  const named = within(frame.meetings, span).at(-1);
  if (named && named.end >= span.end - 4) return true;
  const text = frame.document.view.slice(tail.start, tail.end).toLowerCase();
  const trimmed = text.trimEnd();
  return frame.book.words('meeting').some((word) => trimmed.endsWith(word) && occurs(frame, tail.start, text, word));
}

/** The word stands in the text that starts there, and not within a name: 大会 in 联合国大会. */
function occurs(frame: Frame, textStart: number, text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = textStart + at;
    if (!frame.names.some((name) => name.start < start + word.length && start < name.end)) return true;
  }
  return false;
}

/** Whether the clause has a noun for a meeting, and whether it points back (本届峰会) or brings in another (一次会议). */
export function wordAtMeeting(frame: Frame, clause: Span): 'known' | 'another' | null {
  const text = frame.document.view.slice(clause.start, clause.end).toLowerCase();
  for (const word of frame.book.words('meeting')) {
    const at = text.indexOf(word);
    if (at < 0 || !occurs(frame, clause.start, text, word)) continue;
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
