import type { DateExpression, MonthPart, YearPart } from './date-expression.ts';

type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  /** Sticky, tried at the beginning of a word. */
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => { readonly from: DateExpression; readonly to?: DateExpression } | null;
  /** Words that must stand before: "in 2023", but not "2023". */
  readonly after?: RegExp;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%])';
const YEAR = '(?:19|20)\\d\\d(?![\\d%])';
const TO = ' ?(?:-|–|—|to|and|through|until) ?';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const OF_YEAR = `(?<y>${YEAR})|(?<w>last|this|next|the|that) year`;
const SEASON = '(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The first that reads a place wins: longer forms stand before shorter ones. */
export const ENGLISH_DATE_RULES: readonly DateRule[] = [
  {
    pattern: sticky(`(?<m>${MONTH}) (?<d>${DAY})${TO}(?<n>${MONTH}) (?<e>${DAY})(?:,? (?<y>${YEAR}))?`),
    read: ({ m, d, n, e, y }) => ({ from: calendar(y, m, d), to: calendar(y, n, e) }),
  },
  {
    pattern: sticky(`(?<m>${MONTH}) (?<d>${DAY})${TO}(?<e>${DAY})(?:,? (?<y>${YEAR}))?`),
    read: ({ m, d, e, y }) => ({ from: calendar(y, m, d), to: calendar(y, m, e) }),
  },
  {
    pattern: sticky(`(?:(?:${WEEKDAY}), )?(?<m>${MONTH}) (?<d>${DAY})(?:,? (?<y>${YEAR}))?`),
    read: ({ m, d, y }) => ({ from: calendar(y, m, d) }),
  },
  {
    pattern: sticky(`(?<d>${DAY})(?: (?<m>${MONTH}))?${TO}(?<e>${DAY}) (?<n>${MONTH})(?:,? (?<y>${YEAR}))?`),
    read: ({ d, m, e, n, y }) => ({ from: calendar(y, m ?? n, d), to: calendar(y, n, e) }),
  },
  {
    pattern: sticky(`(?:(?:${WEEKDAY}),? )?(?:the )?(?<d>${DAY}) (?:of )?(?<m>${MONTH})(?:,? (?<y>${YEAR}))?(?![a-z])`),
    read: ({ d, m, y }) => ({ from: calendar(y, m, d) }),
  },
  {
    pattern: sticky(`(?<m>${MONTH})${TO}(?<n>${MONTH}),? (?:of )?(?<y>${YEAR})`),
    read: ({ m, n, y }) => ({ from: calendar(y, m), to: calendar(y, n) }),
  },
  { pattern: sticky(`(?<m>${MONTH}),? (?:of )?(?<y>${YEAR})`), read: ({ m, y }) => ({ from: calendar(y, m) }) },
  {
    pattern: sticky(`(?<m>${MONTH}) (?:of )?(?<w>last|this|next) year`),
    read: ({ m, w }) => ({ from: { ...calendar(undefined, m), year: { offset: offsetOf(w), from: 'publication' } } }),
  },
  {
    pattern: sticky(`(?<w>last|this|next) (?<m>${MONTH})(?![a-z])`),
    read: ({ m }) => ({ from: calendar(undefined, m) }),
  },
  {
    pattern: sticky(`(?:(?:early|late|mid)[- ])?(?<m>${MONTH})(?![a-z])`),
    after: /\b(?:in|since|by|until|till|from|during|early|late|of|before|after|for|mid) $/i,
    read: ({ m }) => ({ from: calendar(undefined, m) }),
  },
  { pattern: sticky(`(?:(?:early|late|mid)[- ])(?<y>${YEAR})`), read: ({ y }) => ({ from: calendar(y) }) },
  {
    pattern: sticky(`(?<y>${YEAR})${TO}(?<z>${YEAR})`),
    after: /\b(?:in|between|from|for|of|during) $/i,
    read: ({ y, z }) => ({ from: calendar(y), to: calendar(z) }),
  },
  {
    pattern: sticky(`(?<y>${YEAR})(?![-–/]\\d| [A-Z])`),
    after:
      /\b(?:in|since|by|until|till|from|during|early|late|of|before|after|throughout|between|to|and|year|for|mid) $/i,
    read: ({ y }) => ({ from: calendar(y) }),
  },
  {
    pattern: sticky(`(?<p>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he following|[Tt]he previous) (?<w>${WEEKDAY})`),
    read: ({ p, w }) => ({
      from: {
        kind: 'weekday',
        weekday: weekdayOf(w),
        week: p === 'next' || p === 'Next' ? 1 : p === 'this' || p === 'This' ? 0 : null,
      },
    }),
  },
  {
    pattern: sticky(`(?<w>${WEEKDAY})(?![a-z])`),
    read: ({ w }) => ({ from: { kind: 'weekday', weekday: weekdayOf(w), week: null } }),
  },
  {
    pattern: sticky(`(?:[Tt]he )?(?<h>[Ff]irst|[Ss]econd) half(?: of (?:${OF_YEAR})|,? (?<z>${YEAR}))`),
    read: ({ h = '', y, z, w }) => months(h.toLowerCase() === 'first' ? 1 : 7, 6, yearPart(y ?? z, w)),
  },
  {
    pattern: sticky(`(?:[Tt]he )?(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter of (?:${OF_YEAR})`),
    read: ({ q = '', y, w }) => months(ORDINALS.indexOf(q.toLowerCase()) * 3 + 1, 3, yearPart(y, w)),
  },
  {
    pattern: sticky('(?:[Tt]he )(?<q>first|second|third|fourth) quarter(?! of [a-z])(?![a-z-])'),
    after: /\b(?:in|by|during|until|since|for|of) $/i,
    read: ({ q = '' }) => months(ORDINALS.indexOf(q) * 3 + 1, 3, null),
  },
  {
    pattern: sticky(`Q(?<q>[1-4])(?: of)? (?<y>${YEAR})`),
    read: ({ q, y }) => months(Number(q) * 3 - 2, 3, yearPart(y)),
  },
  {
    pattern: sticky(`(?:[Tt]he )?(?:(?:early|late|mid)[- ])?${SEASON}(?: of)? (?:${OF_YEAR})`),
    read: ({ s, y, w }) => season(s, yearPart(y, w)),
  },
  {
    pattern: sticky(`(?<w>[Ll]ast|[Tt]his|[Nn]ext) ${SEASON}(?![a-z])`),
    read: ({ s, w }) => season(s, yearPart(undefined, w?.toLowerCase())),
  },
  {
    pattern: sticky(
      '[Tt]he (?<d>3[01]st|[12]?1st|2?2nd|2?3rd|(?:30|2[04-9]|1\\d|[4-9])th)(?=[.,;)]| (?:and|at|in|to|after|before|with|when|by)\\b)',
    ),
    after: /\b[Oo]n $/,
    read: ({ d }) => ({ from: calendar(undefined, undefined, d) }),
  },
  ...words({
    '[Oo]ver the weekend': { kind: 'weekend', week: null },
    '[Ll]ast weekend': { kind: 'weekend', week: -1 },
    '[Tt]his (?:coming )?weekend': { kind: 'weekend', week: 0 },
    '[Nn]ext weekend': { kind: 'weekend', week: 1 },
    '[Tt]oday(?! Show)': { kind: 'days', offset: 0, from: 'publication' },
    '[Tt]his (?:morning|afternoon|evening)': { kind: 'days', offset: 0, from: 'publication' },
    '[Tt]onight': { kind: 'days', offset: 0, from: 'publication' },
    '[Yy]esterday': { kind: 'days', offset: -1, from: 'publication' },
    '[Tt]omorrow': { kind: 'days', offset: 1, from: 'publication' },
    '(?:[Tt]he )?(?:next|following) day': { kind: 'days', offset: 1, from: 'previous' },
    '(?:[Tt]he )?(?:previous day|day before)(?! yesterday)': { kind: 'days', offset: -1, from: 'previous' },
    '(?:[Tt]he same|[Tt]hat) day': { kind: 'days', offset: 0, from: 'previous' },
    '[Ll]ast week': { kind: 'week', offset: -1 },
    '(?:[Ee]arlier |[Ll]ater )?[Tt]his week': { kind: 'week', offset: 0 },
    '[Nn]ext week': { kind: 'week', offset: 1 },
    '(?:[Ee]arlier|[Ll]ater) in the week': { kind: 'week', offset: 0 },
    '(?:[Ee]arlier|[Ll]ater) in the month': monthFrom(0),
    '(?:[Ee]arlier|[Ll]ater) in the year': yearFrom(0),
    '[Ll]ast month': monthFrom(-1),
    '(?:[Ee]arlier |[Ll]ater )?[Tt]his month': monthFrom(0),
    '[Nn]ext month': monthFrom(1),
    '[Ll]ast year': yearFrom(-1),
    '(?:[Ee]arlier |[Ll]ater )?[Tt]his year': yearFrom(0),
    '[Nn]ext year': yearFrom(1),
    '[Tt]he (?:same) year': { kind: 'calendar', year: { offset: 0, from: 'previous' }, month: null, day: null },
    '[Tt]he (?:following) year': { kind: 'calendar', year: { offset: 1, from: 'previous' }, month: null, day: null },
    '[Tt]he (?:previous) year': { kind: 'calendar', year: { offset: -1, from: 'previous' }, month: null, day: null },
  }),
  {
    pattern: sticky(
      '(?<n>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,2}) days? (?<s>ago|earlier|later|before|after)(?![a-z])',
    ),
    read: ({ n = '', s }) => {
      const count = NUMBERS[n.toLowerCase()] ?? Number(n);
      const ahead = s === 'later' || s === 'after';
      return { from: { kind: 'days', offset: ahead ? count : -count, from: s === 'ago' ? 'publication' : 'previous' } };
    },
  },
  {
    // Nine months ago, three years ago: as precise as its unit.
    pattern: sticky(
      '(?<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,2}) (?<u>month|year)s ago(?![a-z])',
    ),
    read: ({ n = '', u }) => {
      const offset = -(NUMBERS[n.toLowerCase()] ?? Number(n));
      return { from: u === 'year' ? yearFrom(offset) : monthFrom(offset) };
    },
  },
];

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

function calendar(year?: string, month?: string, day?: string): Extract<DateExpression, { kind: 'calendar' }> {
  return {
    kind: 'calendar',
    year: year === undefined ? null : { value: Number(year) },
    month: month === undefined ? null : { value: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 },
    day: day === undefined ? null : Number.parseInt(day, 10),
  };
}

function monthFrom(offset: number): DateExpression {
  const month: MonthPart = { offset, from: 'publication' };
  return { kind: 'calendar', year: null, month, day: null };
}

function yearFrom(offset: number): DateExpression {
  const year: YearPart = { offset, from: 'publication' };
  return { kind: 'calendar', year, month: null, day: null };
}

/** A half or a quarter: from its first month to its last. */
function months(first: number, count: number, year: YearPart | null): { from: DateExpression; to: DateExpression } {
  const month = (value: number): DateExpression => ({ kind: 'calendar', year, month: { value }, day: null });
  return { from: month(first), to: month(first + count - 1) };
}

function season(name = '', year: YearPart): { from: DateExpression } {
  return { from: { kind: 'season', year, season: SEASONS[name.toLowerCase()] ?? 0 } };
}

/** 2025, next year, the year told last. */
function yearPart(digits: string | undefined, word?: string): YearPart {
  if (digits !== undefined) return { value: Number(digits) };
  return { offset: offsetOf(word), from: word === 'that' ? 'previous' : 'publication' };
}

function offsetOf(word: string | undefined): number {
  return word === 'last' ? -1 : word === 'next' ? 1 : 0;
}

function weekdayOf(word = ''): number {
  return WEEKDAYS.indexOf(word.toLowerCase()) + 1;
}

function words(table: Readonly<Record<string, DateExpression>>): DateRule[] {
  return Object.entries(table).map(([source, from]) => ({
    pattern: sticky(`(?:${source})(?![a-z])`),
    read: () => ({ from }),
  }));
}
