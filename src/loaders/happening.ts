import {
  EVENT_TYPES,
  type EventType,
  MODALITIES,
  type Modality,
  SALIENCES,
  type Salience,
} from '../model/vocabulary.ts';
import type { Parameters, Row } from '../store/store.ts';
import { oneOf, optionalText } from './columns.ts';
import { type DayRange, dayParameters } from './page.ts';
import { parseReasoned, type Reasoned } from './reasons.ts';

/** What events and reports have in common. */
export interface Happening {
  readonly type: EventType;
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly salience: Salience;
  readonly method: string | null;
  readonly name: string | null;
  readonly series: string | null;
}

/** Null does not restrict. */
export interface HappeningFilter {
  readonly types: readonly EventType[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly saliences: readonly Salience[] | null;
  readonly dates: DayRange | null;
}

/** Why a report is taken for one of its event. */
export interface ReportLink extends Reasoned {
  readonly reportId: string;
  /** The other report of the event that it agrees with best; null for the only one. */
  readonly comparedWith: string | null;
}

export function parseHappening(row: Row): Happening {
  return {
    type: oneOf(row, 'type', EVENT_TYPES),
    subtype: optionalText(row, 'subtype'),
    modality: oneOf(row, 'modality', MODALITIES),
    salience: oneOf(row, 'salience', SALIENCES),
    method: optionalText(row, 'method'),
    name: optionalText(row, 'name'),
    series: optionalText(row, 'series'),
  };
}

export function parseLink(reportId: string, row: Row): ReportLink {
  return { reportId, ...parseReasoned(row), comparedWith: optionalText(row, 'comparedWith') };
}

export function happeningParameters({ types, modalities, saliences, dates }: HappeningFilter): Parameters {
  return { types, modalities, saliences, ...dayParameters(dates) };
}
