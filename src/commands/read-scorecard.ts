import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Baseline, readBaseline } from '../evaluation/baseline.ts';
import { fullLabels, METRICS } from '../evaluation/metrics.ts';
import { LANGUAGES } from '../model/vocabulary.ts';

/** Kept by `npm run eval -- --gold tests/gold --write-baseline`. */
const BASELINE = fileURLToPath(new URL('../../tests/gold/baseline.json', import.meta.url));

/** All languages together, as the baseline calls them. */
const ALL = 'all';

/**
 * The figures that were last agreed on, as the API tells them. Without them the graph answers as well: their absence is said and no fault.
 * @param tell takes one line for the log where they cannot be had
 */
export function readScorecard(tell: (line: string) => void, file: string = BASELINE) {
  if (!existsSync(file)) {
    return {
      figures: null,
      problem: 'This installation is without tests/gold/baseline.json, which holds the figures.',
    };
  }
  try {
    return { figures: scorecardOf(readBaseline(file)), problem: null };
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return { figures: null, problem: 'The file tests/gold/baseline.json of this installation cannot be read.' };
  }
}

function scorecardOf(baseline: Baseline) {
  const labels = fullLabels();
  const all = baseline[ALL];
  const groups = LANGUAGES.flatMap((language) => {
    const group = baseline[language];
    return group === undefined ? [] : [{ language, ...group }];
  });
  return {
    articleCount: all?.articles ?? 0,
    articlesByLanguage: groups.map(({ language, articles }) => ({ language, articles })),
    metrics: METRICS.flatMap(({ key, kind }) => {
      const figure = all?.figures[key];
      if (figure === undefined) return [];
      const byLanguage = groups.flatMap(({ language, figures }) => {
        const own = figures[key];
        return own === undefined ? [] : [{ language, ...own }];
      });
      return [{ name: key, label: labels.get(key) ?? key, measure: kind, ...figure, byLanguage }];
    }),
    note: noteOf(all?.articles ?? 0),
  };
}

function noteOf(articles: number): string {
  return (
    `Measured with the bundled rules and lexicon on ${articles} short annotated articles of ours (tests/gold/README.md). The rules have since been ` +
    'tuned on them: expect lower figures on other articles. Measure again, with precision and recall: npm run eval -- --gold tests/gold; ' +
    'on annotations of your own: npm run eval -- --gold FOLDER.'
  );
}
