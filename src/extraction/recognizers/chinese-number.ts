const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 十二 = 12, 一百二十 = 120, 两千万 = 20,000,000. The text holds numerals only. */
export function readChineseInteger(text: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    const size = GROUPS[character];
    if (size !== undefined) {
      total = (total + group + digit) * size;
      group = 0;
      digit = 0;
    } else if (unit !== undefined) {
      group += (digit || 1) * unit;
      digit = 0;
    } else if (character === '廿') group += 20;
    else if (character === '卅') group += 30;
    else digit = digit * (group === 0 && digit > 0 ? 10 : 1) + (DIGITS[character] ?? 0);
  }
  return total + group + digit;
}
