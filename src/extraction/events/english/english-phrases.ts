import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import { type Frame, wordsBefore } from '../frame.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { within } from '../reading.ts';
import { rememberRegions } from '../remember-regions.ts';

/** Longest stretch looked at between two names, in characters. */
const GAP_AT_MOST = 160;
/** Between two who are listed: ", ", " and ", ", as well as the ". */
const LINK = /^(\)|'s)?,? ?((and|as well as|along with|together with|alongside|or|nor|&) )?(the |both )?$/;
const APPOSITION = ',';
/** "in Geneva, Switzerland": the state only says where the city is. */
const PLACE = / (?:in|at|from|near|to) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}, (?:the )?$/;
/** "A CORUÑA, Spain - ". */
const DATELINE = /^[\p{Lu} .'-]{3,30}, $/u;
const DETERMINER =
  /^(the|a|an|this|that|its|their|his|her|our|former|acting|then|new|both|all|senior|chief|deputy|fellow|incoming|outgoing|current)$/;

/** The noun phrases among the names of a stretch, in order. */
export const englishPhrases = rememberRegions(readPhrases);

function readPhrases(frame: Frame, region: Span): readonly NounPhrase[] {
  const { view } = frame.document;
  const words = within(frame.words, region).filter(({ word }) => word.uses.length > 0);
  const phrases: { heads: NameSpan[]; governor: string | null; start: number; end: number }[] = [];
  let next = 0;
  for (const name of within(frame.names, region)) {
    if (name.type !== 'Organization' && name.type !== 'Person') continue;
    const last = phrases.at(-1);
    const head = last?.heads.at(-1);
    const gap = view.slice(Math.max(last?.end ?? region.start, name.start - GAP_AT_MOST), name.start);
    let free = true;
    for (let word = words[next]; word && word.start < name.start; word = words[next]) {
      free = false;
      next += 1;
    }
    if (last && head && head.entity.id === name.entity.id && /^ ?\(?$/.test(gap)) {
      last.end = name.end;
    } else if (last && head && free && (isPostHolder(frame, last, name, gap) || isOwnPost(frame, head, name, gap))) {
      last.heads.splice(-1, 1, name);
      last.end = name.end;
      last.governor = null;
    } else if (last && head && free && isApposition(head, name, gap)) {
      phrases.push({ heads: [name], governor: APPOSITION, start: name.start, end: name.end });
    } else if (last && head && free && isLink(withoutTitle(frame, gap))) {
      last.heads.push(name);
      last.end = name.end;
    } else if (last && head && free && head.type === 'Organization' && name.type === 'Person' && isTitle(frame, gap)) {
      const listed = last.governor === APPOSITION ? phrases.at(-2) : undefined;
      // "Gina Raimondo, White House Chief of Staff Jeff Zients": the body introduces the next of the list.
      if (listed) {
        phrases.pop();
        listed.heads.push(name);
        listed.end = name.end;
      } else {
        last.heads.splice(-1, 1, name);
        last.end = name.end;
        // "China's Permanent Representative to the United Nations Fu Cong".
        if (isSeat(frame, last.start)) last.governor = null;
      }
    } else {
      phrases.push({ heads: [name], governor: governorOf(frame, gap), start: name.start, end: name.end });
    }
  }
  return phrases.map((phrase) => ({ ...phrase, attributive: isAttributive(frame, phrase.end) }));
}

/** "Ben Buchanan, the White House special adviser": the body says who he is. */
function isApposition(head: NameSpan, name: NameSpan, gap: string): boolean {
  return head.type === 'Person' && name.type === 'Organization' && /^(['’]s)?, (the |a )?$/.test(gap);
}

function isLink(gap: string): boolean {
  return /[,&a-z]/.test(gap) && LINK.test(gap);
}

/** "of the newly elected President " is governed by "of"; "In the first week China" by nothing. */
function governorOf(frame: Frame, gap: string): string | null {
  if (PLACE.test(gap) || DATELINE.test(gap)) return 'in';
  const words = gap.trimEnd().split(' ');
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (/[,;:.)”"]$/.test(word)) return null;
    const lower = word.toLowerCase();
    if (frame.book.has('prepositions', lower)) {
      // "Jack Clark, co-founder of Anthropic": the comma says that the post describes who stands before.
      const noun = (words[index - 1] ?? '').toLowerCase();
      const people = isPost(frame, noun) || isPost(frame, noun.replace(/s$/, ''));
      if (people && (lower === 'of' || lower === 'from') && !gap.startsWith(',')) continue;
      if (lower === 'of' && /^(states|countries|nations|members)$/.test(noun)) continue;
      return lower;
    }
    const skipped = /^[A-Z]/.test(word) || DETERMINER.test(lower) || frame.book.has('people', lower);
    if (!skipped) return null;
  }
  return null;
}

function isPost(frame: Frame, noun: string): boolean {
  return frame.book.has('people', noun) || frame.book.has('titles', noun);
}

/** "The president of the European Commission, Ursula von der Leyen": the post of who is named next. */
function isPostHolder(
  frame: Frame,
  { heads, start }: { heads: readonly NameSpan[]; start: number },
  name: NameSpan,
  gap: string,
): boolean {
  if (gap !== ', ' || name.type !== 'Person' || heads.length !== 1 || heads[0]?.type !== 'Organization') return false;
  const [first, second, third] = wordsBefore(frame, start, Math.max(0, start - 40), 3).map(({ text }) => text);
  const [link, post] = first === 'the' ? [second, third] : [first, second];
  return (link === 'of' || link === 'for' || link === 'at') && post !== undefined && frame.book.has('titles', post);
}

/** "Kenya's president, William Ruto": the post that the state has. */
function isOwnPost(frame: Frame, head: NameSpan, name: NameSpan, gap: string): boolean {
  if (head.type !== 'Organization' || name.type !== 'Person' || !/^['’]s [^,;:()]{3,60}, $/.test(gap)) return false;
  const post = gap.slice(0, -2).split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  return isPost(frame, post) || frame.book.has('posts', post);
}

/** "Permanent Representative to the " before a body: the post of who is named next. */
function isSeat(frame: Frame, start: number): boolean {
  const words = frame.document.view
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    .trimEnd()
    .split(' ');
  if (words.at(-1) === 'the') words.pop();
  return /^(to|at|for)$/.test(words.at(-1) ?? '') && frame.book.has('titles', words.at(-2) ?? '');
}

/** What stands between two listed people besides the link: "and French President ". */
function withoutTitle(frame: Frame, gap: string): string {
  const words = gap.split(' ');
  const kept = words.filter((word) => word !== '' && !isTitleWord(frame, word));
  return kept.length === 0
    ? gap.replace(/\S+/g, '').slice(0, 1)
    : `${gap.startsWith(' ') ? ' ' : ''}${kept.join(' ')} `;
}

function isTitle(frame: Frame, gap: string): boolean {
  const words = gap.trim().split(' ');
  return (
    gap.length <= GAP_AT_MOST &&
    words.every((word) => word === '' || /^(of|for|the|and|to|on|in|'s)$/.test(word) || isTitleWord(frame, word))
  );
}

function isTitleWord(frame: Frame, word: string): boolean {
  const plain = word.replace(/^'s$/, '').replace(/,$/, '');
  return (
    /^[A-Z]/.test(plain) ||
    frame.book.has('titles', plain.toLowerCase()) ||
    frame.book.has('people', plain.toLowerCase())
  );
}

/** "China's proposal" and "US companies" describe; "China's spokesperson" and "US officials" act. */
function isAttributive(frame: Frame, end: number): boolean {
  const after = frame.document.view.slice(end, end + 60).replace(/^\)/, '');
  const possessive = /^['’]s? /.exec(after);
  const words = after
    .slice(possessive?.[0].length ?? 1)
    .toLowerCase()
    .split(/[ ,.;:]/);
  const acts = words.slice(0, 4).some((word) => frame.book.has('people', word));
  if (possessive) return !acts;
  return !acts && frame.book.has('generic', words[0] ?? '');
}
