import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateFolder } from '../../src/commands/evaluate.ts';
import { compareWithBaseline, readBaseline, toBaseline } from '../../src/evaluation/baseline.ts';
import { createPipeline } from '../../src/ingestion/pipeline.ts';

const FOLDER = 'tests/gold';

function namesOf(folder: string, ending: string): string[] {
  return readdirSync(`${FOLDER}/${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

describe('the gold cases of this repository', () => {
  it('are at least 20 articles, 12 of them Chinese, each with its annotation', async () => {
    const annotations = namesOf('gold', '.json');
    expect(annotations).toEqual(namesOf('articles', '.md'));
    const { scored } = await evaluateFolder(createPipeline(null), FOLDER, null);
    expect(scored.length).toBe(annotations.length);
    expect(scored.length).toBeGreaterThanOrEqual(20);
    expect(scored.filter(({ gold }) => gold.language.startsWith('zh')).length).toBeGreaterThanOrEqual(12);
  });

  it('have annotations whose words stand where they say', async () => {
    const { scored } = await evaluateFolder(createPipeline(null), FOLDER, null);
    const misplaced = scored.flatMap(({ gold, text }) =>
      [...gold.entities.flatMap(({ mentions }) => mentions), ...gold.dates, ...gold.quantities]
        .filter((quote) => text.slice(quote.start, quote.end).replace(/\s+/g, ' ') !== quote.text.replace(/\s+/g, ' '))
        .map((quote) => `${gold.article}: ${quote.text} at ${quote.start}-${quote.end}`),
    );
    expect(misplaced).toEqual([]);
  });

  it('are read no worse than agreed on; `npm run eval -- --gold tests/gold --write-baseline` agrees on other figures', async () => {
    const { scorecard, baseline } = await evaluateFolder(createPipeline(null), FOLDER, null);
    expect(compareWithBaseline(toBaseline(scorecard), readBaseline(baseline))).toEqual([]);
  });
});
