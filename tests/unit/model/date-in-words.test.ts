import { expect, it } from 'vitest';
import { dateInWords } from '../../../src/model/date-in-words.ts';

it.each([
  ['2024-07-01', '1 July 2024', '2024年7月1日'],
  ['2023-10', 'October 2023', '2023年10月'],
  ['2024', '2024', '2024年'],
  ['2026-22', 'summer 2026', '2026年夏季'],
  ['2025-02-10/2025-02-11', '10 February 2025 to 11 February 2025', '2025年2月10日至2025年2月11日'],
  ['2024-07~', '2024-07~', '2024-07~'],
  ['soon', 'soon', 'soon'],
])('%s', (edtf, en, zh) => {
  expect(dateInWords(edtf, 'en')).toBe(en);
  expect(dateInWords(edtf, 'zh')).toBe(zh);
});
