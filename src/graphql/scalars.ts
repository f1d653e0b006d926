import { GraphQLError, Kind } from 'graphql';
import type { DayRange } from '../loaders/page.ts';
import { edtfInterval } from '../model/edtf.ts';
import { builder } from './builder.ts';
import { clientError } from './client-error.ts';

const DATE_LENGTH = 60;

builder.scalarType('EDTF', {
  description:
    'A date or interval of the Extended Date/Time Format, levels 0 and 1: `2024-07-01`, `2023-10`, `2024`, `2025-02-10/2025-02-11`; an interval may be open: `2024-01/..`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: parseEdtf,
  parseLiteral: (node) => parseEdtf(node.kind === Kind.STRING ? node.value : null),
});

builder.scalarType('LocalDate', {
  description: 'A day of the calendar, ISO 8601: `2024-07-01`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: String,
  parseValue: () => {
    throw new GraphQLError('LocalDate is no input type.');
  },
});

/** The days that a date or interval covers, which `parseEdtf` has accepted. */
export function toDayRange(edtf: string | null | undefined): DayRange | null {
  return typeof edtf === 'string' ? edtfDays(edtf) : null;
}

function parseEdtf(value: unknown): string {
  if (typeof value === 'string' && value.length <= DATE_LENGTH && edtfDays(value) !== null) return value;
  const found = typeof value === 'string' ? `"${value.slice(0, DATE_LENGTH)}"` : 'no string';
  throw clientError(
    'DATE_INVALID',
    `Expected a date in EDTF such as "2024-07-01", "2023-10", "2024", "2025-02-10/2025-02-11" or "2024-01/..", found ${found}.`,
  );
}

function edtfDays(edtf: string): DayRange | null {
  const ends = edtf.split('/');
  if (ends.length > 2) return null;
  const [first, last] = ends.map((end) => (isOpen(end) ? null : edtfInterval(end)));
  if (ends.length === 1) return first && !isOpen(edtf) ? first : null;
  const [firstText = '', lastText = ''] = ends;
  if ((!first && !isOpen(firstText)) || (!last && !isOpen(lastText)) || (!first && !last)) return null;
  const range = { start: first?.start ?? null, end: last?.end ?? null };
  return range.start !== null && range.end !== null && range.start > range.end ? null : range;
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}
