import { mix } from './read-tokens.ts';

/**
 * The sampled 4-grams of a text. Those whose hash starts with `level` zero bits are kept, `level` being the least that leaves
 * `AT_MOST` or fewer; of each the 16 bits after these. Two texts are compared at the coarser level of the two.
 */
export interface Sketch {
  readonly level: number;
  /** Ascending, no value twice. */
  readonly values: Uint16Array;
}

const GRAM = 4;
const AT_MOST = 256;
const VALUE_BITS = 16;
/** Odd, so that no bit of an earlier token is lost. */
const FACTOR = 0x9e3779b1;

export function sketchTokens(tokens: Uint32Array): Sketch {
  let level = 0;
  let limit = 2 ** 32;
  let kept = new Set<number>();
  for (let at = GRAM; at <= tokens.length; at += 1) {
    const hash = hashTokens(tokens, at - GRAM, at);
    if (hash >= limit) continue;
    kept.add(hash);
    while (kept.size > AT_MOST && level < VALUE_BITS) {
      level += 1;
      limit /= 2;
      kept = new Set([...kept].filter((known) => known < limit));
    }
  }
  const values = new Set([...kept].map((hash) => Math.floor(hash / 2 ** (VALUE_BITS - level))));
  return { level, values: Uint16Array.from(values).sort() };
}

/** One hash for a run of tokens. */
export function hashTokens(tokens: Uint32Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, FACTOR) + (tokens[at] ?? 0);
  return mix(hash);
}

/** Base64 of the level, then each value's low and high byte. */
export function writeSketch({ level, values }: Sketch): string {
  const bytes = Buffer.alloc(1 + values.length * 2);
  bytes.writeUInt8(level);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 1 + index * 2);
  return bytes.toString('base64');
}

export function readSketch(text: string): Sketch {
  const bytes = Buffer.from(text, 'base64');
  const values = new Uint16Array((bytes.length - 1) / 2);
  for (let index = 0; index < values.length; index += 1) values[index] = bytes.readUInt16LE(1 + index * 2);
  return { level: bytes.readUInt8(), values };
}

/** How much of a smaller text a larger one holds. */
export interface Containment {
  /** Estimated share of the smaller one's 4-grams, 0 to 1. */
  readonly share: number;
  /** Of how many sampled 4-grams: the fewer, the rougher. */
  readonly compared: number;
}

export function containment(smaller: Sketch, larger: Sketch): Containment {
  const level = Math.max(smaller.level, larger.level);
  const bits = VALUE_BITS - level + Math.min(smaller.level, larger.level);
  const [few, many] = [atLevel(smaller, level, bits), atLevel(larger, level, bits)];
  let shared = 0;
  let at = 0;
  for (const value of few) {
    while (at < many.length && (many[at] ?? 0) < value) at += 1;
    if (many[at] === value) shared += 1;
  }
  return { share: few.length === 0 ? 0 : shared / few.length, compared: few.length };
}

/** The values that remain at a coarser level, cut to as many bits as both sketches have there. */
function atLevel({ level: own, values }: Sketch, level: number, bits: number): Uint16Array {
  const spare = VALUE_BITS - (level - own) - bits;
  if (level === own && spare === 0) return values;
  const kept = values.filter((value) => value < 2 ** (VALUE_BITS - level + own));
  return spare === 0 ? kept : kept.map((value) => value >>> spare);
}
