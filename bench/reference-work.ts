import { createHash } from 'node:crypto';

/**
 * Work that every machine does at a known price: parses the texts from JSON and hashes their bytes, `REPEATS` times. Other figures are told
 * as multiples of one pass over the same texts, so that they mean something on another machine.
 */
export function createReferenceWork(texts: readonly Uint8Array[]): {
  readonly run: () => void;
  readonly repeats: number;
} {
  const items = texts.map((bytes) => ({ bytes, json: JSON.stringify({ raw: Buffer.from(bytes).toString('utf8') }) }));
  const run = (): void => {
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      for (const { bytes, json } of items) {
        JSON.parse(json);
        createHash('sha256').update(bytes).digest();
      }
    }
  };
  return { run, repeats: REPEATS };
}

const REPEATS = 50;
