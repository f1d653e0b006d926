import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/evaluation/metrics.ts';
import type { PredictedEvent, Prediction } from '../../../src/evaluation/prediction.ts';
import { scoreArticle } from '../../../src/evaluation/score-article.ts';
import { type Counts, countsOf, tallyJudgements } from '../../../src/evaluation/tally.ts';
import { ANSWER, at, ELSEWHERE, GOLD, TEXT } from './sample.ts';

type Answer = Partial<Prediction>;

function countsIn(answer: Answer, metric: string, gold = GOLD): Partial<Counts> {
  const counts = countsOf(tallyJudgements(scoreArticle(gold, { ...ANSWER, ...answer }, TEXT)), metric);
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

function withEvent(index: number, change: Partial<PredictedEvent>): Answer {
  return { events: ANSWER.events.map((event, at) => (at === index ? { ...event, ...change } : event)) };
}

function withMention(text: string, change: { readonly start: number; readonly end: number }): Answer {
  return {
    entities: ANSWER.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => (mention.text === text ? { ...mention, ...change } : mention)),
    })),
  };
}

function without(id: string): Answer {
  return { entities: ANSWER.entities.filter((entity) => entity.id !== id) };
}

const unnamed = { id: 'own:new', type: 'Initiative', names: {}, externalIds: {} };
const invented: PredictedEvent = {
  id: 'own:new',
  type: 'MEETING',
  modality: 'ACTUAL',
  date: null,
  participants: [{ entity: 'own:nobody', role: 'host' }],
  object: null,
  evidence: ELSEWHERE,
};

describe('scoreArticle', () => {
  it('finds no fault with an answer that agrees', () => {
    const judgements = scoreArticle(GOLD, ANSWER, TEXT);
    expect(judgements.filter(({ verdict }) => verdict !== 'right' && verdict !== 'shared')).toEqual([]);
    expect(judgements.filter(({ recall }) => recall !== undefined && recall !== 1)).toEqual([]);
  });

  it('judges only metrics of the scorecard', () => {
    const empty = { status: 'OK', entities: [], dates: [], events: [], relations: [], quantities: [] };
    const metrics = [...scoreArticle(GOLD, ANSWER, TEXT), ...scoreArticle(GOLD, empty, TEXT)].map(
      ({ metric }) => metric,
    );
    expect(metrics.filter((metric) => !METRICS.some(({ key }) => key === metric))).toEqual([]);
  });

  const bold = at('**Beta Pledge**');
  const cases: readonly (readonly [string, Answer, string, Partial<Counts>])[] = [
    ['markup does not count in a span', withMention('Beta Pledge', bold), 'mention_exact', { right: 5 }],
    [
      'a longer span is not exact',
      withMention('Gamma Lab', at('of Gamma Lab')),
      'mention_exact',
      { right: 4, missed: 1, invented: 1 },
    ],
    [
      'a longer span of much the same words is found',
      withMention('Gamma Lab', at('of Gamma Lab')),
      'mention_lenient',
      { right: 5 },
    ],
    [
      'another type is another thing',
      { entities: ANSWER.entities.map((entity) => ({ ...entity, type: 'Person' })) },
      'mention_exact_Person',
      { right: 1, invented: 4 },
    ],
    [
      'a noun phrase that points to an entity is no mention',
      { entities: [...ANSWER.entities, { ...unnamed, mentions: [at('the pledge')] }] },
      'mention_exact',
      { right: 5 },
    ],
    [
      'what stands outside the zones is not scored',
      { entities: [...ANSWER.entities, { ...unnamed, mentions: [at('Beta Pledge')] }] },
      'mention_exact',
      { right: 5 },
    ],
    ['a missed entity is missed in name as well', without('own:lab'), 'name_acc', { right: 3, missed: 1 }],
    [
      'a wrong name is wrong',
      { entities: ANSWER.entities.map((entity) => ({ ...entity, names: { en: 'X' } })) },
      'name_acc',
      { wrong: 4 },
    ],
    [
      'an identifier is as good as a name',
      { entities: ANSWER.entities.map((entity) => ({ ...entity, names: {}, externalIds: { S: 'Gamma Lab' } })) },
      'name_acc',
      { right: 1, wrong: 3 },
    ],
    [
      'an entity that only its noun phrase names fills arguments',
      { entities: [...ANSWER.entities.slice(0, 3), { ...unnamed, id: 'own:pledge', mentions: [at('the pledge')] }] },
      'object_acc',
      { right: 2 },
    ],
    [
      'a date counts with its value',
      { dates: [{ ...at('3 May 2024'), edtf: '2024-05' }] },
      'date',
      { missed: 1, invented: 1 },
    ],
    ['a date is found with any value', { dates: [{ ...at('May 2024'), edtf: null }] }, 'date_span', { right: 1 }],
    [
      'an optional date is neither right nor wrong',
      { dates: [...ANSWER.dates, { ...at('Tomorrow'), edtf: '2024-05-04' }] },
      'date',
      { right: 1 },
    ],
    [
      'a date outside the zones is not scored',
      { dates: [...ANSWER.dates, { ...at('4 May 2024'), edtf: '2024-05-04' }] },
      'date',
      { right: 1 },
    ],
    [
      'the role of a count is a metric of its own',
      { quantities: [{ ...at('12 states'), value: 12, qualifier: 'exact', role: 'OTHER' }] },
      'quantity',
      { right: 1 },
    ],
    [
      'a count in another role is wrong there',
      { quantities: [{ ...at('12 states'), value: 12, qualifier: 'exact', role: 'OTHER' }] },
      'quantity_role',
      { missed: 1, invented: 1 },
    ],
    [
      'another modality is missed and invented',
      withEvent(0, { modality: 'PLANNED' }),
      'event',
      { right: 1, missed: 1, invented: 1 },
    ],
    [
      'another modality is still a matched event',
      withEvent(0, { modality: 'PLANNED' }),
      'event_type_evidence',
      { right: 2 },
    ],
    [
      'evidence elsewhere is another event',
      withEvent(0, { evidence: at('Jane Roe') }),
      'event',
      { right: 1, missed: 1, invented: 1 },
    ],
    ['no date is right where gold has none', withEvent(0, { date: null }), 'event_date_acc', { right: 1, wrong: 1 }],
    ['dates where gold has one', withEvent(0, { date: null }), 'event_date_given_acc', { wrong: 1 }],
    [
      'another role is a wrong argument',
      withEvent(1, { participants: [{ entity: 'own:jane', role: 'host' }] }),
      'arg_matched',
      { right: 1, missed: 1, invented: 1 },
    ],
    [
      'but the right argument without it',
      withEvent(1, { participants: [{ entity: 'own:jane', role: 'host' }] }),
      'arg_norole_matched',
      { right: 2 },
    ],
    [
      'an event in a distractor is a false alarm',
      { events: [...ANSWER.events, invented] },
      'event',
      { right: 2, invented: 1 },
    ],
    ['and so are its arguments', { events: [...ANSWER.events, invented] }, 'arg_all', { right: 2, invented: 1 }],
    [
      'an event without evidence is a false alarm',
      { events: [...ANSWER.events, { ...invented, evidence: { text: '', start: 0, end: 0 } }] },
      'event',
      { right: 2, invented: 1 },
    ],
    [
      'an event in the header is not scored',
      { events: [...ANSWER.events, { ...invented, evidence: at('Alpha Council adopts the Beta Pledge') }] },
      'event',
      { right: 2 },
    ],
    [
      'an event that is not required is neither right nor wrong',
      {
        events: [
          ...ANSWER.events,
          { ...invented, type: 'PUBLICATION', evidence: at('Tomorrow the Alpha Council will publish it.') },
        ],
      },
      'event',
      { right: 2 },
    ],
    ['arguments of a missed event are missed', { events: ANSWER.events.slice(1) }, 'arg_all', { right: 1, missed: 1 }],
    ['relations that a role says are not scored', { relations: [] }, 'relation', { missed: 1 }],
    [
      'nor when they are told',
      { relations: [...ANSWER.relations, { from: 'own:council', type: 'ADOPTED', to: 'own:e1' }] },
      'relation',
      { right: 1 },
    ],
    [
      'an invented relation is a false alarm',
      { relations: [...ANSWER.relations, { from: 'own:lab', type: 'PART_OF', to: 'own:council' }] },
      'relation',
      { right: 1, invented: 1 },
    ],
  ];
  it.each(cases)('%s', (_, answer, metric, counts) => {
    expect(countsIn(answer, metric)).toEqual(counts);
  });

  it('accepts any of the sentences that state an event', () => {
    const [first, ...events] = GOLD.events;
    const also = {
      ...GOLD,
      events: first === undefined ? [] : [{ ...first, alternatives: [at('Jane Roe of Gamma Lab')] }, ...events],
    };
    expect(countsIn(withEvent(0, { evidence: at('Jane Roe of Gamma Lab') }), 'event', also)).toEqual({ right: 2 });
  });

  it('counts against coreference what is put together wrongly', () => {
    const [council, lab] = ANSWER.entities;
    const mentions = [...(council?.mentions ?? []), ...(lab?.mentions ?? [])];
    const joined = {
      entities: ANSWER.entities.map((entity) =>
        entity === council ? { ...entity, mentions } : entity === lab ? { ...entity, mentions: [] } : entity,
      ),
    };
    const { precision, recall } = countsIn(joined, 'b3');
    expect(precision).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3 + 2);
    expect(recall).toBe(5);
  });
});
