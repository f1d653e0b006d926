import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ingest, type SourceFile } from '../../src/ingestion/ingest.ts';
import { createPipeline, type Pipeline } from '../../src/ingestion/pipeline.ts';
import { rebuildDerived } from '../../src/ingestion/rebuild-derived.ts';
import { refreshArticles } from '../../src/ingestion/refresh-articles.ts';
import { removeArticle } from '../../src/ingestion/remove-article.ts';
import type { Store } from '../../src/store/store.ts';
import { forEachEngine } from '../support/engines.ts';
import { collect, exportLines, exportText } from './ingest-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'proposals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (name: string, text: string): SourceFile => ({
  file: `${name}.md`,
  bytes: new TextEncoder().encode(
    `---\ntitle: ${name}\nurl: https://news.example/${name}\ndate: 2024-07-0${name.length}\nsource: Gazette\n---\n${text}\n`,
  ),
});
const MINISTRY = article('a', '中国外交部副部长林远舟4日表示，人工智能治理需要国际合作。');
const OTHER_MINISTRY = article('bb', '科技部副部长林远舟5日在人工智能会议上说，人工智能治理需要国际合作。');
const NOBODY = article('ccc', '专家林远舟6日表示，人工智能治理需要规则。');
const INSTITUTE = article(
  'dddd',
  'The Quiet Lantern Institute published a report on artificial intelligence. China welcomed it.',
);
const ALL = [MINISTRY, OTHER_MINISTRY, NOBODY, INSTITUTE];
const [OF_MINISTRY, OF_OTHER] = ['person:林远舟-cn-mfa', 'person:林远舟-cn-most'];

async function* files(some: readonly SourceFile[]): AsyncGenerator<SourceFile> {
  yield* some;
}
const read = (store: Store, pipeline: Pipeline, some: readonly SourceFile[]) =>
  collect(ingest(store, pipeline, files(some)));

interface Proposed {
  readonly ends: readonly string[];
  readonly score: number;
  readonly against: readonly string[];
}
const proposed = async (store: Store): Promise<Proposed[]> =>
  (await exportLines(store))
    .map((line) => JSON.parse(line))
    .filter(({ properties }) => properties?.kind === 'SAME_ENTITY')
    .map(({ properties }) => properties);
const joined = async (store: Store): Promise<string[]> =>
  (await proposed(store)).map(({ ends }) => ends.join(' ~ ')).sort();
const became = async (store: Store, id: string) => (await store.read('read/issued-ids', { ids: [id] }))[0]?.becameId;

const plain = createPipeline(null);
const judged = (text: string): Pipeline => {
  const file = join(mkdtempSync(join(folder, 'judged-')), 'own.yaml');
  writeFileSync(file, `- who: A. Reader\n  when: 2026-11-24\n  why: read both\n  ${text}\n`);
  return createPipeline(null, file);
};
const knowing = (entry: string, file: string): Pipeline => {
  const own = mkdtempSync(join(folder, 'lexicon-'));
  writeFileSync(join(own, file), entry);
  return createPipeline(own);
};

forEachEngine((engine) => {
  it('people of one name stay apart, and a person is asked about them', async () => {
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    const proposals = await proposed(store);
    expect(proposals).toHaveLength(3);
    const ministries = proposals.find(({ ends }) => ends.includes(OF_MINISTRY) && ends.includes(OF_OTHER));
    expect(ministries).toMatchObject({ score: 0.2, against: ['DIFFERENT_EMPLOYERS'] });
    const whole = await exportText(store);
    await rebuildDerived(store, plain.lexicon);
    expect(await exportText(store)).toBe(whole);
    await store.close();

    const anew = await engine.openEmpty();
    for (const one of [...ALL].reverse()) await read(anew, plain, [one]);
    expect(await exportText(anew)).toBe(whole);
    const [first] = await read(anew, plain, [MINISTRY]);
    await removeArticle(anew, plain, first?.articleId ?? '');
    expect((await joined(anew)).join()).not.toContain(OF_MINISTRY);
    await read(anew, plain, [MINISTRY]);
    expect(await exportText(anew)).toBe(whole);
    await anew.close();
  });

  it('nobody is asked again about two that people keep apart, until they no longer do', async () => {
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    const before = await exportText(store);
    const apart = judged(`different_entities: [${OF_MINISTRY}, ${OF_OTHER}]`);
    await read(store, apart, []);
    expect(await joined(store)).toHaveLength(2);
    const after = await exportText(store);
    await rebuildDerived(store, apart.lexicon);
    expect(await exportText(store)).toBe(after);
    await read(store, plain, []);
    expect(await exportText(store)).toBe(before);
    await store.close();
  });

  it('two that people join are one, and the old id leads to it', async () => {
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    await read(store, judged(`same_entity: [${OF_MINISTRY}, ${OF_OTHER}]`), []);
    expect(await joined(store)).toHaveLength(1);
    expect(await became(store, OF_OTHER)).toBe(OF_MINISTRY);
    await store.close();
  });

  it.each([
    [
      'organization:lantern',
      'organizations-own.yaml',
      '- { id: organization:lantern, kind: RESEARCH, en: Lantern Institute, zh: 灯笼研究所, aliases: { en: [Quiet Lantern Institute] } }\n',
    ],
    [
      'initiative:quiet-lantern',
      'instruments-own.yaml',
      '- { id: initiative:quiet-lantern, kind: PROGRAMME, en: Quiet Lantern Institute, zh: 灯笼计划 }\n',
    ],
  ])('an id that the lexicon replaces by %s leads there, and back', async (id, file, entry) => {
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    await collect(refreshArticles(store, knowing(entry, file)));
    expect(await became(store, 'organization:quiet-lantern-institute')).toBe(id);
    await collect(refreshArticles(store, plain));
    expect(await became(store, id)).toBe('organization:quiet-lantern-institute');
    await store.close();
  });

  it('an id that names nothing any more is not forgotten', async () => {
    const store = await engine.openEmpty();
    const [outcome] = await read(store, plain, [INSTITUTE]);
    await removeArticle(store, plain, outcome?.articleId ?? '');
    const id = 'organization:quiet-lantern-institute';
    expect(await store.read('read/issued-ids', { ids: [id] })).toEqual([{ id, reports: [], becameId: null }]);
    await store.close();
  });
});
