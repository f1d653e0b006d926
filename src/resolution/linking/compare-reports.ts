import { type Feature, feature, WEIGHTS } from '../../model/link-feature.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { type Weighed, weigh } from '../../model/weighed.ts';
import { canBothHold } from '../conflicts/bounds.ts';
import { entityTypeOf } from '../entity-type.ts';
import type { ReportRecord } from '../report-record.ts';
import { ACTING, actorsOf, DISTINCTIVE, type Principals, SPEECH } from './actors.ts';
import { nameKey } from './blocking-keys.ts';
import { type Days, dayNumber, daysOf, gap, lengthInDays, SLIP, toldWindow } from './date-window.ts';
import { EXCLUDING, TELLING } from './feature.ts';

/** How two reports of one type compare: what speaks for one event, what against, and the sum of both. */
export interface Comparison extends Weighed<Feature> {
  /** Whether something says that these are two events, whatever else agrees. */
  readonly excluded: boolean;
}

/** Undated reports of what recurs are of one event only where their articles came out together. */
const PUBLISHED_TOGETHER = 2;
/** What happens again and again about one object. */
const RECURRING: ReadonlySet<string> = new Set(['STATEMENT', 'CALL', 'MEETING', 'OTHER']);

/**
 * Compares two reports; null where they are of different types or subtypes. Modality is not looked at: a plan and what became of it compare
 * like two reports of one event.
 */
export function compareReports(a: ReportRecord, b: ReportRecord, principals: Principals): Comparison | null {
  if (a.type !== b.type) return judgedTogether(a, b) ? comparison([feature('JUDGED_SAME')]) : null;
  if (a.type === 'OTHER' && a.subtype !== b.subtype && !judgedTogether(a, b)) return null;
  const features = [
    feature('SAME_TYPE', a.type),
    ...compareObjects(a, b),
    ...compareActors(a, b, principals),
    ...compareDates(a, b),
    ...compareNames(a, b),
    ...compareCounts(a, b),
    ...compareJudgements(a, b),
  ];
  return comparison([...features, ...compareArticles(a, b, features)]);
}

function comparison(features: readonly Feature[]): Comparison {
  return {
    ...weigh(features, WEIGHTS),
    excluded: features.some(({ code }) => EXCLUDING.has(code)) && !features.some(({ code }) => code === 'JUDGED_SAME'),
  };
}

/** What is told by who and when; of any other act it matters what was acted on. */
export const WITHOUT_OBJECT: ReadonlySet<EventType> = new Set([...SPEECH, 'MEETING']);

function compareObjects(a: ReportRecord, b: ReportRecord): Feature[] {
  if (a.objectId === null && b.objectId === null) return WITHOUT_OBJECT.has(a.type) ? [] : [feature('OBJECTS_UNKNOWN')];
  if (a.objectId === null || b.objectId === null) return [feature('OBJECT_UNKNOWN')];
  return [a.objectId === b.objectId ? feature('SAME_OBJECT', a.objectId) : feature('DIFFERENT_OBJECTS')];
}

function compareActors(a: ReportRecord, b: ReportRecord, principals: Principals): Feature[] {
  const [ours, theirs] = [actorsOf(a, ACTING[a.type]), actorsOf(b, ACTING[b.type])];
  const speaking = SPEECH.has(a.type);
  const shared = ours.filter((id) => theirs.includes(id));
  const [first] = shared;
  if (first !== undefined) return [sharedActor(a, b, first, shared)];
  const standsForOne = (one: string, others: readonly string[]): boolean =>
    others.some((other) => principals(other).includes(one));
  const related = ours.find((id) => standsForOne(id, theirs)) ?? theirs.find((id) => standsForOne(id, ours));
  if (related !== undefined) return [feature(speaking ? 'RELATED_SPEAKER' : 'RELATED_ACTOR', related)];
  const distinctive = DISTINCTIVE[a.type];
  const [one, other] = [actorsOf(a, distinctive), actorsOf(b, distinctive)];
  if (one.length === 0 || other.length === 0) return [];
  if (speaking) return [feature('DIFFERENT_SPEAKERS')];
  // A president and his administration stand for one state: neither a likeness nor a difference.
  const common = one.flatMap(principals).some((id) => other.flatMap(principals).includes(id));
  return common ? [] : [feature('DIFFERENT_ACTORS')];
}

/** Whoever acts tells more than somebody who attends, and several who attend more than one. */
function sharedActor(a: ReportRecord, b: ReportRecord, first: string, shared: readonly string[]): Feature {
  const acting = shared.find((id) => acts(a, id) || acts(b, id));
  if (acting !== undefined) return feature('SAME_ACTOR', acting);
  return feature(shared.length > 1 ? 'SAME_ATTENDEES' : 'SAME_ATTENDEE', first);
}

function acts(report: ReportRecord, entityId: string): boolean {
  const roles = ACTING[report.type];
  return report.participants.some(
    (participant) =>
      participant.entityId === entityId && participant.role !== 'attendee' && roles.includes(participant.role),
  );
}

function compareDates(a: ReportRecord, b: ReportRecord): Feature[] {
  const [ours, theirs] = [daysOf(a.date), daysOf(b.date)];
  if (ours !== null && theirs !== null) return [compareDated(a, ours, theirs, b)];
  if (ours === null && theirs === null) return comparePublication(a, b);
  const dated = ours ?? theirs;
  const undated = ours === null ? a : b;
  if (dated === null || undated.articleDate === null) return [];
  if (gap(dated, toldWindow(undated.articleDate)) === 0) return [feature('PUBLISHED_NEAR', undated.articleDate)];
  return RECURRING.has(a.type) ? [feature('PUBLISHED_APART', undated.articleDate)] : [];
}

function compareDated(a: ReportRecord, ours: Days, theirs: Days, b: ReportRecord): Feature {
  const apart = gap(ours, theirs);
  if (apart > 0) {
    if (isDoneOnce(a, b)) return feature(apart <= SLIP ? 'DATES_NEAR' : 'DATES_CONTRADICT', `${a.date} ${b.date}`);
    return feature(apart <= SLIP && !RECURRING.has(a.type) ? 'DATES_NEAR' : 'DATES_APART', `${a.date} ${b.date}`);
  }
  const [narrow, wide] = lengthInDays(ours) <= lengthInDays(theirs) ? [a, b] : [b, a];
  const longest = Math.max(lengthInDays(ours), lengthInDays(theirs));
  if (longest === 1) return feature('SAME_DAY', narrow.date);
  if (longest <= 8) return feature('SAME_DAYS', narrow.date);
  return feature(longest <= 31 ? 'SAME_MONTH' : 'DATES_OVERLAP', wide.date);
}

/** A resolution is adopted once: reports of its adoption with other dates are mistaken, not about another adoption. */
function isDoneOnce(a: ReportRecord, b: ReportRecord): boolean {
  return (
    a.type === 'ADOPTION' &&
    a.objectId !== null &&
    a.objectId === b.objectId &&
    entityTypeOf(a.objectId) === 'Resolution'
  );
}

function comparePublication(a: ReportRecord, b: ReportRecord): Feature[] {
  if (a.articleDate === null || b.articleDate === null) return [];
  const apart = Math.abs(dayNumber(a.articleDate) - dayNumber(b.articleDate));
  if (apart <= PUBLISHED_TOGETHER) return [feature('PUBLISHED_NEAR', a.articleDate)];
  return RECURRING.has(a.type) ? [feature('PUBLISHED_APART', `${a.articleDate} ${b.articleDate}`)] : [];
}

function compareNames(a: ReportRecord, b: ReportRecord): Feature[] {
  const inSeries = a.series !== null && b.series !== null;
  if (inSeries && a.series !== b.series) return [feature('DIFFERENT_SERIES')];
  const named = a.name !== null && b.name !== null && nameKey(a.name) === nameKey(b.name);
  if (inSeries) return [feature('SAME_SERIES', a.series)];
  return named ? [feature('SAME_NAME', a.name)] : [];
}

function compareCounts(a: ReportRecord, b: ReportRecord): Feature[] {
  const pairs = a.counts.flatMap((ours) =>
    b.counts.filter(({ role, unit }) => role === ours.role && unit === ours.unit).map((theirs) => ({ ours, theirs })),
  );
  const same = pairs.find(({ ours, theirs }) => ours.value === theirs.value);
  if (same) return [feature('SAME_COUNT', String(same.ours.value))];
  const different = pairs.find(({ ours, theirs }) => !canBothHold(ours, theirs));
  return different ? [feature('DIFFERENT_COUNTS', `${different.ours.value} ${different.theirs.value}`)] : [];
}

function compareJudgements(a: ReportRecord, b: ReportRecord): Feature[] {
  const shared = a.judgements.filter((judgement) => b.judgements.includes(judgement));
  if (shared.some((judgement) => judgement.startsWith('different:'))) return [feature('JUDGED_DIFFERENT')];
  return shared.some((judgement) => judgement.startsWith('same:')) ? [feature('JUDGED_SAME')] : [];
}

function judgedTogether(a: ReportRecord, b: ReportRecord): boolean {
  return compareJudgements(a, b).some(({ code }) => code === 'JUDGED_SAME');
}

/** An article tells one event in several places by what it is about; whatever else it tells is another event. */
function compareArticles(a: ReportRecord, b: ReportRecord, features: readonly Feature[]): Feature[] {
  return a.articleId === b.articleId && !toldAgain(a, b, features) ? [feature('SAME_ARTICLE')] : [];
}

/** Whether two reports of one article may be the same event told again: about one thing, with nothing that differs. */
export function toldAgain(a: ReportRecord, b: ReportRecord, reasons: readonly Feature[]): boolean {
  if (reasons.some(({ code }) => code === 'JUDGED_SAME')) return true;
  return reasons.some(({ code }) => TELLING.has(code)) && a.date === b.date && !reasons.some(isRelated);
}

function isRelated({ code }: Feature): boolean {
  return code === 'RELATED_ACTOR' || code === 'RELATED_SPEAKER';
}
