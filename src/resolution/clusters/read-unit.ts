import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { isDocument } from '../entity-type.ts';
import { ACTING, actorsOf, type Principals } from '../linking/actors.ts';
import { type Days, dayNumber, daysOf, gap, lengthInDays } from '../linking/date-window.ts';
import { headlineParts, isCommentary } from './headline.ts';
import { meetingFocus, widened } from './meeting-focus.ts';
import type { MeetingPlaces } from './meeting-places.ts';
import type { ToldArticle, ToldSection } from './told-article.ts';
import { isNews, mainOf, sentenceAt } from './told-news.ts';
import type { Place, PlacedFocus, ToldReport, Unit } from './unit.ts';
import { placeIn, zonesOf } from './zones.ts';

/** A headline's day, or days. */
const LONGEST_DAY = 8;
/** A body that reports a meeting as it happens came out so near its days. */
const MEETING_NEAR = 3;
const MEETING_RECALLED = 45;

/** What reading a unit takes beside the article. */
export interface UnitSources {
  readonly series: Lexicon['series'];
  readonly principals: Principals;
  readonly placesOf: MeetingPlaces;
  /** The event and happening of a report, by its id. */
  readonly eventOf: ReadonlyMap<string, { readonly event: string; readonly happening: string }>;
  /** Group of copies, by `unitKey`. */
  readonly copyGroups: ReadonlyMap<string, string>;
  isState(entityId: string): boolean;
}

export function unitKey(articleId: string, section: number): string {
  return `${articleId} ${section}`;
}

/** The units of an article in order: its news items, or itself. */
export function unitsOf(article: ToldArticle, sources: UnitSources): Unit[] {
  return article.sections.map((section, index) => readUnit(article, section, index, sources));
}

function readUnit(article: ToldArticle, section: ToldSection, index: number, sources: UnitSources): Unit {
  const { series, principals, placesOf, eventOf, copyGroups, isState } = sources;
  const zones = zonesOf(article, section);
  const within = <T extends Span>(spans: readonly T[]): (T & { readonly place: Place })[] =>
    spans
      .filter(({ start }) => section.start <= start && start < section.end)
      .map((span) => ({ ...span, place: placeIn(zones, span) }));
  const dates = within(article.dates).flatMap((date) => {
    const days = daysOf(date.edtf);
    return days === null ? [] : [{ ...date, days }];
  });
  const titleDay = dates.find(({ place, days }) => place === 'TITLE' && lengthInDays(days) <= LONGEST_DAY);
  const day = titleDay?.days ?? (article.date === null ? null : oneDay(article.date));
  const told = within(article.reports).flatMap(({ record, place, ...span }) => {
    const of = eventOf.get(record.id);
    if (of === undefined || !isNews(record, day)) return [];
    return [{ record, place, ...of, sentence: sentenceAt(article.sentences, span) }];
  });
  const main = mainOf(told);
  const named = mostProminent(
    within(article.names)
      .filter(isProminent)
      .map(({ entityId, place }) => [entityId, place]),
  );
  const inTitle = [...named].flatMap(([id, place]) => (place === 'TITLE' ? [id] : []));
  const actorsInTitle = within(article.names).filter(
    ({ place, entityId }) => place === 'TITLE' && !isDocument(entityId),
  );
  const meetings = within(article.meetings).map(({ place, ...meeting }): PlacedFocus => {
    const sentence = sentenceAt(article.sentences, meeting);
    const beside = dates.filter((date) => sentenceAt(article.sentences, date) === sentence).map(({ days }) => days);
    return { ...meetingFocus(meeting, beside, day, series), place };
  });
  return {
    key: unitKey(article.id, index),
    articleId: article.id,
    item: article.sections.length > 1 ? section.title : null,
    day,
    commentary: isCommentary(article.title),
    headline: headlineParts(textWithout(article.text, { start: section.start, end: zones.titleEnd }, actorsInTitle)),
    language: article.language === 'en' ? 'en' : 'zh',
    main,
    further: told.filter((report) => !main.includes(report)),
    meetings: meetings.filter((meeting) => isFocus(meeting, day) || isHappening(meeting, told, day)),
    places: placesOf(article.text.slice(section.start, zones.leadEnd), day),
    topics: topicsOf(named, main),
    named,
    sides: new Set(inTitle.flatMap((id) => [id, ...principals(id)]).filter(isState)),
    cast: new Set([...named.keys(), ...main.flatMap(actorsIn)].filter((id) => !isDocument(id) && !isState(id))),
    numbers: new Set(
      within(article.numbers)
        .filter(isProminent)
        .map(({ value }) => value),
    ),
    copyGroup: copyGroups.get(unitKey(article.id, index)) ?? null,
  };
}

/** What a lead says of a meeting long before is no news. */
function isFocus({ place, days }: PlacedFocus, day: Days | null): boolean {
  if (place !== 'LEAD' || days === null || day === null) return place !== 'BODY';
  return days.last >= day.first - MEETING_RECALLED;
}

/** Whether the body reports a meeting as something that goes on. */
function isHappening({ key, days }: PlacedFocus, told: readonly ToldReport[], day: Days | null): boolean {
  const reported = told.some(
    ({ record }) => record.type === 'MEETING' && record.series === key && record.modality === 'ACTUAL',
  );
  return reported && days !== null && day !== null && gap(days, widened(day, MEETING_NEAR)) === 0;
}

function topicsOf(named: ReadonlyMap<string, Place>, main: readonly ToldReport[]): ReadonlyMap<string, Place> {
  const documents = [...named].filter(([id]) => isDocument(id));
  const objects = main.flatMap(({ record, place }): [string, Place][] =>
    record.objectId === null ? [] : [[record.objectId, place === 'BODY' ? 'LEAD' : 'TITLE']],
  );
  return mostProminent([...documents, ...objects]);
}

function mostProminent(places: readonly (readonly [string, Place])[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const [id, place] of places) if (found.get(id) !== 'TITLE') found.set(id, place);
  return found;
}

function textWithout(text: string, { start, end }: Span, spans: readonly Span[]): string {
  let kept = '';
  let at = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    kept += `${text.slice(at, Math.max(at, span.start))} `;
    at = Math.max(at, span.end);
  }
  return kept + text.slice(at, end);
}

function actorsIn({ record }: ToldReport): string[] {
  return actorsOf(record, [...ACTING[record.type], 'attendee']);
}

function isProminent({ place }: { readonly place: Place }): boolean {
  return place !== 'BODY';
}

function oneDay(isoDay: string): Days {
  const day = dayNumber(isoDay);
  return { first: day, last: day };
}
