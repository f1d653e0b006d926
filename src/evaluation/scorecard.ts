import { LANGUAGES } from '../model/vocabulary.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { GoldArticle } from './gold-article.ts';
import type { Judgement } from './judgement.ts';
import type { Prediction } from './prediction.ts';
import { scoreArticle } from './score-article.ts';
import { addTallies, type Tally, tallyJudgements } from './tally.ts';

/** An annotated article, the raw file it is of, and what was predicted about it. */
export interface ScoredArticle {
  readonly gold: GoldArticle;
  readonly text: string;
  readonly prediction: Prediction;
}

export interface Group {
  /** `all`, or a language. */
  readonly name: string;
  /** How many articles. */
  readonly articles: number;
  readonly figures: Figures;
}

export interface Scorecard {
  /** All articles together first, then each language. */
  readonly groups: readonly Group[];
  readonly articles: readonly ArticleScore[];
}

interface ArticleScore {
  readonly article: string;
  readonly language: string;
  readonly judgements: readonly Judgement[];
  readonly tally: Tally;
}

export function createScorecard(articles: readonly ScoredArticle[]): Scorecard {
  const scores = articles.map(({ gold, prediction, text }): ArticleScore => {
    const judgements = scoreArticle(gold, prediction, text);
    return { article: gold.article, language: gold.language, judgements, tally: tallyJudgements(judgements) };
  });
  const languages = new Set([...LANGUAGES, ...scores.map(({ language }) => language)]);
  const byLanguage = [...languages].map((name) =>
    groupOf(
      name,
      scores.filter(({ language }) => language === name),
    ),
  );
  return {
    groups: [groupOf('all', scores), ...byLanguage.filter((group) => group.articles > 0)],
    articles: scores,
  };
}

function groupOf(name: string, scores: readonly ArticleScore[]): Group {
  return { name, articles: scores.length, figures: figuresOf(addTallies(scores.map(({ tally }) => tally))) };
}
