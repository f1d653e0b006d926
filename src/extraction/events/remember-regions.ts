import type { Span } from '../../model/span.ts';
import type { Frame } from './frame.ts';

/** What a reader says of a stretch of a sentence, said once: every use of every cue in the sentence asks for it again. */
export function rememberRegions<T>(read: (frame: Frame, region: Span) => T): (frame: Frame, region: Span) => T {
  const frames = new WeakMap<Frame, Map<number, T>>();
  return (frame, region) => {
    let known = frames.get(frame);
    if (!known) {
      known = new Map();
      frames.set(frame, known);
    }
    const key = (region.start - frame.sentence.start) * REGION + region.end;
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(frame, region);
    known.set(key, value);
    return value;
  };
}

/** More than the length of any text, so that a pair of places is one number. */
const REGION = 2 ** 26;
