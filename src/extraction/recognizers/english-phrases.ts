import type { Span } from '../../model/span.ts';
import { ENGLISH_HEADS, type EnglishHead, POSTS } from './english-words.ts';
import { GIVEN_NAMES } from './persons/english-given-names.ts';
import type { Run, Word } from './title-case.ts';

/** A name in capitals with the noun that tells what it names. */
export interface Phrase extends Span {
  readonly head: EnglishHead;
}

/** Whether the words of a span are a name that the lexicon knows. */
export type IsKnown = (span: Span) => boolean;

/** Parts of posts that are parts of bodies' names too. */
const NO_POST = new Set('State General Commerce Defense Security National Foreign'.split(' '));
const POST_WORDS: ReadonlySet<string> = new Set(
  [...POSTS.flatMap((post) => post.split(' ')), 'Acting', 'Former', 'Senior'].filter(
    (word) => /^[A-Z]/.test(word) && !NO_POST.has(word),
  ),
);
const TAIL: Readonly<Record<string, ReadonlySet<string>>> = {
  Organization: new Set(['of', 'for', 'on']),
  other: new Set(['of', 'for', 'on', 'to', 'toward', 'towards', 'against', 'in']),
};
/** Heads that people are named too: Seth Center. */
export const SURNAMES = /^(?:Center|Law|Bill|Bank|Trust|Order)$/;
/** Committee on AI | on May 14. */
const CALENDAR = /^(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\w+day|\d+)$/;
/** A head with this behind it alone is still a common noun: Code of Conduct. */
const COMMON_TAIL = /^of (?:Conduct|Practice|Ethics|Law|Intent|Rights|State|Staff|Understanding)$/;

/** The names in a run, from left to right: Ministry of Foreign Affairs | National Development and Reform Commission. */
export function phrasesOf(run: Run, isKnown: IsKnown): Phrase[] {
  const phrases: Phrase[] = [];
  let free = 0;
  for (let index = 0; index < run.length; index += 1) {
    const head = headAt(run, index);
    if (!head) continue;
    let first = leftOf(run, index, free, isKnown);
    const last = rightOf(run, index, head, isKnown);
    free = last + 1;
    while (first < index && CALENDAR.test(run[first]?.text ?? '')) first += 1;
    const startWord = run[first];
    const endWord = run[last];
    const headWord = run[index];
    if (startWord && endWord && headWord && isNamed(run, first, index, last)) {
      phrases.push({ start: startWord.start, end: endWord.end, head });
    }
    index = last;
  }
  return phrases;
}

/** A head noun at the end of its words in capitals, or before a post: Office | Director. */
function headAt(run: Run, index: number): EnglishHead | null {
  const head = ENGLISH_HEADS.get(run[index]?.text ?? '');
  const next = run[index]?.gap === ' ' ? run[index + 1] : undefined;
  // Cabinet | Secretary is a post whole.
  if (run[index]?.text === 'Cabinet' && next?.text === 'Secretary') return null;
  return head && !(next?.capital && !isPost(run, index + 1)) ? head : null;
}

/** A post, and no Executive Order. */
function isPost(run: Run, index: number): boolean {
  const text = run[index]?.text ?? '';
  return POST_WORDS.has(text) && !(text === 'Executive' && run[index + 1]?.text === 'Order');
}

function leftOf(run: Run, head: number, free: number, isKnown: IsKnown): number {
  let first = blockStart(run, head, free);
  for (;;) {
    const joint = run[first - 1];
    const before = run[first - 2];
    const joins =
      first < head &&
      first - 2 >= free &&
      before?.capital &&
      before.gap === ' ' &&
      (joint?.text === 'and' || joint?.text === '&');
    if (!joins) break;
    const start = blockStart(run, first - 2, free);
    const startWord = run[start];
    if (!startWord || isKnown({ start: startWord.start, end: before.end }) || headAt(run, first - 2)) break;
    first = start;
    // Science, Innovation and Technology Committee
    const listed = run[first - 1];
    if (
      listed?.capital &&
      listed.gap === ', ' &&
      first - 1 >= free &&
      !isKnown(listed) &&
      !ENGLISH_HEADS.has(listed.text)
    )
      first -= 1;
  }
  return first;
}

function blockStart(run: Run, end: number, free: number): number {
  let first = end;
  while (first > free) {
    const before = run[first - 1];
    if (!before?.capital || before.gap !== ' ' || isPost(run, first - 1)) break;
    // Technology | Seth Center: a given name starts somebody else's name.
    if (first < end && GIVEN_NAMES.has(run[first]?.text ?? '')) break;
    first -= 1;
  }
  return first;
}

/** The last word of what depends on the head by of, for or on. */
function rightOf(run: Run, head: number, { type }: EnglishHead, isKnown: IsKnown): number {
  const allowed = TAIL[type === 'Organization' ? type : 'other'];
  if (run[head]?.gap !== ' ' || !allowed?.has(run[head + 1]?.text ?? '')) return head;
  let last = head;
  let index = head + 1;
  let listed = false;
  while (index < run.length) {
    const next = nextBlock(run, index);
    if (!next) break;
    const joint = run.slice(index, next.first).map(({ text }) => text);
    const listing = run[last]?.gap === ', ' || joint.includes('and') || joint.includes('&');
    const firstWord = run[next.first];
    const lastWord = run[next.last];
    if (!firstWord || !lastWord) break;
    if (listing && (namesAnother(run, next.first) || isKnown({ start: firstWord.start, end: lastWord.end }))) break;
    if (run[last]?.gap === ', ' && (listed || next.last - next.first > 1 || !endsInAnd(run, next.last))) break;
    listed ||= joint.includes('and');
    if (joint.some((word) => !TAIL.other?.has(word) && !['and', '&', 'the', 'a', 'an'].includes(word))) break;
    if (type === 'Organization' && joint.some((word) => ['to', 'toward', 'towards', 'against', 'in'].includes(word)))
      break;
    if (joint.includes('in') && (last === head || !isField(run, next))) break;
    last = next.last;
    if (run[last]?.gap === '') break;
    index = last + 1;
  }
  return last;
}

/** Declaration on Responsible AI | in Public Services: what it is for, not where it was made. */
const FIELD = /(?:tion|ment|ance|ence|ity|ship|ics|ing|ices|ions|ers|ools|ector|ealth|ystems|ife|edia|aw)$/;
const PLACE_FIRST = /^(?:New|San|Los|Las|Buenos|Saint|St|Rio|Abu)$/;

function isField(run: Run, { first, last }: { first: number; last: number }): boolean {
  return FIELD.test(run[last]?.text ?? '') && !PLACE_FIRST.test(run[first]?.text ?? '');
}

/** Whether the words up to the next comma end in a head of their own: …, National Development and Reform Commission. */
function namesAnother(run: Run, from: number): boolean {
  for (let index = from; index < run.length; index += 1) {
    if (run[index]?.capital && headAt(run, index)) return true;
    if (run[index]?.gap !== ' ') return false;
  }
  return false;
}

/** The next words in capitals behind connectors, cut before a post. */
function nextBlock(run: Run, from: number): { first: number; last: number } | null {
  let first = from;
  while (first < run.length && !run[first]?.capital) first += 1;
  if (first >= run.length || isPost(run, first) || CALENDAR.test(run[first]?.text ?? '')) return null;
  let last = first;
  while (
    run[last]?.gap === ' ' &&
    run[last + 1]?.capital &&
    !isPost(run, last + 1) &&
    !GIVEN_NAMES.has(run[last + 1]?.text ?? '')
  ) {
    last += 1;
  }
  return { first, last };
}

/** Human Rights, Democracy and the Rule of Law: a comma inside a name is followed by an "and" inside it. */
function endsInAnd(run: Run, from: number): boolean {
  for (let index = from; index < run.length && index < from + 6; index += 1) {
    if (run[index]?.text === 'and') return true;
    if (run[index]?.gap === ', ' && run[index + 1]?.text === 'and') return true;
  }
  return run[from - 1]?.text === 'and';
}

/** Words that with a head alone make a common noun: Joint Statement, Working Group, Action Plan. */
const COMMON_MODIFIERS: ReadonlySet<string> = new Set(
  'Joint Working Action Federal National International Humanitarian Human Rights Draft New Final Annual Strategic Policy Global Public Private State Local Executive Common Special General Technical Our Your'.split(
    ' ',
  ),
);

function isNamed(run: Run, first: number, head: number, last: number): boolean {
  if (last === head && first < head && run.slice(first, head).every((word) => COMMON_MODIFIERS.has(word.text)))
    return false;
  if (first < head)
    return !(head - first === 1 && SURNAMES.test(run[head]?.text ?? '') && GIVEN_NAMES.has(run[first]?.text ?? ''));
  if (last === head) return false;
  if (ENGLISH_HEADS.get(run[head]?.text ?? '')?.type === 'Organization') return true;
  return !COMMON_TAIL.test(
    run
      .slice(head + 1, last + 1)
      .map((word: Word) => word.text)
      .join(' '),
  );
}
