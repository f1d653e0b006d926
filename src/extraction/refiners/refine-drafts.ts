import type { Draft } from '../events/draft.ts';
import { addRosters } from './events/add-rosters.ts';
import { attachCounts } from './events/attach-counts.ts';
import {
  dropDescriptions,
  dropHeadings,
  dropHearsay,
  dropProducts,
  dropRestatedPledges,
  dropSettings,
  dropUnnamedAbsence,
} from './events/drop-untold.ts';
import { foldProposals } from './events/fold-proposals.ts';
import { hostOwnSessions } from './events/host-own-sessions.ts';
import { implyObjects } from './events/imply-objects.ts';
import { joinMeetings } from './events/join-meetings.ts';
import { joinUnnamedMeetings } from './events/join-unnamed-meetings.ts';
import { keepAiGovernance } from './events/keep-ai-governance.ts';
import { dropWeakStatements, joinAppeals, keepFirstStatement } from './events/keep-first-statement.ts';
import { lendDates } from './events/lend-dates.ts';
import { dropWeak, lendObjects } from './events/lend-objects.ts';
import { lendTopics } from './events/lend-topics.ts';
import { mergeToldTwice } from './events/merge-told-twice.ts';
import { readMethod } from './events/read-method.ts';
import type { DraftRefiner, RefinerContext } from './events/refiner.ts';
import { seatSpeakers } from './events/seat-speakers.ts';
import { closeWhatBegan, planTheFuture, setSalience } from './events/set-salience.ts';
import { spanMeetingDays } from './events/span-meeting-days.ts';

/** In order: first what is no event goes, then what is one event becomes one, then facts are lent between events. */
const REFINERS: readonly DraftRefiner[] = [
  // While each draft is still what one clause tells.
  readMethod,
  // Before anything goes: what a roster lists may be all that a telling names.
  addRosters,
  hostOwnSessions,
  // Headlines lend their objects before they go.
  lendObjects,
  dropHeadings,
  keepAiGovernance,
  // Before statements are counted: an announcement that tells an event is none.
  dropWeakStatements,
  // Before merging: appeals that belong to a statement.
  joinAppeals,
  // Before merging: the meetings meant, and whether they are still to come.
  joinMeetings,
  joinUnnamedMeetings,
  planTheFuture,
  closeWhatBegan,
  implyObjects,
  mergeToldTwice,
  // After merging: the days of a meeting may stand in another sentence than its length.
  spanMeetingDays,
  // After merging: an adoption told twice takes its proposer once.
  foldProposals,
  // After merging: what is told once in full may be told elsewhere in passing.
  dropDescriptions,
  dropHearsay,
  dropProducts,
  keepFirstStatement,
  seatSpeakers,
  // Salience before lending: only the main meeting lends its days.
  setSalience,
  lendDates,
  // After the dates: they say which text is meant.
  implyObjects,
  mergeToldTwice,
  // After the texts are known: who speaks of them.
  lendTopics,
  mergeToldTwice,
  // After lending: what still tells too little is no event.
  dropWeak,
  dropRestatedPledges,
  dropUnnamedAbsence,
  dropSettings,
  // Last: counts describe the events that are left.
  attachCounts,
];

export function refineDrafts(drafts: readonly Draft[], context: RefinerContext): readonly Draft[] {
  return REFINERS.reduce((left, refine) => refine(left, context), drafts);
}
