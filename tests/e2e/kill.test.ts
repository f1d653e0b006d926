import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { exportGraph } from '../../src/ingestion/export-graph.ts';
import { createPipeline } from '../../src/ingestion/pipeline.ts';
import { rebuildDerived } from '../../src/ingestion/rebuild-derived.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import { start, temporaryFolder, writeArticles } from './run-cli.ts';

const ARTICLES = 1000;
/** `KILL_ROUNDS=20` before a release. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);

it(
  'what was reported before a kill -9 is there whole, and nothing is there in part',
  async () => {
    const folder = temporaryFolder();
    const news = join(folder, 'news');
    writeArticles(news, ARTICLES);
    const { lexicon } = createPipeline(null);
    const whole = await ingestAll(news, join(folder, 'whole'));

    let partly = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const data = join(folder, `data-${round}`);
      const reported = await ingestAndKill(news, data, 1 + Math.floor((Math.random() * ARTICLES) / 2));
      if (reported.length > 0 && reported.length < ARTICLES) partly += 1;

      const store = openEmbeddedStore(data);
      await store.migrate();
      const lines = await collect(exportGraph(store));
      const stored = said(lines);
      expect([...stored.keys()]).toEqual(expect.arrayContaining(reported));
      for (const [id, article] of stored) expect(article, id).toEqual(whole.get(id));
      await rebuildDerived(store, lexicon);
      expect(await collect(exportGraph(store))).toEqual(lines);
      await store.close();
    }
    expect(partly).toBeGreaterThanOrEqual(Math.ceil(ROUNDS / 2));
  },
  (ROUNDS + 1) * 60_000,
);

async function ingestAll(news: string, data: string): Promise<Map<string, string[]>> {
  await start('cli.ts', ['ingest', news], { GRAPH_DATA: data }).ended;
  const store = openEmbeddedStore(data);
  const lines = await collect(exportGraph(store));
  await store.close();
  return said(lines);
}

/** Kills the ingest some moment after so many articles were reported. @returns the ids of those that were */
async function ingestAndKill(news: string, data: string, after: number): Promise<string[]> {
  const running = start('cli.ts', ['ingest', news, '--json'], { GRAPH_DATA: data });
  let lines = 0;
  const reached = new Promise<void>((resolve) => {
    running.process.stdout?.on('data', (text: string) => {
      lines += text.split('\n').length - 1;
      if (lines >= after) resolve();
    });
    void running.ended.then(() => resolve());
  });
  await reached;
  await delay(Math.random() * 100);
  running.process.kill('SIGKILL');
  const { stdout } = await running.ended;
  const complete = stdout
    .slice(0, stdout.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
  return complete.map((line) => JSON.parse(line).articleId);
}

/** What each article says: its own lines, and those of its reports, claims and quantities. */
function said(lines: readonly string[]): Map<string, string[]> {
  const parsed = lines.map((line) => ({ line, ...JSON.parse(line) }));
  const owner = new Map<string, string>(
    parsed.flatMap(({ id, properties }) =>
      id?.startsWith('article:') ? [[id, id]] : properties.articleId ? [[id, properties.articleId]] : [],
    ),
  );
  const articles = new Map<string, string[]>([...new Set(owner.values())].map((id) => [id, []]));
  for (const { line, id, edge, from } of parsed) {
    if (edge !== 'OF') articles.get(owner.get(id ?? from) ?? '')?.push(line);
  }
  return articles;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
