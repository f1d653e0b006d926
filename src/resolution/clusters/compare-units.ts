import { type Weighed, weigh } from '../../model/weighed.ts';
import type { Principals } from '../linking/actors.ts';
import { CLUSTER_WEIGHTS, type ClusterFeature, clusterFeature, KEEPS_APART } from './cluster-feature.ts';
import { compareActors } from './compare-actors.ts';
import { compareMeetings } from './compare-meetings.ts';
import { compareNews } from './compare-news.ts';
import { compareTopics } from './compare-topics.ts';
import { daysBetween } from './days-between.ts';
import { likeness } from './headline.ts';
import { isSameMeeting } from './meeting-focus.ts';
import type { Unit } from './unit.ts';

/** What comparing takes beside the units. */
export interface Comparing {
  readonly principals: Principals;
  isState(entityId: string): boolean;
  /** What an entity is called, as `nameKey`s. */
  surfacesOf(entityId: string): readonly string[];
}

/** How two units compare: what speaks for one happening, what against, and the sum of both. */
export interface UnitComparison extends Weighed<ClusterFeature> {
  /** Whether something says that they tell of different happenings, whatever else agrees. */
  readonly apart: boolean;
}

const SAME_DAYS = 3;
const NEAR_DAYS = 14;
const DAYS_APART = 60;
/** Of the shorter headline's parts. */
const LIKE_HEADLINE = { share: 0.4, parts: 3 };
const UNLIKE_HEADLINE = 0.25;

export function compareUnits(a: Unit, b: Unit, comparing: Comparing): UnitComparison {
  const copy = a.copyGroup !== null && a.copyGroup === b.copyGroup;
  const meetings = compareMeetings(a, b);
  const atOneMeeting = meetings.some(({ code }) => CLUSTER_WEIGHTS[code] > 0);
  const news = compareNews(a, b, atOneMeeting, comparing);
  const features = [
    ...(copy ? [clusterFeature('COPY')] : []),
    ...news,
    ...meetings,
    ...compareTopics(a, b, atOneMeeting, comparing),
    ...compareActors(a, b, comparing),
    ...compareHeadlines(a, b, news),
    ...compareDays(a, b),
    ...compareColumns(a, b),
  ];
  return {
    ...weigh(features, CLUSTER_WEIGHTS),
    apart: !copy && features.some(({ code }) => KEEPS_APART.has(code)),
  };
}

/** Where the news itself is vague, headlines of one language that share next to nothing tell it apart. */
function compareHeadlines(a: Unit, b: Unit, news: readonly ClusterFeature[]): ClusterFeature[] {
  const like = likeness(a.headline, b.headline);
  if (like === null) return [];
  if (like.share >= LIKE_HEADLINE.share && like.parts >= LIKE_HEADLINE.parts) return [clusterFeature('LIKE_HEADLINE')];
  const vague = news.some(({ code }) => code === 'VAGUE_MAIN_EVENT' || code === 'LIKE_EVENT_THAT_DAY');
  const unlike = vague && a.language === b.language && like.share < UNLIKE_HEADLINE;
  return unlike ? [clusterFeature('UNLIKE_HEADLINE')] : [];
}

function compareDays(a: Unit, b: Unit): ClusterFeature[] {
  const days = daysBetween(a.day, b.day);
  if (days === null) return [];
  if (days <= SAME_DAYS) return [clusterFeature('SAME_DAYS')];
  if (days <= NEAR_DAYS) return [clusterFeature('NEAR_DAYS')];
  return days > DAYS_APART ? [clusterFeature('DAYS_APART')] : [];
}

/** An opinion is about what its title names; what it begins with is its occasion. */
function compareColumns(a: Unit, b: Unit): ClusterFeature[] {
  if (a.commentary && b.commentary) return [];
  const aside = [a, b].some((unit) => unit.commentary && !namesInTitle(unit, unit === a ? b : a));
  return aside ? [clusterFeature('COMMENTARY')] : [];
}

function namesInTitle(unit: Unit, other: Unit): boolean {
  const titled = unit.meetings.filter(({ place }) => place === 'TITLE');
  if (titled.some((meeting) => other.meetings.some((theirs) => isSameMeeting(meeting, theirs) === true))) return true;
  const documents = [...unit.named].filter(([id, place]) => place === 'TITLE' && unit.topics.has(id));
  if (documents.some(([id]) => other.topics.has(id))) return true;
  return unit.main.some(
    ({ place, happening }) => place === 'TITLE' && other.main.some((theirs) => theirs.happening === happening),
  );
}
