import type { Lexicon, MeetingEdition, MeetingSeries } from '../../lexicon/lexicon.ts';
import { nameKey } from '../linking/blocking-keys.ts';
import { type Days, daysOf, gap, lengthInDays, SLIP } from '../linking/date-window.ts';

/** Meetings are told of before they begin and after they end. */
const TOLD_AROUND = 21;
const LONGEST_MEETING = 31;

/** Which meeting is meant, as far as the words and days tell. */
export interface MeetingFocus {
  /** The series' id, or the name that only the text gives. */
  readonly key: string;
  readonly edition: string | null;
  readonly year: string | null;
  /** Its days; null where unknown. */
  readonly days: Days | null;
  /** When it may have been, by when it is told of; null where that is unknown too. */
  readonly around: Days | null;
}

export interface NamedMeeting {
  readonly series: string | null;
  readonly text: string;
}

/** Reads which meeting of its series a name stands for: by its own name, by its year, by the days told beside it, by when it is told. */
export function meetingFocus(
  { series: id, text }: NamedMeeting,
  beside: readonly Days[],
  toldOn: Days | null,
  series: Lexicon['series'],
): MeetingFocus {
  const known = id === null ? undefined : series.get(id);
  const key = id ?? nameKey(text.replace(YEAR, ''));
  const year = YEAR.exec(text)?.[0] ?? null;
  const around = toldOn === null ? null : widened(toldOn, TOLD_AROUND);
  const told = beside.find((days) => lengthInDays(days) <= LONGEST_MEETING) ?? null;
  const edition = known === undefined ? null : editionOf(known, text, told ?? around);
  const days = daysOf(edition?.date ?? null) ?? told;
  return { key, edition: edition === null ? null : labelOf(edition), year, days, around };
}

const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** Whether two names stand for one meeting: true, false, or null where they are of different series. */
export function isSameMeeting(a: MeetingFocus, b: MeetingFocus): boolean | null {
  if (a.key !== b.key) return null;
  if (a.edition !== null && b.edition !== null) return a.edition === b.edition;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const [ours, theirs] = [a.days ?? a.around, b.days ?? b.around];
  if (ours === null || theirs === null) return a.year !== null && a.year === b.year;
  return gap(ours, theirs) <= SLIP;
}

function editionOf({ editions }: MeetingSeries, text: string, when: Days | null): MeetingEdition | null {
  const key = nameKey(text);
  const named = editions.find(({ names }) => names.some((name) => nameKey(name.text) === key));
  if (named !== undefined) return named;
  const dated = editions.filter(({ date }) => {
    const days = daysOf(date);
    return days !== null && when !== null && gap(days, when) === 0;
  });
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

function labelOf({ labels }: MeetingEdition): string {
  return labels.en ?? labels.zh ?? '';
}

export function widened({ first, last }: Days, by: number): Days {
  return { first: first - by, last: last + by };
}
