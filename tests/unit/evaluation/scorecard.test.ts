import { describe, expect, it } from 'vitest';
import { compareWithBaseline, toBaseline } from '../../../src/evaluation/baseline.ts';
import { figuresOf, figureValue } from '../../../src/evaluation/figures.ts';
import { listMistakes, tellMistakes } from '../../../src/evaluation/list-mistakes.ts';
import { misjudgedArticles } from '../../../src/evaluation/misjudged-articles.ts';
import { createScorecard, type ScoredArticle } from '../../../src/evaluation/scorecard.ts';
import { scorecardTable } from '../../../src/evaluation/scorecard-table.ts';
import { tallyJudgements } from '../../../src/evaluation/tally.ts';
import { ANSWER, GOLD, TEXT } from './sample.ts';

const RIGHT: ScoredArticle = { gold: GOLD, text: TEXT, prediction: ANSWER };
const EMPTY: ScoredArticle = {
  gold: { ...GOLD, article: '02.md', language: 'zh-Hans' },
  text: TEXT,
  prediction: { status: 'NOT_RELEVANT', entities: [], dates: [], events: [], relations: [], quantities: [] },
};

describe('figures', () => {
  const judge = (metric: string, verdict: 'right' | 'missed' | 'invented' | 'wrong') => ({ metric, verdict }) as const;

  it('are null where there is nothing to score', () => {
    const figures = Object.values(figuresOf(tallyJudgements([])));
    expect(figures.map(figureValue).filter((value) => value !== null)).toEqual([]);
  });

  it('count an item that is missed and one that is invented', () => {
    const figures = figuresOf(
      tallyJudgements([judge('date', 'right'), judge('date', 'missed'), judge('date', 'invented')]),
    );
    expect(figures.date).toEqual({ gold: 2, tp: 1, fp: 1, fn: 1, p: 0.5, r: 0.5, f1: 0.5 });
  });

  it('compare values only where both have the item', () => {
    const figures = figuresOf(
      tallyJudgements([judge('name_acc', 'right'), judge('name_acc', 'wrong'), judge('name_acc', 'missed')]),
    );
    expect(figures.name_acc).toEqual({ gold: 3, correct: 1, total: 2, acc: 0.5 });
  });

  it('are 0 for the arguments of matched events where no event was matched', () => {
    const figures = figuresOf(tallyJudgements([judge('arg_all', 'missed')]));
    expect(figures.arg_matched).toMatchObject({ gold: 0, f1: 0 });
  });
});

describe('a scorecard', () => {
  const scorecard = createScorecard([RIGHT, EMPTY]);

  it('has all articles first and then each language', () => {
    expect(scorecard.groups.map(({ name, articles }) => [name, articles])).toEqual([
      ['all', 2],
      ['zh-Hans', 1],
      ['en', 1],
    ]);
  });

  it('adds what the articles hold', () => {
    expect(scorecard.groups.map(({ figures }) => figures.event)).toMatchObject([
      { gold: 4, f1: 2 / 3 },
      { gold: 2, f1: 0 },
      { gold: 2, f1: 1 },
    ]);
  });

  it('is printed as a table, event types on request', () => {
    const lines = scorecardTable(scorecard, { byEventType: false }).split('\n');
    expect(lines[0]).toMatch(/^metric +gold +P +R +F1\/acc +zh-Hans +en$/);
    expect(lines.find((line) => line.startsWith('event, type + modality'))).toMatch(
      / 4 +1\.000 +0\.500 +0\.667 +0\.000 +1\.000$/,
    );
    expect(scorecardTable(scorecard, { byEventType: true })).toContain('ADOPTION');
    expect(lines.join('\n')).not.toContain('ADOPTION');
  });

  it('lists the first mistakes with their sentences', () => {
    const lists = listMistakes(scorecard, 1, () => TEXT);
    const events = lists.find(({ metric }) => metric === 'event');
    expect(events).toMatchObject({ verdict: 'missed', count: 2, first: [{ article: '02.md' }] });
    expect(tellMistakes(lists)).toContain('«3 May 2024»');
  });

  it('tells relevant articles that were passed over', () => {
    expect(misjudgedArticles([RIGHT, EMPTY])).toEqual(['02.md (NOT_RELEVANT)']);
  });
});

describe('a baseline', () => {
  const agreed = toBaseline(createScorecard([RIGHT]));
  const worse = toBaseline(createScorecard([{ ...RIGHT, prediction: { ...ANSWER, dates: [] } }]));

  it('is content with the same and with better', () => {
    expect(compareWithBaseline(agreed, agreed)).toEqual([]);
    expect(compareWithBaseline(agreed, worse)).toEqual([]);
  });

  it('tells each figure that dropped', () => {
    expect(compareWithBaseline(worse, agreed)).toContain('all, date: 1 before, 0 now');
    expect(compareWithBaseline(worse, agreed)).toContain('en, date_span: 1 before, 0 now');
  });

  it('is of no use when the cases have changed', () => {
    const more = toBaseline(createScorecard([RIGHT, EMPTY]));
    expect(compareWithBaseline(more, agreed)).toContain('all: 1 articles before, 2 now');
    const fewer = toBaseline(createScorecard([{ ...RIGHT, gold: { ...GOLD, quantities: [] } }]));
    expect(compareWithBaseline(fewer, agreed)).toContain('all, quantity: 1 gold items before, 0 now');
  });
});
