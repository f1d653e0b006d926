import {
  EVENT_TYPES,
  type EventType,
  MODALITIES,
  type Modality,
  SALIENCES,
  type Salience,
} from '../model/vocabulary.ts';
import type { Parameters, Row } from '../store/store.ts';
import { integer, oneOf, optionalText, texts } from './columns.ts';
import { type DayRange, dayParameters } from './page.ts';

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
export interface ReportLink {
  /** Sum of the listed reasons. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
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

export function parseLink(row: Row): ReportLink {
  return { score: integer(row, 'score'), reasons: texts(row, 'reasons'), against: texts(row, 'against') };
}

export function happeningParameters({ types, modalities, saliences, dates }: HappeningFilter): Parameters {
  return { types, modalities, saliences, ...dayParameters(dates) };
}
