import type { Span } from '../model/span.ts';

/** Words that end in a full stop without ending a sentence, before a capital or a number. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt maj sgt capt hon amb st rev jr sr u.s u.k u.n e.u u.a.e d.c p.r inc corp co ltd llc no nos art arts ' +
    'sec para paras fig vol pp ed eds vs etc e.g i.e cf approx dept est al jan feb mar apr jun jul aug sep sept oct nov dec h.r s.b ' +
    'ph.d m.d b.a m.a a.i res doc'
  ).split(' '),
);
/** Of these, the ones that end a sentence when a new one plainly starts: "in the U.S. The bill". */
const MAY_END: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u u.a.e d.c p.r inc corp co ltd llc etc ph.d m.d b.a m.a jr sr al'.split(' '),
);
const OPENERS: ReadonlySet<string> = new Set(
  'The This These Those That It In On At He She We They However But And A An As For According Its His Her Their There While When If'.split(
    ' ',
  ),
);

const ENDERS = '。！？!?';
const CLOSERS = '”’"\'』」）)》〉】]';
const DOT = '.';

/** Spans of the sentences of one paragraph, in order, without white space at their ends. Linear in its length. */
export function splitSentences(view: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(view, paragraph.start, paragraph.end);
  let position = start;
  while (position < paragraph.end) {
    const unit = view.charCodeAt(position);
    position += 1;
    if (isLetter(unit)) continue;
    const character = String.fromCharCode(unit);
    const ends = ENDERS.includes(character) || (character === DOT && endsAtDot(view, start, position, paragraph.end));
    if (!ends) continue;
    position = skipClosers(view, position, paragraph.end);
    sentences.push({ start, end: position });
    start = skipBlanks(view, position, paragraph.end);
    position = start;
  }
  if (start < paragraph.end) sentences.push({ start, end: trimEnd(view, start, paragraph.end) });
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

/** `after` is the position behind the dot. */
function endsAtDot(view: string, sentenceStart: number, after: number, end: number): boolean {
  const closed = skipClosers(view, after, end);
  if (closed >= end) return true;
  const next = view.charAt(closed);
  if (next !== ' ') return closed > after ? isCjk(next) : isCjk(next) && !isLatinOrDigit(view.charAt(after - 2));
  const following = view.charAt(closed + 1);
  if (/[a-z]/.test(following)) return false;
  const word = wordBefore(view, sentenceStart, after - 1);
  const lower = word.toLowerCase();
  if (/^[A-Z]$/.test(word)) return false;
  if (/^\d{1,3}$/.test(word) && after - 1 - word.length === sentenceStart) return false;
  if (!ABBREVIATIONS.has(lower)) return true;
  return MAY_END.has(lower) && OPENERS.has(wordAt(view, closed + 1));
}

function wordBefore(view: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < 12 && /[\p{L}\d.]/u.test(view.charAt(start - 1))) start -= 1;
  return view.slice(start, end);
}

function wordAt(view: string, start: number): string {
  let end = start;
  while (end - start < 12 && /[A-Za-z]/.test(view.charAt(end))) end += 1;
  return view.slice(start, end);
}

/** Closing marks belong to the sentence; more end marks ("？！", "...") too. */
function skipClosers(view: string, position: number, end: number): number {
  let next = position;
  while (
    next < end &&
    (CLOSERS.includes(view.charAt(next)) || ENDERS.includes(view.charAt(next)) || view.charAt(next) === DOT)
  ) {
    next += 1;
  }
  return next;
}

function skipBlanks(view: string, position: number, end: number): number {
  let next = position;
  while (next < end && view.charAt(next) === ' ') next += 1;
  return next;
}

function trimEnd(view: string, start: number, end: number): number {
  let last = end;
  while (last > start && view.charAt(last - 1) === ' ') last -= 1;
  return last;
}

/** Of the letters and ideographs that most of a text is made of. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x4e00 && unit <= 0x9fff);
}

function isCjk(character: string): boolean {
  return /[\u2e80-\u9fff\uf900-\uffef“]/.test(character);
}

function isLatinOrDigit(character: string): boolean {
  return /[A-Za-z\d]/.test(character);
}
