import type { NameSpan } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import type { DraftRefiner } from './refiner.ts';

/** Further back than this many events nothing is meant. */
const BACK_AT_MOST = 12;

/** 在介绍决议草案时表示, "welcomed the commitments": a text that was told of before and is spoken of without its name. */
export const lendTopics: DraftRefiner = (drafts, { frames }) =>
  drafts.map((draft, index): Draft => {
    if (isAgreement(draft) && draft.object === null && draft.implied === null)
      return lendAgreed(draft, drafts.slice(Math.max(0, index - BACK_AT_MOST), index));
    if (draft.type !== 'STATEMENT') return draft;
    const { text, start } = draft.frame.sentence;
    const lower = text.toLowerCase();
    const told = drafts
      .slice(Math.max(0, index - BACK_AT_MOST), index)
      .filter(({ object, implied, type }) => type !== 'STATEMENT' && (object ?? implied) !== null);
    let nearest = draft.object ? draft.object.start - start : lower.length;
    let topic: Draft | null = null;
    for (const [noun, types] of NOUNS) {
      const at = lower.indexOf(noun);
      const meant = at >= 0 && at < nearest ? told.filter((other) => types.test(kindOf(other))).at(-1) : undefined;
      if (!meant || draft.frame.names.some((name) => name.start - start < at + noun.length && at < name.end - start))
        continue;
      nearest = at;
      topic = meant;
    }
    if (!topic && draft.object === null) return { ...draft, object: quotedTopic(draft, frames) };
    return topic
      ? { ...draft, object: topic.object && { ...topic.object, nominal: true }, implied: topic.implied }
      : draft;
  });

/** 《法案》对此限制很少。”某机构在新闻稿中表示。: a quotation before its speaker is about the text that it names. */
function quotedTopic({ frame, trigger }: Draft, frames: readonly Frame[]): NameSpan | null {
  const { sentence, document } = frame;
  const quotation = frames[sentence.index - 1];
  const isSpeaker = frame.book.language === 'zh' && sentence.end - trigger.end <= 1;
  if (!isSpeaker || quotation?.sentence.paragraph !== sentence.paragraph) return null;
  if (document.view.charAt(quotation.sentence.end - 1) !== '”') return null;
  const [text] = quotation.names.filter(({ type }) => type === 'Resolution' || type === 'Initiative');
  return text ? { ...text, nominal: true } : null;
}

const SENTENCES_BACK = 3;
const SAME_TEXT = /^ (it|them)\b|^了?(这份|该|上述|此|宣言|声明|公约|文件|协议)/;
/** …，Meta拒绝签署。 "Meta refused to sign." */
const NO_OBJECT = /^[。，；,.!?；]/;

/** "The United Kingdom did not sign it": the text that others signed before. */
function lendAgreed(draft: Draft, before: readonly Draft[]): Draft {
  const { view } = draft.frame.document;
  const after = view.slice(draft.trigger.end, draft.trigger.end + 8);
  if (!(draft.unnamed && SAME_TEXT.test(after)) && !(draft.modality === 'NEGATED' && NO_OBJECT.test(after)))
    return draft;
  const other = before
    .filter(
      (one) =>
        isAgreement(one) &&
        ((one.object ?? one.implied) !== null || one.unnamed) &&
        draft.frame.sentence.index - one.frame.sentence.index <= SENTENCES_BACK,
    )
    .at(-1);
  return other
    ? {
        ...draft,
        object: other.object && { ...other.object, nominal: true },
        implied: other.implied,
        unnamed: draft.unnamed || other.unnamed,
        date: draft.date ?? other.date,
      }
    : draft;
}

function isAgreement({ type }: Draft): boolean {
  return type === 'SIGNING' || type === 'ADOPTION';
}

/** Nouns for a text, and the kinds of text they are said of. */
const NOUNS: readonly (readonly [noun: string, kinds: RegExp])[] = [
  ['决议', /RESOLUTION/],
  ['这些承诺', /COMMITMENT/],
  ['这项承诺', /COMMITMENT/],
  ['该声明', /DECLARATION|STATEMENT/],
  ['该宣言', /DECLARATION|STATEMENT/],
  ['法案', /LAW/],
  ['办法', /LAW|POLICY/],
  ['行政命令', /EXECUTIVE_ORDER/],
  ['行政令', /EXECUTIVE_ORDER/],
  ['the resolution', /RESOLUTION/],
  ['this resolution', /RESOLUTION/],
  ['commitments', /COMMITMENT/],
  ['the declaration', /DECLARATION|STATEMENT/],
  ['the statement', /DECLARATION|STATEMENT/],
  ['executive order', /EXECUTIVE_ORDER/],
  ['the bill', /LAW/],
  ['the law', /LAW/],
  ['the act', /LAW/],
];

function kindOf({ object, implied }: Draft): string {
  return (object?.entity ?? implied)?.kind ?? '';
}
