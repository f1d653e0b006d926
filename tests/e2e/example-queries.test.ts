import { beforeAll, describe, expect, it } from 'vitest';
import { readScorecard } from '../../src/commands/read-scorecard.ts';
import { LIMITS } from '../../src/graphql/limits.ts';
import { readExampleQueries } from '../../src/server/example-queries.ts';
import { apiOver, type TestApi } from '../support/ask.ts';
import { ingestBundled } from '../support/bundled-graph.ts';
import { forEachEngine } from '../support/engines.ts';

const EXAMPLES = readExampleQueries();
/** What the engine before has answered: the next one answers the same, byte for byte. */
const answered = new Map<string, string>();

describe('the example queries', () => {
  it('ask in both languages, under a name that makes a tab', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(10);
    for (const { title, query } of EXAMPLES) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
      expect(query.split('\n')[2]).toMatch(/^query [A-Z]\w+ \{$/);
    }
  });

  forEachEngine((engine) => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await engine.openEmpty();
      await ingestBundled(store);
      api = apiOver(store, LIMITS, readScorecard(console.error));
    }, 300_000);

    it.each(EXAMPLES.map((example) => [example.name, example] as const))('%s', async (name, { query }) => {
      const { data, errors, body } = await api.ask(query);
      expect(errors).toEqual([]);
      expect(Object.keys(data).length).toBeGreaterThan(0);
      for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
      expect(leaves(data), 'an answer, not an empty frame').toBeGreaterThan(5);
      const comparable = body.replace(`"engine":"${engine.name}"`, '"engine":""');
      expect(comparable).toBe(answered.get(name) ?? comparable);
      answered.set(name, comparable);
    });
  });
});

function leaves(value: unknown): number {
  if (value === null) return 0;
  return typeof value === 'object' ? Object.values(value).reduce((sum: number, item) => sum + leaves(item), 0) : 1;
}
