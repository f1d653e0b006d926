import type { NameSpan } from '../../document.ts';
import type { Frame } from '../frame.ts';

const TITLE =
  '(?:vice president|deputy prime minister|prime minister|foreign minister|president|governor|chancellor|premier|secretary-general|secretary of state|secretary|minister|commissioner|senator|ambassador|mayor|chairman|chairwoman|chair|chief executive|director|spokesperson|spokesman|spokeswoman|king|pope|envoy|congressman|congresswoman|representative|adviser|advisor|professor|scientist|researcher)';
/** "Vice President " before a name. */
const BEFORE = new RegExp(`\\b(${TITLE}) (?:[a-z]\\. )?$`);
/** ", the state's governor" behind one. */
const BEHIND = new RegExp(`^, (?:[a-z'’-]+ ){0,5}(${TITLE})\\b`);
/** "the president and vice president " before a verb. */
const SUBJECT = new RegExp(
  `(?:^|[\\s,;:(“"])(?:the|both the) (${TITLE})(?:,? and (?:the )?(${TITLE}))? (?:[a-z]+ly |also |then |now |today )?$`,
);
const NEAR = 48;
const AT_HEAD = new RegExp(`^the (${TITLE})\\b`);

/** The titles that stand before a verb in place of names: "the governor vetoed"; none where another noun stands there. */
export function titlesBefore(frame: Frame, verbStart: number, from: number): readonly string[] {
  const text = frame.document.view.slice(Math.max(from, verbStart - NEAR * 2), verbStart).toLowerCase();
  const match = SUBJECT.exec(text);
  return [match?.[1], match?.[2]].filter((title) => title !== undefined);
}

/** "The Vice President's trip builds on her record. In May, she": the title that a sentence starts with in place of a name. */
export function titleAtHead({ sentence, names }: Frame): string | null {
  const named = names.some(({ type }) => type === 'Person');
  return named ? null : (AT_HEAD.exec(sentence.text.slice(0, NEAR).toLowerCase())?.[1] ?? null);
}

/** Who was named with which title, and who alone was named in a sentence. */
export interface NamedPersons {
  /** The bearers of titles, as the sentences before a sentence name them. */
  bearers(titles: readonly string[], before: number): readonly NameSpan[];
  /** The one person of the nearest sentence before that names persons, if not further back than this. */
  alone(before: number, atMost: number): readonly NameSpan[];
}

/** Reads each sentence once, as far as it is asked for. */
export function createNamedPersons(frames: readonly Frame[]): NamedPersons {
  const titled = new Map<string, NameSpan>();
  let last: { persons: readonly NameSpan[]; sentence: number } | null = null;
  let next = 0;
  const readTo = (sentence: number): void => {
    for (; next < Math.min(sentence, frames.length); next += 1) {
      const frame = frames[next];
      const persons = frame?.names.filter(({ type, nominal }) => type === 'Person' && !nominal) ?? [];
      if (!frame || persons.length === 0) continue;
      last = { persons, sentence: next };
      for (const name of persons) {
        const title = titleOf(frame, name);
        if (title !== null) titled.set(title, name);
      }
    }
  };
  return {
    bearers(titles, before) {
      readTo(before);
      return titles.flatMap((title) => titled.get(title) ?? []);
    },
    alone(before, atMost) {
      readTo(before);
      if (!last || before - last.sentence > atMost) return [];
      const [first, ...rest] = last.persons;
      return first && rest.every(({ entity }) => entity.id === first.entity.id) ? [first] : [];
    },
  };
}

function titleOf({ document: { view } }: Frame, name: NameSpan): string | null {
  return (
    BEFORE.exec(view.slice(Math.max(0, name.start - NEAR), name.start).toLowerCase())?.[1] ??
    BEHIND.exec(view.slice(name.end, name.end + NEAR).toLowerCase())?.[1] ??
    null
  );
}
