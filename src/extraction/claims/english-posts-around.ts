import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import { wordsBefore } from '../events/frame.ts';
import type { ClaimDraft } from './claim-rule.ts';
import { held, isPost, isTitleWord } from './english-titles.ts';
import type { ShortBodies } from './short-bodies.ts';

const WORDS_AT_MOST = 7;
/** "President Emmanuel Macron of France". */
const OF = /^,? of (?:the )?$/;
/** A member of a house of parliament whose name stands further up. */
const HOUSES: Readonly<Record<string, string>> = { senator: 'Senate', mep: 'Parliament' };

/** "President Ada Bell of France", "Commission President Ada Bell", "Senator Ada Bell". */
export function postsAround(frame: Frame, bodies: ShortBodies): ClaimDraft[] {
  return frame.names.flatMap((person, index): ClaimDraft[] => {
    if (person.type !== 'Person' || person.nominal) return [];
    const before = frame.names[index - 1];
    const from = Math.max(frame.sentence.start, before?.end ?? 0);
    const words = wordsBefore(frame, person.start, from, WORDS_AT_MOST).map(({ start, end }) =>
      frame.document.view.slice(start, end),
    );
    const title = titleOf(frame, words);
    if (title.length === 0) return [];
    const label = [...title].reverse().join(' ');
    const behind = bodyBehind(frame, person, frame.names[index + 1]);
    if (behind) return [held(frame, person, behind, label)];
    // A body right before has the post already.
    if (before && from === before.end && /^['’s ]*$/.test(restBefore(frame, from, person, label))) return [];
    const short = words[title.length];
    const body =
      (short && /^[A-Z]/.test(short) ? bodies.find(short, frame) : null) ?? houseOf(frame, title[0] ?? '', bodies);
    return body ? [held(frame, person, body, label)] : [];
  });
}

/** The capitalised title right before a name, its last word first. */
function titleOf(frame: Frame, words: readonly string[]): readonly string[] {
  const plain = words.findIndex((word) => !isTitleWord(frame, word.toLowerCase()));
  const title = words.slice(0, plain < 0 ? words.length : plain);
  return title.length > 0 && isPost(frame, title[0] ?? '') ? title : [];
}

function houseOf(frame: Frame, post: string, bodies: ShortBodies): NameSpan | null {
  const house = HOUSES[post.toLowerCase()];
  if (house === undefined) return null;
  return frame.names.find(({ text, nominal }) => !nominal && text.endsWith(house)) ?? bodies.find(house, frame);
}

function bodyBehind(frame: Frame, person: NameSpan, next: NameSpan | undefined): NameSpan | null {
  return next?.entity.kind === 'STATE' && OF.test(frame.document.view.slice(person.end, next.start)) ? next : null;
}

function restBefore(frame: Frame, from: number, person: NameSpan, label: string): string {
  return frame.document.view.slice(from, Math.max(from, person.start - label.length - 1));
}
