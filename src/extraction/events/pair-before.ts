import type { NameSpan } from '../document.ts';
import type { Frame } from './frame.ts';
import { within } from './reading.ts';

/** Both sides reach this many sentences back. */
const SENTENCES_BACK = 2;

/** 两国, "both leaders": the nearest sentence up to a place that names such as may be meant names two, and no third. */
export function pairBefore(
  frames: readonly Frame[],
  sentence: number,
  end: number,
  mayBeMeant: (name: NameSpan) => boolean,
): readonly NameSpan[] {
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index -= 1) {
    const frame = frames[index];
    if (!frame) return [];
    const found = new Map<string, NameSpan>();
    for (const name of within(frame.names, { start: frame.sentence.start, end: Math.min(end, frame.sentence.end) })) {
      if (mayBeMeant(name) && !found.has(name.entity.id)) found.set(name.entity.id, name);
    }
    if (found.size > 0) return found.size === 2 ? [...found.values()] : [];
  }
  return [];
}
