import { expect, it } from 'vitest';
import { readJsonLines } from '../../../src/commands/json-lines.ts';

async function* inPieces(text: string, length: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

it.each([1, 2, 3, 7, 1000])('lines arrive whole when they come in pieces of %i bytes', async (length) => {
  const values = [{ text: '中国 🌏 \u2028 line \n two' }, [], 'x'.repeat(50)];
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const read: unknown[] = [];
  for await (const value of readJsonLines(inPieces(text, length))) read.push(value);
  expect(read).toEqual(values);
});
