import { lengthInDays } from '../linking/date-window.ts';
import { type ClusterFeature, clusterFeature } from './cluster-feature.ts';
import { isSameMeeting } from './meeting-focus.ts';
import type { PlacedFocus, Unit } from './unit.ts';

/** What goes on for longer (a week of events, a session) is no one happening. */
const LONGEST_HAPPENING = 6;

/** Whether both are about one meeting, about two of a series, or one of them about what goes on at its place. */
export function compareMeetings(a: Unit, b: Unit): ClusterFeature[] {
  const pairs = a.meetings
    .filter(isOneHappening)
    .flatMap((ours) =>
      b.meetings.filter(isOneHappening).map((theirs) => ({ ours, theirs, same: isSameMeeting(ours, theirs) })),
    );
  const same = pairs
    .filter((pair) => pair.same === true)
    .sort((x, y) => rank(y.ours, y.theirs) - rank(x.ours, x.theirs));
  const [best] = same;
  if (best) return [clusterFeature(CODES[rank(best.ours, best.theirs)] ?? 'MEETING_FURTHER_DOWN', labelOf(best.ours))];
  const place =
    [...a.places].find((edition) => isAbout(b, edition)) ?? [...b.places].find((edition) => isAbout(a, edition));
  if (place !== undefined) return [clusterFeature('MEETING_PLACE', place)];
  const other = pairs.find(({ ours, theirs, same: is }) => is === false && rank(ours, theirs) > 0);
  return other ? [clusterFeature('OTHER_EDITION', other.ours.key)] : [];
}

const CODES = ['MEETING_FURTHER_DOWN', 'MEETING_NAMED', 'SAME_MEETING'] as const;

/** 2 where both titles name it or one does and the other's lead, 1 where both leads do, 0 where a body tells it. */
function rank(ours: PlacedFocus, theirs: PlacedFocus): number {
  if (ours.place === 'BODY' || theirs.place === 'BODY') return 0;
  return ours.place === 'TITLE' || theirs.place === 'TITLE' ? 2 : 1;
}

function isAbout({ meetings, places }: Unit, edition: string): boolean {
  return places.includes(edition) || meetings.some((meeting) => meeting.edition === edition);
}

function isOneHappening({ days }: PlacedFocus): boolean {
  return days === null || lengthInDays(days) <= LONGEST_HAPPENING;
}

function labelOf({ edition, key }: PlacedFocus): string {
  return edition ?? key;
}
