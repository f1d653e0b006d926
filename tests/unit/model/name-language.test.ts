import { expect, it } from 'vitest';
import { languageOfName } from '../../../src/model/name-language.ts';

it.each([
  ['United Nations', 'en'],
  ['A/RES/78/311', 'en'],
  ['联合国', 'zh-Hans'],
  ['聯合國', 'zh-Hant'],
  // Written alike in both scripts.
  ['北京', 'zh-Hans'],
  ['OpenAI 公司', 'zh-Hans'],
  ['78/311', null],
  ['', null],
])('the language of %j is %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});
