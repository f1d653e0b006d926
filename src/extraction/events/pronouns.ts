import type { NameSpan } from '../document.ts';
import { fitsPair } from './english/english-pairs.ts';
import { createNamedPersons, titleAtHead } from './english/english-titles.ts';
import type { Frame } from './frame.ts';
import { pairBefore } from './pair-before.ts';
import type { ClauseReading, Pronoun } from './reading.ts';

/** Who was meant last, while a text is read from its start. */
export interface Antecedents {
  /** The subjects of a clause; a pronoun is given the names it stands for. */
  resolve(frame: Frame, reading: ClauseReading): readonly NameSpan[];
}

interface Meant {
  readonly names: readonly NameSpan[];
  readonly sentence: number;
}

/** A pronoun reaches this many sentences back. */
const SENTENCES_BACK = 2;
/** He or she, where nobody else was named in between. */
const ALONE_BACK = 5;

/** @param frames the sentences of the text, in order */
export function createAntecedents(frames: readonly Frame[]): Antecedents {
  let one: Meant | null = null;
  let many: Meant | null = null;
  let last: Meant | null = null;
  let authors: readonly NameSpan[] = [];
  const persons = createNamedPersons(frames);
  return {
    resolve(frame, { subjects, pronoun, attributive }) {
      const sentence = frame.sentence.index;
      if (subjects.length > 0) {
        if (!attributive) last = { names: subjects, sentence };
        if (subjects.length === 1) one = { names: subjects, sentence };
        else many = { names: subjects, sentence };
        // "We, the leaders of the Group of Seven, stress": the text's own authors.
        if (/^We, /.test(frame.sentence.text)) authors = subjects;
        return subjects;
      }
      if (pronoun?.person === 'same') return sameAsBefore(frame);
      return pronoun ? meantBy(pronoun, frame).map((name) => pointing(name, pronoun)) : [];
    },
  };

  /** 7月提交了意见。11月又提交了建议: within a paragraph. */
  function sameAsBefore({ sentence: { index, paragraph } }: Frame): readonly NameSpan[] {
    if (last === null || index - last.sentence > 1 || frames[last.sentence]?.sentence.paragraph !== paragraph)
      return [];
    last = { ...last, sentence: index };
    return last.names;
  }

  function meantBy(pronoun: Pronoun, frame: Frame): readonly NameSpan[] {
    const { index } = frame.sentence;
    const near = (meant: Meant | null): readonly NameSpan[] =>
      meant && index - meant.sentence <= SENTENCES_BACK ? meant.names : [];
    if (pronoun.titles) return persons.bearers(pronoun.titles, index);
    switch (pronoun.person) {
      case 'we':
        return authors;
      case 'pair':
        return pairBefore(frames, index, pronoun.start, (name) =>
          frame.book.language === 'en' ? fitsPair(name, pronoun.text) : name.entity.kind === 'STATE',
        );
      case 'many':
        return near(many);
      case 'one': {
        const before = frame.book.language === 'en' ? frames[index - 1] : undefined;
        const title = before && /^(he|she)$/i.test(pronoun.text) ? titleAtHead(before) : null;
        const titled = title === null ? [] : persons.bearers([title], index);
        if (titled.length > 0) return titled;
        const known = near(one);
        // "He" is no body: the only person named before is meant.
        if (known.some(({ type }) => type === 'Person')) return known;
        return frame.book.language === 'en' ? persons.alone(index, ALONE_BACK) : known;
      }
      // "It calls on all countries": as often the text as the body; "Acme said that it would not sign" is Acme.
      default:
        return one && one.sentence === index && isReported(frame, pronoun) ? one.names.filter(isBody) : [];
    }
  }
}

const REPORTED = /\b(?:said|says|announced|announces|confirmed|added|stated|declared|replied) (?:that )?$/;
const REPORTED_AT_MOST = 24;

function isReported(frame: Frame, { start }: Pronoun): boolean {
  return REPORTED.test(frame.document.view.slice(Math.max(frame.sentence.start, start - REPORTED_AT_MOST), start));
}

function isBody({ type }: NameSpan): boolean {
  return type === 'Organization';
}

function pointing(name: NameSpan, { start, end, text }: Pronoun): NameSpan {
  return { ...name, start, end, text, nominal: true };
}
