import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../../src/evaluation/baseline.ts';
import { readGold } from '../../../src/evaluation/read-gold.ts';

const ANNOTATION = {
  article: '01.md',
  front_matter: { lang: 'zh-Hant' },
  zones: [[0, 10]],
  entities: [
    {
      id: 'a',
      type: 'Organization',
      name: { en: 'Alpha Council', zh: null },
      id_hint: 'AC',
      mentions: [
        {
          text: 'Alpha',
          occurrences: [
            [0, 5],
            [6, 11],
          ],
        },
      ],
    },
  ],
  dates: [{ surface: '3 May', edtf: '2024-05-03', occurrences: [[3, 8]] }],
  events: [
    {
      id: 'e1',
      type: 'MEETING',
      modality: 'ACTUAL',
      participants: [],
      evidence: { text: 'x', start: 0, end: 5 },
      evidence_alternatives: [{ text: 'y', start: 5, end: 9 }],
      in_scope: false,
    },
  ],
  relations: [],
  quantities: [],
};

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  mkdirSync(join(folder, 'gold'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'gold', name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

describe('readGold', () => {
  it('reads annotations, one item an occurrence', () => {
    const { gold } = readGold(folderWith({ '01.json': ANNOTATION }), null);
    expect(gold).toMatchObject([
      {
        language: 'zh-Hant',
        relevant: true,
        zones: [{ start: 0, end: 10 }],
        entities: [
          {
            names: ['Alpha Council', 'AC'],
            mentions: [
              { start: 0, end: 5 },
              { start: 6, end: 11 },
            ],
            nominals: [],
          },
        ],
        dates: [{ text: '3 May', edtf: '2024-05-03', start: 3, end: 8 }],
        events: [{ date: null, object: null, alternatives: [{ start: 5, end: 9 }], required: false }],
        optional: [],
      },
    ]);
  });

  it('takes the folder of the annotations or the one above it, and finds the articles beside them', () => {
    const folder = folderWith({ '01.json': ANNOTATION });
    const articles = join(folder, 'articles');
    expect(readGold(folder, null).articles).toBe(articles);
    expect(readGold(join(folder, 'gold'), null).articles).toBe(articles);
    expect(readGold(folder, join(folder, 'gold')).articles).toBe(join(folder, 'gold'));
  });

  it('passes over other JSON files', () => {
    expect(readGold(folderWith({ '01.json': ANNOTATION, 'clusters.json': { clusters: [] } }), null).gold).toHaveLength(
      1,
    );
  });

  it.each([
    ['GOLD_NOT_FOUND', {}],
    ['GOLD_INVALID', { '01.json': '{' }],
    ['GOLD_INVALID', { '01.json': { ...ANNOTATION, events: [{ id: 'e1', type: 'PARTY' }] } }],
  ])('%s for a folder that holds %o', (code, files) => {
    expect(() => readGold(folderWith(files), null)).toThrow(expect.objectContaining({ code }));
  });

  it('names the file and the field that is wrong', () => {
    const folder = folderWith({ '01.json': { ...ANNOTATION, dates: [{ surface: 'x', occurrences: [[1, 'y']] }] } });
    expect(() => readGold(folder, null)).toThrow(/01\.json: dates\.0\.occurrences\.0\.1: /);
  });
});

describe('readBaseline', () => {
  it('refuses what is no scorecard', () => {
    const folder = folderWith({ 'baseline.json': { all: { articles: 1 } } });
    const file = join(folder, 'gold', 'baseline.json');
    expect(() => readBaseline(file)).toThrow(expect.objectContaining({ code: 'BASELINE_INVALID' }));
  });
});
