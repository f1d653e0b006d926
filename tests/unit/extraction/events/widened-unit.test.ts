import { expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

it.each([
  [
    '<64 countries|64 exact state>, including [France|fr] and the [EU|eu], signed the [AI Declaration|declaration].',
    'state or organization',
  ],
  ['<64 countries|64 exact state>, including [France|fr], signed the [AI Declaration|declaration].', 'state'],
  ['包括[法国|fr]和[欧盟|eu]在内的<64个国家|64 exact state>签署了[宣言|declaration]。', 'state or organization'],
  ['包括[法国|fr]和[中国|cn]在内的<64个国家|64 exact state>签署了[宣言|declaration]。', 'state'],
  ['<16 companies|16 exact company>, including [Acme|acme], signed the [AI Declaration|declaration].', 'company'],
])('%s counts %s', (text, unit) => {
  expect(
    readMarked({ text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en' }).reports.flatMap(({ quantities }) =>
      quantities.map((one) => one.unit),
    ),
  ).toEqual([unit]);
});
