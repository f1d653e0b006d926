import type { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Values as lines of JSON. Lines end at "\n" alone: a text may hold other separators. */
export async function* readJsonLines(source: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  for await (const chunk of source) {
    const [first = '', ...rest] = decoder.write(chunk).split('\n');
    parts.push(first);
    for (const part of rest) {
      yield JSON.parse(parts.join(''));
      parts = [part];
    }
  }
}

/** Writes a line, and waits where the reader is slow. */
export async function writeLine(target: Writable, line: string): Promise<void> {
  if (target.destroyed || target.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      target.off('drain', goOn);
      target.off('close', goOn);
      resolve();
    };
    target.on('drain', goOn);
    target.on('close', goOn);
  });
}

export function writeJson(target: Writable, value: unknown): Promise<void> {
  return writeLine(target, JSON.stringify(value));
}
