import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run, start, temporaryFolder, writeArticles } from './run-cli.ts';

describe('a server that cannot start', () => {
  const faults: readonly (readonly [string, (folder: string) => Record<string, string>, number, RegExp])[] = [
    ['a wrong setting', () => ({ PORT: 'http' }), 2, /^Setting PORT: /],
    ['a seed folder that is not there', () => ({ GRAPH_SEED: 'nowhere' }), 2, /^Setting GRAPH_SEED: /],
    ['a data folder that cannot be made', (folder) => ({ GRAPH_DATA: join(folder, 'file') }), 3, /GRAPH_DATA/],
    [
      'a Neo4j that does not answer',
      () => ({ GRAPH_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }),
      3,
      /NEO4J_URI/,
    ],
    [
      'a mistake in the own lexicon',
      (folder) => ({ GRAPH_LEXICON: join(folder, 'lexicon') }),
      2,
      /^organizations\.yaml:\d+: /,
    ],
  ];
  it.each(faults)('for %s says so in one sentence', async (_fault, settingsFor, exitCode, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'lexicon'));
    writeFileSync(join(folder, 'lexicon', 'organizations.yaml'), '- id: [\n');
    const settings = { GRAPH_DATA: join(folder, 'data'), GRAPH_SEED: 'none', PORT: '0', ...settingsFor(folder) };
    const { code, stdout, stderr } = await start('main.ts', [], settings).ended;
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('for a taken port says so before it reads a single article', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const settings = { GRAPH_DATA: join(temporaryFolder(), 'data'), PORT: String(port) };
    const { code, stderr } = await start('main.ts', [], settings).ended;
    taken.close();
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^Port ${port} .+\\n$`));
  });
});

it('a first filling that was killed is gone on with at the next start, and never repeated', async () => {
  const folder = temporaryFolder();
  const news = join(folder, 'news');
  writeArticles(news, 600);
  const settings = { GRAPH_DATA: join(folder, 'data'), GRAPH_SEED: news, PORT: '0' };
  const first = start('main.ts', [], settings);
  await first.shows('Reading 600 articles');
  await delay(1_000);
  first.process.kill('SIGKILL');
  await first.ended;

  const second = start('main.ts', [], settings);
  await second.shows('Ask the graph at');
  const exported = await run(['export'], settings);
  expect(exported.stdout.match(/^\{"id":"article:/gm)).toHaveLength(600);
  second.process.kill('SIGINT');
  expect((await second.ended).code).toBe(0);

  const third = start('main.ts', [], { ...settings, GRAPH_SEED: 'bundled' });
  await third.shows('Ask the graph at');
  third.process.kill('SIGINT');
  expect((await third.ended).stderr).not.toContain('Reading');
});
