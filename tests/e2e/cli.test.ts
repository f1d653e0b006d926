import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleText, run, start, temporaryFolder, writeArticles } from './run-cli.ts';

const parsed = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the command line', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['devour']],
    ['an unknown option', ['ingest', '--fast', 'x']],
    ['nothing to ingest', ['ingest']],
    ['removing beside paths', ['ingest', '--remove', 'article:1', 'x.md']],
    ['a path that leads nowhere', ['ingest', 'nowhere.md']],
  ])('with %s ends with 2 and says why', async (_fault, parameters) => {
    const { code, stdout, stderr } = await run(parameters, { GRAPH_DATA: join(temporaryFolder(), 'data') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('with a wrong setting ends with 2 and names it', async () => {
    const { code, stderr } = await run(['export'], { GRAPH_STORE: 'postgres' });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Setting GRAPH_STORE: expected embedded or neo4j, but it is "postgres".\n',
    });
  });

  it('without its Neo4j ends with 3', async () => {
    const settings = { GRAPH_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const { code, stderr } = await run(['export'], settings);
    expect(code).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('ingest', () => {
  it('reads a folder, skips what it knows, and tells a line for each article', async () => {
    const folder = temporaryFolder();
    const settings = { GRAPH_DATA: join(folder, 'data') };
    const news = join(folder, 'news');
    const names = writeArticles(news, 3);
    writeFileSync(join(news, 'bad.md'), Buffer.from([0xff, 0xfe, 0x00]));
    const outside = join(folder, 'outside.md');
    writeFileSync(outside, articleText(99));
    symlinkSync(outside, join(news, 'link.md'));

    const dry = await run(['ingest', news, '--dry-run'], settings);
    expect(dry.stdout).toBe('3 added, 0 changed, 0 unchanged, 1 failed (dry run, nothing was written)\n');
    expect(existsSync(settings.GRAPH_DATA)).toBe(false);

    const first = await run(['ingest', news, '--json'], settings);
    expect(first.code).toBe(1);
    expect(parsed(first.stdout).map(({ file, result }) => `${file} ${result}`)).toEqual([
      ...names.map((name) => `${name} added`),
      'bad.md failed',
    ]);
    expect(first.stderr).toContain('bad.md: expected a Markdown file in UTF-8');
    expect(first.stderr).toContain('3 added, 0 changed, 0 unchanged, 1 failed');

    const second = await run(['ingest', join(news, 'article-*.md'), '-'], settings, articleText(50));
    expect(second).toEqual({ code: 0, stdout: '1 added, 0 changed, 3 unchanged, 0 failed\n', stderr: '' });

    const removed = await run(['ingest', '--remove', 'https://news.example/lighthouse/50'], settings);
    expect(removed).toEqual({ code: 0, stdout: '1 removed: -\n', stderr: '' });
    const again = await run(['ingest', '--remove', 'https://news.example/lighthouse/50'], settings);
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 1, stdout: '' });
  });

  it('ends with 130 when it is interrupted, and keeps what it has reported', async () => {
    const folder = temporaryFolder();
    const settings = { GRAPH_DATA: join(folder, 'data') };
    writeArticles(join(folder, 'news'), 400);
    const running = start('cli.ts', ['ingest', join(folder, 'news'), '--json'], settings);
    await running.shows('"added"');
    running.process.kill('SIGINT');
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    const reported = parsed(stdout).map(({ articleId }) => String(articleId));
    const exported = await run(['export'], settings);
    for (const id of reported) expect(exported.stdout).toContain(`{"id":"${id}"`);
  });
});

describe('extract', () => {
  it('prints a line for each article, tells what it cannot read, and touches no store', async () => {
    const folder = temporaryFolder();
    const settings = { GRAPH_DATA: join(folder, 'data') };
    const [name = ''] = writeArticles(folder, 1);
    writeFileSync(join(folder, 'bad.md'), Buffer.from([0x61, 0x00]));
    const { code, stdout, stderr } = await run(
      ['extract', join(folder, 'bad.md'), join(folder, 'none.md'), join(folder, name), '--json'],
      settings,
    );
    expect(code).toBe(1);
    expect(parsed(stdout)).toMatchObject([{ article: name, status: 'OK' }]);
    expect(stderr).toMatch(/bad\.md: .*NUL byte at byte 1/);
    expect(stderr).toContain('none.md');
    expect(existsSync(settings.GRAPH_DATA)).toBe(false);
  });
});

describe('while a server runs', () => {
  it('commands hand their work to it, with the same output', async () => {
    const folder = temporaryFolder();
    const settings = { GRAPH_DATA: join(folder, 'data'), GRAPH_SEED: 'none', PORT: '0' };
    mkdirSync(settings.GRAPH_DATA);
    // What a crash leaves behind.
    writeFileSync(join(settings.GRAPH_DATA, 'commands.sock'), '');
    const news = join(folder, 'news');
    writeArticles(news, 2);
    const server = start('main.ts', [], settings);
    await server.shows('Ask the graph at');

    const first = await run(['ingest', news], settings);
    expect(first).toEqual({ code: 0, stdout: '2 added, 0 changed, 0 unchanged, 0 failed\n', stderr: '' });
    const exported = await run(['export'], settings);
    expect(exported.code).toBe(0);
    const unknown = await run(['ingest', '--remove', 'article:1'], settings);
    expect({ code: unknown.code, stdout: unknown.stdout }).toEqual({ code: 1, stdout: '' });
    const second = start('main.ts', [], settings);
    expect(await second.ended).toMatchObject({ code: 3, stdout: '' });

    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    const alone = await run(['export'], settings);
    expect(alone.stdout).toBe(exported.stdout);
    const refreshed = await run(['ingest', '--refresh'], settings);
    expect(refreshed.stdout).toBe('0 added, 2 changed, 0 unchanged, 0 failed\n');
  });
});
