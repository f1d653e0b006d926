import { ACTING, actorsOf, type Principals, SPEECH } from '../linking/actors.ts';
import { compareReports } from '../linking/compare-reports.ts';
import { daysOf, lengthInDays } from '../linking/date-window.ts';
import { type ClusterFeature, clusterFeature } from './cluster-feature.ts';
import type { Comparing } from './compare-units.ts';
import type { ToldReport, Unit } from './unit.ts';

/** Reports that score so much together are like each other, though they are not certain to be of one event. */
const LIKE_REPORTS = 0.2;
const LONGEST_DAY = 3;
const TOLD_BY_WHO_AND_WHEN: ReadonlySet<string> = new Set(['STATEMENT', 'CALL', 'MEETING', 'OTHER']);

/** Whether the same event leads both, or is news in both; where none is, whether what leads them is alike. */
export function compareNews(a: Unit, b: Unit, atOneMeeting: boolean, { principals }: Comparing): ClusterFeature[] {
  const leading = compareLeading(a, b);
  const shared = sharedNews(a, b, leading?.about ?? null);
  const further = shared.length > 0 ? [clusterFeature('SHARED_NEWS', shared[0])] : [];
  return [...(leading ? [leading] : compareLike(a, b, atOneMeeting, principals)), ...further];
}

function compareLeading(a: Unit, b: Unit): ClusterFeature | null {
  const pairs = a.main.flatMap((ours) =>
    b.main.filter(({ happening }) => happening === ours.happening).map((theirs) => ({ ours, theirs })),
  );
  const certain = pairs.filter(({ ours, theirs }) => !isVague(ours) || !isVague(theirs));
  const same = certain.find(({ ours, theirs }) => ours.event === theirs.event);
  if (same) return clusterFeature('SAME_MAIN_EVENT', same.ours.event);
  const [first] = [...certain, ...pairs];
  if (first === undefined) return null;
  return clusterFeature(certain.length > 0 ? 'PLAN_AND_OUTCOME' : 'VAGUE_MAIN_EVENT', first.ours.event);
}

/** Two orders may be signed on one day: who and when does not tell what. */
function isVague({ record }: ToldReport): boolean {
  return record.objectId === null && !TOLD_BY_WHO_AND_WHEN.has(record.type);
}

/** News of both besides what leads them both, by event, sorted. */
function sharedNews(a: Unit, b: Unit, leading: string | null): string[] {
  const theirs = new Set([...b.main, ...b.further].map(({ happening }) => happening));
  const shared = [...a.main, ...a.further].filter(({ happening, event }) => theirs.has(happening) && event !== leading);
  return [...new Set(shared.map(({ event }) => event))].sort();
}

/** Reports too vague to be of one event for certain, those of one actor and day, and those that are like each other and are of two. */
function compareLike(a: Unit, b: Unit, atOneMeeting: boolean, principals: Principals): ClusterFeature[] {
  const pairs = a.main.flatMap((ours) => b.main.map((theirs) => ({ ours, theirs })));
  const oneState = isOneState(a, b);
  const thatDay = firstOf(pairs, ({ ours, theirs }) => likeThatDay(ours, theirs, oneState, principals));
  if (thatDay !== null && sharesName(a, b)) return [clusterFeature('LIKE_EVENT_THAT_DAY', thatDay)];
  const like = firstOf(pairs, ({ ours, theirs }) => likeActor(ours, theirs, principals, false));
  if (like !== null) return [clusterFeature('LIKE_EVENT', like)];
  const acted = firstOf(pairs, ({ ours, theirs }) => actorOfDay(ours, theirs));
  if (acted !== null) return [clusterFeature('ACTED_SAME_DAY', acted)];
  // A meeting has several outcomes.
  if (atOneMeeting) return [];
  const other = firstOf(pairs, ({ ours, theirs }) => likeActor(ours, theirs, principals, true));
  return other === null ? [] : [clusterFeature('OTHER_EVENT', other)];
}

function likeActor(ours: ToldReport, theirs: ToldReport, principals: Principals, apart: boolean): string | null {
  const comparison = compareReports(ours.record, theirs.record, principals);
  if (comparison === null || comparison.excluded !== apart) return null;
  if (!apart && comparison.score < LIKE_REPORTS) return null;
  if (apart && SPEECH.has(ours.record.type)) return null;
  return comparison.reasons.find(({ code }) => code === 'SAME_ACTOR' || code === 'SAME_ATTENDEES')?.about ?? null;
}

/** Something of one kind on one day, where nothing says that it is two things. */
function likeThatDay(ours: ToldReport, theirs: ToldReport, oneState: boolean, principals: Principals): string | null {
  if (SPEECH.has(ours.record.type)) return null;
  const comparison = compareReports(ours.record, theirs.record, principals);
  if (comparison === null || comparison.excluded) return null;
  if (!oneState && comparison.against.some(({ code }) => code === 'DIFFERENT_ACTORS')) return null;
  return comparison.reasons.find(({ code }) => code === 'SAME_DAY')?.about ?? null;
}

/** A state in both titles, and no other: its parliament acts for it. */
function isOneState(a: Unit, b: Unit): boolean {
  const [state] = a.sides;
  return state !== undefined && a.sides.size === 1 && b.sides.size === 1 && b.sides.has(state);
}

function sharesName(a: Unit, b: Unit): boolean {
  return [...a.named.keys()].some((id) => b.named.has(id));
}

/** Who does two things on one day (issues a statement, adopts what it welcomes), or two who do so together. */
function actorOfDay({ record: ours }: ToldReport, { record: theirs }: ToldReport): string | null {
  if (ours.type === theirs.type || ours.date !== theirs.date) return null;
  const actors = actorsOf(theirs, ACTING[theirs.type]);
  const shared = actorsOf(ours, ACTING[ours.type]).filter((id) => actors.includes(id));
  const days = daysOf(ours.date);
  const told = days === null ? shared.length > 1 : lengthInDays(days) <= LONGEST_DAY;
  return told ? (shared[0] ?? null) : null;
}

function firstOf<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  const found = items.flatMap((item) => read(item) ?? []).sort();
  return found[0] ?? null;
}
