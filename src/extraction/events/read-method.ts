import type { EventType } from '../../model/vocabulary.ts';
import type { Frame } from './frame.ts';

/** How a decision was taken, where its sentence says so. */
export function readMethod(frame: Frame, type: EventType, trigger: string): 'consensus' | 'vote' | null {
  if (type !== 'ADOPTION' && type !== 'VOTE') return null;
  if (frame.words.some(({ word }) => word.lists.has('consensus'))) return 'consensus';
  const counted =
    frame.quantities.some(({ unit }) => unit === 'vote') ||
    frame.book.words('vote').some((word) => trigger.includes(word));
  return counted || frame.words.some(({ word }) => word.lists.has('vote')) ? 'vote' : null;
}
