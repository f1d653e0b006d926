import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReports } from '../../../src/resolution/join-reports.ts';
import type { ReportRecord } from '../../../src/resolution/report-record.ts';
import { report } from './records.ts';

/** Ids of the reports that were joined, without their prefix. */
const joined = (reports: readonly ReportRecord[]): string[][] =>
  joinReports(reports).map((group) => group.map(({ id }) => id.slice('report:'.length)));
const speaker = (entityId: string) => ({ entityId, role: 'speaker' as const });

describe('reports are joined', () => {
  it.each<[string, Partial<ReportRecord>, Partial<ReportRecord>, boolean]>([
    ['of one day', {}, {}, true],
    ['of a day and its month', {}, { date: '2024-07' }, true],
    ['of a day and a range around it', {}, { date: '2024-06-28/2024-07-05' }, true],
    ['of different days', {}, { date: '2024-07-02' }, false],
    ['of different objects', {}, { objectId: 'resolution:two' }, false],
    ['of different types', {}, { type: 'PROPOSAL' }, false],
    ['of different modalities', {}, { modality: 'PLANNED' }, false],
    ['one of them undated', {}, { date: null }, true],
    ['neither of them with an object', { objectId: null }, { objectId: null }, false],
    [
      'statements by different speakers',
      { type: 'STATEMENT', participants: [speaker('person:a')] },
      { type: 'STATEMENT', participants: [speaker('person:b')] },
      false,
    ],
    [
      'statements by one person, for a state in one of them',
      { type: 'STATEMENT', participants: [speaker('person:a'), speaker('organization:cn')] },
      { type: 'STATEMENT', participants: [speaker('person:a')] },
      true,
    ],
    [
      'statements, one of them undated',
      { type: 'STATEMENT', participants: [speaker('person:a')] },
      { type: 'STATEMENT', participants: [speaker('person:a')], date: null },
      false,
    ],
    [
      'other happenings of different kinds',
      { type: 'OTHER', subtype: 'VETO' },
      { type: 'OTHER', subtype: 'REVOCATION' },
      false,
    ],
  ])('%s: %o %o %s', (_case, first, second, together) => {
    const groups = joined([report('a', first), report('b', second)]);
    expect(groups).toHaveLength(together ? 1 : 2);
  });

  it('an undated one only where there is one event to join', () => {
    const days = [report('a'), report('b', { date: '2024-08-01' })];
    expect(joined([...days, report('c', { date: null })])).toEqual([['a'], ['b'], ['c']]);
  });

  it('a month that holds two events joins neither', () => {
    const days = [report('a', { date: '2024-07-01' }), report('b', { date: '2024-07-20' })];
    expect(joined([...days, report('c', { date: '2024-07' })])).toEqual([['a'], ['b'], ['c']]);
  });

  it('in the order that names the event: the earliest article, an undated one last', () => {
    const reports = [
      report('c', { articleDate: null }),
      report('b', { articleDate: '2024-07-03' }),
      report('a', { articleDate: '2024-07-04' }),
    ];
    expect(joined(reports)).toEqual([['b', 'a', 'c']]);
  });

  it('alike in whatever order they come', () => {
    const some = fc.record({
      type: fc.constantFrom('ADOPTION', 'STATEMENT', 'OTHER'),
      date: fc.option(fc.constantFrom<string>('2024-07-01', '2024-07', '2024', '2024-07-01/2024-07-09', '2024-07-08')),
      objectId: fc.option(fc.constantFrom('resolution:one', 'resolution:two')),
      articleDate: fc.option(fc.constantFrom('2024-07-02', '2024-07-03')),
      participants: fc.array(fc.constantFrom('person:a', 'organization:cn').map(speaker), { maxLength: 2 }),
    });
    const reports = fc
      .array(some, { maxLength: 12 })
      .map((list) => list.map((values, index) => report(`r${index}`, values as Partial<ReportRecord>)));
    const pairs = reports.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(pairs, ([list, shuffled]) => {
        expect(joined(shuffled)).toEqual(joined(list));
      }),
    );
  });
});
