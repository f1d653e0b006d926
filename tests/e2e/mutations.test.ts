import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../src/articles/parse-article.ts';
import { createExtractor } from '../../src/extraction/extract.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const RAW = readFileSync('seed/articles/zh/2024-07-03-unga-ai-capacity-building.md', 'utf8');
const extract = createExtractor(loadLexicon(['seed/lexicon']));

/** The facts of the article, one line each. */
function facts(raw: string): string[] {
  const { reports, claims } = extract(parseArticleText('article.md', raw));
  const events = reports.map(({ type, modality, method, date, participants, object, quantities }) =>
    [
      `${type} ${modality}`,
      date?.edtf ?? '-',
      ...participants.map(({ entityId, role }) => `${role}=${entityId}`).sort(),
      ...(object ? [`object=${object.entityId}`] : []),
      ...quantities.map(({ value, qualifier, role }) => `${role}=${qualifier} ${value}`),
      ...(method === null ? [] : [method]),
    ].join(' '),
  );
  return [
    ...events,
    ...claims.map(({ from, type, to, label }) => `${from} ${type} ${to}${label ? ` "${label}"` : ''}`),
  ].sort();
}

const ADOPTION =
  'ADOPTION ACTUAL 2024-07-01 adopter=organization:un-general-assembly proposer=organization:cn object=resolution:a-res-78-311 COSPONSOR_COUNT=more_than 140 consensus';
const AMBASSADOR = 'STATEMENT ACTUAL 2024-07-01 speaker=person:fu-cong object=resolution:a-res-78-311';
const MISSION = 'STATEMENT ACTUAL - speaker=organization:cn-mission-un object=resolution:a-res-78-311';
const INITIATIVE = 'PROPOSAL ACTUAL 2023-10 proposer=organization:cn object=initiative:global-ai-governance-initiative';
const ENVOY = 'person:fu-cong REPRESENTS organization:cn "常驻联合国代表"';
const SENT = 'organization:cn-mission-un REPRESENTS organization:cn';
const AGENDA = 'resolution:a-res-78-311 REFERS_TO initiative:2030-agenda';
const REFERS = [
  'resolution:a-res-78-311 REFERS_TO initiative:global-ai-governance-initiative',
  'resolution:a-res-78-311 REFERS_TO initiative:global-development-initiative',
];
const ALL = [ADOPTION, AMBASSADOR, MISSION, INITIATIVE, ENVOY, SENT, AGENDA, ...REFERS].sort();

const FRENCH = 'permanent-mission-of-france-to-the-united-nations';

/** What is said otherwise in the text, which facts go, and which come; every other fact stays. */
const MUTATIONS: readonly (readonly [name: string, change: (raw: string) => string, gone: string[], come: string[]])[] =
  [
    [
      'another state proposes',
      (raw) => raw.replace('中国主提的', '法国主提的'),
      [ADOPTION],
      [ADOPTION.replace('proposer=organization:cn', 'proposer=organization:fr')],
    ],
    [
      'another number',
      (raw) => raw.replace('140多国', '95国'),
      [ADOPTION],
      [ADOPTION.replace('more_than 140', 'exact 95')],
    ],
    [
      'no number',
      (raw) => raw.replace('，140多国参加决议联署', ''),
      [ADOPTION],
      [ADOPTION.replace(' COSPONSOR_COUNT=more_than 140', '')],
    ],
    [
      'another day',
      (raw) => raw.replace('大会1日协商', '大会2日协商'),
      [ADOPTION, AMBASSADOR],
      [ADOPTION.replace('07-01', '07-02'), AMBASSADOR.replace('07-01', '07-02')],
    ],
    [
      'not adopted',
      (raw) =>
        raw.replace('1日协商一致通过中国', '1日未通过中国').replace('该决议获得协商一致通过，表明', '该决议表明'),
      [ADOPTION],
      [ADOPTION.replace('ACTUAL', 'NEGATED').replace(' consensus', '')],
    ],
    [
      'still to be adopted',
      (raw) =>
        raw
          .replace('1日协商一致通过中国', '将于7月5日表决通过中国')
          .replace('该决议获得协商一致通过，表明', '该决议表明'),
      [ADOPTION, AMBASSADOR],
      [
        ADOPTION.replace('ACTUAL 2024-07-01', 'PLANNED 2024-07-05').replace(' consensus', ' vote'),
        AMBASSADOR.replace('2024-07-01', '2024-07-05'),
      ],
    ],
    [
      'another month',
      (raw) => raw.replace('2023年10月，', '2022年5月，'),
      [INITIATIVE],
      [INITIATIVE.replace('2023-10', '2022-05')],
    ],
    [
      'the mission of another state',
      (raw) => raw.replace('中国常驻联合国代表团新闻发言人', '法国常驻联合国代表团新闻发言人'),
      [MISSION, SENT],
      [MISSION.replace('cn-mission-un', FRENCH), `organization:${FRENCH} REPRESENTS organization:fr`],
    ],
    ['the last paragraph missing', (raw) => raw.replace(/发言人说，2023年10月[^\n]*/, ''), [INITIATIVE, ...REFERS], []],
    [
      'sentences in another order',
      (raw) => {
        const moved = /中国常驻联合国代表团新闻发言人表示[^\n]*\n\n/.exec(raw)?.[0] ?? '';
        return raw.replace(moved, '').replace('中国常驻联合国代表傅聪在联大', `${moved}中国常驻联合国代表傅聪在联大`);
      },
      [],
      [],
    ],
  ];

describe('the seed article', () => {
  it('tells these facts', () => {
    expect(facts(RAW)).toEqual(ALL);
  });

  it.each(MUTATIONS)('%s: only the facts that say so change', (_, change, gone, come) => {
    const changed = change(RAW);
    expect(changed).not.toBe(RAW);
    expect(facts(changed)).toEqual([...ALL.filter((fact) => !gone.includes(fact)), ...come].sort());
  });

  it('a speaker nobody knows takes the place of the known one', () => {
    const told = facts(RAW.replaceAll('傅聪', '陈默言'));
    const [speaker = ''] = told.flatMap((fact) => /speaker=(person:\S+)/.exec(fact)?.[1] ?? []);
    expect(speaker).toContain('陈默言');
    expect(told).toEqual(ALL.map((fact) => fact.replace('person:fu-cong', speaker)).sort());
  });

  it('another resolution takes the place of the known one', () => {
    const told = facts(RAW.replaceAll('加强人工智能能力建设国际合作决议', '促进人工智能医疗应用国际合作决议'));
    expect(told.filter((fact) => fact.includes('a-res-78-311'))).toEqual([]);
    expect(told.filter((fact) => fact.includes('促进人工智能医疗应用国际合作决议'))).toHaveLength(
      ALL.filter((fact) => fact.includes('a-res-78-311')).length,
    );
  });

  it('every fact has its sentence', () => {
    const { article, reports, claims, mentions, dates, quantities } = extract(parseArticleText('article.md', RAW));
    const spans = [
      ...reports,
      ...claims,
      ...mentions,
      ...dates,
      ...quantities,
      ...reports.flatMap(({ trigger, participants, object }) => [
        trigger,
        object?.at,
        ...participants.map(({ at }) => at),
      ]),
    ];
    for (const span of spans) if (span) expect(article.text.slice(span.start, span.end)).toBe(span.text);
  });
});
