import type { Days } from '../linking/date-window.ts';
import type { ReportRecord } from '../report-record.ts';
import type { MeetingFocus } from './meeting-focus.ts';

/** How prominently an article says something. */
export type Place = 'TITLE' | 'LEAD' | 'BODY';

/** A report that is news where it stands, and the event that it is of. */
export interface ToldReport {
  readonly record: ReportRecord;
  readonly place: Place;
  readonly event: string;
  /** Shared by a planned event and what became of it. */
  readonly happening: string;
}

export interface PlacedFocus extends MeetingFocus {
  readonly place: Place;
}

/** An article, or one news item of a digest, and what it is mainly about. */
export interface Unit {
  /** Article and section: unlike any other's. */
  readonly key: string;
  readonly articleId: string;
  /** Title of the news item of a digest. */
  readonly item: string | null;
  /** When it tells: the day of its headline, else of its publication. */
  readonly day: Days | null;
  /** Whether it stands in a column for opinions and reviews. */
  readonly commentary: boolean;
  /** See `headlineParts`; without the names of who acts. */
  readonly headline: ReadonlySet<string>;
  readonly language: 'zh' | 'en';
  /** The news that leads it; where none does, the first that the body tells. */
  readonly main: readonly ToldReport[];
  /** All other news of it. */
  readonly further: readonly ToldReport[];
  /** Meetings that the title or lead names, and those that the body reports as they happen. */
  readonly meetings: readonly PlacedFocus[];
  /** Editions of known meetings whose place the title or lead names in their days. */
  readonly places: readonly string[];
  /** What the leading news is about, and documents that the title or lead names, with the most prominent place. */
  readonly topics: ReadonlyMap<string, Place>;
  /** Everything that the title or lead names, with the most prominent place. */
  readonly named: ReadonlyMap<string, Place>;
  /** States that people and bodies in the title stand for. */
  readonly sides: ReadonlySet<string>;
  /** Persons, bodies and companies, no states, in the title and lead or the leading news. */
  readonly cast: ReadonlySet<string>;
  /** Counts in the title and lead. */
  readonly numbers: ReadonlySet<number>;
  readonly copyGroup: string | null;
}
