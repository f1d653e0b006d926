import { beforeAll, describe, expect, it } from 'vitest';
import { readScorecard } from '../../src/commands/read-scorecard.ts';
import { readBaseline } from '../../src/evaluation/baseline.ts';
import { LIMITS } from '../../src/graphql/limits.ts';
import type { Store } from '../../src/store/store.ts';
import { type Ask, apiOver } from '../support/ask.ts';
import { forEachEngine } from '../support/engines.ts';
import { fixtureArticleId, fixtureUrl } from '../support/fixture-article.ts';
import { FIXTURE_ARTICLES, ingestFixture } from '../support/fixture-graph.ts';

/** What the engine before has answered: the next one answers the same, byte for byte. */
const answered = new Map<string, string>();

const unexpected = (line: string): never => {
  throw new Error(line);
};

forEachEngine((engine) => {
  let store: Store;
  let ask: Ask;
  beforeAll(async () => {
    store = await engine.openEmpty();
    await ingestFixture(store);
    ({ ask } = apiOver(store));
  });

  const answer = async (query: string) => {
    const { data, errors, body } = await ask(query);
    expect(errors).toEqual([]);
    expect(body).toBe(answered.get(query) ?? body);
    answered.set(query, body);
    return data;
  };

  it('leads from a resolution to who did what to it, and to the sentences that say so', async () => {
    const { entity } = await answer(`{
      entity(externalId: "UN_SYMBOL:L/RES/7") {
        id name name_zh: name(lang: ZH) kind basis externalIds { scheme value basis } lexicon { file entry }
        ... on Instrument {
          proposedBy { nodes { from { name } articleCount sourceCount first last evidence { quote article { title } report { type } } } }
          adoptedBy { totalCount nodes { from { id } } }
          cosponsoredBy { edges { other { ... on Entity { id } } node { type to { ... on Entity { id } } } } }
          signedBy { totalCount }
        }
      }
    }`);
    expect(entity).toEqual({
      id: 'resolution:l-res-7',
      name: 'Shared computing for small islands',
      name_zh: '共享算力决议',
      kind: 'RESOLUTION',
      basis: 'LEXICON',
      externalIds: [{ scheme: 'UN_SYMBOL', value: 'L/RES/7', basis: 'LEXICON' }],
      lexicon: { file: 'isles.yaml', entry: 'resolution:l-res-7' },
      proposedBy: {
        nodes: [
          {
            from: { name: 'Arcadia' },
            articleCount: 2,
            sourceCount: 2,
            first: '2024-05-02',
            last: '2024-05-03',
            evidence: [
              {
                quote: 'The Assembly adopted resolution L/RES/7 on 1 May, on a proposal by Arcadia.',
                article: { title: 'Assembly adopts a resolution on shared computing' },
                report: { type: 'ADOPTION' },
              },
              {
                quote: '群岛联盟大会5月1日协商一致通过阿卡迪亚提出的《共享算力决议》。',
                article: { title: '群岛联盟大会通过《共享算力决议》' },
                report: { type: 'ADOPTION' },
              },
            ],
          },
        ],
      },
      adoptedBy: { totalCount: 1, nodes: [{ from: { id: 'organization:league-assembly' } }] },
      cosponsoredBy: {
        edges: [
          { other: { id: 'organization:borduria' }, node: { type: 'COSPONSORED', to: { id: 'resolution:l-res-7' } } },
        ],
      },
      signedBy: { totalCount: 0 },
    });
  });

  it('tells an event with its participants, numbers, dates and reports, each with its words', async () => {
    const { events } = await answer(`{
      events(filter: { type: ADOPTION }) {
        totalCount
        nodes {
          title title_zh: title(lang: ZH) method modality salience reportCount articleCount independentSourceCount languages sources firstReportedAt lastReportedAt
          date { id edtf start end precision }
          statedDates { date { edtf } anchor evidence { quote } }
          participants { role reportCount entity { __typename id } evidence(first: 1) { quote sentence isImplied prefix(length: 8) suffix(length: 8) } }
          object { __typename id }
          objectEvidence { quote article { language } }
          quantities { totalCount nodes { value min max qualifier unit role evidence { quote sentence } } }
          reports { totalCount edges { link { score reasons { code } against { code } } node { quote article { publisher } } } }
          articles { totalCount nodes { date } }
        }
      }
    }`);
    expect(events).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          title_zh: '群岛联盟大会通过共享算力决议',
          method: 'consensus',
          modality: 'ACTUAL',
          reportCount: 2,
          articleCount: 2,
          independentSourceCount: 2,
          languages: ['ZH_HANS', 'EN'],
          sources: ['Isles Gazette', '先驱社'],
          firstReportedAt: '2024-05-02',
          lastReportedAt: '2024-05-03',
          date: { id: 'date:2024-05-01', edtf: '2024-05-01', start: '2024-05-01', end: '2024-05-01', precision: 'DAY' },
          statedDates: [
            { date: { edtf: '2024-05-01' }, anchor: 'RELATIVE_TO_PUBLICATION', evidence: { quote: '1 May' } },
            { date: { edtf: '2024-05-01' }, anchor: 'RELATIVE_TO_PUBLICATION', evidence: { quote: '5月1日' } },
          ],
          participants: [
            {
              role: 'ADOPTER',
              reportCount: 2,
              entity: { __typename: 'Organization', id: 'organization:league-assembly' },
              evidence: [{ quote: 'The Assembly' }],
            },
            {
              role: 'PROPOSER',
              reportCount: 2,
              entity: { id: 'organization:arcadia' },
              evidence: [
                {
                  quote: 'Arcadia',
                  sentence: 'The Assembly adopted resolution L/RES/7 on 1 May, on a proposal by Arcadia.',
                  isImplied: false,
                  prefix: 'osal by ',
                  suffix: '. More t',
                },
              ],
            },
            // The words stand in the sentence after the one that reports the adoption.
            {
              role: 'COSPONSOR',
              reportCount: 1,
              entity: { id: 'organization:borduria' },
              evidence: [{ quote: '博尔杜里亚', sentence: '23个国家参加联署，博尔杜里亚也在其中。' }],
            },
          ],
          object: { __typename: 'Resolution', id: 'resolution:l-res-7' },
          objectEvidence: [
            { quote: 'L/RES/7', article: { language: 'EN' } },
            { quote: '共享算力决议', article: { language: 'ZH_HANS' } },
          ],
          quantities: { totalCount: 2 },
          reports: {
            totalCount: 2,
            edges: [
              { node: { article: { publisher: 'Isles Gazette' } } },
              { node: { article: { publisher: '先驱社' } } },
            ],
          },
          articles: { totalCount: 2, nodes: [{ date: '2024-05-02' }, { date: '2024-05-03' }] },
        },
      ],
    });
    const [{ quantities }] = events.nodes;
    expect(new Set(quantities.nodes)).toEqual(
      new Set([
        {
          value: 20,
          min: 21,
          max: null,
          qualifier: 'MORE_THAN',
          unit: 'state',
          role: 'COSPONSOR_COUNT',
          evidence: { quote: 'More than 20 states', sentence: 'More than 20 states co-sponsored it.' },
        },
        {
          value: 23,
          min: 23,
          max: 23,
          qualifier: 'EXACT',
          unit: 'state',
          role: 'COSPONSOR_COUNT',
          evidence: { quote: '23个国家', sentence: '23个国家参加联署，博尔杜里亚也在其中。' },
        },
      ]),
    );
  });

  it('keeps plans and refusals apart from what happened', async () => {
    const data = await answer(`{
      happened: events { nodes { type modality } }
      planned: events(filter: { modality: PLANNED }) { nodes { type name } }
      refused: events(filter: { modality: NEGATED }) { nodes { type date { edtf } } }
      all: events(filter: { modality: null }) { totalCount }
      initiative(id: "initiative:harbour-charter") {
        signedBy { nodes { from { name } } }
        notSignedBy { nodes { from { name } evidence { quote } } }
        events { totalCount }
        everything: events(filter: { modality: null }) { edges { isObject roles node { modality } } }
      }
    }`);
    expect(data.happened.nodes).toEqual([
      { type: 'SIGNING', modality: 'ACTUAL' },
      { type: 'ADOPTION', modality: 'ACTUAL' },
      { type: 'STATEMENT', modality: 'ACTUAL' },
    ]);
    expect(data.planned.nodes).toEqual([{ type: 'MEETING', name: 'Review conference' }]);
    expect(data.refused.nodes).toEqual([{ type: 'SIGNING', date: null }]);
    expect(data.all.totalCount).toBe(5);
    expect(data.initiative.signedBy.nodes).toEqual([{ from: { name: 'Arcadia' } }]);
    expect(data.initiative.notSignedBy.nodes).toEqual([
      { from: { name: 'Borduria' }, evidence: [{ quote: 'Borduria did not sign it.' }] },
    ]);
    expect(data.initiative.events.totalCount).toBe(1);
    expect(data.initiative.everything.edges).toEqual([
      { isObject: true, roles: [], node: { modality: 'PLANNED' } },
      { isObject: true, roles: [], node: { modality: 'ACTUAL' } },
      { isObject: true, roles: [], node: { modality: 'NEGATED' } },
    ]);
  });

  it.each([
    ['a day inside a month', '2024-06-11', ['SIGNING']],
    ['a month', '2024-05', ['ADOPTION']],
    ['a year', '2024', ['SIGNING', 'ADOPTION']],
    ['an interval', '2024-05-01/2024-06-01', ['SIGNING', 'ADOPTION']],
    ['an open end', '2024-06-30/..', ['SIGNING']],
    ['an open start', '../2024-05-01', ['ADOPTION']],
    ['another time', '2023', []],
  ])('finds events by date: %s', async (_what, date, types) => {
    const { events } = await answer(`{ events(filter: { date: "${date}" }) { totalCount nodes { type } } }`);
    expect(events).toEqual({ totalCount: types.length, nodes: types.map((type) => ({ type })) });
  });

  it.each([
    ['participant: "organization:arcadia"', ['SIGNING', 'ADOPTION']],
    ['participant: "organization:arcadia", role: PROPOSER', ['ADOPTION']],
    ['role: SPEAKER', ['STATEMENT']],
    ['object: "initiative:harbour-charter"', ['SIGNING']],
    ['object: "resolution:l-res-7", type: [STATEMENT, VOTE]', ['STATEMENT']],
    ['participant: "organization:league"', []],
  ])('finds events with %s', async (filter, types) => {
    const { events } = await answer(`{ events(filter: { ${filter} }) { totalCount nodes { type } } }`);
    expect(events).toEqual({ totalCount: types.length, nodes: types.map((type) => ({ type })) });
  });

  it('tells an article with all that it says, and every quote stands in its text', async () => {
    const { article } = await answer(`{
      article(url: "${fixtureUrl('assembly-adopts')}?utm_source=feed") {
        id title url source creditedSource publisher basedOn { publisher } language date status notes text
        mentions { count entity { id } evidence { quote start end sentence } }
        reports { type trigger { quote start end } participants { role evidence { quote start end } } object { id } objectEvidence { quote start end isImplied }
                  date { date { edtf } evidence { quote start end } } quantities { evidence { quote start end } } event { type } link { score reasons { code } against { code } } evidence { quote start end } }
        claims { type label from { id } to { id } evidence { quote start end } }
        events { nodes { type } } entities { id }
      }
    }`);
    expect(article).toMatchObject({
      id: fixtureArticleId('assembly-adopts'),
      source: 'Isles Gazette',
      publisher: 'Isles Gazette',
      creditedSource: null,
      basedOn: null,
      language: 'EN',
      status: 'OK',
      notes: [],
      claims: [
        { type: 'REPRESENTS', label: 'envoy', from: { id: 'person:ada-quill' }, to: { id: 'organization:arcadia' } },
      ],
      events: { nodes: [{ type: 'ADOPTION' }, { type: 'STATEMENT' }] },
    });
    expect(article.reports[1]).toMatchObject({ type: 'STATEMENT', objectEvidence: { isImplied: true }, date: null });
    expect(article.mentions[0]).toMatchObject({ count: 2, entity: { id: 'organization:arcadia' } });
    const quotes = spansOf(article);
    expect(quotes.length).toBeGreaterThan(15);
    for (const { quote, start, end } of quotes) expect(article.text.slice(start, end)).toBe(quote);
  });

  it('lists articles by what is asked of them, the latest first and undated ones last', async () => {
    const data = await answer(`{
      all: articles { totalCount nodes { date } }
      english: articles(filter: { language: EN }) { totalCount }
      cut: articles(filter: { status: TRUNCATED }) { nodes { title notes } }
      gazette: articles(filter: { source: "Isles Gazette" }) { nodes { title } }
      may: articles(filter: { date: "2024-05" }) { totalCount }
      quill: articles(filter: { entity: "person:ada-quill" }) { totalCount }
    }`);
    expect(data.all).toEqual({
      totalCount: 4,
      nodes: [{ date: '2024-06-20' }, { date: '2024-05-03' }, { date: '2024-05-02' }, { date: null }],
    });
    expect(data.english.totalCount).toBe(2);
    expect(data.cut.nodes).toEqual([{ title: '阿卡迪亞歡迎共享算力', notes: ['The text breaks off.'] }]);
    expect(data.gazette.nodes).toHaveLength(2);
    expect(data.may.totalCount).toBe(2);
    expect(data.quill.totalCount).toBe(1);
  });

  it('tells an entity with its articles, events, relations and positions', async () => {
    const data = await answer(`{
      organization(id: "organization:arcadia") {
        names { value lang source }
        claims { totalCount nodes { type from { id } } }
        articles { totalCount edges { count node { title } evidence { quote } } }
        events(filter: { role: PROPOSER }) { totalCount edges { roles node { type } } }
        relations { totalCount nodes { type basis from { id } to { __typename } articleCount lexicon { file } evidence { quote } } }
        lexicon: relations(filter: { basis: LEXICON, direction: OUTGOING }) { nodes { type to { ... on Entity { id } } articleCount evidence { quote } } }
        planned: relations(filter: { modality: PLANNED }) { nodes { type to { __typename ... on Event { name } } } }
        positions { label }
      }
      league: organization(id: "organization:league") { names { value lang source } }
      person(id: "person:ada-quill") { positions { type label observedAt body { id } evidence { quote claim { type } } } }
    }`);
    const { organization, person, league } = data;
    expect(organization.names).toEqual([
      { value: 'Arcadia', lang: 'EN', source: 'TEXT' },
      { value: '阿卡迪亚', lang: 'ZH_HANS', source: 'TEXT' },
      { value: '阿卡迪亞', lang: 'ZH_HANT', source: 'TEXT' },
    ]);
    expect(organization.claims).toEqual({
      totalCount: 1,
      nodes: [{ type: 'REPRESENTS', from: { id: 'person:ada-quill' } }],
    });
    expect(league.names).toEqual([
      { value: 'League of Isles', lang: 'EN', source: 'TEXT' },
      { value: '群岛联盟', lang: 'ZH_HANS', source: 'LEXICON' },
    ]);
    expect(organization.articles.totalCount).toBe(4);
    expect(organization.articles.edges.at(-1)).toEqual({
      count: 1,
      node: { title: '阿卡迪亞歡迎共享算力' },
      evidence: [{ quote: '阿卡迪亞' }],
    });
    expect(organization.events).toEqual({
      totalCount: 1,
      edges: [{ roles: ['PROPOSER'], node: { type: 'ADOPTION' } }],
    });
    expect(organization.relations.nodes.map(({ type }: { type: string }) => type)).toEqual([
      'MEMBER_OF',
      'PROPOSED',
      'REPRESENTS',
      'SIGNED',
    ]);
    expect(organization.lexicon.nodes).toEqual([
      { type: 'MEMBER_OF', to: { id: 'organization:league' }, articleCount: 0, evidence: [] },
    ]);
    expect(organization.planned.nodes).toEqual([
      { type: 'ATTENDED', to: { __typename: 'Event', name: 'Review conference' } },
    ]);
    expect(person.positions).toEqual([
      {
        type: 'REPRESENTS',
        label: 'envoy',
        observedAt: '2024-05-02',
        body: { id: 'organization:arcadia' },
        evidence: {
          quote: 'Ada Quill, the envoy of Arcadia, said that small islands would gain most.',
          claim: { type: 'REPRESENTS' },
        },
      },
    ]);
  });

  it('lists every type', async () => {
    const data = await answer(`{
      entities { totalCount nodes { id } } states: organizations(filter: { kind: STATE }) { nodes { id } } people { nodes { name } }
      resolutions { totalCount } initiatives { totalCount } charter: entities(filter: { name: "HARBOUR" }) { nodes { id } }
      reports { totalCount } proposers: reports(filter: { role: PROPOSER }) { totalCount } claims { nodes { type } }
      dates { nodes { edtf } } months: dates(filter: { precision: MONTH }) { nodes { events { nodes { type } } } }
      quantities { totalCount nodes { role report { type } } } exact: quantities(filter: { qualifier: EXACT }) { nodes { value } }
    }`);
    expect(data.entities.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'initiative:harbour-charter',
      'organization:arcadia',
      'organization:borduria',
      'organization:league',
      'organization:league-assembly',
      'person:ada-quill',
      'resolution:l-res-7',
    ]);
    expect(data).toMatchObject({
      entities: { totalCount: 7 },
      states: { nodes: [{ id: 'organization:arcadia' }, { id: 'organization:borduria' }] },
      people: { nodes: [{ name: 'Ada Quill' }] },
      resolutions: { totalCount: 1 },
      initiatives: { totalCount: 1 },
      charter: { nodes: [{ id: 'initiative:harbour-charter' }] },
      reports: { totalCount: 6 },
      proposers: { totalCount: 2 },
      claims: { nodes: [{ type: 'REPRESENTS' }] },
      dates: { nodes: [{ edtf: '2025' }, { edtf: '2024-06' }, { edtf: '2024-05-01' }] },
      months: { nodes: [{ events: { nodes: [{ type: 'SIGNING' }] } }] },
      quantities: { totalCount: 2 },
      exact: { nodes: [{ value: 23 }] },
    });
  });

  it.each([
    ['the whole of a name comes first', 'arcadia', ['organization:arcadia']],
    ['an identifier', 'L/RES/7', ['resolution:l-res-7']],
    ['traditional characters find simplified ones', '阿卡迪亞', ['organization:arcadia']],
    ['one character', '湾', ['initiative:harbour-charter']],
    ['full width and letter case do not matter', 'ＨＡＲＢＯＵＲ', ['initiative:harbour-charter']],
  ])('searches: %s', async (_what, text, first) => {
    const { search } = await answer(
      `{ search(text: "${text}", type: [ORGANIZATION, PERSON, RESOLUTION, INITIATIVE]) { totalCount nodes { ... on Entity { id } } } }`,
    );
    expect(search).toEqual({ totalCount: first.length, nodes: first.map((id) => ({ id })) });
  });

  it('searches titles of events and articles, too', async () => {
    const { search } = await answer('{ search(text: "harbour charter") { totalCount nodes { __typename } } }');
    expect(search.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'Initiative',
      'Event',
      'Event',
      'Article',
    ]);
    expect(search.totalCount).toBe(4);
  });

  it.each(['*', '" OR 1=1', 'foo(bar', "'; MATCH (n) DETACH DELETE n //", '\\', '%'])(
    'takes no part of a search for syntax: %s',
    async (text) => {
      const { data, errors } = await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });
      expect(errors).toEqual([]);
      expect(data.search.totalCount).toBe(0);
    },
  );

  it('says what it holds', async () => {
    const { meta } = await answer('{ meta { version counts { type count } articlesByLanguage { language count } } }');
    expect(meta).toMatchObject({
      version: '0.0.0',
      articlesByLanguage: [
        { language: 'EN', count: 2 },
        { language: 'ZH_HANS', count: 1 },
        { language: 'ZH_HANT', count: 1 },
      ],
    });
    const counts = new Map(meta.counts.map(({ type, count }: { type: string; count: number }) => [type, count]));
    expect(Object.fromEntries(counts)).toEqual({
      ...{
        ARTICLE: FIXTURE_ARTICLES.length,
        CLAIM: 1,
        CONFLICT: 0,
        DATE: 3,
        EVENT: 5,
        INITIATIVE: 1,
        ORGANIZATION: 4,
        PERSON: 1,
        PROPOSAL: 0,
        QUANTITY: 2,
        REPORT: 6,
        RESOLUTION: 1,
      },
    });
  });

  it('says where it is stored', async () => {
    expect((await ask('{ meta { engine } }')).data).toEqual({ meta: { engine: engine.name } });
  });

  it('tells how right the extraction was when it was last measured', async () => {
    const { ask } = apiOver(store, LIMITS, readScorecard(unexpected));
    const { data, errors } = await ask(`{
      meta {
        scorecard {
          articleCount
          articlesByLanguage { language count }
          metrics { name label measure gold value byLanguage { language gold value } }
          note
        }
        scorecardProblem
      }
    }`);
    expect(errors).toEqual([]);
    const { scorecard, scorecardProblem } = data.meta;
    expect(scorecardProblem).toBeNull();
    const agreed = readBaseline('tests/gold/baseline.json');
    expect(scorecard.articleCount).toBe(agreed.all?.articles);
    expect(scorecard.articlesByLanguage).toContainEqual({ language: 'EN', count: agreed.en?.articles });
    expect(scorecard.metrics).toHaveLength(Object.keys(agreed.all?.figures ?? {}).length);
    expect(scorecard.metrics).toContainEqual({
      name: 'object_given_acc',
      label: 'event, type + evidence: object right: where gold has one',
      measure: 'ACCURACY',
      ...agreed.all?.figures.object_given_acc,
      byLanguage: [
        { language: 'ZH_HANS', ...agreed['zh-Hans']?.figures.object_given_acc },
        { language: 'ZH_HANT', ...agreed['zh-Hant']?.figures.object_given_acc },
        { language: 'EN', ...agreed.en?.figures.object_given_acc },
      ],
    });
    expect(scorecard.note).toContain('npm run eval -- --gold tests/gold');
  });

  it('says why there is no scorecard', async () => {
    const { ask } = apiOver(store, LIMITS, readScorecard(unexpected, 'no/such/baseline.json'));
    const { data, errors } = await ask('{ meta { scorecard { note } scorecardProblem } }');
    expect(errors).toEqual([]);
    expect(data.meta).toEqual({ scorecard: null, scorecardProblem: expect.stringContaining('baseline.json') });
  });

  describe('node', () => {
    it('finds anything by its id, which is the id of the graph', async () => {
      const { node, nodes } = await answer(`{
        node(id: "organization:arcadia") { __typename id }
        nodes(ids: ["date:2024-06", "nonsense", "person:nobody", "${fixtureArticleId('undated-hant')}"]) { __typename id }
      }`);
      expect(node).toEqual({ __typename: 'Organization', id: 'organization:arcadia' });
      expect(nodes).toEqual([
        { __typename: 'Date', id: 'date:2024-06' },
        null,
        null,
        { __typename: 'Article', id: fixtureArticleId('undated-hant') },
      ]);
    });

    it.each(['', 'nonsense', 'organization:', 'martian:x', 'organization:nobody', 'T3JnYW5pemF0aW9uOjE='])(
      'is null for %j',
      async (id) => {
        const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
        expect({ data, errors }).toEqual({ data: { node: null }, errors: [] });
      },
    );
  });
});

function spansOf(value: unknown): { quote: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value ? [value as { quote: string; start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}
