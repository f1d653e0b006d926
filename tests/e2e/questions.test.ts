import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOver, type TestApi } from '../support/ask.ts';
import { ingestBundled } from '../support/bundled-graph.ts';
import { forEachEngine } from '../support/engines.ts';

const FOLDER = new URL('../../docs/questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort();
/** What the engine before has answered. */
const answered = new Map<string, string>();
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

describe('the questions of the README', () => {
  it('are ten, each with its answer and its line in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(QUESTIONS).toHaveLength(10);
    for (const file of QUESTIONS) {
      expect(readme).toContain(`docs/questions/${file}`);
      expect(readme).toContain(read(file).split('\n')[0]?.replace('# ', ''));
    }
  });

  forEachEngine((engine) => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await engine.openEmpty();
      await ingestBundled(store);
      api = apiOver(store);
    }, 300_000);

    // Answers are written by hand from the articles, so the order of their lists says nothing; between the engines every byte counts.
    it.each(QUESTIONS)('%s', async (file) => {
      const { body } = await api.ask(read(file));
      expect(sorted(JSON.parse(body))).toEqual(sorted(JSON.parse(read(file.replace('.graphql', '.json')))));
      expect(body).toBe(answered.get(file) ?? body);
      answered.set(file, body);
    });
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]));
}
