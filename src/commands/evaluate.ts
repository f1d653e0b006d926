import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { readArticleBytes } from '../articles/find-articles.ts';
import { readSettings } from '../config.ts';
import { EXIT } from '../errors.ts';
import { toBaseline, writeBaseline } from '../evaluation/baseline.ts';
import { figuresOf } from '../evaluation/figures.ts';
import { listMistakes, type MistakeList, tellMistakes } from '../evaluation/list-mistakes.ts';
import { readGold } from '../evaluation/read-gold.ts';
import { createScorecard, type Scorecard, type ScoredArticle } from '../evaluation/scorecard.ts';
import { scorecardTable } from '../evaluation/scorecard-table.ts';
import { toExtractOutput } from '../extraction/extract-output.ts';
import { createPipeline, type Pipeline } from '../ingestion/pipeline.ts';
import type { Extraction } from '../model/extraction.ts';
import { writeLine } from './json-lines.ts';
import { readCount } from './read-count.ts';

export interface EvaluateOptions {
  readonly gold: string;
  readonly articles: string | null;
  /** How many mistakes of each kind to show. */
  readonly errors: number;
  readonly json: boolean;
  readonly byType: boolean;
  readonly writeBaseline: boolean;
}
