import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleText, run, temporaryFolder } from './run-cli.ts';

describe('clusters', () => {
  it('prints which articles tell of one happening, with reasons on request, and touches no store', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    writeFileSync(join(folder, 'a.md'), articleText(1));
    writeFileSync(
      join(folder, 'b.md'),
      articleText(1).replace('news.example', 'press.example').replace('Gazette', 'Post'),
    );
    writeFileSync(join(folder, 'c.md'), articleText(2));

    const plain = await run(['clusters', folder], { GRAPH_DATA: data });
    expect({ code: plain.code, output: JSON.parse(plain.stdout) }).toEqual({
      code: 0,
      output: { clusters: [['a.md', 'b.md'], ['c.md']] },
    });

    const explained = await run(['clusters', join(folder, 'a.md'), join(folder, 'b.md'), '--explain'], {
      GRAPH_DATA: data,
    });
    const { clusters, links } = JSON.parse(explained.stdout);
    expect(clusters).toEqual([['a.md', 'b.md']]);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ articles: ['a.md', 'b.md'], together: true, against: [] });
    expect(links[0].reasons.map(({ code }: { code: string }) => code)).toContain('SAME_MAIN_EVENT');
    expect(existsSync(data)).toBe(false);
  });

  it('lets what cannot be read stand alone, says so and ends with 1', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), articleText(1));
    writeFileSync(join(folder, 'bad.md'), Buffer.from([0xff, 0x00]));
    const { code, stdout, stderr } = await run(['clusters', folder], { GRAPH_DATA: join(folder, 'data') });
    expect({ code, output: JSON.parse(stdout) }).toEqual({ code: 1, output: { clusters: [['a.md'], ['bad.md']] } });
    expect(stderr).toContain('bad.md');
  });
});
