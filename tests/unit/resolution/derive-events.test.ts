import { describe, expect, it } from 'vitest';
import type { Names } from '../../../src/model/entity.ts';
import { WEIGHTS } from '../../../src/model/link-feature.ts';
import { type ClaimRecord, claimAssertions } from '../../../src/resolution/claim-record.ts';
import { deriveEvents } from '../../../src/resolution/derive-family.ts';
import type { ReportRecord } from '../../../src/resolution/report-record.ts';
import { roleAssertions } from '../../../src/resolution/role-relations.ts';
import { type TypedEdge, typedEdges } from '../../../src/resolution/typed-edges.ts';
import { NOTHING_KNOWN, report } from './records.ts';

const NAMES = new Map<string, Names>([
  ['resolution:one', { en: 'Resolution One', zh: '一号决议' }],
  ['organization:cn', { en: 'China', zh: '中国' }],
  ['organization:us', { en: 'United States', zh: '美国' }],
  ['organization:ga', { en: 'UN General Assembly', zh: '联合国大会' }],
  ['person:a', { en: null, zh: '某甲' }],
]);

const GA = [{ entityId: 'organization:ga', role: 'adopter' }] as const;

const claim = (values: Partial<ClaimRecord>): ClaimRecord => ({
  ...{
    id: 'claim:1',
    articleId: 'article:a',
    publisher: null,
    articleDate: '2024-07-02',
    type: 'REPRESENTS',
    modality: 'ACTUAL',
  },
  ...{ label: null, from: 'person:a', to: 'organization:cn' },
  ...values,
});
const event = (reports: readonly ReportRecord[]) => {
  const [only, ...others] = deriveEvents(reports, NAMES, NOTHING_KNOWN).events;
  expect(others).toEqual([]);
  return only;
};
const typed = (reports: readonly ReportRecord[], claims: readonly ClaimRecord[] = []): TypedEdge[] => {
  const events = new Map(reports.map(({ id }) => [id, id.replace('report:', 'event:')]));
  return typedEdges([
    ...reports.flatMap((one) => roleAssertions(one, events.get(one.id) ?? '')),
    ...claims.flatMap((one) => claimAssertions(one, events)),
  ]);
};
const edges = (reports: readonly ReportRecord[], claims: readonly ClaimRecord[] = []): string[] =>
  typed(reports, claims).map(
    ({ from, type, to, modality, articles, sources }) => `${from} ${type} ${to} ${modality} ${articles}/${sources}`,
  );

describe('an event', () => {
  it('is named by its least report and counts reports, articles and sources', () => {
    const reports = [
      report('b', { publisher: 'Gazette' }),
      report('a', { publisher: 'Gazette' }),
      report('c', { articleDate: '2024-07-05' }),
    ];
    expect(event(reports)).toMatchObject({
      id: 'event:a',
      family: 'report:a',
      languages: ['en'],
      reportCount: 3,
      articleCount: 3,
      sourceCount: 2,
      firstReported: '2024-07-02',
      lastReported: '2024-07-05',
    });
  });

  it.each([
    [['2024-07', '2024-07-01'], '2024-07-01'],
    [['2024-07', '2024-07'], '2024-07'],
    [['2024-07-01/2024-07-03', '2024-07-02'], '2024-07-02'],
    [[null, '2024'], '2024'],
    [[null, null], null],
  ])('dated %j is shown as %s', (dates, shown) => {
    expect(event(dates.map((date, index) => report(`r${index}`, { date })))?.date).toBe(shown);
  });

  it('is the main thing where one report says so, and keeps the most frequent method', () => {
    const reports = [
      report('a', { salience: 'BACKGROUND', method: 'vote' }),
      report('b', { method: 'consensus' }),
      report('c', { method: 'consensus' }),
    ];
    expect(event(reports)).toMatchObject({ salience: 'MAIN', method: 'consensus' });
  });

  it.each<[Partial<ReportRecord>, string, string]>([
    [
      { participants: [{ entityId: 'organization:ga', role: 'adopter' }] },
      'UN General Assembly adopted Resolution One',
      '联合国大会通过一号决议',
    ],
    [{}, 'Resolution One adopted', '一号决议获通过'],
    [
      { modality: 'NEGATED', type: 'SIGNING', participants: [{ entityId: 'organization:us', role: 'signatory' }] },
      'United States did not sign Resolution One',
      '美国未签署一号决议',
    ],
    [
      { type: 'STATEMENT', objectId: null, participants: [{ entityId: 'person:a', role: 'speaker' }] },
      '某甲 made a statement',
      '某甲发表讲话',
    ],
    [
      { type: 'MEETING', objectId: null, name: 'AI Summit', modality: 'PLANNED' },
      'AI Summit to be held',
      'AI Summit将举行',
    ],
  ])('%o is titled "%s" and "%s"', (values, titleEn, titleZh) => {
    expect(event([report('a', values)])).toMatchObject({ titleEn, titleZh });
  });
});

describe('links from reports to their event', () => {
  it('say why, for and against, and the score is the sum of the weights', () => {
    const links = event([report('a', { objectId: null, participants: GA }), report('b', { participants: GA })])?.links;
    expect(links).toMatchObject([
      { reportId: 'report:a', score: 0.6, comparedWith: 'report:b', against: [{ code: 'OBJECT_UNKNOWN' }] },
      { reportId: 'report:b', score: 0.6, comparedWith: 'report:a', against: [{ code: 'OBJECT_UNKNOWN' }] },
    ]);
    for (const { score, reasons, against } of links ?? []) {
      const weights = [...reasons, ...against].map(({ code }) => WEIGHTS[code]);
      expect(score).toBeCloseTo(weights.reduce((sum, weight) => sum + weight, 0));
    }
  });

  it('of the only report say so', () => {
    expect(event([report('a')])?.links).toEqual([
      {
        reportId: 'report:a',
        score: 1,
        reasons: [{ code: 'ONLY_REPORT', about: null }],
        against: [],
        comparedWith: null,
      },
    ]);
  });
});

describe('typed edges', () => {
  it('come from roles: proposers and adopters of one object, one edge for all articles', () => {
    const participants = [
      { entityId: 'organization:cn', role: 'proposer' },
      { entityId: 'organization:ga', role: 'adopter' },
    ] as const;
    expect(edges([report('a', { participants }), report('b', { participants: [participants[0]] })])).toEqual([
      'organization:cn PROPOSED resolution:one ACTUAL 2/2',
      'organization:ga ADOPTED resolution:one ACTUAL 1/1',
    ]);
  });

  it('never make a signature of a refusal', () => {
    const participants = [{ entityId: 'organization:us', role: 'signatory' }] as const;
    expect(edges([report('a', { type: 'SIGNING', modality: 'NEGATED', participants })])).toEqual([
      'organization:us DID_NOT_SIGN resolution:one ACTUAL 1/1',
    ]);
  });

  it('lead to the event where a role or a claim speaks of the happening', () => {
    const meeting = report('a', {
      type: 'MEETING',
      objectId: null,
      participants: [{ entityId: 'organization:cn', role: 'host' }],
    });
    expect(edges([meeting], [claim({ type: 'ATTENDED', to: 'report:a' })])).toEqual([
      'organization:cn HOSTED event:a ACTUAL 1/1',
      'person:a ATTENDED event:a ACTUAL 1/1',
    ]);
  });

  it('add up what claims and roles say, and keep the labels', () => {
    const signing = report('b', {
      type: 'SIGNING',
      participants: [{ entityId: 'organization:us', role: 'signatory' }],
    });
    const claims = [
      claim({ type: 'SIGNED', from: 'organization:us', to: 'resolution:one' }),
      claim({ id: 'claim:2', label: 'envoy' }),
    ];
    expect(edges([signing], claims)).toEqual([
      'organization:us SIGNED resolution:one ACTUAL 2/2',
      'person:a REPRESENTS organization:cn ACTUAL 1/1',
    ]);
    expect(typed([], claims).map(({ labels }) => labels)).toEqual([[], ['envoy']]);
  });

  it('start at entities: a claim from a report makes none', () => {
    expect(edges([report('a')], [claim({ from: 'report:a', type: 'REFERS_TO' })])).toEqual([]);
  });
});
