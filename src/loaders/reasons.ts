import { AppError } from '../errors.ts';
import { REASON_CODES, type Reason } from '../model/reason.ts';
import type { Row } from '../store/store.ts';
import { integer, texts } from './columns.ts';

/** What was decided by weighted reasons. */
export interface Reasoned {
  /** Sum of the weights of `reasons` and `against`. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
}

export function parseReasoned(row: Row): Reasoned {
  return {
    score: integer(row, 'score'),
    reasons: texts(row, 'reasons').map(readReason),
    against: texts(row, 'against').map(readReason),
  };
}

/** `CODE`, or `CODE|what it is about`. */
function readReason(stored: string): Reason {
  const bar = stored.indexOf('|');
  const word = bar < 0 ? stored : stored.slice(0, bar);
  const code = REASON_CODES.find((known) => known === word);
  if (code === undefined)
    throw new AppError('STORE_ROW_INVALID', `Reason "${stored}": expected a known code, alone or before "|".`);
  return { code, about: bar < 0 ? null : stored.slice(bar + 1) };
}
