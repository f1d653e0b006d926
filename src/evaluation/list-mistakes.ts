import type { Span } from '../model/span.ts';
import type { Judgement } from './judgement.ts';
import { METRICS } from './metrics.ts';
import type { Scorecard } from './scorecard.ts';
import { sentenceAround } from './sentence-around.ts';

interface Mistake {
  readonly article: string;
  readonly what: string;
  /** In the raw file. */
  readonly at: Span | null;
  /** The sentence it stands in, with the span in « ». */
  readonly sentence: string | null;
}

/** The mistakes of one kind in one metric. */
export interface MistakeList {
  readonly metric: string;
  readonly verdict: Judgement['verdict'];
  /** How many there are, of which `first` are listed. */
  readonly count: number;
  readonly first: readonly Mistake[];
}

const MISTAKES: readonly Judgement['verdict'][] = ['missed', 'invented', 'wrong', 'shared'];

/**
 * The first mistakes of each metric, in the order of the articles.
 *
 * @param textOf the raw file of an article
 */
export function listMistakes(
  { articles }: Scorecard,
  atMost: number,
  textOf: (article: string) => string | undefined,
): MistakeList[] {
  const told = articles.flatMap(({ article, judgements }) =>
    judgements.flatMap(({ metric, verdict, remark }) =>
      remark === undefined ? [] : { article, metric, verdict, remark },
    ),
  );
  return METRICS.flatMap(({ key }) => MISTAKES.map((verdict) => ({ key, verdict }))).flatMap(({ key, verdict }) => {
    const found = told.filter((mistake) => mistake.metric === key && mistake.verdict === verdict);
    const first = found.slice(0, atMost).map(({ article, remark: { what, at } }): Mistake => {
      const text = textOf(article);
      return { article, what, at, sentence: at === null || text === undefined ? null : sentenceAround(text, at) };
    });
    return found.length === 0 ? [] : { metric: key, verdict, count: found.length, first };
  });
}

/** The lists for a terminal. */
export function tellMistakes(lists: readonly MistakeList[]): string {
  const labels = new Map(METRICS.map(({ key, label }) => [key, label.trim()]));
  return lists
    .map(({ metric, verdict, count, first }) =>
      [`${labels.get(metric) ?? metric}, ${verdict}: ${count}`, ...first.map(tellMistake)].join('\n'),
    )
    .join('\n\n');
}

function tellMistake({ article, what, at, sentence }: Mistake): string {
  const place = at === null ? '' : `:${at.start}-${at.end}`;
  return `  ${article}${place} ${what}${sentence === null ? '' : `\n      ${sentence}`}`;
}
