import { readChineseInteger } from '../chinese-number.ts';
import { DAY_WORDS, MONTH_OFFSETS, YEAR_OFFSETS } from './chinese-date-words.ts';
import { isDeadlineDays } from './chinese-deadlines.ts';
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
    pattern: '(?<=年)(?<c>[春夏秋冬])(?:[季天]|(?![节晚运奥令闱招季天]))',
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
    pattern:
      '(?<![\\d.,第近每])(?<d>3[01]|[12]\\d|0?[1-9])(?<u>[日号])(?!内(?!阁)|常(?!务|委)|[间游元志程期]|报(?!道|告))',
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
      '(?<w>今天|今日(?!头条)|今早|今晨|今晚|昨天|昨日|昨晚|明天|明日|(?<![以之目日此])前天|(?<![今以之此])后天|当天|当日|当晚|同日|同一天|次日|翌日|隔天|隔日|前一[天日晚]|(?<=^|[\\n，。；、])第二天|后一天)',
    read: ({ w = '' }) => (DAY_WORDS[w] ? { whole: DAY_WORDS[w] } : null),
  },
  {
    // At the head of a clause only: "生效20天后" is a deadline counted from another event.
    pattern:
      '(?<=^|[\\n，。；：、“！？在于])(?:就在|早在)?(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})天(?:之|以)?(?<s>[前后])',
    read: ({ n = '', s }, { view, start, end }) =>
      /^的\d/.test(view.slice(end, end + 2)) || (s === '后' && isDeadlineDays(view, start, end))
        ? null
        : {
            whole: {
              kind: 'days',
              offset: (s === '前' ? -1 : 1) * (/^\d/.test(n) ? Number(n) : readChineseInteger(n)),
              from: 'nearest',
            },
          },
  },
  {
    // 九个月前, 三年前: as precise as its unit.
    pattern:
      '(?<=^|[\\n，。；：、“！？在于])(?:就在|早在)?(?<n>\\d{1,2}|[二两三四五六七八九十]{1,2})(?:个(?<m>月)|年)(?:之|以)?前',
    read: ({ n = '', m }) => {
      const offset = -(/^\d/.test(n) ? Number(n) : readChineseInteger(n));
      const part = { offset, from: 'publication' as const };
      return { whole: { kind: 'calendar', year: m ? null : part, month: m ? part : null, day: null } };
    },
  },
];

const GROUP = /\(\?<([a-z]+)>/g;
/** Of each rule its group in `TOKEN`, and the names of the groups within it, which follow in order. */
const PLACES: readonly { readonly place: number; readonly names: readonly string[] }[] = placesOf(RULES);
/** Named groups would cost an object of all names of all rules for every match. */
const TOKEN = new RegExp(RULES.map((rule, index) => `(${withPlaces(rule.pattern, index)})`).join('|'), 'g');

function placesOf(rules: readonly TokenRule[]): { place: number; names: string[] }[] {
  let place = 1;
  return rules.map(({ pattern }) => {
    const names = [...pattern.matchAll(GROUP)].map(([, name = '']) => name);
    const own = { place, names };
    place += names.length + 1;
    return own;
  });
}

function withPlaces(pattern: string, index: number): string {
  const { place, names } = PLACES[index] ?? { place: 0, names: [] };
  return pattern.replace(GROUP, '(').replace(/\\k<([a-z]+)>/g, (_, name) => `\\${place + 1 + names.indexOf(name)}`);
}

/** The parts of dates in a view, in order. */
export function readDateTokens(view: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of view.matchAll(TOKEN)) {
    const index = PLACES.findIndex(({ place }) => match[place] !== undefined);
    const { place, names } = PLACES[index] ?? { place: 0, names: [] };
    const own: Record<string, string | undefined> = {};
    for (const [at, name] of names.entries()) own[name] = match[place + 1 + at];
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
