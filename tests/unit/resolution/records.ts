import type { Knowledge } from '../../../src/resolution/knowledge.ts';
import type { ReportRecord } from '../../../src/resolution/report-record.ts';

/** A report that says little; what a test is about is given. */
export function report(id: string, values: Partial<ReportRecord> = {}): ReportRecord {
  return {
    id: `report:${id}`,
    articleId: `article:${id}`,
    publisher: null,
    passageId: null,
    textGroup: null,
    articleDate: '2024-07-02',
    language: 'en',
    type: 'ADOPTION',
    subtype: null,
    modality: 'ACTUAL',
    salience: 'MAIN',
    method: null,
    name: null,
    series: null,
    date: '2024-07-01',
    objectId: 'resolution:one',
    participants: [],
    counts: [],
    judgements: [],
    rejected: false,
    ...values,
  };
}

/** Derivation without a lexicon. */
export const NOTHING_KNOWN: Knowledge = { principals: () => [], meetingName: () => null };
