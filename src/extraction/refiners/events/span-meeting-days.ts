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

/** A meeting of two days that closed on the 11th was held from the 10th. */
export const spanMeetingDays: DraftRefiner = (drafts) =>
  drafts.map((draft): Draft => {
    const edtf = draft.date?.edtf ?? '';
    if (draft.type !== 'MEETING' || !draft.date || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return draft;
    const days = NUMBERS.find(([pattern]) => pattern.test(draft.frame.sentence.text))?.[1];
    if (days === undefined) return draft;
    const verb = draft.frame.document.view.slice(draft.trigger.start, draft.trigger.end).toLowerCase();
    const named =
      /第一天|首日|最后一天|first day|opening day|final day|last day/.exec(draft.frame.sentence.text)?.[0] ?? verb;
    const day = Date.parse(edtf);
    if (CLOSES.test(named))
      return { ...draft, date: { ...draft.date, edtf: `${iso(day - (days - 1) * DAY)}/${edtf}` } };
    if (OPENS.test(named)) return { ...draft, date: { ...draft.date, edtf: `${edtf}/${iso(day + (days - 1) * DAY)}` } };
    return draft;
  });

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
