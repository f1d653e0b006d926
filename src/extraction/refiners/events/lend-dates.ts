import type { DateSpan, Document } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import { pointsToMeeting } from '../../events/meeting-words.ts';
import { tellsEnough } from '../../events/tells-enough.ts';
import { bySentence } from './by-sentence.ts';
import { dateAtMeeting, isOfMeetingBefore, isOfOwnAct, isTogether } from './meeting-dates.ts';
import type { DraftRefiner } from './refiner.ts';

/** Everything with a date that an event without one may take it from. */
interface Lenders {
  readonly document: Document;
  readonly mainMeeting: Draft | null;
  /** Main meetings by who takes part. */
  readonly meetings: ReadonlyMap<string, Draft>;
  /** Adoptions by who adopted. */
  readonly adoptions: ReadonlyMap<string, Draft>;
  /** Acts by who did them. */
  readonly actors: ReadonlyMap<string, Draft>;
  /** Signings and adoptions by their text. */
  readonly agreements: ReadonlyMap<string, Draft>;
  /** Dates of headings by paragraph. */
  readonly headings: ReadonlyMap<number, DateSpan>;
  readonly sentences: ReadonlyMap<number, readonly Draft[]>;
  /** What happened on a day, in the order of the text. */
  readonly dated: readonly Draft[];
  /** Acts on texts with a date, in the order of the text. */
  readonly acts: readonly Draft[];
}

/** Where an event without a date finds one; the first that answers. */
const WAYS: readonly ((draft: Draft, lenders: Lenders) => DateSpan | null | undefined)[] = [
  // 美国和英国未签署该声明: the day the others signed it.
  (draft, { agreements }) => (isAgreement(draft) && draft.object ? agreements.get(draft.object.entity.id)?.date : null),
  // 以色列没有签署: the day the others signed.
  (draft, { acts }) =>
    draft.type === 'SIGNING' && draft.modality === 'NEGATED' ? sameSigning(draft, lastBefore(acts, draft))?.date : null,
  // "We, the leaders of the Group of Seven, stress": the article is the text, of its own day.
  (draft, { document }) => ownDay(draft, document),
  // 大会发表《宣言》, 恰逢首尔峰会: the days of the meeting.
  (draft, { mainMeeting }) =>
    draft.type !== 'MEETING' && pointsToMeeting(draft.frame, draft.frame.sentence) ? mainMeeting?.date : null,
  // 在会上说, "told the opening ceremony": the day of what was just told.
  (draft, { mainMeeting, dated }) =>
    draft.type === 'STATEMENT' && mainMeeting === null && pointsToMeeting(draft.frame, draft.clause)
      ? lastBefore(dated, draft)?.date
      : null,
  // Who attends a meeting speaks there.
  (draft, { meetings }) =>
    draft.type === 'STATEMENT' ? first(draft.participants, ({ name }) => meetings.get(name.entity.id))?.date : null,
  // 张军说, where the text reports a sitting; "told the delegates".
  (draft, { mainMeeting }) => dateAtMeeting(draft, mainMeeting),
  // 纽森在否决信中说: the day of the act.
  (draft, { actors }) =>
    isOfOwnAct(draft) ? first(draft.participants, ({ name }) => actors.get(name.entity.id))?.date : null,
  // "Together with the proposal, it published a plan".
  (draft, { dated }) => (isTogether(draft) ? lastBefore(dated, draft)?.date : null),
  // 傅聪在联大全会介绍决议草案时表示: the day of the sitting that adopted it.
  (draft, { adoptions, meetings }) =>
    draft.type === 'STATEMENT'
      ? first(audience(draft), ({ entity }) => adoptions.get(entity.id) ?? meetings.get(entity.id))?.date
      : null,
  // 七国集团也支持《首尔宣言》: as the others before.
  (draft, { acts }) => (isAct(draft) && isFurther(draft) ? lastBefore(acts, draft)?.date : null),
  // A line "21 March 2024" above the paragraph, or above the one before.
  ({ frame }, { headings }) => headings.get(frame.sentence.paragraph - 1) ?? headings.get(frame.sentence.paragraph - 2),
  // 23日，白宫发布了声明。声明指出：特朗普签署了行政命令。
  (draft, { sentences }) =>
    isAct(draft) && goesOn(draft.frame)
      ? sentences
          .get(draft.frame.sentence.index - 1)
          ?.find((before) => isAct(before) || isOfMeetingBefore(draft, before))?.date
      : null,
];

export const lendDates: DraftRefiner = (drafts, { frames, document }) => {
  const dated = drafts.filter(({ date }) => date !== null);
  // What tells too little to be a meeting (140国参加决议联署) has no days to lend.
  const main = dated.filter(
    (draft) =>
      draft.type === 'MEETING' &&
      draft.salience === 'MAIN' &&
      draft.modality === 'ACTUAL' &&
      (!draft.weak || tellsEnough(draft)),
  );
  const happened = dated.filter(
    ({ type, salience, modality, attributive }) =>
      type !== 'STATEMENT' && salience === 'MAIN' && modality === 'ACTUAL' && !attributive,
  );
  const lenders: Lenders = {
    document,
    mainMeeting: main[0] ?? null,
    meetings: firstBy(main.flatMap((draft) => draft.participants.map(({ name }) => [name.entity.id, draft]))),
    adoptions: firstBy(
      dated
        .filter(({ type }) => type === 'ADOPTION')
        .flatMap((draft) =>
          draft.participants.filter(({ role }) => role === 'adopter').map(({ name }) => [name.entity.id, draft]),
        ),
    ),
    actors: firstBy(happened.flatMap((draft) => draft.participants.map(({ name }) => [name.entity.id, draft]))),
    agreements: firstBy(
      dated.filter(isAgreement).flatMap((draft) => (draft.object ? [[draft.object.entity.id, draft]] : [])),
    ),
    headings: new Map(
      frames.flatMap((frame) =>
        frame.heading
          ? frame.dates
              .filter(({ edtf }) => edtf !== null)
              .slice(0, 1)
              .map((date): [number, DateSpan] => [frame.sentence.paragraph, date])
          : [],
      ),
    ),
    sentences: bySentence(dated.filter(({ attributive, salience }) => !attributive && salience === 'MAIN')),
    dated: happened,
    acts: dated.filter(isAct),
  };
  return drafts.map((draft) => {
    if (draft.date !== null || draft.modality === 'PLANNED' || draft.attributive) return draft;
    // What somebody else tells was done at another time; only the text itself says when.
    for (const way of draft.inSpeech ? WAYS.slice(0, 1) : WAYS) {
      const date = way(draft, lenders);
      if (date) return { ...draft, date };
    }
    return draft;
  });
};

/** The first draft for each key. */
function firstBy(pairs: readonly (readonly [key: string, draft: Draft])[]): ReadonlyMap<string, Draft> {
  return new Map([...pairs].reverse());
}

function first<T>(items: readonly T[], find: (item: T) => Draft | undefined): Draft | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

/** Before whom somebody speaks: 在联大全会, 向大会, "told the Assembly". */
function audience({ frame, trigger }: Draft): Frame['names'] {
  const { view } = frame.document;
  return frame.names.filter(
    ({ start, end }) =>
      (end <= trigger.start && '在向'.includes(view.charAt(start - 1))) ||
      (start > trigger.end && start - trigger.end <= ' the '.length),
  );
}

/** An act told last is the signing of the same text, and no publication of another. */
function sameSigning({ object, frame }: Draft, last: Draft | undefined): Draft | undefined {
  const isSame = last?.object && object ? last.object.entity.id === object.entity.id : last && isAgreement(last);
  return isSame && last?.frame.sentence.section === frame.sentence.section ? last : undefined;
}

function lastBefore(acts: readonly Draft[], { trigger }: Draft): Draft | undefined {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle]?.trigger.start ?? 0) < trigger.start) low = middle + 1;
    else high = middle;
  }
  return acts[low - 1];
}

function ownDay({ type, frame, trigger }: Draft, { anchor, view }: Document): DateSpan | null {
  if (anchor === null || (type !== 'STATEMENT' && type !== 'CALL')) return null;
  const { start } = frame.sentence;
  const text = /^(We|我们)(?=[, ]|[^A-Za-z])/.exec(view.slice(start, Math.min(trigger.start, start + 8)))?.[1];
  if (!text) return null;
  return {
    start,
    end: start + text.length,
    text,
    edtf: anchor,
    anchor: 'relative-to-publication',
    rule: 'own-document',
  };
}

function isAct({ type }: Draft): boolean {
  return type === 'SIGNING' || type === 'ADOPTION' || type === 'PUBLICATION';
}

/** Making public is done at a time of its own. */
function isAgreement({ type }: Draft): boolean {
  return type === 'SIGNING' || type === 'ADOPTION';
}

function isFurther({ frame, clause, trigger }: Draft): boolean {
  return /也|同时|\balso\b/.test(frame.document.view.slice(clause.start, trigger.start));
}

/** The sentence goes on in its paragraph, or about the text of the one before. */
function goesOn({ document, sentence, book }: Frame): boolean {
  const previous = document.sentences[sentence.index - 1];
  if (previous?.paragraph === sentence.paragraph) return true;
  const opening = sentence.text.slice(0, 16).toLowerCase();
  // 声明指出, 该通知要求; 网信办印发通知 brings in another text.
  const reach = book.language === 'zh' ? 2 : opening.length;
  return book.words('texts').some((word) => opening.slice(0, reach + word.length).includes(word));
}
