import { anchorsOf, type Judgement, placeOf } from '../judgements/judgement.ts';
import { placeJudgements } from '../judgements/place-judgements.ts';
import { failed } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';

/** An article as the graph holds it. */
export interface StoredArticle {
  readonly id: string;
  readonly file: string;
  readonly raw: string;
}

/** One line for each judgement that points at an article that the graph does not hold. */
export function judgementsOfAbsentArticles(
  list: readonly Judgement[],
  stored: readonly { readonly id: string }[],
): string[] {
  const there = new Set(stored.map(({ id }) => id));
  return list.flatMap((judgement) =>
    anchorsOf(judgement)
      .filter(({ articleId }) => !there.has(articleId))
      .map(
        (anchor) => `judgement ${placeOf(anchor)} waits for an article that is not in the graph: ${anchor.articleId}`,
      ),
  );
}

/** One line for each judgement whose words are not found in their article, and what to do about it. */
export function judgementsWithoutPlace(
  list: readonly Judgement[],
  stored: readonly StoredArticle[],
  pipeline: Pick<Pipeline, 'extractText'>,
): string[] {
  return stored.flatMap(({ id, file, raw }) => {
    const own = list.filter((judgement) => anchorsOf(judgement).some(({ articleId }) => articleId === id));
    try {
      const { missing } = placeJudgements(pipeline.extractText(file, raw), own);
      return missing.map((place) => `judgement ${placeOf(place)} found no place in ${file}: ${place.reason}`);
    } catch (error) {
      return [`${file}: ${failed(file, error).error?.message}`];
    }
  });
}
