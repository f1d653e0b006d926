import type { Qualifier } from '../../../model/vocabulary.ts';
import type { QuantitySpan } from '../../document.ts';
import { readChineseInteger } from '../chinese-number.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { boundsOf } from './bounds.ts';
import { COUNTED } from './chinese-counted.ts';

const BEFORE: Readonly<Record<string, Qualifier>> = {
  超过: 'more_than',
  逾: 'more_than',
  超: 'more_than',
  多于: 'more_than',
  突破: 'more_than',
  至少: 'at_least',
  不少于: 'at_least',
  不低于: 'at_least',
  上: 'at_least',
  将近: 'less_than',
  接近: 'less_than',
  近: 'less_than',
  不到: 'less_than',
  不足: 'less_than',
  少于: 'less_than',
  不超过: 'less_than',
  不多于: 'less_than',
  至多: 'less_than',
  最多: 'less_than',
  超出: 'more_than',
  高于: 'more_than',
  最少: 'at_least',
  不下: 'at_least',
  起码: 'at_least',
  约有: 'about',
  大约有: 'about',
  多达: 'about',
  高达: 'about',
  近乎: 'about',
  约: 'about',
  约合: 'about',
  约为: 'about',
  大约: 'about',
  大概: 'about',
};

/** 140多, 1,100万, 十几, 523; 第 before it makes an ordinal. */
const NUMBER =
  /(?:(?<digits>\d{1,3}(?:[,，]\d{3})+|\d+)(?<fraction>\.\d+)?(?<scale>[十百千万亿]{0,2})|(?<chinese>[二三四五六七八九十百千两一][〇零一二三四五六七八九十百千万亿两]*))(?<more>[多余几来])?(?<after>[万亿])?/g;
const ORDINAL_OR_PART = /[\d.第〇零一二三四五六七八九十百千万亿两-]/;
const PREFIX = new RegExp(
  `(?:${Object.keys(BEFORE)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);
/** 数十 is some tens: more than ten, as 十几 is. */
const SOME_BEFORE = /[数几]$/;
const BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:左右|上下)/, 'about'],
  [/^(?:及|或)?以上/, 'at_least'],
];

/** Counts and sums in Chinese: 140多国, 超过120个会员国, 十几家领先科技公司, 约1000人, 1090亿欧元, 523票赞成. */
export const chineseQuantities: QuantityRecognizer = ({ view }) => {
  const spans: QuantitySpan[] = [];
  for (const match of view.matchAll(NUMBER)) {
    const span = readQuantity(view, match);
    if (span && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
};

function readQuantity(view: string, match: RegExpExecArray): QuantitySpan | null {
  const numberEnd = match.index + match[0].length;
  if (!/[\u4e00-\u9fff]/.test(view.charAt(numberEnd)) || ORDINAL_OR_PART.test(view.charAt(match.index - 1)))
    return null;
  const counted = COUNTED.find(({ pattern }) => {
    pattern.lastIndex = numberEnd;
    return pattern.test(view);
  });
  if (!counted) return null;
  const value = numberOf(match.groups ?? {});
  if (value < (counted.atLeast ?? 2) || (counted.unit === 'person' && value >= MULTITUDE)) return null;
  const some = SOME_BEFORE.exec(view.slice(Math.max(0, match.index - 1), match.index))?.[0] ?? '';
  if (some !== '' && !/^[十百千万]/.test(match[0])) return null;
  const numberStart = match.index - some.length;
  const prefix = PREFIX.exec(view.slice(Math.max(0, numberStart - 3), numberStart))?.[0];
  const start = numberStart - (prefix?.length ?? 0);
  const end = counted.pattern.lastIndex;
  const [, behind = 'exact'] = BEHIND.find(([pattern]) => pattern.test(view.slice(end, end + 3))) ?? [];
  const qualifier = (prefix ? BEFORE[prefix] : undefined) ?? (match.groups?.more || some !== '' ? 'more_than' : behind);
  const { unit } = counted;
  return {
    start,
    end,
    text: view.slice(start, end),
    value,
    ...boundsOf(value, qualifier, counted.isCount ?? true),
    qualifier,
    unit,
    rule: 'chinese-quantity',
  };
}

/** More people than could take part in anything. */
const MULTITUDE = 1e8;

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

function numberOf({
  digits,
  fraction = '',
  scale = '',
  chinese,
  after = '',
}: Readonly<Record<string, string | undefined>>): number {
  const base =
    digits === undefined ? readChineseInteger(chinese ?? '') : Number(digits.replaceAll(/[,，]/g, '') + fraction);
  const scaled = [...scale, ...after].reduce((value, unit) => value * (SCALES[unit] ?? 1), base);
  // 4.75亿 is a whole number again, whatever binary fractions make of it.
  return Number(scaled.toPrecision(12));
}
