import { dirname, join } from 'node:path';
import { readArticleBytes } from '../articles/find-articles.ts';
import type { Settings } from '../config.ts';
import { EXIT } from '../errors.ts';
import { toBaseline, writeBaseline } from '../evaluation/baseline.ts';
import { figuresOf } from '../evaluation/figures.ts';
import { listMistakes, type MistakeList, tellMistakes } from '../evaluation/list-mistakes.ts';
import { misjudgedArticles } from '../evaluation/misjudged-articles.ts';
import { readGold } from '../evaluation/read-gold.ts';
import { createScorecard, type Scorecard, type ScoredArticle } from '../evaluation/scorecard.ts';
import { scorecardTable } from '../evaluation/scorecard-table.ts';
import { toExtractOutput } from '../extraction/extract-output.ts';
import { createPipeline, type Pipeline } from '../ingestion/pipeline.ts';
import { writeLine } from './json-lines.ts';

interface EvaluateOptions {
  readonly gold: string;
  readonly articles: string | null;
  /** How many mistakes of each kind to show. */
  readonly errors: number;
  readonly json: boolean;
  readonly byType: boolean;
  readonly writeBaseline: boolean;
}

export interface Evaluation {
  readonly scored: readonly ScoredArticle[];
  readonly scorecard: Scorecard;
  /** Where the figures that were agreed on are kept: beside the folder of the articles. */
  readonly baseline: string;
}

/** Prints the scorecard of a folder of annotations. @returns the exit code */
export async function evaluateCommand(settings: Settings, options: EvaluateOptions): Promise<number> {
  const pipeline = createPipeline(settings.lexiconFolder);
  const evaluation = await evaluateFolder(pipeline, options.gold, options.articles);
  const { scored, scorecard, baseline } = evaluation;
  const texts = new Map(scored.map(({ gold, text }) => [gold.article, text]));
  const mistakes = options.errors === 0 ? [] : listMistakes(scorecard, options.errors, (article) => texts.get(article));
  const output = options.json
    ? JSON.stringify(asJson(scorecard, mistakes), null, 2)
    : asText(evaluation, mistakes, options.byType);
  await writeLine(process.stdout, output);
  if (options.writeBaseline) {
    writeBaseline(baseline, toBaseline(scorecard));
    process.stderr.write(`Wrote ${baseline}.\n`);
  }
  return EXIT.OK;
}

/** Runs the whole pipeline over the articles of a folder of annotations. @throws AppError GOLD_NOT_FOUND, GOLD_INVALID, ARTICLE_UNREADABLE */
export async function evaluateFolder(pipeline: Pipeline, folder: string, articles: string | null): Promise<Evaluation> {
  const found = readGold(folder, articles);
  const scored: ScoredArticle[] = [];
  for (const gold of found.gold) {
    const file = { file: gold.article, path: join(found.articles, gold.article) };
    const extraction = pipeline.extract(file.file, await readArticleBytes(file));
    scored.push({ gold, text: extraction.article.raw, prediction: toExtractOutput(extraction) });
  }
  return { scored, scorecard: createScorecard(scored), baseline: join(dirname(found.articles), 'baseline.json') };
}

function asText({ scored, scorecard }: Evaluation, mistakes: readonly MistakeList[], byEventType: boolean): string {
  const misjudged = misjudgedArticles(scored);
  return [
    scorecardTable(scorecard, { byEventType }),
    ...(misjudged.length === 0 ? [] : [`relevant, but read as something else: ${misjudged.join(', ')}`]),
    ...(mistakes.length === 0 ? [] : [tellMistakes(mistakes)]),
  ].join('\n\n');
}

function asJson({ groups, articles }: Scorecard, mistakes: readonly MistakeList[]): unknown {
  return {
    groups: Object.fromEntries(
      groups.map(({ name, articles: count, figures }) => [name, { articles: count, ...figures }]),
    ),
    articles: Object.fromEntries(
      articles.map(({ article, language, tally }) => [article, { lang: language, ...figuresOf(tally) }]),
    ),
    ...(mistakes.length > 0 && { errors: mistakes }),
  };
}
