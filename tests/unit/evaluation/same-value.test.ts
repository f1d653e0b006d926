import { describe, expect, it } from 'vitest';
import { nameKeys, sameDate, sameNumber, shareKey } from '../../../src/evaluation/same-value.ts';

describe('names', () => {
  it.each([
    ['The EU AI Act', 'eu ai act'],
    ['António Guterres', 'Antonio Guterres'],
    ['G7 Hiroshima (AI) Process', 'G7 Hiroshima Process'],
    ['Plan A; Plan B', 'plan b'],
    ['《巴黎宣言》', '巴黎宣言'],
    ['ＡＩ办公室', 'AI办公室'],
  ])('%s is %s', (a, b) => {
    expect(shareKey(nameKeys([a]), nameKeys([b]))).toBe(true);
  });

  it.each([
    ['AI Act', 'AI Pact'],
    ['', ''],
    ['…', '—'],
  ])('%s is not %s', (a, b) => {
    expect(shareKey(nameKeys([a]), nameKeys([b]))).toBe(false);
  });
});

describe('values', () => {
  it('are compared with what is absent', () => {
    expect(sameDate(null, null)).toBe(true);
    expect(sameDate('2024', null)).toBe(false);
    expect(sameDate('2024-07-01 / 2024-07-02', '2024-07-01/2024-07-02')).toBe(true);
    expect(sameNumber(null, null)).toBe(false);
    expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
  });
});
