import type { Names } from '../model/entity.ts';
import { type Became, becameIn } from './became.ts';
import type { Conflict } from './conflicts/conflict.ts';
import { countConflicts } from './conflicts/count-conflicts.ts';
import { dateConflicts } from './conflicts/date-conflicts.ts';
import { modalityConflicts } from './conflicts/modality-conflicts.ts';
import { type DerivedEvent, deriveEvent } from './derive-event.ts';
import { eventProposals } from './event-proposals.ts';
import { eventTitle } from './event-title.ts';
import type { Knowledge } from './knowledge.ts';
import { type Family, linkReports } from './linking/link-reports.ts';
import type { Proposal } from './proposal.ts';
import type { ReportRecord } from './report-record.ts';

export interface TitledEvent extends DerivedEvent {
  readonly titleEn: string;
  readonly titleZh: string;
}

/** What follows from the reports of whole families. */
export interface DerivedEvents {
  readonly events: readonly TitledEvent[];
  readonly became: readonly Became[];
  readonly conflicts: readonly Conflict[];
  readonly proposals: readonly Proposal[];
}

/** Derives events from reports, with what links and divides them. Pure, and independent of order; complete for whole families. */
export function deriveEvents(
  reports: readonly ReportRecord[],
  names: ReadonlyMap<string, Names>,
  knowledge: Knowledge,
): DerivedEvents {
  const families = linkReports(reports, knowledge.principals).map((family) => deriveFamily(family, names, knowledge));
  return {
    events: families.flatMap(({ events }) => events),
    became: families.flatMap(({ became }) => became),
    conflicts: families.flatMap(({ conflicts }) => conflicts),
    proposals: families.flatMap(({ proposals }) => proposals),
  };
}

function deriveFamily(family: Family, names: ReadonlyMap<string, Names>, knowledge: Knowledge): DerivedEvents {
  const { principals } = knowledge;
  const titleOf = (event: DerivedEvent, language: 'en' | 'zh'): string => {
    const meeting = event.series === null ? null : knowledge.meetingName(event.series, event.date);
    return eventTitle({ ...event, name: meeting?.[language] ?? event.name }, names, language);
  };
  const derived = family.groups.map((group) => ({ group, event: deriveEvent(group, family.id, principals) }));
  return {
    events: derived.map(({ event }) => ({
      ...event,
      titleEn: titleOf(event, 'en'),
      titleZh: titleOf(event, 'zh'),
    })),
    became: becameIn(family, principals),
    conflicts: [
      ...derived.flatMap(({ group, event }) => [
        ...countConflicts(event.id, group.reports),
        ...dateConflicts(event.id, group.reports),
      ]),
      ...modalityConflicts(family),
    ],
    proposals: eventProposals(family, principals),
  };
}
