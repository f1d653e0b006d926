import type { MeetingSpan, NameSpan } from '../../document.ts';
import { isIdeograph } from '../../view-character.ts';
import type { Reading } from '../reading.ts';
import { firstOf, SpanIndex } from '../span-index.ts';
import { CHINESE_REFERENCES, ENGLISH_REFERENCES, isPerson, type Reference } from './reference-words.ts';

const POINTERS = /[该此本这](?:一|份|项|个|部|家|次|封|些(?=承诺|原则|措施))?(?:新|重要|历史性)?|上述|前述|有关/y;
const BARE_BEHIND = /[还也指强说表鼓呼要认提承旨重规确明敦支申倡由共获以在将于]/;

const ENGLISH_POINTERS = /\b(?:[Tt]h(?:e|is|at|ese)) (?:landmark |new |same |proposed |historic )?(?=[A-Za-z])/g;
const CHINESE_PRONOUN = /[他她](?![们国人])/y;
const ENGLISH_PRONOUNS = /(?<![A-Za-z'])(?:He|She)(?= [a-z])/g;
const REACH = 4000;

/** Noun phrases that point back (该决议, 声明指出, this Executive Order, 他): resolved to the last entity before that fits, or left out. */
export function nominalReferences(
  reading: Reading,
  names: readonly NameSpan[],
  meetings: readonly MeetingSpan[],
): NameSpan[] {
  const { view, document } = reading;
  const known = new SpanIndex(names);
  const taken = new SpanIndex([...names, ...meetings]);
  const places = document.language === 'en' ? englishPlaces(view) : chinesePlaces(view);
  const references = places.flatMap(({ start, end, word, fits }): NameSpan[] => {
    const next = taken.after(start);
    const before = firstOf(taken.before(end));
    if ((next && next.start < end) || (before && before.end > start)) return [];
    const nearest = (accept: (name: NameSpan) => boolean): NameSpan | undefined =>
      firstOf(known.before(start), (name) => start - name.end > REACH || accept(name));
    // "the Pact" in capitals is short for a name that has the word in it, also where another text stands nearer.
    const named = /^[A-Z]/.test(word)
      ? nearest((name) => name.text.includes(word) && fits(name.entity, word))
      : undefined;
    const bearer = named && start - named.end <= REACH ? named : nearest((name) => fits(name.entity, word));
    return bearer && start - bearer.end <= REACH ? [nominal(view, start, end, bearer, 'nominal-reference')] : [];
  });
  return [...references, ...spokespersons(view, names)];
}

function nominal(view: string, start: number, end: number, { entity, type }: NameSpan, rule: string): NameSpan {
  return { start, end, text: view.slice(start, end), entity, type, rule, nominal: true };
}

const SPOKESPERSON = /^(?:新闻)?发言人/;
const SPOKESPERSONS = /(?<=^|[\n。！？；，“])发言人(?=[说称表指强还])/gm;

/** 发言人说 speaks for the body that 新闻发言人 stood behind last. */
function spokespersons(view: string, names: readonly NameSpan[]): NameSpan[] {
  const bodies = new SpanIndex(names.filter(({ end }) => SPOKESPERSON.test(view.slice(end, end + 5))));
  return [...view.matchAll(SPOKESPERSONS)].flatMap(({ index: start, 0: text }): NameSpan[] => {
    const body = firstOf(bodies.before(start));
    return body ? [nominal(view, start, start + text.length, body, 'spokesperson')] : [];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly fits: Reference['fits'];
}

function chinesePlaces(view: string): Place[] {
  const places: Place[] = [];
  for (let position = 0; position < view.length; position += 1) {
    const atClause = position === 0 || !isIdeograph(view.charCodeAt(position - 1));
    POINTERS.lastIndex = position;
    const pointed = POINTERS.test(view) ? POINTERS.lastIndex : position;
    if (pointed === position && !atClause) continue;
    const place = readChinese(view, position, pointed);
    if (!place) continue;
    places.push(place);
    position = place.end - 1;
  }
  return places;
}

function readChinese(view: string, start: number, from: number): Place | null {
  CHINESE_PRONOUN.lastIndex = start;
  if (from === start && CHINESE_PRONOUN.test(view))
    return { start, end: start + 1, word: view.charAt(start), fits: isPerson };
  for (const { pattern, fits, bare } of CHINESE_REFERENCES) {
    pattern.lastIndex = from;
    const match = pattern.exec(view);
    if (!match) continue;
    const end = from + match[0].length;
    if (from === start && !(bare && BARE_BEHIND.test(view.charAt(end)))) return null;
    return { start, end, word: match[0], fits };
  }
  return null;
}

function englishPlaces(view: string): Place[] {
  const places: Place[] = [];
  for (const match of view.matchAll(ENGLISH_POINTERS)) {
    const from = match.index + match[0].length;
    for (const { pattern, fits } of ENGLISH_REFERENCES) {
      pattern.lastIndex = from;
      const noun = pattern.exec(view);
      if (!noun || /[\w-]/.test(view.charAt(from + noun[0].length))) continue;
      places.push({ start: match.index, end: from + noun[0].length, word: noun[0], fits });
      break;
    }
  }
  for (const { index, 0: word } of view.matchAll(ENGLISH_PRONOUNS))
    places.push({ start: index, end: index + word.length, word, fits: isPerson });
  return places.sort((a, b) => a.start - b.start);
}
