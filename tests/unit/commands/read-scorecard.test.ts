import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScorecard } from '../../../src/commands/read-scorecard.ts';
import { METRICS } from '../../../src/evaluation/metrics.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function scorecardFrom(text: string) {
  const file = join(folder, 'baseline.json');
  writeFileSync(file, text);
  const told: string[] = [];
  return { ...readScorecard((line) => told.push(line), file), told };
}

describe('the scorecard', () => {
  it('is the one that was agreed on, with every metric, each under a name and a label of its own', () => {
    const { figures } = readScorecard(() => undefined);
    const metrics = figures?.metrics ?? [];
    expect(metrics.map(({ name }) => name)).toEqual(METRICS.map(({ key }) => key));
    expect(new Set(metrics.map(({ label }) => label)).size).toBe(METRICS.length);
  });

  it('tells what the file holds and nothing else', () => {
    const group = (articles: number, value: number | null) => ({ articles, figures: { relation: { gold: 4, value } } });
    const { figures, problem } = scorecardFrom(JSON.stringify({ all: group(3, 0.5), en: group(2, null) }));
    expect(problem).toBeNull();
    expect(figures).toMatchObject({ articleCount: 3, articlesByLanguage: [{ language: 'en', articles: 2 }] });
    expect(figures?.metrics).toEqual([
      {
        name: 'relation',
        label: 'relation, beyond roles',
        measure: 'F1',
        gold: 4,
        value: 0.5,
        byLanguage: [{ language: 'en', gold: 4, value: null }],
      },
    ]);
  });

  it.each(['', '{', '[]', '{"all":{"articles":0,"figures":{}}}'])(
    'is not there where the file is broken: %s',
    (text) => {
      const { figures, problem, told } = scorecardFrom(text);
      expect(figures).toBeNull();
      // The place in the file system is for the log alone.
      expect(problem).not.toContain(folder);
      expect(told).toEqual([expect.stringContaining(folder)]);
    },
  );
});
