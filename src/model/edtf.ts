import parse from 'edtf';

/** ISO days, both included. */
export interface DayInterval {
  readonly start: string;
  readonly end: string;
}

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'RANGE'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Parsing costs about a millisecond and the same dates come back all the time; the bound keeps hostile input from growing it. */
const known = new Map<string, DayInterval | null>();
const KNOWN_AT_MOST = 20_000;

/** First and last month of the EDTF seasons 21 to 24, northern hemisphere; the winter of a year ends in the next one. */
const SEASONS: Readonly<Record<string, readonly [string, string, number]>> = {
  '21': ['03-01', '05-31', 0],
  '22': ['06-01', '08-31', 0],
  '23': ['09-01', '11-30', 0],
  '24': ['12-01', '02-28', 1],
};

/** The days an EDTF expression (level 0 or 1, with both ends) may mean, or null where it is none. */
export function edtfInterval(edtf: string): DayInterval | null {
  const cached = known.get(edtf);
  if (cached !== undefined) return cached;
  const interval = seasonInterval(edtf) ?? parsedInterval(edtf);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(edtf, interval);
  return interval;
}

export function edtfOverlaps(a: string, b: string): boolean {
  const first = edtfInterval(a);
  const second = edtfInterval(b);
  return first !== null && second !== null && first.start <= second.end && second.start <= first.end;
}

export function edtfPrecision(edtf: string): DatePrecision {
  if (edtf.includes('/')) return 'RANGE';
  const certain = edtf.replace(/[~?%]$/, '');
  if (/-2[1-4]$/.test(certain) && certain.length === 7) return 'SEASON';
  return certain.length > 7 ? 'DAY' : certain.length > 4 ? 'MONTH' : 'YEAR';
}

function seasonInterval(edtf: string): DayInterval | null {
  const match = /^(\d{4})-(2[1-4])[~?%]?$/.exec(edtf);
  const season = SEASONS[match?.[2] ?? ''];
  if (!match || !season) return null;
  const [start, end, yearsLater] = season;
  return { start: `${match[1]}-${start}`, end: `${String(Number(match[1]) + yearsLater).padStart(4, '0')}-${end}` };
}

function parsedInterval(edtf: string): DayInterval | null {
  try {
    const { min, max } = parse(edtf);
    return { start: day(min), end: day(max) };
  } catch {
    // The library's way of saying that this is no EDTF.
    return null;
  }
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
