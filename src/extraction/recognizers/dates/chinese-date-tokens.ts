import { readChineseInteger } from '../chinese-number.ts';
import type { DateExpression, MonthPart, YearPart } from './date-expression.ts';

/** A part of a date: 2024年, 去年, 7月, 上月, 1日, 周二, 次日. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly year?: YearPart;
  readonly month?: MonthPart;
  readonly day?: number;
  /** The part is itself a range: 21至22日, 2023-2024年. */
  readonly toYear?: number;
  readonly toMonth?: number;
  readonly toDay?: number;
  /** EDTF season: 秋季 behind a year. */
  readonly season?: number;
  /** The year it is of where no year stands before it: 下半年, 今秋. */
  readonly ofYear?: YearPart;
  /** A whole date that joins with nothing. */
  readonly whole?: DateExpression;
  /** Stands for a date only behind a month: 三日, 5号. */
  readonly needsMonth?: boolean;
  /** Stands for a date only before a month: 当年11月. */
  readonly needsMore?: boolean;
}

type Reader = (
  groups: Readonly<Record<string, string | undefined>>,
  context: TokenContext,
) => Omit<DateToken, 'start' | 'end'> | null;

interface TokenContext {
  readonly view: string;
  readonly start: number;
  readonly end: number;
}

interface TokenRule {
  readonly pattern: string;
  readonly read: Reader;
}

const DASH = '[-—–~～至到]';
const NUMERAL = '[一二三四五六七八九十廿卅]';

const YEAR_OFFSETS: Readonly<Record<string, YearPart>> = {
  今年: { offset: 0, from: 'publication' },
  本年: { offset: 0, from: 'publication' },
  去年: { offset: -1, from: 'publication' },
  前年: { offset: -2, from: 'publication' },
  明年: { offset: 1, from: 'publication' },
  后年: { offset: 2, from: 'publication' },
  同年: { offset: 0, from: 'previous' },
  当年: { offset: 0, from: 'previous' },
  次年: { offset: 1, from: 'previous' },
  翌年: { offset: 1, from: 'previous' },
  前一年: { offset: -1, from: 'previous' },
};

const MONTH_OFFSETS: Readonly<Record<string, MonthPart>> = {
  上: { offset: -1, from: 'publication' },
  本: { offset: 0, from: 'publication' },
  这: { offset: 0, from: 'publication' },
  下: { offset: 1, from: 'publication' },
  当: { offset: 0, from: 'previous' },
  同: { offset: 0, from: 'previous' },
  次: { offset: 1, from: 'previous' },
};

const DAY_WORDS: Readonly<Record<string, DateExpression>> = {
  ...daysFrom('publication', {
    今天: 0,
    今日: 0,
    今早: 0,
    今晨: 0,
    今晚: 0,
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    明天: 1,
    明日: 1,
    前天: -2,
    后天: 2,
  }),
  ...daysFrom('previous', { 当天: 0, 当日: 0, 当晚: 0, 同日: 0, 同一天: 0, 次日: 1, 翌日: 1, 隔天: 1, 隔日: 1 }),
};

const THIS_YEAR: YearPart = { offset: 0, from: 'publication' };
const SEASONS = '春夏秋冬';
const FIRST_SEASON = 21;

const WEEK_OFFSETS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };
const WEEKDAYS = '一二三四五六日';

/** In this order at each place; group names carry the rule's index. */
const RULES: readonly TokenRule[] = [
  {
    pattern:
      '(?<![\\d.])(?<y>(?:19|20)\\d\\d)(?<sep>[-/.])(?<m>1[0-2]|0?[1-9])\\k<sep>(?<d>3[01]|[12]\\d|0?[1-9])(?![\\d])',
    read: ({ y, m, d }) => ({ year: { value: Number(y) }, month: { value: Number(m) }, day: Number(d) }),
  },
  {
    pattern: `(?<!\\d)(?<y>(?:19|20)\\d\\d)年?${DASH}(?<z>(?:19|20)\\d\\d)年(?!代)`,
    read: ({ y, z }) => ({ year: { value: Number(y) }, toYear: Number(z) }),
  },
  {
    pattern: '(?<!\\d)(?<y>(?:19|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})年(?!代|级|期|版)(?:初|底|末)?',
    read: ({ y = '' }) => ({ year: { value: readYear(y) } }),
  },
  {
    pattern:
      '(?<w>前一年|(?:今|本|去|明|同|翌)年|(?<![数几两\\d])[前后当]年|(?<![首每两这一多数几\\d])次年)(?![代级轻龄度会均报鉴画纪])(?:年?[初底末])?',
    read: ({ w = '' }) => {
      const year = YEAR_OFFSETS[w];
      return year ? { year, needsMore: w === '当年' || w === '本年' } : null;
    },
  },
  {
    pattern: `(?<![\\d.])(?<m>1[0-2]|0?[1-9])${DASH}(?<n>1[0-2]|0?[1-9])月(?:份)?(?![球饼亮票])`,
    read: ({ m, n }) => ({ month: { value: Number(m) }, toMonth: Number(n) }),
  },
  {
    pattern: `(?:(?<![\\d.])(?<m>1[0-2]|0?[1-9])|(?<![个第几数半十])(?<c>十[一二]?|[一二三四五六七八九]))月(?:份)?(?![球饼亮票刊])(?:[初底末]|[上中下]旬)?`,
    read: ({ m, c }) => ({ month: { value: m ? Number(m) : readChineseInteger(c ?? '') } }),
  },
  {
    pattern: '(?<![近每])(?<h>[上下])半年(?![度报])',
    read: ({ h }) => ({ month: { value: h === '上' ? 1 : 7 }, toMonth: h === '上' ? 6 : 12, ofYear: THIS_YEAR }),
  },
  {
    pattern: '(?<![每单首\\d])(?:第(?<q>[一二三四1-4])|(?<k>[一二三四]))季度(?!报)',
    read: ({ q, k = '' }) => {
      const quarter = '一二三四'.indexOf(q ?? k) + 1 || Number(q);
      return { month: { value: quarter * 3 - 2 }, toMonth: quarter * 3 };
    },
  },
  {
    pattern: '(?<=年)(?<c>[春夏秋冬])[季天]',
    read: ({ c = '' }) => ({ season: FIRST_SEASON + SEASONS.indexOf(c) }),
  },
  {
    pattern: '(?<w>[今去明])年?(?<c>[春夏秋冬])(?![晚运奥节令至季天])',
    read: ({ w, c = '' }) => {
      const ofYear = YEAR_OFFSETS[`${w}年`];
      return ofYear ? { season: FIRST_SEASON + SEASONS.indexOf(c), ofYear } : null;
    },
  },
  {
    pattern: '(?<![\\d以之])(?<w>[上本下这当同次])(?:一?个)?月(?:份)?(?![球饼亮票刊])(?:[初底末]|[上中下]旬)?',
    read: ({ w = '' }) => (MONTH_OFFSETS[w] ? { month: MONTH_OFFSETS[w] } : null),
  },
  {
    pattern: `(?<![\\d.,])(?<d>3[01]|[12]\\d|0?[1-9])${DASH}(?<e>3[01]|[12]\\d|0?[1-9])[日号](?![内间游元志报常程期])`,
    read: ({ d, e }) => ({ day: Number(d), toDay: Number(e) }),
  },
  {
    pattern: '(?<![\\d.,第近每])(?<d>3[01]|[12]\\d|0?[1-9])(?<u>[日号])(?![内间游元志常程期]|报(?!道|告))',
    read: ({ d, u }, { view, end }) =>
      u === '日' && /^[后前]/.test(view.charAt(end))
        ? { day: Number(d), needsMonth: true }
        : { day: Number(d), needsMonth: u === '号' },
  },
  {
    pattern: `(?<=月)(?<d>${NUMERAL}{1,3})[日号]`,
    read: ({ d = '' }) => ({ day: readChineseInteger(d), needsMonth: true }),
  },
  {
    pattern: `(?<!${NUMERAL}|[每半数几两\\d])(?:(?<p>上上|下下|上|本|这|下)个?)?(?:周|星期|礼拜)(?<w>[一二三四五六日天])(?![岁])`,
    read: ({ p, w = '' }) => ({
      whole: {
        kind: 'weekday',
        weekday: w === '天' ? 7 : WEEKDAYS.indexOf(w) + 1,
        week: p === undefined ? null : (WEEK_OFFSETS[p] ?? null),
      },
    }),
  },
  {
    pattern: '(?<p>上上|下下|上|本|这|下)一?个?(?:周|星期)(?![一二三四五六日天末刊边年])',
    read: ({ p = '' }) => ({ whole: { kind: 'week', offset: WEEK_OFFSETS[p] ?? 0 } }),
  },
  {
    pattern:
      '(?<w>今天|今日(?!头条)|今早|今晨|今晚|昨天|昨日|昨晚|明天|明日|(?<![以之目日此])前天|(?<![今以之此])后天|当天|当日|当晚|同日|同一天|次日|翌日|隔天|隔日)',
    read: ({ w = '' }) => (DAY_WORDS[w] ? { whole: DAY_WORDS[w] } : null),
  },
  {
    // At the head of a clause only: "生效20天后" is a deadline counted from another event.
    pattern:
      '(?<=^|[\\n，。；：、“！？在于])(?:就在|早在)?(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})天(?:之|以)?(?<s>[前后])',
    read: ({ n = '', s }, { view, end }) =>
      /^的\d/.test(view.slice(end, end + 2))
        ? null
        : {
            whole: {
              kind: 'days',
              offset: (s === '前' ? -1 : 1) * (/^\d/.test(n) ? Number(n) : readChineseInteger(n)),
              from: 'nearest',
            },
          },
  },
];

const TOKEN = new RegExp(
  RULES.map((rule, index) => `(?<rule${index}>${withIndex(rule.pattern, index)})`).join('|'),
  'g',
);
/** Groups are unique by their rule's index; a rule reads them by their own names. */
function withIndex(pattern: string, index: number): string {
  return pattern.replace(/\(\?<([a-z]+)>/g, `(?<$1_${index}>`).replace(/\\k<([a-z]+)>/g, `\\k<$1_${index}>`);
}

/** The parts of dates in a view, in order. */
export function readDateTokens(view: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of view.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const index = RULES.findIndex((_, at) => groups[`rule${at}`] !== undefined);
    const own: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(groups)) {
      if (value !== undefined && name.endsWith(`_${index}`)) own[name.slice(0, name.lastIndexOf('_'))] = value;
    }
    const span = { start: match.index, end: match.index + match[0].length };
    const token = RULES[index]?.read(own, { view, ...span });
    if (token) tokens.push({ ...token, ...span });
  }
  return tokens;
}

function readYear(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  return Number([...digits].map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''));
}

function daysFrom(
  from: 'publication' | 'previous',
  words: Readonly<Record<string, number>>,
): Record<string, DateExpression> {
  return Object.fromEntries(Object.entries(words).map(([word, offset]) => [word, { kind: 'days', offset, from }]));
}
