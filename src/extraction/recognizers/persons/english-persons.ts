import type { NameSpan } from '../../document.ts';
import { SURNAMES } from '../english-phrases.ts';
import { ENGLISH_HEADS, POSTS, SENTENCE_WORDS } from '../english-words.ts';
import type { NameRecognizer, Reading } from '../reading.ts';
import { GIVEN_NAMES } from './english-given-names.ts';
import { personSpan } from './person-span.ts';

const WORD = "[A-Z][A-Za-z\\u00c0-\\u024f]*(?:[-'][A-Za-z\\u00c0-\\u024f]+)*";
const PARTICLE = '(?:de|da|dos|van|von|der|den|bin|al|el|la|le|du)';
const NEXT = `(?: (?:${PARTICLE} ){0,2}(?:${WORD}|[A-Z]\\.))`;
const POST = new RegExp(
  `(?<![A-Za-z-])(${[...POSTS]
    .sort((a, b) => b.length - a.length)
    .map((post) => post.replace('.', '\\.'))
    .join('|')}) (?=[A-Z])`,
  'g',
);
const NAME = new RegExp(`(?:${WORD}|[A-Z]\\.)${NEXT}{0,3}`, 'y');
const FULL_NAME = new RegExp(`(?<![A-Za-z\\u00c0-\\u024f'-])${WORD}${NEXT}{1,3}`, 'g');
const POST_START = new RegExp(
  `^(?:${POSTS.filter((post) => /^[A-Z]/.test(post))
    .map((post) => post.replace('.', '\\.'))
    .join('|')})\\b`,
);
const POST_WORDS: ReadonlySet<string> = new Set(POSTS.flatMap((post) => post.split(' ')));
const SAID =
  /^(?:,? (?:who |also )?(?:said|says|told|added|wrote|argued|warned|noted|stated|tweeted|explained|announced|commented|testified)\b)/;
/** Park Yoon-kyu, Khalfan bin Sultan Al Belushi: only people are called so. */
const PERSONAL = /^[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$| (?:bin|bint|ibn) [A-Z]/;
const SAID_BEFORE = /\b(?:said|says|told|added|wrote|argued|warned|noted|stated|explained) $/;
const POST_BEHIND = new RegExp(
  `^, (?:(?:the|a|an|who|its|their|former|then|and)? ?)?(?:[\\w.'’&-]+ ){0,8}?(?:${POSTS.filter((post) => /^[a-zA-Z-]+$/.test(post)).join('|')})\\b`,
);

/** People in English: President Biden, Seth Center, Ben Buchanan, the White House special adviser, said Michael Kratsios. */
export const englishPersons: NameRecognizer = (reading) => {
  if (reading.document.language !== 'en') return [];
  return [...afterPosts(reading), ...fullNames(reading)];
};

function afterPosts({ view, terms, lexicon }: Reading): NameSpan[] {
  const isKnown = knownStarts(terms);
  return [...view.matchAll(POST)].flatMap((match): NameSpan[] => {
    const start = match.index + match[0].length;
    if (isKnown.has(start)) return [];
    const end = readName(view, start);
    const words = end === null ? [] : view.slice(start, end).split(' ');
    const lower = /^[a-z]/.test(match[1] ?? '');
    if (end === null || (lower && words.length < 2)) return [];
    const span = personSpan(view, start, end, 'post-name');
    // "President Xi" may be known where "Xi" is not.
    const known = lexicon.bearers(`${match[1]} ${span.text}`).find(({ entity }) => entity.type === 'Person');
    return [known ? { ...span, entity: known.entity } : span];
  });
}

/** Two and more words in capitals that a given name, a verb of speech or a post behind them makes a person. */
function fullNames({ view, terms }: Reading): NameSpan[] {
  const isKnown = knownStarts(terms);
  const names: NameSpan[] = [];
  for (const match of view.matchAll(FULL_NAME)) {
    const words = match[0].split(' ');
    let start = match.index;
    let taken = false;
    for (const [index, word] of words.entries()) {
      if (!taken && GIVEN_NAMES.has(word) && index < words.length - 1 && !isKnown.has(start)) {
        const end = readName(view, start, true);
        if (end !== null && view.slice(start, end).includes(' ')) {
          names.push(personSpan(view, start, end, 'given-name'));
          taken = true;
        }
      }
      start += word.length + 1;
    }
    if (taken || isKnown.has(match.index) || POST_START.test(match[0])) continue;
    const end = readName(view, match.index);
    if (end === null || end !== match.index + match[0].length) continue;
    const behind = view.slice(end, end + 90);
    if (PERSONAL.test(match[0])) {
      names.push(personSpan(view, match.index, end, 'name-form'));
      continue;
    }
    // A post among four words is the beginning of something else: Trade Representative ….
    const isLong =
      words.length > 3 && (words.length > 4 || words.some((word) => POST_WORDS.has(word)) || !POST_BEHIND.test(behind));
    if (isLong) continue;
    const said = SAID.test(behind) || SAID_BEFORE.test(view.slice(Math.max(0, match.index - 12), match.index));
    if (said || POST_BEHIND.test(behind))
      names.push(personSpan(view, match.index, end, said ? 'said-name' : 'name-post'));
  }
  return names;
}

/** The end of a name, cut before a word that is no part of one; null where the first word is none. A given name vouches for the second. */
function readName(view: string, start: number, vouched = false): number | null {
  NAME.lastIndex = start;
  const match = NAME.exec(view);
  if (!match) return null;
  let end = start;
  for (const [index, word] of match[0].split(' ').entries()) {
    const common =
      SENTENCE_WORDS.has(word) ||
      (ENGLISH_HEADS.has(word) && !(vouched && index === 1 && SURNAMES.test(word))) ||
      NO_NAME.has(word);
    if (common) break;
    end += word.length + (index > 0 ? 1 : 0);
  }
  const name = view.slice(start, end).replace(/(?: [a-z]{1,3}){1,3}$/, '');
  return name === '' || /^[A-Z]\.$/.test(name) ? null : start + name.length;
}

function knownStarts(terms: Reading['terms']): ReadonlySet<number> {
  return new Set(
    terms
      .filter(({ terms: candidates }) => candidates.some(({ kind }) => kind === 'entity' || kind === 'meeting'))
      .map(({ start }) => start),
  );
}

const NO_NAME: ReadonlySet<string> = new Set(
  (
    'Crypto Czar January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'White House State States United National Federal American European International Global Artificial Intelligence AI Chief Executive Senior Deputy Vice Special Acting Former ' +
    'General Affairs Security Technology Science Policy Innovation Digital Economy Foreign Defense Defence Commerce Homeland Energy Education Health Justice Labor Treasury ' +
    'Republican Republicans Democrat Democrats Democratic Chinese French British German Japanese Korean Indian Russian Canadian Israeli'
  ).split(' '),
);
