import { type Figure, figureValue } from './figures.ts';
import { METRICS, type Metric } from './metrics.ts';
import type { Group, Scorecard } from './scorecard.ts';

/** Nothing to score. */
const NONE = '–';
const GAP = '  ';

/** The scorecard for a terminal: precision and recall over all articles, then the one number of each language. */
export function scorecardTable({ groups }: Scorecard, { byEventType }: { readonly byEventType: boolean }): string {
  const [all, ...languages] = groups;
  if (all === undefined) return '';
  const metrics = METRICS.filter(({ ofEventType }) => byEventType || !ofEventType);
  return alignColumns([
    ['metric', 'gold', 'P', 'R', 'F1/acc', ...languages.map(({ name }) => name)],
    ['(articles)', String(all.articles), '', '', '', ...languages.map(({ articles }) => String(articles))],
    ...metrics.map((metric) => [
      metric.label,
      ...cellsOf(all.figures[metric.key]),
      ...languages.map((group) => valueIn(group, metric)),
    ]),
  ]);
}

function cellsOf(figure: Figure | undefined): string[] {
  if (figure === undefined) return ['', '', '', NONE];
  if ('acc' in figure) return [`${figure.correct}/${figure.total}`, '', '', decimal(figure.acc)];
  return [String(figure.gold), decimal(figure.p), decimal(figure.r), decimal(figure.f1)];
}

function valueIn({ figures }: Group, { key }: Metric): string {
  const figure = figures[key];
  return figure === undefined ? NONE : decimal(figureValue(figure));
}

function decimal(value: number | null): string {
  return value === null ? NONE : value.toFixed(3);
}

/** The first column flush left, the numbers flush right. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join(GAP).trimEnd()).join('\n');
}
