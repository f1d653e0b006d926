import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { Frame } from '../frame.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { clauseBefore, type Pronoun, within } from '../reading.ts';
import { chinesePhrases } from './chinese-phrases.ts';

/** How far back a subject left out may stand, in clauses: 中国大力推进…，发布了…，并提出…. */
const CLAUSES_BACK = 8;
/** What may stand between a clause mark and a verb whose subject is left out: 并, 还, 共同, 同时强调. */
const ADVERBS_AT_MOST = 4;
/** Between a text's name and the verb that makes it speak: 《框架》也强调. */
const ADVERBS_BEHIND_TEXT = [
  '全文',
  '草案',
  '同时',
  '进一步',
  '明确',
  '特别',
  '共同',
  '再次',
  '也',
  '还',
  '并',
  '则',
  '中',
];
const PRONOUNS: Readonly<Record<string, Pronoun['person']>> = {
  我们: 'we',
  他们: 'many',
  她们: 'many',
  它: 'it',
  两国: 'pair',
  双方: 'pair',
};
/** 两国发表, 双方一致同意; 两国关系 is a thing of theirs. */
const PAIR = /^[^，。；两双]{0,12}(两国|双方)(元首|领导人|政府|外长)?(?=[\u4e00-\u9fff]{0,8}$)/;

/** The last phrase that no preposition governs; the noun that a clause describes is not looked for beyond another verb. */
export function subjectPhrase(
  frame: Frame,
  phrases: readonly NounPhrase[],
  trigger: Span,
  attributive: boolean,
): NounPhrase | undefined {
  const own = phrases.filter(isFree).at(-1);
  const between = own && attributive ? within(frame.words, { start: own.end, end: trigger.start }) : [];
  return between.some(({ word }) => word.uses.length > 0) ? undefined : own;
}

/** The subject of a clause before, where this one names nobody of its own. */
export function carriedSubject(frame: Frame, clause: Span, trigger: Span, left = CLAUSES_BACK): readonly NameSpan[] {
  const { view } = frame.document;
  if (left === 0 || '：；'.includes(view.charAt(clause.start - 1))) return [];
  if (bareLength(frame, { start: clause.start, end: trigger.start }) > ADVERBS_AT_MOST) return [];
  const previous = clauseBefore(frame, clause);
  if (!previous) return [];
  const verb = within(frame.words, previous).find(({ word }) => word.uses.length > 0);
  const phrases = chinesePhrases(frame, { start: previous.start, end: verb?.start ?? previous.end });
  // 印度举办的峰会，通过了宣言: the noun that the verb describes goes on, and it is no body.
  if (verb && frame.document.view.charAt(verb.end) === '的') return [];
  const own = phrases.filter(isFree).at(-1);
  return own
    ? own.heads
    : carriedSubject(frame, previous, verb ?? { start: previous.end, end: previous.end }, left - 1);
}

/** Characters that are neither name, date nor listed word; a clause that opens with a preposition names no subject. */
function bareLength(frame: Frame, region: Span): number {
  const whole = frame.document.view.slice(region.start, region.end);
  const connector = frame.book.words('connectors').find((word) => whole.startsWith(word)) ?? '';
  const text = whole.slice(connector.length);
  if (frame.book.words('openers').some((word) => text.startsWith(word))) return 0;
  const known: readonly Span[] = [
    ...within(frame.dates, region),
    ...within(frame.words, region),
    ...within(frame.names, region),
  ];
  return text.length - known.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function readPronoun(frame: Frame, before: Span): Pronoun | null {
  const match = /^[^他她它我]{0,4}(我们|他们|她们|他|她|它)(?!国)/.exec(
    frame.document.view.slice(before.start, before.end),
  );
  const text = match?.[1];
  if (!match || !text) return readPair(frame, before);
  const start = before.start + match[0].length - text.length;
  return { start, end: start + text.length, text, person: PRONOUNS[text] ?? 'one' };
}

function readPair(frame: Frame, before: Span): Pronoun | null {
  const match = PAIR.exec(frame.document.view.slice(before.start, before.end));
  const text = match?.[1];
  if (!match || !text) return readSame(frame, before);
  const start = before.start + match[0].lastIndexOf(text);
  return { start, end: start + text.length, text, person: 'pair' };
}

const AGAIN = /^(又|还|再次|同时|此外|随后|并|后又|也)/;

/** 其举措包括：一是发布…；二是…: the points go on with who was named before. */
const NUMBERED = /^[一二三四五六七八九]是/;

/** 2022年11月又向大会提交了…: the sentence opens with a day, and its verb goes on. */
function readSame(frame: Frame, before: Span): Pronoun | null {
  const numbered = NUMBERED.exec(frame.document.view.slice(before.start, before.end))?.[0];
  if (numbered) return { start: before.start, end: before.start + numbered.length, text: numbered, person: 'same' };
  if (before.start !== frame.sentence.start) return null;
  const [date] = within(frame.dates, before);
  const start = date && date.start - before.start <= 1 ? date.end : before.start;
  const text = AGAIN.exec(frame.document.view.slice(start, before.end).replace(/^，/, ''))?.[0];
  return text ? { start, end: start + text.length, text, person: 'same' } : null;
}

/** 声明指出, 《框架》提出: a document is no speaker. */
export function documentSpeaks(frame: Frame, before: Span, own: NounPhrase | undefined): boolean {
  const text = frame.document.view.slice(before.start, before.end);
  if (frame.book.words('texts').some((word) => text.endsWith(word))) return true;
  const document = within(frame.names, before).filter(isDocument).at(-1);
  if (!document || document.start < (own?.end ?? before.start)) return false;
  // 对《办法》表示欢迎.
  if (/[对就向][《“]?$/.test(frame.document.view.slice(before.start, document.start + 1).replace(/《$/, '')))
    return false;
  let rest = frame.document.view.slice(document.end, before.end).replace(/^[”》）)]/, '');
  for (const adverb of ADVERBS_BEHIND_TEXT) rest = rest.replace(adverb, '');
  return rest === '';
}

export function governed(phrases: readonly NounPhrase[], preposition: RegExp): readonly NameSpan[] {
  return phrases
    .filter(({ governor }) => governor !== null && preposition.test(governor))
    .flatMap(({ heads }) => heads);
}

function isFree({ governor, attributive }: NounPhrase): boolean {
  return governor === null && !attributive;
}

function isDocument({ type }: NameSpan): boolean {
  return type === 'Resolution' || type === 'Initiative';
}
