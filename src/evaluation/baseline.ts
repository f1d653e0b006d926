import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { figureValue } from './figures.ts';
import { METRICS } from './metrics.ts';
import type { Scorecard } from './scorecard.ts';

/** How far a figure may drop before it is told. */
const TOLERATED_DROP = 0.02;

const figure = z.object({ gold: z.int().min(0), value: z.number().min(0).max(1).nullable() });
const group = z.object({ articles: z.int().min(1), figures: z.record(z.string(), figure) });
const schema = z.record(z.string(), group);

/**
 * The figures that were last agreed on, by group (`all`, then each language) and metric key. `gold` is the number of gold items, `value`
 * the F1 or accuracy, four decimals; no date and no version, so that the file changes only when a figure does.
 */
export type Baseline = z.infer<typeof schema>;

export function toBaseline({ groups }: Scorecard): Baseline {
  return Object.fromEntries(
    groups.map(({ name, articles, figures }) => [
      name,
      {
        articles,
        figures: Object.fromEntries(
          Object.entries(figures).map(([key, found]) => {
            const value = figureValue(found);
            return [key, { gold: found.gold, value: value === null ? null : Number(value.toFixed(4)) }];
          }),
        ),
      },
    ]),
  );
}

/** @throws AppError BASELINE_INVALID */
export function readBaseline(file: string): Baseline {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('BASELINE_INVALID', `${file}: expected the figures of a scorecard: ${reason}`, { cause });
  }
}

export function writeBaseline(file: string, baseline: Baseline): void {
  // One line a figure: a diff then shows which one changed.
  const lines = JSON.stringify(baseline, null, 2).replace(
    /\{\n *("gold": \d+,)\n *("value": [^\n]+)\n *\}/g,
    '{ $1 $2 }',
  );
  writeFileSync(file, `${lines}\n`);
}

/** What is worse than it was, or cannot be compared because the cases have changed; one sentence each, empty where all is well. */
export function compareWithBaseline(now: Baseline, before: Baseline): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const [a, b] = [before[name], now[name]];
    if (a === undefined || b === undefined || a.articles !== b.articles) {
      return `${name}: ${a?.articles ?? 0} articles before, ${b?.articles ?? 0} now`;
    }
    return METRICS.flatMap(({ key, withinMatchedOf }) => {
      const [was, is] = [a.figures[key], b.figures[key]];
      const label = `${name}, ${key}`;
      if (was === undefined || is === undefined) return `${label}: not in both scorecards`;
      // How many arguments matched events have depends on which are matched.
      if (was.gold !== is.gold && withinMatchedOf === undefined)
        return `${label}: ${was.gold} gold items before, ${is.gold} now`;
      const dropped = was.value !== null && (is.value ?? 0) < was.value - TOLERATED_DROP;
      return dropped ? `${label}: ${was.value} before, ${is.value ?? 'nothing'} now` : [];
    });
  });
}
