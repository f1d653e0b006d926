import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { articleRows } from '../../../src/ingestion/article-rows.ts';
import { createPipeline } from '../../../src/ingestion/pipeline.ts';
import type { Extraction } from '../../../src/model/extraction.ts';

it('the fingerprint is the same in every process and changes with the lexicon', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bundled = createPipeline(null);
  expect(createPipeline(null).fingerprint).toBe(bundled.fingerprint);
  expect(bundled.fingerprint).not.toBe(bundled.derivation);
  writeFileSync(join(folder, 'blockers.yaml'), '- 中国结\n');
  const own = createPipeline(folder);
  expect(own.fingerprint).not.toBe(bundled.fingerprint);
  expect(own.derivation).not.toBe(bundled.derivation);
});

it('an article gives the same rows from its bytes and from its stored text', () => {
  const pipeline = createPipeline(null);
  const rows = (extraction: Extraction) => articleRows(pipeline.judge.apply(extraction), pipeline);
  const raw =
    '\ufeff---\ntitle: Talks\ndate: 2024-05-02\n---\nThe United Nations General Assembly adopted resolution A/RES/78/265 on 21 March 2024.\n';
  const fromBytes = rows(pipeline.extract('a.md', new TextEncoder().encode(raw)));
  expect(rows(pipeline.extractText('a.md', raw))).toEqual(fromBytes);
  expect(fromBytes.reports).toMatchObject([
    { type: 'ADOPTION', objectId: 'resolution:a-res-78-265', dateStart: '2024-03-21', dateEnd: '2024-03-21' },
  ]);
  expect(fromBytes.dates).toMatchObject([{ id: 'date:2024-03-21', precision: 'DAY' }]);
});
