const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s])/;
const CHINESE_DAY = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;

/** `2024-7-1`, `2024/07/01`, `2024-07-01T08:00:00Z`, `2024年7月1日` -> `2024-07-01`; null for anything that is no day of the calendar. */
export function readDay(value: string): string | null {
  const dashed = DAY.exec(value);
  if (dashed !== null) return calendarDay(dashed[1], dashed[3], dashed[4]);
  const chinese = CHINESE_DAY.exec(value);
  return chinese === null ? null : calendarDay(chinese[1], chinese[2], chinese[3]);
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** A date or date-time as it was written, or null where its day is none. */
export function readMoment(value: string): string | null {
  const day = readDay(value);
  if (day === null) return null;
  const time = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)$/.exec(value);
  return time === null ? day : `${day}T${time[1]}`;
}
