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

const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (name: string, date: string, source: string, ...paragraphs: readonly string[]): SourceFile => ({
  file: `${name}.md`,
  bytes: new TextEncoder().encode(
    `---\ntitle: ${name}\nurl: https://news.example/${name}\ndate: ${date}\nsource: ${source}\n---\n${paragraphs.join('\n\n')}\n`,
  ),
});

const ADOPTED =
  'The United Nations General Assembly adopted resolution A/RES/78/265 on artificial intelligence on 21 March 2024.';
const PARAGRAPHS = [
  ADOPTED,
  'Delegates in the hall rose from their seats after the gavel fell, and many of them had worked on the text since the winter.',
  'The text asks governments to test the systems that they buy, to publish what they find, and to help others who cannot pay for such tests.',
  'A small group of engineers will meet in the autumn to write down how often such tests should be made and who should read the results.',
  'Observers said that the wording left much open, above all what happens where a supplier refuses to hand over what a test would need.',
];
const ONE = article('one', '2024-03-22', 'Harbour Gazette', ...PARAGRAPHS);
const COPY = article('copy', '2024-03-23', 'Hill Herald', ...PARAGRAPHS);
const CUT = article('cut', '2024-03-23', 'Lake Letter', ...PARAGRAPHS.slice(0, 4));
const OTHER = article(
  'other',
  '2024-03-25',
  'River Review',
  'On 21 March 2024 the General Assembly of the United Nations adopted the resolution A/RES/78/265. The Quiet Lantern Institute praised it.',
);
const VETO = article(
  'veto',
  '2024-09-30',
  'Coast Chronicle',
  'China proposed the Global AI Governance Initiative in October 2023.',
);
const ALL = [ONE, COPY, CUT, OTHER, VETO];

async function* files(some: readonly SourceFile[]): AsyncGenerator<SourceFile> {
  yield* some;
}

const read = (store: Store, pipeline: Pipeline, some: readonly SourceFile[]) =>
  collect(ingest(store, pipeline, files(some)));
const nodes = async (store: Store, prefix: string) =>
  (await exportLines(store)).map((line) => JSON.parse(line)).filter(({ id }) => id?.startsWith(prefix));

const plain = createPipeline(null);
const judged = (name: string, text: string): Pipeline => {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, text);
  return createPipeline(null, file);
};
const signed = '  who: A. Reader\n  when: 2026-11-24\n  why: read both\n';
const anchor = (name: string, quote: string): string => `{ article: https://news.example/${name}, quote: ${quote} }`;

const DECISIONS: readonly (readonly [string, string])[] = [
  [
    'different',
    `- different: [${anchor('one', ADOPTED)}, ${anchor('other', 'On 21 March 2024 the General Assembly')}]\n${signed}`,
  ],
  ['reject', `- reject: ${anchor('other', 'On 21 March 2024 the General Assembly')}\n${signed}`],
  [
    'date',
    `- date: { report: ${anchor('other', 'On 21 March 2024 the General Assembly')}, edtf: 2024-03-20 }\n${signed}`,
  ],
  [
    'relink',
    `- relink: { article: https://news.example/other, quote: The Quiet Lantern Institute praised it, text: Quiet Lantern Institute, entity: organization:unesco }\n${signed}`,
  ],
  ['same_entity', `- same_entity: [organization:unesco, organization:quiet-lantern-institute]\n${signed}`],
];

forEachEngine((engine) => {
  it.each(DECISIONS)('"%s" changes the graph, and undoing it restores what was before', async (name, text) => {
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    const before = await exportText(store);
    const pipeline = judged(name, text);
    await read(store, pipeline, []);
    const after = await exportText(store);
    expect(after).not.toBe(before);
    await store.close();

    const anew = await engine.openEmpty();
    await read(anew, pipeline, [...ALL].reverse());
    expect(await exportText(anew)).toBe(after);
    await read(anew, plain, []);
    expect(await exportText(anew)).toBe(before);
    await anew.close();
  });

  it('a judgement whose words are gone is told with its place', async () => {
    const store = await engine.openEmpty();
    const pipeline = judged('gone', `- reject: ${anchor('other', 'words that nobody wrote')}\n${signed}`);
    const [outcome] = await read(store, pipeline, [OTHER]);
    expect(outcome?.notes.join()).toMatch(/gone\.yaml:1/);
    await store.close();
  });

  it('an entry that the lexicon learns joins what stood apart, and forgetting it parts that again', async () => {
    const own = mkdtempSync(join(folder, 'lexicon-'));
    writeFileSync(
      join(own, 'organizations-own.yaml'),
      '- { id: organization:lantern, kind: RESEARCH, en: Lantern Institute, zh: 灯笼研究所, aliases: { en: [Quiet Lantern Institute] } }\n',
    );
    const knowing = createPipeline(own);
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    const before = await exportText(store);
    await collect(refreshArticles(store, knowing));
    const after = await exportText(store);
    expect(after).toContain('"id":"organization:lantern"');
    await collect(refreshArticles(store, plain));
    expect(await exportText(store)).toBe(before);
    await store.close();
  });

  it('copies are one group and one source, in any order, and the group follows its members', async () => {
    const store = await engine.openEmpty();
    await read(store, plain, ALL);
    const whole = await exportText(store);
    expect((await nodes(store, 'text-group:')).map(({ properties }) => properties.size)).toEqual([3]);
    const adopted = (await nodes(store, 'event:')).find(({ properties }) => properties.type === 'ADOPTION');
    expect(adopted.properties).toMatchObject({ articleCount: 4, sourceCount: 2 });
    await rebuildDerived(store, plain.lexicon);
    expect(await exportText(store)).toBe(whole);

    const ids = new Map((await read(store, plain, ALL)).map(({ file, articleId }) => [file, articleId ?? '']));
    await removeArticle(store, plain, ids.get('one.md') ?? '');
    expect((await nodes(store, 'text-group:')).map(({ properties }) => properties.size)).toEqual([2]);
    await removeArticle(store, plain, ids.get('copy.md') ?? '');
    expect(await nodes(store, 'text-group:')).toEqual([]);
    await read(store, plain, [COPY]);
    await read(store, plain, [ONE]);
    expect(await exportText(store)).toBe(whole);
    await store.close();
  });

  it('a conflict keeps every witness when one of its articles is read again', async () => {
    const counted = (name: string, count: number): SourceFile =>
      article(name, '2024-03-22', name, `${ADOPTED} It was co-sponsored by ${count} states.`);
    const differing = [counted('first', 120), counted('second', 123)];
    const store = await engine.openEmpty();
    await read(store, plain, differing);
    const before = await exportText(store);
    expect(before.match(/"edge":"CITES"/g)).toHaveLength(2);
    for (const one of differing) {
      await collect(ingest(store, plain, files([one]), { refresh: true }));
      expect(await exportText(store)).toBe(before);
    }
    await store.close();
  });

  it('an event whose naming article is edited, then removed, keeps its reports, and its old ids are kept', async () => {
    const store = await engine.openEmpty();
    await read(store, plain, [ONE, OTHER]);
    const named = async () =>
      (await nodes(store, 'event:')).flatMap(({ id, properties }) => (properties.type === 'ADOPTION' ? [id] : []));
    const [first] = await named();
    const edited = article(
      'one',
      '2024-03-22',
      'Harbour Gazette',
      `${PARAGRAPHS[1]} ${ADOPTED.replace('artificial intelligence', 'AI')}`,
    );
    await read(store, plain, [edited]);
    const [second, ...others] = await named();
    expect(others).toEqual([]);
    expect(second).not.toBe(first);
    const [outcome] = await read(store, plain, [edited]);
    await removeArticle(store, plain, outcome?.articleId ?? '');
    const [third] = await named();
    const ledger = await store.read('read/issued-ids', { ids: [first ?? '', second ?? ''] });
    expect(ledger.map(({ id }) => id).sort()).toEqual([first, second].sort());
    const [report] = (await exportLines(store)).map((line) => JSON.parse(line)).filter(({ edge }) => edge === 'OF');
    expect(ledger.every(({ reports }) => (reports as string[]).includes(report.from))).toBe(true);
    expect(third).toBe(report.to);
    await store.close();
  });
});
