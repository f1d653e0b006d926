import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { Frame } from '../frame.ts';

const PEOPLE = 'leaders|presidents|ministers|premiers|chancellors|heads of state|heads of government|officials|envoys';
const BODIES =
  'sides|parties|countries|nations|states|governments|delegations|powers|capitals|companies|firms|agencies';
/** "both leaders", "the two sides" right before a verb. */
const PAIR = new RegExp(
  `(?:^|[\\s,;:(“"])(?:both|the two|these two|both the) (?:${PEOPLE}|${BODIES}) (?:[a-z]+ly |also |then |now |today )?$`,
);
const PERSONS = new RegExp(PEOPLE);
const NEAR = 48;

/** Where two who were named stand before a verb as "both leaders"; null where none do. */
export function readPair(frame: Frame, verbStart: number, from: number): Span | null {
  const start = Math.max(from, verbStart - NEAR);
  const match = PAIR.exec(frame.document.view.slice(start, verbStart).toLowerCase());
  return match ? { start: start + match.index + match[0].search(/[a-z]/), end: verbStart - 1 } : null;
}

/** Who may be meant by the words: persons, or states and bodies. */
export function fitsPair({ type, entity }: NameSpan, words: string): boolean {
  return PERSONS.test(words.toLowerCase()) ? type === 'Person' : type === 'Organization' && entity.kind !== 'IGO_ORGAN';
}
