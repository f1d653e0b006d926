import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft } from './claim-rule.ts';

/** Words that go with a title and are none: "former", "then", "interim". */
const MODIFIERS =
  /^(?:and|of|former|ex|then|current|incoming|outgoing|interim|founding|managing|first|new|newly|late|appointed|elect|designate|associate|lead|founder|co)$/;

/** The label names a post: "co-founder", "permanent representative to the UN". */
export function isPost(frame: Frame, title: string): boolean {
  return title
    .toLowerCase()
    .split(/[ ,-]+/)
    .some(
      (word) => frame.book.has('posts', word) || (word.endsWith('s') && frame.book.has('posts', word.slice(0, -1))),
    );
}

/** A word in lower case that may be part of a title. */
export function isTitleWord(frame: Frame, word: string): boolean {
  return MODIFIERS.test(word) || frame.book.has('titles', word) || frame.book.has('posts', word);
}

/** Envoys represent who sent them; all others hold a post. */
export function held(frame: Frame, from: NameSpan, to: NameSpan, label: string): ClaimDraft {
  const lower = label.toLowerCase();
  const represents =
    (to.entity.kind === 'STATE' || to.entity.kind === 'IGO') &&
    frame.book.words('envoys').some((word) => lower.includes(word));
  return {
    frame,
    trigger: from,
    type: represents ? 'REPRESENTS' : 'HOLDS_POSITION',
    modality: 'ACTUAL',
    from,
    to,
    label,
    rule: 'english-position',
  };
}
