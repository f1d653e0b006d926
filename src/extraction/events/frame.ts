import { contains, type Span } from '../../model/span.ts';
import type { DateSpan, Document, Findings, MeetingSpan, NameSpan, QuantitySpan, Sentence } from '../document.ts';
import type { CueBook, CueWord } from './cue-book.ts';
import { splitClauses } from './split-clauses.ts';

/** No sentence of prose is as long; a table or a list without full stops tells no events. */
const PROSE_AT_MOST = 5_000;

export interface WordSpan extends Span {
  readonly text: string;
  readonly word: CueWord;
}

/** One sentence with everything that was found in it, each list in order. Spans index the view. */
export interface Frame {
  readonly document: Document;
  readonly book: CueBook;
  readonly sentence: Sentence;
  readonly names: readonly NameSpan[];
  readonly meetings: readonly MeetingSpan[];
  readonly dates: readonly DateSpan[];
  readonly quantities: readonly QuantitySpan[];
  /** Cues and words of the lists; none within a name. */
  readonly words: readonly WordSpan[];
  readonly clauses: readonly Span[];
  /** What stands in quotation marks as somebody's words, not as a title. */
  readonly quoted: readonly Span[];
  /** A line of its own without an end mark. */
  readonly heading: boolean;
}

/** Lines up what the recognizers and the cues found, sentence by sentence. Linear in the document. */
export function lineUp(document: Document, findings: Findings, folded: string, book: CueBook): readonly Frame[] {
  const { view } = document;
  const words = book.trie
    .search(view, withoutNames(folded, findings))
    .map(({ start, end, values }): WordSpan | null => {
      const [word] = values;
      return word ? { start, end, text: folded.slice(start, end), word } : null;
    });
  const take = {
    names: cursor(findings.names),
    meetings: cursor(findings.meetings),
    dates: cursor(findings.dates),
    quantities: cursor(findings.quantities),
    words: cursor(words.filter((word) => word !== null)),
  };
  const perParagraph = new Map<number, number>();
  for (const { paragraph } of document.sentences) perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
  return document.sentences.map((sentence): Frame => {
    const names = take.names(sentence);
    const meetings = take.meetings(sentence);
    const quoted = quotedSpeech(sentence);
    return {
      document,
      book,
      sentence,
      names,
      meetings,
      dates: take.dates(sentence),
      quantities: outside(take.quantities(sentence), names),
      clauses: splitClauses(sentence, folded, names, quoted, book),
      words: sentence.text.length > PROSE_AT_MOST ? take.words(sentence).slice(0, 0) : take.words(sentence),
      quoted,
      heading: perParagraph.get(sentence.paragraph) === 1 && isHeading(sentence.text),
    };
  });
}

/** Names and dates hold no cue: 签署 in a treaty's title tells no signing, "May" in a date no doubt. */
function withoutNames(folded: string, { names, meetings, dates }: Findings): string {
  const pieces: string[] = [];
  let end = 0;
  for (const name of [...names, ...meetings, ...dates].sort((a, b) => a.start - b.start)) {
    if (name.end <= end) continue;
    pieces.push(folded.slice(end, Math.max(end, name.start)), '\0'.repeat(name.end - Math.max(end, name.start)));
    end = name.end;
  }
  pieces.push(folded.slice(end));
  return pieces.join('');
}

/** A longer line is a sentence that has lost its full stop, or an item of a list. */
const HEADING_AT_MOST = 160;

/** No end mark, and none of the 了 that tells in Chinese what headlines leave out. */
function isHeading(text: string): boolean {
  return text.length <= HEADING_AT_MOST && !/[。！？.!?…：:；;”"」]$/.test(text) && !text.includes('了');
}

/** Hands out the items of each sentence in turn. */
function cursor<T extends Span>(items: readonly T[]): (sentence: Span) => T[] {
  let next = 0;
  return (sentence) => {
    const taken: T[] = [];
    for (let item = items[next]; item && item.start < sentence.end; item = items[next]) {
      if (contains(sentence, item)) taken.push(item);
      next += 1;
    }
    return taken;
  };
}

/** The items that overlap none of the spans; both in order. */
function outside<T extends Span>(items: readonly T[], spans: readonly Span[]): T[] {
  let next = 0;
  return items.filter((item) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= item.start) next += 1;
    const span = spans[next];
    return span === undefined || span.start >= item.end;
  });
}

const OPENING = '“「『';
const CLOSING = '”」』';
const QUOTATION = /["“”「」『』]/;
/** A shorter quotation is a title or a word, not somebody's sentence. */
const SPEECH_AT_LEAST = 12;

/** Quotations that are sentences: they end in a mark of their own or follow a colon or comma. */
function quotedSpeech({ text, start: offset }: Sentence): Span[] {
  if (!QUOTATION.test(text)) return [];
  const spans: Span[] = [];
  let opened = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const character = text.charAt(index);
    const straight = character === '"';
    if (opened < 0 && (straight || (character !== '' && OPENING.includes(character)))) opened = index;
    else if (opened < 0 && spans.length === 0 && character === '”' && !text.slice(0, index).includes('“')) opened = 0;
    if (
      opened >= 0 &&
      index > opened &&
      (straight || index === text.length || (character !== '' && CLOSING.includes(character)))
    ) {
      const speaks =
        /[,.!?。！？，；…]/.test(text.charAt(index - 1)) ||
        /[:：,，]/.test(text.slice(Math.max(0, opened - 2), opened));
      const end = Math.min(index + 1, text.length);
      if (speaks && end - opened >= SPEECH_AT_LEAST) spans.push({ start: offset + opened, end: offset + end });
      opened = -1;
    }
  }
  return spans;
}

export interface PlainWord extends Span {
  /** Lower case. */
  readonly text: string;
}

/** The Latin words that end before a place, the nearest first, not beyond `from`; names and marks end the walk. */
export function wordsBefore(frame: Frame, end: number, from: number, atMost: number): readonly PlainWord[] {
  const { view } = frame.document;
  const words: PlainWord[] = [];
  let position = end;
  while (words.length < atMost) {
    while (position > from && view.charAt(position - 1) === ' ') position -= 1;
    let start = position;
    while (start > from && /[A-Za-z'-]/.test(view.charAt(start - 1))) start -= 1;
    if (start === position) break;
    words.push({ start, end: position, text: view.slice(start, position).toLowerCase() });
    position = start;
  }
  return words;
}
