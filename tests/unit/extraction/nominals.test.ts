import { describe, expect, it } from 'vitest';
import { nominalsOf } from './read-text.ts';

describe('noun phrases that point back', () => {
  it.each([
    ['通过A/RES/90/1。该决议强调安全。', '该决议 = resolution:a-res-90-1'],
    ['通过A/RES/90/1。决议还呼吁合作。', '决议 = resolution:a-res-90-1'],
    ['签署《首尔宣言》。这份宣言指出风险。', '这份宣言 = initiative:首尔宣言'],
    [
      '中国常驻联合国代表团新闻发言人表示欢迎。发言人说，这很好。',
      '发言人 = organization:permanent-mission-of-china-to-the-united-nations',
    ],
    ['艾达·林德出席。他警告说有风险。', '他 = person:ada-lind'],
    ['A/RES/90/1 was adopted. The resolution calls for care.', 'The resolution = resolution:a-res-90-1'],
    ['Executive Order 20001 stands. This order is old.', 'This order = initiative:eo-20001'],
    ['Ada Lind agreed. She left.', 'She = person:ada-lind'],
    ['我国已出台管理办法。', '我国 = organization:cn'],
  ])('%s', (text, nominal) => {
    expect(nominalsOf(text)).toContain(nominal);
  });

  it.each([
    '该决议强调安全。',
    '他说：“我国将参加会议。”',
    'The resolution calls for care.',
    '他们警告说有风险。',
    '通过一项决议。',
  ])('nothing to point at in %s', (text) => {
    expect(nominalsOf(text)).toEqual([]);
  });
});
