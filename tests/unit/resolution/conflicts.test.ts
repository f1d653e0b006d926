import { describe, expect, it } from 'vitest';
import type { Qualifier, QuantityRole } from '../../../src/model/vocabulary.ts';
import { deriveEvents } from '../../../src/resolution/derive-family.ts';
import type { CountRecord, ReportRecord } from '../../../src/resolution/report-record.ts';
import { NOTHING_KNOWN, report } from './records.ts';

const STATEMENT = { type: 'SIGNING', objectId: 'initiative:statement', date: '2025-02-11' } as const;

const conflicts = (reports: readonly ReportRecord[]) =>
  deriveEvents(reports, new Map(), NOTHING_KNOWN).conflicts.map(({ kind, positions }) => ({
    kind,
    positions: positions.map(({ value, sources }) => `${value} (${sources})`),
  }));

let next = 0;
function count(
  value: number,
  unit: string | null = 'state',
  qualifier: Qualifier = 'exact',
  role: QuantityRole = 'SIGNATORY_COUNT',
): CountRecord {
  next += 1;
  const [min, max] = { exact: [value, value], more_than: [value + 1, null] }[qualifier as 'exact'] ?? [null, null];
  return { id: `quantity:${next}`, role, unit, value, qualifier, min: min ?? null, max: max ?? null };
}

describe('counts', () => {
  const told = (...counts: readonly CountRecord[]) =>
    counts.map((one, index) => report(`r${index}`, { ...STATEMENT, counts: [one] }));

  it('that cannot both hold are one conflict with all positions, the best supported first', () => {
    expect(conflicts(told(count(58), count(61), count(58), count(60)))).toEqual([
      { kind: 'COUNT', positions: ['58 state (2)', '60 state (1)', '61 state (1)'] },
    ]);
  });

  it('of more kinds of things differ in scope', () => {
    expect(conflicts(told(count(64, 'state or organization'), count(58)))).toEqual([
      { kind: 'SCOPE', positions: ['58 state (1)', '64 state or organization (1)'] },
    ]);
  });

  it.each<[string, CountRecord, CountRecord]>([
    ['more than 140 and 143', count(140, 'state', 'more_than'), count(143)],
    ['about 60 and 61', count(60, 'state', 'about'), count(61)],
    ['states and companies', count(60), count(16, 'company')],
    ['votes for and signatories', count(60, 'state', 'exact', 'VOTES_FOR'), count(61)],
  ])('%s are no conflict', (_case, first, second) => {
    expect(conflicts(told(first, second))).toEqual([]);
  });

  it('of one article count different things', () => {
    expect(conflicts([report('a', { ...STATEMENT, counts: [count(58), count(61)] })])).toEqual([]);
  });

  it('of copies count as one source', () => {
    const copy = { ...STATEMENT, textGroup: 'text-group:1' };
    const reports = [
      report('a', { ...copy, counts: [count(58)] }),
      report('b', { ...copy, counts: [count(58)] }),
      report('c', { ...STATEMENT, counts: [count(61)] }),
    ];
    expect(conflicts(reports)).toEqual([{ kind: 'COUNT', positions: ['58 state (1)', '61 state (1)'] }]);
  });
});

describe('dates', () => {
  it('of one adoption that do not overlap are a conflict', () => {
    const adopted = { participants: [{ entityId: 'organization:ga', role: 'adopter' }] } as const;
    expect(conflicts([report('a', adopted), report('b', { ...adopted, date: '2024-07-03' })])).toEqual([
      { kind: 'DATE', positions: ['2024-07-01 (1)', '2024-07-03 (1)'] },
    ]);
  });

  it('a month, a season and a day within are none', () => {
    const meeting = { type: 'MEETING', objectId: null, series: 'series:dialogue' } as const;
    const dates = ['2026-07', '2026-22', '2026-07-07'];
    expect(conflicts(dates.map((date, index) => report(`r${index}`, { ...meeting, date })))).toEqual([]);
  });
});

describe('an act and its denial', () => {
  const signing = (id: string, modality: ReportRecord['modality'], ...states: readonly string[]) =>
    report(id, {
      ...STATEMENT,
      modality,
      participants: states.map((entityId) => ({ entityId, role: 'signatory' as const })),
    });

  it('contradict each other by who acts', () => {
    const reports = [
      signing('a', 'ACTUAL', 'organization:fr', 'organization:us'),
      signing('b', 'NEGATED', 'organization:us', 'organization:gb'),
      signing('c', 'NEGATED', 'organization:us'),
    ];
    expect(conflicts(reports)).toEqual([{ kind: 'MODALITY', positions: ['NEGATED (2)', 'ACTUAL (1)'] }]);
  });

  it('and a plan contradict nothing', () => {
    const reports = [signing('a', 'PLANNED', 'organization:us'), signing('b', 'NEGATED', 'organization:us')];
    expect(conflicts(reports)).toEqual([]);
  });
});
