import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { type Ask, apiOver } from '../support/ask.ts';
import { forEachEngine } from '../support/engines.ts';
import { fixtureArticleId } from '../support/fixture-article.ts';
import { ingestFixture, removeFixture } from '../support/fixture-graph.ts';
import { LINKED_ARTICLES } from '../support/linked-articles.ts';

/** What the engine before has answered: the next one answers the same, byte for byte. */
const answered = new Map<string, string>();

const SIGNED = '{ object: "initiative:ferry-accord" }';

interface Reason {
  readonly code: string;
  readonly weight: number;
}

forEachEngine((engine) => {
  let store: Store;
  let ask: Ask;
  beforeAll(async () => {
    store = await engine.openEmpty();
    await ingestFixture(store, LINKED_ARTICLES);
    ({ ask } = apiOver(store));
  });

  const answer = async (query: string) => {
    const { data, errors, body } = await ask(query);
    expect(errors).toEqual([]);
    expect(body).toBe(answered.get(query) ?? body);
    answered.set(query, body);
    return data;
  };

  it('counts a publisher once, and so a text, whoever copies it', async () => {
    const { events } = await answer(`{ events(filter: ${SIGNED}) {
      nodes { reportCount articleCount independentSourceCount languages firstReportedAt lastReportedAt }
    } }`);
    expect(events.nodes).toEqual([
      {
        ...{ reportCount: 4, articleCount: 4, independentSourceCount: 3, languages: ['ZH_HANS', 'EN'] },
        ...{ firstReportedAt: '2024-09-11', lastReportedAt: '2024-09-13' },
      },
    ]);
  });

  it('tells what sources differ on: every position with its independent sources and their words', async () => {
    const { events } = await answer(`{ events(filter: ${SIGNED}) { nodes { conflicts {
      kind role entity { id }
      positions { value independentSourceCount sources { publishers evidence { quote } } evidence(first: 1) { quote sentence article { file } report { type } } }
    } } } }`);
    const [{ conflicts }] = events.nodes;
    expect(conflicts.map(({ kind }: { kind: string }) => kind)).toEqual(['COUNT', 'SCOPE', 'DATE', 'MODALITY']);
    const [count, scope, date, modality] = conflicts;
    const copies = ['Harbour Post', 'Isles Gazette'];
    expect(count).toEqual({
      ...{ kind: 'COUNT', role: 'SIGNATORY_COUNT', entity: null },
      positions: [
        {
          ...{ value: '12 state', independentSourceCount: 1 },
          sources: [{ publishers: copies, evidence: [{ quote: '12 states' }, { quote: '12 states' }] }],
          evidence: [
            {
              quote: '12 states',
              sentence: 'Arcadia signed the Ferry Accord on 10 September 2024, together with 12 states.',
              article: { file: 'ferry-signed.md' },
              report: { type: 'SIGNING' },
            },
          ],
        },
        {
          ...{ value: '15 state', independentSourceCount: 1 },
          sources: [{ publishers: ['群岛观察'], evidence: [{ quote: '15个国家' }] }],
          evidence: [
            {
              quote: '15个国家',
              sentence: '9月10日，阿卡迪亚签署《渡轮协定》，15个国家一同签署。',
              article: { file: 'ferry-signed-zh.md' },
              report: { type: 'SIGNING' },
            },
          ],
        },
      ],
    });
    expect(scope.positions.map(({ value }: { value: string }) => value)).toContain('20 state or organization');
    expect(date).toMatchObject({
      role: null,
      positions: [
        {
          value: '2024-09-10',
          independentSourceCount: 2,
          sources: [{ publishers: copies }, { publishers: ['群岛观察'] }],
        },
        { value: '2024-09-09', independentSourceCount: 1, evidence: [{ quote: '9 September 2024' }] },
      ],
    });
    expect(modality).toMatchObject({
      entity: { id: 'organization:arcadia' },
      positions: [
        { value: 'ACTUAL', independentSourceCount: 3 },
        { value: 'NEGATED', evidence: [{ quote: 'Arcadia did not sign the Ferry Accord.' }] },
      ],
    });
  });

  it('says of every report why it is one of its event, and the score is the sum of what it says', async () => {
    const { events } = await answer(`{ events(filter: { modality: null }) { nodes { reportCount links(first: 100) {
      score reasons { code weight } against { code weight } report { event { id } link { score } } comparedWith { event { id } }
    } } } }`);
    const links = events.nodes.flatMap((event: { links: unknown[] }) => event.links);
    expect(links).toHaveLength(LINKED_ARTICLES.length);
    for (const { score, reasons, against, report, comparedWith } of links) {
      expect(score).toBeCloseTo(sum([...reasons, ...against]), 10);
      expect(report.link.score).toBe(score);
      expect(comparedWith ?? report).toMatchObject({ event: report.event });
      for (const { weight } of reasons) expect(weight).toBeGreaterThan(0);
      for (const { weight } of against) expect(weight).toBeLessThan(0);
    }
    const [, chinese] = events.nodes.find(({ reportCount }: { reportCount: number }) => reportCount === 4).links;
    expect(chinese.against.map(({ code }: Reason) => code)).toEqual(['DIFFERENT_COUNTS']);
  });

  it('gives reasons as sentences, with names in the language asked for', async () => {
    const { event } = await answer(`{ event(id: "${await eventOf('ferry-signed-early')}") { links(first: 4) {
      reasons { en: text zh: text(lang: ZH) about entity { id } } against { en: text zh: text(lang: ZH) }
    } } }`);
    const link = event.links.at(-1);
    expect(link.reasons).toContainEqual({
      ...{ en: 'Both are about Ferry Accord.', zh: '均涉及渡轮协定。' },
      ...{ about: 'initiative:ferry-accord', entity: { id: 'initiative:ferry-accord' } },
    });
    expect(link.against).toEqual([
      {
        en: 'Their dates lie a few days apart: 9 September 2024 and 10 September 2024.',
        zh: '日期相差数日：2024年9月9日与2024年9月10日。',
      },
    ]);
  });

  it('keeps a plan and what became of it two events, and leads from each to the other', async () => {
    const { plan, outcome } = await answer(`{
      plan: event(id: "${await eventOf('ferry-plan')}") { modality became { score reasons { code weight } against { weight } event { id modality } } cameFrom { score } }
      outcome: event(id: "${await eventOf('ferry-signed')}") { became { score } cameFrom { score event { modality } } }
    }`);
    expect(plan).toMatchObject({ modality: 'PLANNED', became: { event: { modality: 'ACTUAL' } }, cameFrom: [] });
    expect(plan.became.score).toBeCloseTo(sum([...plan.became.reasons, ...plan.became.against]), 10);
    expect(outcome).toEqual({ became: null, cameFrom: [{ score: plan.became.score, event: { modality: 'PLANNED' } }] });
  });

  it('shows related events, the best first, and why', async () => {
    const { signed, summit } = await answer(`{
      signed: event(id: "${await eventOf('ferry-signed')}") { related { score event { modality } because { code weight entity { id } event { modality } } } }
      summit: event(id: "${await eventOf('summit-open')}") { related(first: 1) { score event { modality } because { code weight } } }
    }`);
    expect(signed.related).toMatchObject([
      {
        event: { modality: 'PLANNED' },
        because: [
          { code: 'PLAN_AND_OUTCOME', event: { modality: 'PLANNED' }, entity: null },
          { code: 'SAME_OBJECT', event: null, entity: { id: 'initiative:ferry-accord' } },
          { code: 'SAME_FAMILY' },
        ],
      },
      { event: { modality: 'NEGATED' }, because: [{ code: 'SAME_OBJECT' }, { code: 'SAME_FAMILY' }] },
    ]);
    expect(summit.related[0].because.map(({ code }: Reason) => code)).toContain('SAME_SERIES');
    for (const { score, because } of [...signed.related, ...summit.related]) {
      expect(score).toBeCloseTo(sum(because), 10);
    }
  });

  it('shows related articles, and copies of a text with their place', async () => {
    const { article } = await answer(`{ article(id: "${fixtureArticleId('ferry-signed')}") {
      text
      events { totalCount edges { salience node { type } } }
      related(first: 10) { score article { file } because { code weight } }
      copies { section article { file text } containedIn { section start end text } }
    } }`);
    expect(article.events).toEqual({ totalCount: 1, edges: [{ salience: 'MAIN', node: { type: 'SIGNING' } }] });
    const files = article.related.map((one: { article: { file: string } }) => one.article.file);
    // Both about the event; one that only recalls it; the plan; and one about the same accord.
    expect(files).toEqual([
      ...['ferry-signed-copy.md', 'ferry-signed-zh.md', 'ferry-plan.md', 'ferry-signed-early.md', 'ferry-denied.md'],
    ]);
    const codes = article.related.map(({ because }: { because: Reason[] }) => because[0]?.code);
    expect(codes).toEqual(['SAME_MAIN_EVENT', 'SAME_MAIN_EVENT', 'PLAN_AND_OUTCOME', 'SAME_EVENT', 'SHARED_OBJECT']);
    for (const { score, because } of article.related) expect(score).toBeCloseTo(sum(because), 10);
    expect(article.copies).toEqual([
      {
        section: 0,
        article: { file: 'ferry-signed-copy.md', text: article.text },
        containedIn: { section: 0, start: 0, end: article.text.length, text: article.text },
      },
    ]);
  });

  it('shows who is named in the same articles', async () => {
    const { initiative } = await answer(`{ initiative(id: "initiative:ferry-accord") {
      coMentioned { articleCount entity { id } articles(first: 2) { file } }
    } }`);
    expect(initiative.coMentioned).toEqual([
      {
        articleCount: 6,
        entity: { id: 'organization:arcadia' },
        articles: [{ file: 'ferry-denied.md' }, { file: 'ferry-signed-early.md' }],
      },
    ]);
  });

  it('lists conflicts and proposals, each a node', async () => {
    const { conflicts, dates, proposals } = await answer(`{
      conflicts { totalCount nodes { id kind events { modality } } }
      dates: conflicts(kind: [DATE, SCOPE]) { totalCount nodes { kind } }
      proposals(kind: SAME_EVENT) { totalCount nodes {
        id kind score ends { ... on Event { id type } } witnesses { quote event { id } } reasons { code weight } against { code weight }
      } }
    }`);
    expect(conflicts.totalCount).toBe(4);
    expect(dates).toEqual({ totalCount: 2, nodes: [{ kind: 'DATE' }, { kind: 'SCOPE' }] });
    const denied = conflicts.nodes.find(({ kind }: { kind: string }) => kind === 'MODALITY');
    expect(denied.events.map((event: { modality: string }) => event.modality).sort()).toEqual(['ACTUAL', 'NEGATED']);
    const [proposal] = proposals.nodes;
    expect(proposals.totalCount).toBe(1);
    expect(proposal.score).toBeCloseTo(sum([...proposal.reasons, ...proposal.against]), 10);
    expect(proposal.witnesses.map(({ event }: { event: { id: string } }) => event.id).sort()).toEqual(
      proposal.ends.map(({ id }: { id: string }) => id),
    );
    const { nodes } = await answer(`{ nodes(ids: ["${denied.id}", "${proposal.id}"]) {
      __typename id ... on Conflict { kind } ... on Proposal { score }
    } }`);
    expect(nodes).toEqual([
      { __typename: 'Conflict', id: denied.id, kind: 'MODALITY' },
      { __typename: 'Proposal', id: proposal.id, score: proposal.score },
    ]);
  });

  it.each([
    ['hasConflicts: true', 1],
    ['hasConflicts: true, modality: null', 2],
    ['hasConflicts: false', 3],
    ['minIndependentSources: 3', 1],
    ['minIndependentSources: 4', 0],
  ])('finds events with %s', async (filter, total) => {
    const { events } = await answer(`{ events(filter: { ${filter} }) { totalCount nodes { id } } }`);
    expect(events.totalCount).toBe(total);
    expect(events.nodes).toHaveLength(total);
  });

  describe('ids that were given out once', () => {
    let renamed: string;
    let gone: string;
    beforeAll(async () => {
      // The article that named the signing is taken back, and the one report of a publication.
      renamed = await eventOf('ferry-signed-zh');
      const namer = await namingArticle(renamed);
      gone = await eventOf('guide-first');
      await removeFixture(store, namer);
      await removeFixture(store, 'guide-first');
      const rows = [
        { id: 'organization:old-arcadia', reports: [], becameId: 'organization:older-arcadia' },
        { id: 'organization:older-arcadia', reports: [], becameId: 'organization:arcadia' },
        { id: 'organization:ferry-accord', reports: [], becameId: 'initiative:ferry-accord' },
        { id: 'person:nobody', reports: [], becameId: null },
      ];
      await store.transaction((transaction) => transaction.write('write/save-issued-ids', { rows }));
      ({ ask } = apiOver(store));
    });

    it('lead to the event that holds most of the reports', async () => {
      const { event, node, nodes } = await answer(`{
        event(id: "${renamed}") { id reportCount }
        node(id: "${renamed}") { __typename id }
        nodes(ids: ["${renamed}", "event:none"]) { id }
      }`);
      expect(event.reportCount).toBe(3);
      expect(event.id).not.toBe(renamed);
      expect(node).toEqual({ __typename: 'Event', id: event.id });
      expect(nodes).toEqual([{ id: event.id }, null]);
    });

    it('lead to a tombstone where no report is left', async () => {
      const { event, node } = await answer(`{
        event(id: "${gone}") { id }
        node(id: "${gone}") { __typename id ... on Tombstone { reports } }
      }`);
      expect(event).toBeNull();
      expect(node).toMatchObject({ __typename: 'Tombstone', id: gone, reports: [expect.stringMatching(/^report:/)] });
    });

    it('lead to an entity under its new id, over more than one step and across types', async () => {
      const data = await answer(`{
        entity(id: "organization:old-arcadia") { id }
        organization(id: "organization:older-arcadia") { id }
        other: organization(id: "organization:ferry-accord") { id }
        person(id: "person:nobody") { id }
        nodes(ids: ["organization:ferry-accord", "person:nobody"]) { __typename id }
        events(filter: { participant: "organization:old-arcadia" }) { totalCount }
        same: events(filter: { participant: "organization:arcadia" }) { totalCount }
      }`);
      expect(data).toMatchObject({
        entity: { id: 'organization:arcadia' },
        organization: { id: 'organization:arcadia' },
        ...{ other: null, person: null },
        nodes: [
          { __typename: 'Initiative', id: 'initiative:ferry-accord' },
          { __typename: 'Tombstone', id: 'person:nobody' },
        ],
        events: data.same,
      });
    });

    it.each(['event:never', 'organization:never'])('are not those that never were: %s', async (id) => {
      const field = id.startsWith('event:') ? 'event' : 'entity';
      const { errors } = await ask(`{ ${field}(id: "${id}") { id } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'ID_UNKNOWN', argument: 'id' } }]);
      expect((await ask(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: null });
    });
  });

  /** The event that an article of the fixture reports. */
  async function eventOf(key: string): Promise<string> {
    const { data } = await ask(`{ article(id: "${fixtureArticleId(key)}") { events { nodes { id } } } }`);
    return data.article.events.nodes[0].id;
  }

  /** The key of the article whose report names the event. */
  async function namingArticle(eventId: string): Promise<string> {
    const { data } = await ask(`{ report(id: "${eventId.replace('event:', 'report:')}") { article { file } } }`);
    return data.report.article.file.replace('.md', '');
  }
});

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0);
}
