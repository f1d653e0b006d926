import type { Qualifier } from '../../../model/vocabulary.ts';
import type { QuantitySpan } from '../../document.ts';
import { readChineseInteger } from '../chinese-number.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { boundsOf } from './bounds.ts';

/** What is counted, by the words behind the number. */
interface Counted {
  readonly pattern: RegExp;
  readonly unit: string;
  readonly isCount?: boolean;
  /** Smaller counts of this are no news: 两国 are the two that were named before. */
  readonly atLeast?: number;
}

const ADJECTIVES =
  '(?:领先的?|主要的?|全球|知名|顶尖|大型|外国|国内外|海内外|参展|科技|人工智能|AI|美国|中国|联合国|联邦|世界|签署|参与|与会|不同|重点|初创|其他|国际){0,5}';
const STATES = '(?:国家|成员国|会员国|缔约国|签署国|参与国|与会国|创始国|创始成员|经济体|主权国家)';
const ORGANIZATIONS = '(?:国际组织|组织|机构|单位|团体|实体|代表团|部门|姊妹机构)';
const DOCUMENTS =
  '(?:决议|协议|文件|声明|备忘录|法案|法律|法规|报告|草案|条约|公约|行政令|行政命令|宣言|标准|合作文件|协定|法)';

const COUNTED: readonly Counted[] = [
  { pattern: sticky(`个?${ADJECTIVES}${STATES}(?:和|及|与|、)(?:国际|区域)?组织`), unit: 'state or organization' },
  { pattern: sticky(`个?${ADJECTIVES}${STATES}(?:和地区)?`), unit: 'state' },
  { pattern: sticky('国(?![际家会内外务防产民籍旗宝画语学粹力王])'), unit: 'state', atLeast: 4 },
  { pattern: sticky('个?(?:签署方|签字方|缔约方|签约方|成员方|参与方)'), unit: 'party' },
  { pattern: sticky(`家${ADJECTIVES}(?:公司|企业|巨头|实验室|机构|单位|开发商|供应商|初创公司)?`), unit: 'company' },
  { pattern: sticky(`个${ADJECTIVES}(?:公司|企业)`), unit: 'company' },
  { pattern: sticky(`个(?:国际|区域|地区)组织`), unit: 'organization' },
  { pattern: sticky(`[个家]?${ADJECTIVES}${ORGANIZATIONS}`), unit: 'organization', atLeast: 5 },
  { pattern: sticky('票(?:赞成|支持|反对|弃权)?'), unit: 'vote', atLeast: 0 },
  {
    pattern: sticky(
      '(?:名|位(?!一体|数|元|于|置))(?:[\\u4e00-\\u9fff]{0,8}?(?:人员|专家|代表|学者|科学家|嘉宾|院士|领导人|员工|成员|议员|人士))?',
    ),
    unit: 'person',
  },
  { pattern: sticky('人(?![工类均次民士力才口权文体脸机物])'), unit: 'person', atLeast: 10 },
  { pattern: sticky(`部(?![分门长队委署级])(?:${ADJECTIVES}${DOCUMENTS})?`), unit: 'law' },
  {
    pattern: sticky(`[份项个]${ADJECTIVES}(?:双边|多边|联合|合作|重要|历史性|草案){0,3}${DOCUMENTS}`),
    unit: 'document',
  },
  { pattern: sticky('美元'), unit: 'USD', isCount: false },
  { pattern: sticky('欧元'), unit: 'EUR', isCount: false },
  { pattern: sticky('英镑'), unit: 'GBP', isCount: false },
  { pattern: sticky('日元'), unit: 'JPY', isCount: false },
  { pattern: sticky('韩元'), unit: 'KRW', isCount: false },
  { pattern: sticky('加元'), unit: 'CAD', isCount: false },
  { pattern: sticky('卢比'), unit: 'INR', isCount: false },
  { pattern: sticky('元(?:人民币)?(?![首素旦月年])'), unit: 'CNY', isCount: false },
];

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
  约: 'about',
  约合: 'about',
  约为: 'about',
  大约: 'about',
  大概: 'about',
};

/** 140多, 1,100万, 十几, 523; 第 before it makes an ordinal. */
const NUMBER =
  /(?:(?<digits>\d{1,3}(?:[,，]\d{3})+|\d+)(?<fraction>\.\d+)?(?<scale>[十百千万亿]{0,2})|(?<chinese>[二三四五六七八九十百千两一][〇零一二三四五六七八九十百千万亿两]*))(?<more>[多余几来])?(?<after>[万亿])?/g;
const ORDINAL_OR_PART = /[\d.第〇零一二三四五六七八九十百千万亿两几-]/;
const PREFIX = new RegExp(
  `(?:${Object.keys(BEFORE)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);
const ABOUT_BEHIND = /^(?:左右|上下)/;

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
  const prefix = PREFIX.exec(view.slice(Math.max(0, match.index - 3), match.index))?.[0];
  const start = match.index - (prefix?.length ?? 0);
  const end = counted.pattern.lastIndex;
  const isAbout = ABOUT_BEHIND.test(view.slice(end, end + 2));
  const qualifier =
    (prefix ? BEFORE[prefix] : undefined) ?? (match.groups?.more ? 'more_than' : isAbout ? 'about' : 'exact');
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

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
