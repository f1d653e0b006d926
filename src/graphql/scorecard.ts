import type { LanguageCount } from '../loaders/graph-statistics.ts';
import type { Language } from '../model/vocabulary.ts';
import { builder } from './builder.ts';
import { LanguageEnum } from './statement-enums.ts';
import { vocabularyEnum } from './vocabulary-enum.ts';

/** The figures, or why there are none: one of the two is null. */
export type ScorecardState =
  | { readonly figures: ScorecardFigures; readonly problem: null }
  | { readonly figures: null; readonly problem: string };

interface ScorecardFigures {
  readonly articleCount: number;
  readonly articlesByLanguage: LanguageCount[];
  readonly metrics: ScorecardMetric[];
  readonly note: string;
}

interface ScorecardMetric extends Figure {
  readonly name: string;
  readonly label: string;
  readonly measure: Measure;
  readonly byLanguage: LanguageFigure[];
}

interface LanguageFigure extends Figure {
  readonly language: Language;
}

/** `gold` items, and how well they are met: 0 to 1, null where there was nothing to find. */
interface Figure {
  readonly gold: number;
  readonly value: number | null;
}

type Measure = 'F1' | 'ACCURACY' | 'B_CUBED';

const GOLD = 'How many annotated items the figure rests on: the fewer, the less it says.';
const VALUE = 'The figure, from 0 to 1; null where there was nothing to find and nothing was found.';

const MeasureEnum = vocabularyEnum<Measure>('Measure', 'How a figure is computed.', {
  F1: 'The harmonic mean of precision and recall: of what was found, how much is annotated; of what is annotated, how much was found.',
  ACCURACY: 'Of the items that were found and are annotated, how many have the annotated value.',
  B_CUBED:
    'The harmonic mean of B-cubed precision and recall: whether mentions of one entity, and only those, were put together.',
});

export const LanguageCountRef = builder.objectRef<LanguageCount>('LanguageCount').implement({
  description: 'How many articles of a language there are.',
  fields: (t) => ({
    language: t.expose('language', { type: LanguageEnum, description: 'The language.' }),
    count: t.exposeInt('articles', { description: 'How many.' }),
  }),
});

const LanguageFigureRef = builder.objectRef<LanguageFigure>('LanguageFigure').implement({
  description: 'A figure over the annotated articles of one language.',
  fields: (t) => ({
    language: t.expose('language', { type: LanguageEnum, description: 'The language.' }),
    gold: t.exposeInt('gold', { description: GOLD }),
    value: t.exposeFloat('value', { nullable: true, description: VALUE }),
  }),
});

const ScorecardMetricRef = builder.objectRef<ScorecardMetric>('ScorecardMetric').implement({
  description: 'One thing that was measured, over all annotated articles and by language.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, which stays: `event`, `object_given_acc`.' }),
    label: t.exposeString('label', {
      description: 'What it is, for people; after a colon the part of it: `event, type + evidence: date right`.',
    }),
    measure: t.expose('measure', { type: MeasureEnum, description: 'How it is computed.' }),
    gold: t.exposeInt('gold', { description: GOLD }),
    value: t.exposeFloat('value', { nullable: true, description: VALUE }),
    byLanguage: t.expose('byLanguage', { type: [LanguageFigureRef], description: 'The same by language.' }),
  }),
});

export const Scorecard = builder.objectRef<ScorecardFigures>('Scorecard').implement({
  description: 'How right the extraction is: what it reads from articles, against what annotators read from them.',
  fields: (t) => ({
    articleCount: t.exposeInt('articleCount', { description: 'How many annotated articles it was measured on.' }),
    articlesByLanguage: t.expose('articlesByLanguage', {
      type: [LanguageCountRef],
      description: 'The same by language.',
    }),
    metrics: t.expose('metrics', { type: [ScorecardMetricRef], description: 'What was measured.' }),
    note: t.exposeString('note', {
      description: 'What it was measured on, how far the figures go, and how to measure again.',
    }),
  }),
});
