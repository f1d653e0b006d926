import { expect, it } from 'vitest';
import { type ArticleVersion, decideVersion } from '../../../src/ingestion/article-version.ts';

const version = (values: Partial<ArticleVersion>): ArticleVersion => ({
  ...{
    id: 'article:a',
    file: 'a.md',
    status: 'OK',
    fetchDate: null,
    textHash: '5',
    rawHash: '5',
    fingerprint: 'one',
    judgements: [],
  },
  ...values,
});
const STORED = version({});

it.each<[string, Partial<ArticleVersion>, boolean, string]>([
  ['the same bytes, read by the same pipeline', {}, false, 'KEEP'],
  ['the same bytes, to be read again', {}, true, 'CHANGE'],
  ['the same bytes, read by another pipeline', { fingerprint: 'two' }, false, 'CHANGE'],
  ['the same bytes under a greater name', { file: 'b.md' }, false, 'KEEP'],
  ['the same bytes under a lesser name', { file: 'Z.md' }, false, 'CHANGE'],
  ['the same file with other bytes', { rawHash: '1', textHash: '1' }, false, 'CHANGE'],
  ['another file with a lesser text hash', { file: 'b.md', rawHash: '9', textHash: '1' }, false, 'OUTDATED'],
  ['another file with a greater text hash', { file: 'b.md', rawHash: '1', textHash: '9' }, false, 'CHANGE'],
  [
    'another file with a fetch date',
    { file: 'b.md', rawHash: '1', textHash: '1', fetchDate: '2024-01-01' },
    false,
    'CHANGE',
  ],
  ['another file of the same text with another header', { file: 'b.md', rawHash: '1' }, false, 'OUTDATED'],
  ['an outdated file, to be read again', { file: 'b.md', rawHash: '1', textHash: '1' }, true, 'OUTDATED'],
])('%s: %o (forced: %s) is decided as %s', (_case, values, force, decision) => {
  expect(decideVersion(STORED, version(values), force)).toBe(decision);
});

it('standard input has no name by which it could replace itself', () => {
  const stored = version({ file: '-' });
  expect(decideVersion(stored, version({ file: '-', rawHash: '1', textHash: '1' }), false)).toBe('OUTDATED');
});

it('an article that is not stored is added', () => {
  expect(decideVersion(null, STORED, false)).toBe('ADD');
});
