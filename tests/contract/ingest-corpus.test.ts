import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ingest, type SourceFile } from '../../src/ingestion/ingest.ts';
import { createPipeline } from '../../src/ingestion/pipeline.ts';
import { refreshArticles } from '../../src/ingestion/refresh-articles.ts';
import { removeArticle } from '../../src/ingestion/remove-article.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { forEachEngine } from '../support/engines.ts';
import { collect, exportLines, exportText } from './ingest-support.ts';

const FOLDER = fileURLToPath(new URL('../../seed/articles', import.meta.url));
/** Every sixth article of the bundled corpus, both languages. */
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()
  .filter((_, index) => index % 6 === 0);

const pipeline = createPipeline(null);

async function* sources(files: readonly string[]): AsyncGenerator<SourceFile> {
  for (const file of files) yield { file, bytes: readFileSync(join(FOLDER, file)) };
}

const read = (store: Store, files: readonly string[]) => collect(ingest(store, pipeline, sources(files)));

forEachEngine((engine) => {
  it('real articles make the same graph on every engine, in any order, read again, removed and added again', async () => {
    const reference = openEmbeddedStore(null);
    await reference.migrate();
    const outcomes = await read(reference, FILES);
    expect(outcomes.map(({ result }) => result)).toEqual(FILES.map(() => 'added'));
    const expected = await exportText(reference);
    await reference.close();

    const store = await engine.openEmpty();
    const backwards = [...FILES].reverse();
    await read(store, backwards.slice(0, 3));
    await read(store, backwards);
    expect(await exportText(store)).toBe(expected);
    await collect(refreshArticles(store, pipeline));
    expect(await exportText(store)).toBe(expected);
    for (const { articleId } of outcomes.slice(0, 4)) await removeArticle(store, pipeline, articleId ?? '');
    expect(await exportText(store)).not.toBe(expected);
    await read(store, FILES);
    expect(await exportText(store)).toBe(expected);
    await store.close();
  });

  it('every span slices to its quote, and every report has an event and an article', async () => {
    const store = await engine.openEmpty();
    await read(store, FILES);
    const lines = (await exportLines(store)).map((line) => JSON.parse(line));
    const texts = new Map<string, string>(
      lines.flatMap(({ id, properties }) =>
        properties.text && id?.startsWith('article:') ? [[id, properties.text]] : [],
      ),
    );
    const statements = lines.filter(({ properties }) => properties.quote !== undefined);
    expect(statements.length).toBeGreaterThan(10);
    for (const { properties } of statements) {
      expect(texts.get(properties.articleId)?.slice(properties.start, properties.end)).toBe(properties.quote);
    }
    for (const { from, properties } of lines.filter(({ edge }) => edge === 'MENTIONS')) {
      const slices = properties.starts.map((start: number, index: number) =>
        texts.get(from)?.slice(start, properties.ends[index]),
      );
      expect(slices).toEqual(properties.surfaces);
    }
    const reports = lines.filter(({ id }) => id?.startsWith('report:')).map(({ id }) => id);
    for (const edge of ['OF', 'REPORTS']) {
      const linked = lines.filter((line) => line.edge === edge).map((line) => (edge === 'OF' ? line.from : line.to));
      expect(linked.sort()).toEqual([...reports].sort());
    }
    await store.close();
  });
});
