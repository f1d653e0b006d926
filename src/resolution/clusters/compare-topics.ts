import { compareText } from '../../model/compare-text.ts';
import { SPEECH } from '../linking/actors.ts';
import { compareReports } from '../linking/compare-reports.ts';
import { daysOf, SLIP } from '../linking/date-window.ts';
import { type ClusterFeature, clusterFeature } from './cluster-feature.ts';
import type { Comparing } from './compare-units.ts';
import { daysBetween } from './days-between.ts';
import type { Place, ToldReport, Unit } from './unit.ts';

/** From this share on, the longer name is the shorter one with a frame: "the order on …". */
const FRAMED = 0.6;
/** Shorter names are within too many others. */
const SHORTEST_NAME = 6;

/** Whether both are about one document or body, at one stage of it. */
export function compareTopics(a: Unit, b: Unit, atOneMeeting: boolean, comparing: Comparing): ClusterFeature[] {
  const shared = sharedTopics(a, b);
  const [topic] = shared;
  const framed = topic?.both === 'TITLE' ? null : topicInName(a, b, comparing);
  if (framed?.code === 'SAME_TOPIC') return [framed];
  if (topic !== undefined) {
    const feature = clusterFeature(topic.both === 'TITLE' ? 'SAME_TOPIC' : 'TOPIC_NAMED', topic.id);
    const other = shared.find(({ id }) => isOtherStage(a, b, id, comparing));
    return other === undefined ? [feature] : [feature, clusterFeature('OTHER_STAGE', other.id)];
  }
  if (framed !== null) return [framed];
  const apart = !atOneMeeting && hasTitled(a) && hasTitled(b);
  return apart ? [clusterFeature('OTHER_TOPIC')] : [];
}

/** What leads one and is named in the other, those in both titles first. */
function sharedTopics(a: Unit, b: Unit): { readonly id: string; readonly both: Place }[] {
  const ids = [...new Set([...a.topics.keys(), ...b.topics.keys()])].sort();
  return ids
    .flatMap((id) => {
      const [ours, theirs] = [placeOf(a, id), placeOf(b, id)];
      if (ours === null || theirs === null) return [];
      return [{ id, both: ours === 'TITLE' && theirs === 'TITLE' ? ('TITLE' as const) : ('LEAD' as const) }];
    })
    .sort((x, y) => Number(y.both === 'TITLE') - Number(x.both === 'TITLE'));
}

function placeOf({ topics, named }: Unit, id: string): Place | null {
  return topics.get(id) ?? named.get(id) ?? null;
}

/** A law is proposed, voted on, signed and comes into force: one document, several happenings. */
function isOtherStage(a: Unit, b: Unit, topic: string, { principals }: Comparing): boolean {
  const [ours, theirs] = [stagesOf(a, topic), stagesOf(b, topic)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) =>
    theirs.some((other) => {
      if (one.happening === other.happening) return true;
      if (one.record.type === other.record.type) {
        return compareReports(one.record, other.record, principals)?.excluded === false;
      }
      const days = daysBetween(daysOf(one.record.date) ?? a.day, daysOf(other.record.date) ?? b.day);
      return days !== null && days <= SLIP;
    }),
  );
}

function stagesOf({ main }: Unit, topic: string): ToldReport[] {
  return main.filter(({ record }) => record.objectId === topic && !SPEECH.has(record.type));
}

/** "Statement on the Hiroshima Process" beside the process: the name of one document within that of the other. */
function topicInName(a: Unit, b: Unit, { surfacesOf }: Comparing): ClusterFeature | null {
  const found = [...a.topics].flatMap(([ours, place]) =>
    [...b.topics].flatMap(([theirs, other]) => {
      const share = ours === theirs ? 0 : shareWithin(surfacesOf(ours), surfacesOf(theirs));
      if (share === 0) return [];
      const framed = share >= FRAMED && place === 'TITLE' && other === 'TITLE';
      return [clusterFeature(framed ? 'SAME_TOPIC' : 'TOPIC_IN_NAME', [ours, theirs].sort()[0])];
    }),
  );
  return found.sort((x, y) => compareText(`${x.code}${x.about}`, `${y.code}${y.about}`))[0] ?? null;
}

/** How much of a longer name a shorter one makes up, at most; 0 where none is within another. */
function shareWithin(some: readonly string[], others: readonly string[]): number {
  const shares = some.flatMap((one) => others.map((other) => shareOf(one, other)));
  return Math.max(0, ...shares);
}

function shareOf(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= SHORTEST_NAME && longer.includes(shorter) ? shorter.length / longer.length : 0;
}

function hasTitled({ topics }: Unit): boolean {
  return [...topics.values()].includes('TITLE');
}
