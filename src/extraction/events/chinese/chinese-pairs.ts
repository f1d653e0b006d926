import type { NameSpan } from '../../document.ts';
import type { Frame } from '../frame.ts';
import { within } from '../reading.ts';

/** 两国 and 双方 reach this many sentences back. */
const SENTENCES_BACK = 2;

/** 两国, 双方: the nearest sentence up to a place that names states names two, and no third. */
export function pairBefore(frames: readonly Frame[], sentence: number, end: number): readonly NameSpan[] {
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index -= 1) {
    const frame = frames[index];
    if (!frame) return [];
    const states = new Map<string, NameSpan>();
    for (const name of within(frame.names, { start: frame.sentence.start, end: Math.min(end, frame.sentence.end) })) {
      if (name.entity.kind === 'STATE' && !states.has(name.entity.id)) states.set(name.entity.id, name);
    }
    if (states.size > 0) return states.size === 2 ? [...states.values()] : [];
  }
  return [];
}
