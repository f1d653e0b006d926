import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { Frame } from '../frame.ts';
import { within } from '../reading.ts';

const PEOPLE = 'leaders|presidents|ministers|premiers|chancellors|heads of state|heads of government|officials|envoys';
const BODIES =
  'sides|parties|countries|nations|states|governments|delegations|powers|capitals|companies|firms|agencies';
/** "both leaders", "the two sides" right before a verb. */
const PAIR = new RegExp(
  `(?:^|[\\s,;:(“"])(?:both|the two|these two|both the) (?:${PEOPLE}|${BODIES}) (?:[a-z]+ly |also |then |now |today )?$`,
);
const PERSONS = new RegExp(PEOPLE);
const NEAR = 48;
/** Both sides reach this many sentences back. */
const SENTENCES_BACK = 2;

/** Where two who were named stand before a verb as "both leaders"; null where none do. */
export function readPair(frame: Frame, verbStart: number, from: number): Span | null {
  const start = Math.max(from, verbStart - NEAR);
  const match = PAIR.exec(frame.document.view.slice(start, verbStart).toLowerCase());
  return match ? { start: start + match.index + match[0].search(/[a-z]/), end: verbStart - 1 } : null;
}

/** "both leaders": the nearest sentence up to the words that names persons (or states and bodies) names two, and no third. */
export function englishPairBefore(
  frames: readonly Frame[],
  sentence: number,
  pair: Span & { text: string },
): readonly NameSpan[] {
  const persons = PERSONS.test(pair.text.toLowerCase());
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index -= 1) {
    const frame = frames[index];
    if (!frame) return [];
    const found = new Map<string, NameSpan>();
    const end = Math.min(pair.start, frame.sentence.end);
    for (const name of within(frame.names, { start: frame.sentence.start, end }))
      if (fits(name, persons) && !found.has(name.entity.id)) found.set(name.entity.id, name);
    if (found.size > 0) return found.size === 2 ? [...found.values()] : [];
  }
  return [];
}

function fits({ type, entity }: NameSpan, persons: boolean): boolean {
  return persons ? type === 'Person' : type === 'Organization' && entity.kind !== 'IGO_ORGAN';
}
