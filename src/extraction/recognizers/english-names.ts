import type { EntityKind } from '../../model/vocabulary.ts';
import type { NameSpan } from '../document.ts';
import { type IsKnown, type Phrase, phrasesOf } from './english-phrases.ts';
import type { MeetingRecognizer, NameRecognizer, Reading } from './reading.ts';
import { SpanIndex } from './span-index.ts';
import { titleCaseRuns } from './title-case.ts';
import { unknownEntity } from './unknown-entity.ts';

/** Emerging Technologies | program: the name of something else, that has no head of its own. */
const SORT_BEHIND = /^ (?:program|programme|project|initiative|grants?|sector|industry|market|cohort|team)\b/;

/** Names in capitals with a head noun: Ministry of Foreign Affairs, AI Action Plan. */
export const englishNames: NameRecognizer = (reading) =>
  englishPhrases(reading).flatMap(({ head, start, end }): NameSpan[] => {
    if (head.type === 'Meeting' || head.kind === null) return [];
    const text = reading.view.slice(start, end);
    const known = reading.lexicon.bearers(text).find(({ entity }) => entity.type === head.type);
    if (!known && SORT_BEHIND.test(reading.view.slice(end, end + 14))) return [];
    // "a National Security Memorandum" is a sort of document.
    if (!known && /\ban? $/i.test(reading.view.slice(Math.max(0, start - 4), start))) return [];
    const entity =
      known?.entity ?? unknownEntity({ type: head.type, kind: kindOf(text, head.kind), names: { en: text, zh: null } });
    return [{ start, end, text, entity, type: entity.type, rule: 'english-name' }];
  });

/** AI Safety Summit, Global Dialogue on AI Governance: meetings that only the text names. */
export const englishMeetings: MeetingRecognizer = (reading) => {
  const meetings = englishPhrases(reading).filter(({ head }) => head.type === 'Meeting');
  const terms = new SpanIndex(meetings.length > 0 ? reading.terms : []);
  return meetings.map(({ start, end }) => {
    const text = reading.view.slice(start, end);
    const [series = null] = [...terms.within(start, end)].flatMap(({ terms: known }) =>
      known.flatMap((term) => (term.kind === 'meeting' ? [term.series.id] : [])),
    );
    return { start, end, text, series, names: { en: text, zh: null }, rule: 'english-meeting' };
  });
};

const phrasesByReading = new WeakMap<Reading, readonly Phrase[]>();

function englishPhrases(reading: Reading): readonly Phrase[] {
  const known = phrasesByReading.get(reading);
  if (known) return known;
  const phrases = readPhrases(reading);
  phrasesByReading.set(reading, phrases);
  return phrases;
}

function readPhrases(reading: Reading): readonly Phrase[] {
  const { view, terms, document } = reading;
  if (document.language !== 'en') return [];
  const entities = new Set(
    terms.filter((term) => term.terms.some(({ kind }) => kind === 'entity')).map(({ start, end }) => `${start}-${end}`),
  );
  const isKnown: IsKnown = ({ start, end }) => entities.has(`${start}-${end}`);
  const inHeadline = headlineFinder(view);
  return titleCaseRuns(reading)
    .filter((run) => !inHeadline(run[0]?.start ?? 0))
    .flatMap((run) => phrasesOf(run, isKnown));
}

/** Lines Written in Capitals Like This One hold no names that capitals could tell. */
function headlineFinder(view: string): (position: number) => boolean {
  const headlines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of view.split('\n')) {
    const words = line.split(' ').filter((word) => /^[A-Za-z]{4,}/.test(word));
    const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
    if (!/[.!?:;,”"]$/.test(line) && words.length > 1 && capitals > words.length * 0.75)
      headlines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  let index = 0;
  return (position) => {
    while (index < headlines.length && (headlines[index]?.end ?? 0) < position) index += 1;
    return (headlines[index]?.start ?? Number.POSITIVE_INFINITY) <= position;
  };
}

/** Words that make a kind more precise than its head. */
const KIND_BY_WORD: readonly (readonly [RegExp, EntityKind])[] = [
  [/Code of (?:Conduct|Practice)|Principles/, 'CODE'],
  [/Memorandum of Understanding/, 'MOU'],
  [/Bill of Rights/, 'POLICY_DOC'],
  [/(?:Working|Expert|Advisory|Steering|Contact) Group$/, 'OTHER'],
];

function kindOf(text: string, kind: EntityKind): EntityKind {
  return KIND_BY_WORD.find(([pattern]) => pattern.test(text))?.[1] ?? kind;
}
