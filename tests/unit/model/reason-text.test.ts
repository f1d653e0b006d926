import { describe, expect, it } from 'vitest';
import { REASON_CODES, REASON_WEIGHTS, type Reason, scoreOfReasons } from '../../../src/model/reason.ts';
import { idOfReason, reasonText } from '../../../src/model/reason-text.ts';

describe('a reason as a sentence', () => {
  it.each<[Reason, string | null, string, string]>([
    [{ code: 'ONLY_REPORT', about: null }, null, 'It is the only report of the event.', '该事件仅此一则报道。'],
    [
      { code: 'SAME_OBJECT', about: 'initiative:charter' },
      'Charter 宪章',
      'Both are about Charter 宪章.',
      '均涉及Charter 宪章。',
    ],
    [{ code: 'SAME_TYPE', about: 'ADOPTION' }, null, 'Both report an adoption.', '均报道“通过”。'],
    [{ code: 'SAME_MONTH', about: '2024-07' }, null, 'Both fall within July 2024.', '均在2024年7月之内。'],
    [
      { code: 'DATES_APART', about: '2024-12-31 2025-01' },
      null,
      'Their dates are too far apart: 31 December 2024 and January 2025.',
      '日期相距太远：2024年12月31日与2025年1月。',
    ],
    [
      { code: 'DIFFERENT_COUNTS', about: '58 61' },
      null,
      'Their numbers cannot both hold: 58 and 61.',
      '数字不能同时成立：58与61。',
    ],
    [
      { code: 'SAME_SERIES', about: 'series:ai-summit' },
      null,
      'Both are meetings of the series “ai summit”.',
      '均为“ai summit”系列会议。',
    ],
    [
      { code: 'SAME_NAME', about: 'The $& of {}' },
      null,
      'Both give the name “The $& of {}”.',
      '名称均为“The $& of {}”。',
    ],
    // Nothing of that id is in the graph any more: the id has to do.
    [
      { code: 'SHARED_OBJECT', about: 'initiative:gone' },
      null,
      'Both report on initiative:gone.',
      '均有关于initiative:gone的报道。',
    ],
  ])('%j', (reason, name, en, zh) => {
    expect(reasonText(reason, 'en', name)).toBe(en);
    expect(reasonText(reason, 'zh', name)).toBe(zh);
  });

  it('is written in its own language, whatever the code', () => {
    for (const code of REASON_CODES) {
      expect(reasonText({ code, about: null }, 'en', null), code).toMatch(/^[^\p{Script=Han}]+\.$/u);
      expect(reasonText({ code, about: null }, 'zh', null), code).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});

it.each<[Reason, ReturnType<typeof idOfReason>]>([
  [
    { code: 'SAME_ACTOR', about: 'organization:x' },
    { of: 'ENTITY', id: 'organization:x' },
  ],
  [
    { code: 'SAME_EVENT', about: 'event:x' },
    { of: 'EVENT', id: 'event:x' },
  ],
  [{ code: 'SAME_NAME', about: 'organization:x' }, null],
  [{ code: 'ONLY_REPORT', about: null }, null],
])('the id of %j', (reason, id) => {
  expect(idOfReason(reason)).toEqual(id);
});

it('weights add up without a trace of binary fractions', () => {
  const reasons = REASON_CODES.filter((code) => REASON_WEIGHTS[code] > 0).map((code) => ({ code, about: null }));
  expect(String(scoreOfReasons(reasons))).toMatch(/^\d+(\.\d{1,2})?$/);
});
