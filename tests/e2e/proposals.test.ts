import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../src/commands/proposal-view.ts';
import { run, start, temporaryFolder } from './run-cli.ts';

const article = (name: string, text: string): string =>
  `---\ntitle: ${name}\nurl: https://news.example/${name}\ndate: 2024-07-05\nsource: Gazette\n---\n${text}\n`;

/** A graph with two officials of one name, and the settings by which commands reach it. */
function prepare() {
  const folder = temporaryFolder();
  const news = join(folder, 'news');
  mkdirSync(news);
  writeFileSync(join(news, 'one.md'), article('one', '中国外交部副部长林远舟4日表示，人工智能治理需要国际合作。'));
  writeFileSync(join(news, 'two.md'), article('two', '科技部副部长林远舟5日表示，人工智能治理需要国际合作。'));
  return { folder, news, settings: { GRAPH_DATA: join(folder, 'data'), GRAPH_SEED: 'none', PORT: '0' } };
}
const listed = async (settings: Readonly<Record<string, string>>): Promise<ProposalView[]> =>
  (await run(['proposals', '--json', '--kind', 'SAME_ENTITY'], settings)).stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('proposals', () => {
  it('are listed with both sides, quotes and reasons, and decided while a server runs', async () => {
    const { folder, news, settings } = prepare();
    const own = { ...settings, GRAPH_JUDGEMENTS: join(folder, 'own') };
    mkdirSync(own.GRAPH_JUDGEMENTS);
    const server = start('main.ts', [], own);
    await server.shows('Ask the graph at');
    await run(['ingest', news], own);

    const text = await run(['proposals'], own);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    for (const part of [
      'one.md',
      'two.md',
      '林远舟',
      'person:林远舟-cn-mfa',
      '+ Both give the name',
      '- They belong to',
    ])
      expect(text.stdout).toContain(part);
    const [proposal] = await listed(own);
    const decide = ['proposals', '--reject', proposal?.id ?? '', '--who', 'Ada Lind', '--why', 'Two ministries.'];
    const decided = await run(decide, own);
    const file = join(own.GRAPH_JUDGEMENTS, 'proposals.yaml');
    expect(decided).toMatchObject({ code: 0, stderr: '' });
    expect(decided.stdout).toContain(file);
    expect(readFileSync(file, 'utf8')).toMatch(
      /who: Ada Lind\n {2}when: \d{4}-\d\d-\d\d\n {2}why: Two ministries\.\n {2}different_entities:/,
    );
    expect((await run(decide, own)).stdout).toContain('decided before');
    expect(await run(['proposals', '--accept', ...decide.slice(2)], own)).toMatchObject({ code: 2, stdout: '' });
    server.process.kill('SIGTERM');
    await server.ended;

    const again = start('main.ts', [], own);
    await again.shows('Ask the graph at');
    expect(await listed(own)).toEqual([]);
    again.process.kill('SIGTERM');
    await again.ended;
  });

  it('say what is wrong with a decision', async () => {
    const { settings } = prepare();
    const signed = ['--who', 'Ada Lind', '--why', 'Read both.'];
    const nobody = await run(['proposals', '--accept', 'proposal:1'], settings);
    expect(nobody).toMatchObject({ code: 2, stdout: '' });
    const unset = await run(['proposals', '--accept', 'proposal:1', ...signed], settings);
    expect(unset).toMatchObject({ code: 2, stdout: '' });
    expect(unset.stderr).toContain('GRAPH_JUDGEMENTS');
    const own = { ...settings, GRAPH_JUDGEMENTS: join(temporaryFolder(), 'own.yaml') };
    const unknown = await run(['proposals', '--accept', 'proposal:1', ...signed], own);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
  });

  it('end with the judgements that point at nothing, and so does an ingest', async () => {
    const { folder, news, settings } = prepare();
    const file = join(folder, 'own.yaml');
    const signed = 'who: Ada Lind, when: 2026-01-31, why: Read both.';
    writeFileSync(
      file,
      `- { ${signed}, reject: { article: "https://news.example/absent", quote: some words } }\n` +
        `- { ${signed}, reject: { article: "https://news.example/one", quote: words that nobody wrote } }\n`,
    );
    const own = { ...settings, GRAPH_JUDGEMENTS: file };
    for (const { stderr } of [await run(['ingest', news], own), await run(['proposals'], own)]) {
      expect(stderr).toMatch(/own\.yaml:1 waits for an article that is not in the graph/);
      expect(stderr).toMatch(/own\.yaml:2 found no place/);
    }
  });
});
