import type { DateSpan, Document } from '../../document.ts';
import type { Draft } from '../../events/draft.ts';
import { pointsToMeeting } from '../../events/meeting-words.ts';
import type { DraftRefiner } from './refiner.ts';

interface DatedHeading {
  readonly paragraph: number;
  readonly date: DateSpan;
}

interface Lending {
  readonly document: Document;
  readonly draft: Draft;
  /** Drafts that have a date of their own, in the order of the text. */
  readonly dated: readonly Draft[];
  readonly headings: readonly DatedHeading[];
}

/** Where an event without a date finds one; the first that answers. */
const LENDERS: readonly ((lending: Lending) => DateSpan | null | undefined)[] = [
  // 美国和英国未签署该声明: the day the others signed it.
  ({ draft, dated }) => dated.find((other) => isAgreement(other) && isAgreement(draft) && sameObject(other, draft))?.date,
  // "We, the leaders of the Group of Seven, stress": the article is the text, of its own day.
  ({ draft, document }) => ownDay(draft, document),
  // 大会发表《宣言》, 恰逢首尔峰会: the days of the meeting.
  ({ draft, dated }) => (draft.type !== 'MEETING' && pointsToMeeting(draft.frame, draft.frame.sentence) ? mainMeeting(dated)?.date : null),
  // Who attends a meeting speaks there.
  ({ draft, dated }) => (draft.type === 'STATEMENT' ? dated.find((other) => isMainMeeting(other) && sharesActor(other, draft))?.date : null),
  // 傅聪在联大全会介绍决议草案时表示: the day of the sitting that adopted it.
  ({ draft, dated }) => (draft.type === 'STATEMENT' ? dated.find((other) => other.type === 'ADOPTION' && speaksBefore(draft, other))?.date : null),
  // 七国集团也支持《首尔宣言》: as the others before.
  ({ draft, dated }) => (isDocumentAct(draft) && /也|同时|\balso\b/.test(draft.frame.document.view.slice(draft.clause.start, draft.trigger.start)) ? dated.filter((other) => isDocumentAct(other) && other.trigger.start < draft.trigger.start).at(-1)?.date : null),
  // A line "21 March 2024" above the paragraph.
  ({ draft, headings }) => headings.filter(({ paragraph }) => isRightAbove(paragraph, draft)).at(-1)?.date,
  // 23日，白宫发布了声明。声明指出：特朗普签署了行政命令。
  ({ draft, dated }) => (isDocumentAct(draft) ? dated.find((other) => isDocumentAct(other) && follows(draft, other))?.date : null),
];

export const lendDates: DraftRefiner = (drafts, { frames, document }) => {
  const headings = frames.flatMap((frame): DatedHeading[] => {
    const date = frame.heading ? frame.dates.find(({ edtf }) => edtf !== null) : undefined;
    return date ? [{ paragraph: frame.sentence.paragraph, date }] : [];
  });
  const dated = drafts.filter(({ date }) => date !== null);
  return drafts.map((draft) => {
    if (draft.date !== null || draft.modality === 'PLANNED' || draft.attributive || (draft.inSpeech && !isDocumentAct(draft))) return draft;
    for (const lend of draft.inSpeech ? LENDERS.slice(0, 1) : LENDERS) {
      const date = lend({ draft, dated, headings, document });
      if (date) return { ...draft, date };
    }
    return draft;
  });
};

function ownDay({ type, frame, trigger }: Draft, { anchor, view }: Document): DateSpan | null {
  if (anchor === null || (type !== 'STATEMENT' && type !== 'CALL')) return null;
  const { start } = frame.sentence;
  const text = /^(We|我们)(?=[, ]|[^A-Za-z])/.exec(view.slice(start, trigger.start))?.[1];
  if (!text) return null;
  return { start, end: start + text.length, text, edtf: anchor, anchor: 'relative-to-publication', rule: 'own-document' };
}

function isDocumentAct({ type }: Draft): boolean {
  return type === 'SIGNING' || type === 'ADOPTION' || type === 'PUBLICATION';
}

/** Making public is done at a time of its own. */
function isAgreement({ type }: Draft): boolean {
  return type === 'SIGNING' || type === 'ADOPTION';
}

function sameObject(a: Draft, b: Draft): boolean {
  return a.object !== null && a.object.entity.id === b.object?.entity.id;
}

function isMainMeeting({ type, salience, modality }: Draft): boolean {
  return type === 'MEETING' && salience === 'MAIN' && modality === 'ACTUAL';
}

function mainMeeting(dated: readonly Draft[]): Draft | undefined {
  return dated.find(isMainMeeting);
}

function sharesActor(a: Draft, b: Draft): boolean {
  return a.participants.some(({ name }) => b.participants.some((other) => other.name.entity.id === name.entity.id));
}

function speaksBefore(statement: Draft, adoption: Draft): boolean {
  const organs = adoption.participants.filter(({ role }) => role === 'adopter').map(({ name }) => name.entity.id);
  return statement.frame.names.some(({ entity, end }) => organs.includes(entity.id) && end <= statement.trigger.start);
}

/** The heading of the paragraph or of the one before it. */
function isRightAbove(heading: number, { frame }: Draft): boolean {
  const between = frame.sentence.paragraph - heading;
  return between > 0 && between <= 2;
}

/** In the next sentence of the paragraph, or in one that goes on about the same text. */
function follows({ frame, trigger }: Draft, { frame: before }: Draft): boolean {
  if (before.sentence.index !== frame.sentence.index - 1) return false;
  if (before.sentence.paragraph === frame.sentence.paragraph) return true;
  const opening = frame.document.view.slice(frame.sentence.start, Math.min(trigger.start, frame.sentence.start + 16)).toLowerCase();
  return frame.book.words('texts').some((word) => opening.includes(word));
}
