import type { NameSpan } from '../document.ts';
import type { Frame } from './frame.ts';
import type { ClauseReading } from './reading.ts';

/** Who was meant last, while a text is read from its start. */
export interface Antecedents {
  /** The subjects of a clause; a pronoun is given the names it stands for. */
  resolve(frame: Frame, reading: ClauseReading): readonly NameSpan[];
}

/** A pronoun reaches this many sentences back. */
const SENTENCES_BACK = 2;

export function createAntecedents(): Antecedents {
  let one: { names: readonly NameSpan[]; sentence: number } | null = null;
  let many: { names: readonly NameSpan[]; sentence: number } | null = null;
  let authors: readonly NameSpan[] = [];
  return {
    resolve(frame, { subjects, pronoun }) {
      const sentence = frame.sentence.index;
      if (subjects.length > 0) {
        if (subjects.length === 1) one = { names: subjects, sentence };
        else many = { names: subjects, sentence };
        // "We, the leaders of the Group of Seven, stress": the text's own authors.
        if (/^We, /.test(frame.sentence.text)) authors = subjects;
        return subjects;
      }
      // "It calls on all countries": as often the text as the body.
      if (!pronoun || pronoun.person === 'it') return [];
      const known = pronoun.person === 'one' ? one : pronoun.person === 'many' ? many : null;
      const names =
        pronoun.person === 'we' ? authors : known && sentence - known.sentence <= SENTENCES_BACK ? known.names : [];
      return names.map((name) => ({
        ...name,
        start: pronoun.start,
        end: pronoun.end,
        text: pronoun.text,
        nominal: true,
      }));
    },
  };
}
