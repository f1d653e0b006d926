import type { Draft } from '../../events/draft.ts';
import type { DraftRefiner } from './refiner.ts';

const DAY = 86_400_000;
const CLOSES = /最后一天|闭幕日|final day|last day|闭幕|落幕|落下帷幕|结束|clos|conclud|wrap|end/;
const OPENS = /第一天|首日|first day|opening day|开幕|启幕|拉开|召开|举行|open|kick|beg[ai]n|start/;
const NUMBERS: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/为期(两|2)天|two-day|2-day/i, 2],
  [/为期(三|3)天|three-day|3-day/i, 3],
  [/为期(四|4)天|four-day|4-day/i, 4],
  [/为期(五|5)天|five-day|5-day/i, 5],
];

/** 大会将持续到7月6日, "runs until Friday": the day on which it ends. */
const LASTS =
  /(?:持续|延续|进行)[到至]$|举行[到至]$|\b(?:runs?|lasts?|continues?|running|lasting) (?:until|till|through|to) $/;
/** No conference is longer. */
const DAYS_AT_MOST = 14;

/** A meeting of two days that closed on the 11th was held from the 10th; one that runs until the 6th ends then. */
export const spanMeetingDays: DraftRefiner = (drafts, { frames, document }) => {
  const ends = frames.flatMap(({ dates, sentence }) =>
    dates
      .filter(({ start }) => LASTS.test(document.view.slice(Math.max(sentence.start, start - 24), start)))
      .map(({ edtf }) => ({ section: sentence.section, day: edtf ?? '' })),
  );
  return drafts.map((draft): Draft => {
    const edtf = draft.date?.edtf ?? '';
    if (draft.type !== 'MEETING' || !draft.date || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return draft;
    const days = NUMBERS.find(([pattern]) => pattern.test(draft.frame.sentence.text))?.[1];
    if (days === undefined) {
      const { section } = draft.frame.sentence;
      const end = ends.find((one) => one.section === section && isWithin(edtf, one.day));
      return end ? { ...draft, date: { ...draft.date, edtf: `${edtf}/${end.day}` } } : draft;
    }
    const verb = draft.frame.document.view.slice(draft.trigger.start, draft.trigger.end).toLowerCase();
    const named =
      /第一天|首日|最后一天|first day|opening day|final day|last day/.exec(draft.frame.sentence.text)?.[0] ?? verb;
    const day = Date.parse(edtf);
    if (CLOSES.test(named))
      return { ...draft, date: { ...draft.date, edtf: `${iso(day - (days - 1) * DAY)}/${edtf}` } };
    if (OPENS.test(named)) return { ...draft, date: { ...draft.date, edtf: `${edtf}/${iso(day + (days - 1) * DAY)}` } };
    return draft;
  });
};

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function isWithin(first: string, last: string): boolean {
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  return /^\d{4}-\d\d-\d\d$/.test(last) && days > 0 && days < DAYS_AT_MOST;
}
