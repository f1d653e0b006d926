import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model/vocabulary.ts';
import { deriveEvents } from '../../../src/resolution/derive-family.ts';
import type { Knowledge } from '../../../src/resolution/knowledge.ts';
import { linkReports } from '../../../src/resolution/linking/link-reports.ts';
import type { ReportRecord } from '../../../src/resolution/report-record.ts';
import { NOTHING_KNOWN, report } from './records.ts';

const KNOWLEDGE: Knowledge = {
  ...NOTHING_KNOWN,
  principals: (id) => ({ 'person:envoy': ['organization:cn'], 'person:president': ['organization:us'] })[id] ?? [],
};

/** Ids of the reports of each event, without their prefix. */
const joined = (reports: readonly ReportRecord[]): string[][] =>
  linkReports(reports, KNOWLEDGE.principals)
    .flatMap(({ groups }) => groups)
    .map((group) => group.reports.map(({ id }) => id.slice('report:'.length)))
    .sort((a, b) => a.join().localeCompare(b.join()));
const derive = (reports: readonly ReportRecord[]) => deriveEvents(reports, new Map(), KNOWLEDGE);
const acting = (role: Role, ...entityIds: string[]) => entityIds.map((entityId) => ({ entityId, role }));
const speaker = (entityId: string) => acting('speaker', entityId);

describe('two reports', () => {
  const statement = { type: 'STATEMENT', participants: speaker('person:a') } as const;
  const meeting = { type: 'MEETING', objectId: null, name: 'AI Summit', series: 'series:ai' } as const;
  const unnamed = { type: 'MEETING', objectId: null } as const;
  const vague = { objectId: null, participants: acting('adopter', 'organization:ga') } as const;
  it.each<[string, Partial<ReportRecord>, Partial<ReportRecord>, boolean]>([
    ['of one day', {}, {}, true],
    ['of a day and its month', {}, { date: '2024-07' }, true],
    ['of a day and a range around it', {}, { date: '2024-06-28/2024-07-05' }, true],
    ['of days far apart', { objectId: 'initiative:law' }, { objectId: 'initiative:law', date: '2024-09-02' }, false],
    ['of different objects', {}, { objectId: 'resolution:two' }, false],
    ['of different types', {}, { type: 'PROPOSAL' }, false],
    ['of different modalities', {}, { modality: 'PLANNED' }, false],
    ['of an act and its denial', {}, { modality: 'NEGATED' }, false],
    ['one of them undated', {}, { date: null }, true],
    ['neither of them with an object', { objectId: null }, { objectId: null }, false],
    ['by one actor on one day, one without its object', vague, { participants: vague.participants }, true],
    ['by one actor on one day, neither with its object', vague, vague, false],
    ['by one actor in one month and nothing more', { ...vague, date: '2024-07' }, { ...vague, date: '2024-07' }, false],
    ['of statements by different speakers', statement, { ...statement, participants: speaker('person:b') }, false],
    ['of statements about one thing on one day', statement, { ...statement, participants: [] }, true],
    ['of statements, published together', { ...statement, date: null }, { ...statement, date: null }, true],
    [
      'of statements, published apart',
      { ...statement, date: null },
      { ...statement, date: null, articleDate: '2024-07-20' },
      false,
    ],
    [
      'of what a president and what his state signed on one day',
      { type: 'SIGNING', participants: acting('signatory', 'person:president') },
      { type: 'SIGNING', objectId: null, participants: acting('signatory', 'organization:us') },
      true,
    ],
    ['of other happenings', { type: 'OTHER', subtype: 'VETO' }, { type: 'OTHER', subtype: 'REVOCATION' }, false],
    ['of a meeting and its series in that month', meeting, { ...meeting, name: 'The Summit', date: '2024-07' }, true],
    ['of two editions of a series', meeting, { ...meeting, date: '2025-02-10' }, false],
    ['of meetings of two series on one day', meeting, { ...meeting, series: 'series:other' }, false],
    [
      'of meetings that one person attended on one day, at different tables',
      { ...meeting, date: '2024-07-01/2024-07-02', participants: acting('attendee', 'person:a') },
      { ...unnamed, date: '2024-07-01', participants: acting('attendee', 'person:a') },
      false,
    ],
    [
      'on both sides of a new year, of an act that is done once',
      { date: '2024-12-31', articleDate: '2025-01-01', participants: vague.participants },
      { date: '2025-01-01', articleDate: '2025-01-02', participants: vague.participants },
      true,
    ],
    [
      'on both sides of a new year, of what recurs',
      { ...statement, date: '2024-12-31' },
      { ...statement, date: '2025-01-01' },
      false,
    ],
  ])('%s', (_case, first, second, together) => {
    expect(joined([report('a', first), report('b', second)])).toHaveLength(together ? 1 : 2);
  });

  it('of one article are one event only where they tell one thing again', () => {
    const one = { articleId: 'article:one' };
    expect(joined([report('a', one), report('b', one)])).toEqual([['a', 'b']]);
    const statements = { ...one, ...statement, objectId: null };
    expect(joined([report('a', statements), report('b', statements)])).toEqual([['a'], ['b']]);
  });

  it('of two things decided in one sentence stay two, whoever else tells of one of them', () => {
    const one = { articleId: 'article:one', participants: vague.participants };
    const reports = [report('a', one), report('b', { ...one, objectId: 'resolution:two' }), report('c', vague)];
    expect(joined(reports)).toEqual([['a'], ['b'], ['c']]);
    expect(joined([...reports, report('d', { objectId: 'resolution:two' })])).toEqual([['a'], ['c'], ['d', 'b']]);
  });
});

describe('a vague report', () => {
  it('without a date joins only where one event fits best', () => {
    const days = [
      report('a', { objectId: 'initiative:l' }),
      report('b', { objectId: 'initiative:l', date: '2024-08-01' }),
    ];
    expect(joined([...days, report('c', { objectId: 'initiative:l', date: null, articleDate: '2024-12-01' })])).toEqual(
      [['a'], ['b'], ['c']],
    );
    const named = { participants: acting('adopter', 'organization:council'), objectId: 'initiative:l' };
    const known = [report('a', { objectId: 'initiative:l' }), report('b', { ...named, date: '2024-08-01' })];
    expect(joined([...known, report('c', { ...named, date: null })])).toEqual([['a'], ['b', 'c']]);
  });

  it('of a month that holds two events joins neither, and a person is asked', () => {
    const law = { objectId: 'initiative:law' };
    const reports = [
      report('a', { ...law, date: '2024-07-01' }),
      report('b', { ...law, date: '2024-07-20' }),
      report('c', { ...law, date: '2024-07' }),
    ];
    expect(joined(reports)).toEqual([['a'], ['b'], ['c']]);
    expect(derive(reports).proposals.map(({ kind, ends }) => [kind, ...ends])).toEqual([
      ['SAME_EVENT', 'event:a', 'event:c'],
      ['SAME_EVENT', 'event:b', 'event:c'],
    ]);
  });

  it('whose article has no date either is found by its object', () => {
    expect(joined([report('a'), report('b', { date: null, articleDate: null })])).toEqual([['a', 'b']]);
  });
});

describe('what people decided', () => {
  const both = (judgement: string, second: Partial<ReportRecord>): ReportRecord[] => [
    report('a', { judgements: [judgement] }),
    report('b', { ...second, judgements: [judgement] }),
  ];

  it('joins whatever speaks against it, and leaves the reason', () => {
    const [event, ...others] = derive(both('same:1', { objectId: 'resolution:two', date: '2025-01-01' })).events;
    expect(others).toEqual([]);
    expect(event?.links[0]?.reasons.map(({ code }) => code)).toContain('JUDGED_SAME');
  });

  it('divides whatever speaks for it, and is never proposed again', () => {
    const { events, proposals } = derive(both('different:1', {}));
    expect(events).toHaveLength(2);
    expect(proposals).toEqual([]);
  });

  it('takes a rejected report out of every event', () => {
    expect(joined([report('a', { rejected: true }), report('b')])).toEqual([['b']]);
  });
});

describe('a planned event', () => {
  it('becomes the actual one that fits it, also where it is told afterwards', () => {
    const { events, became } = derive([
      report('a', { modality: 'PLANNED', articleDate: '2024-08-01' }),
      report('b', { articleDate: '2024-07-02' }),
    ]);
    expect(events.map(({ modality }) => modality).sort()).toEqual(['ACTUAL', 'PLANNED']);
    expect(became).toMatchObject([{ from: 'event:a', to: 'event:b' }]);
  });

  it('becomes nothing that happened at another time', () => {
    const law = { objectId: 'initiative:law' };
    const planned = report('a', { ...law, modality: 'PLANNED', date: '2026' });
    expect(derive([planned, report('b', law)]).became).toEqual([]);
  });
});

it('events are named by the earliest article, an undated one last', () => {
  const reports = [
    report('c', { articleDate: null }),
    report('b', { articleDate: '2024-07-03' }),
    report('a', { articleDate: '2024-07-04' }),
  ];
  expect(joined(reports)).toEqual([['b', 'a', 'c']]);
});

describe('any set of reports', () => {
  const some = fc.record({
    type: fc.constantFrom('ADOPTION', 'STATEMENT', 'MEETING', 'OTHER'),
    modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'PLANNED', 'NEGATED'),
    date: fc.option(fc.constantFrom('2024-07-01', '2024-07', '2024', '2024-07-01/2024-07-09', '2024-07-08')),
    objectId: fc.option(fc.constantFrom('resolution:one', 'initiative:two')),
    articleDate: fc.option(fc.constantFrom('2024-07-02', '2024-07-03', '2024-09-01')),
    articleId: fc.constantFrom('article:1', 'article:2', 'article:3', 'article:4'),
    series: fc.option(fc.constantFrom('series:one', 'series:two')),
    participants: fc.array(
      fc
        .constantFrom('person:envoy', 'organization:cn', 'person:b')
        .chain((entityId) =>
          fc.constantFrom<Role>('speaker', 'adopter', 'host', 'attendee').map((role) => ({ entityId, role })),
        ),
      { maxLength: 3 },
    ),
    judgements: fc.subarray(['same:1', 'different:1'], { maxLength: 1 }),
  });
  const reports = fc
    .array(some, { maxLength: 14 })
    .map((list) => list.map((values, index) => report(`r${index}`, values as Partial<ReportRecord>)));

  it('comes out alike in whatever order it is given', () => {
    const pairs = reports.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(pairs, ([list, shuffled]) => {
        expect(derive(shuffled)).toEqual(derive(list));
      }),
    );
  });

  it('falls into families that do not depend on each other', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const whole = linkReports(list, KNOWLEDGE.principals);
        const apart = whole.flatMap(({ groups }) =>
          linkReports(
            groups.flatMap((group) => group.reports),
            KNOWLEDGE.principals,
          ),
        );
        const shape = (families: typeof whole) =>
          families.map(({ id, groups }) => [id, groups.map((group) => group.reports.map((one) => one.id))]);
        expect(shape(apart)).toEqual(shape(whole));
      }),
    );
  });
});
