import { expect, test } from 'vitest';
import { spellings } from '../../../src/lexicon/spellings.ts';

test.each([
  ['人工智能办公室', ['人工智能办公室', 'AI办公室', '人工智慧办公室']],
  ['AI办公室', ['AI办公室', '人工智慧办公室', '人工智能办公室']],
  ['AI Office', ['AI Office', 'Artificial Intelligence Office']],
  ['UN Charter', ['UN Charter', 'United Nations Charter']],
  ['US Senate', ['US Senate', 'U.S. Senate']],
  ['United Nations', ['United Nations']],
  ['Digital Programme', ['Digital Programme', 'Digital Program']],
  ['Tom’s Club', ['Tom’s Club', "Tom's Club"]],
  ['谷歌', ['谷歌']],
])('%s is also written %j', (name, written) => {
  expect(spellings(name)).toEqual(written);
});

test('a name with many interchangeable parts stays within bounds', () => {
  const name = 'UN Centre & US Centre & UK Organisation and AI Programme and Defence & AI Organisation';
  expect(spellings(name).length).toBeLessThanOrEqual(16);
});
