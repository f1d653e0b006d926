import { describe, expect, it } from 'vitest';
import type { LexiconEntry } from '../../../src/lexicon/lexicon.ts';
import { deriveEntity, type EntityView } from '../../../src/resolution/derive-entity.ts';

const view = (en: string | null, votes: number, kind: EntityView['kind'] = 'COMPANY'): EntityView => ({
  kind,
  names: { en, zh: null },
  votes,
});
const NOTHING = { views: [], surfaces: [], externalIds: [] };

const ENTRY: LexiconEntry = {
  entity: {
    ...{
      id: 'resolution:a',
      type: 'Resolution',
      kind: 'RESOLUTION',
      names: { en: 'Resolution A', zh: null },
      basis: 'LEXICON',
    },
    externalIds: [{ scheme: 'UN_SYMBOL', value: 'A/1', basis: 'LEXICON' }],
    lexicon: { file: 'resolutions.yaml', entry: 'resolution:a' },
  },
  names: [{ text: '甲號決議', lang: 'zh', caseSensitive: false, ambiguous: false }],
  relations: [],
  positions: [],
  short: null,
  demonyms: [],
};

describe('an entity that the lexicon does not know', () => {
  it('is called and sorted as most articles have it, then by a total order', () => {
    const views = [view('Acme Corp', 2), view('Acme', 3), view('Acme', 1, 'NGO'), view('Beta', 2, 'NGO')];
    expect(deriveEntity('organization:acme', { ...NOTHING, views }, null)).toMatchObject({
      nameEn: 'Acme',
      nameZh: null,
      kind: 'COMPANY',
      basis: 'TEXT',
    });
    const even = [view('Zeta', 1, 'NGO'), view('Alpha', 1)];
    expect(deriveEntity('organization:acme', { ...NOTHING, views: even }, null)).toMatchObject({
      nameEn: 'Alpha',
      kind: 'COMPANY',
    });
  });

  it('keeps every name and surface', () => {
    const said = { views: [view('Acme', 1)], surfaces: ['ACME Inc.', 'Acme'], externalIds: ['LEI:5'] };
    expect(deriveEntity('organization:acme', said, null)).toMatchObject({
      names: ['ACME Inc.', 'Acme'],
      searchText: '5\nacme\nacme inc.',
      externalIds: ['LEI:5'],
      externalIdBases: ['TEXT'],
    });
  });
});

describe('an entity of the lexicon', () => {
  it('has the names and kind of its entry, whatever articles make of it', () => {
    const said = { ...NOTHING, views: [view('Something', 9, 'NGO')], surfaces: ['第一号'] };
    expect(deriveEntity('resolution:a', said, ENTRY)).toMatchObject({
      ...{ nameEn: 'Resolution A', kind: 'RESOLUTION', basis: 'LEXICON', lexiconFile: 'resolutions.yaml' },
      names: ['Resolution A', '甲號決議', '第一号'],
      nameBases: ['LEXICON', 'LEXICON', 'TEXT'],
    });
  });

  it('is found in either script', () => {
    expect(deriveEntity('resolution:a', NOTHING, ENTRY).searchText).toBe('a/1\nresolution a\n甲号决议');
  });

  it('says of each identifier whether a text gives it', () => {
    expect(deriveEntity('resolution:a', NOTHING, ENTRY).externalIdBases).toEqual(['LEXICON']);
    const said = { ...NOTHING, externalIds: ['UN_SYMBOL:A/1', 'CELEX:3'] };
    expect(deriveEntity('resolution:a', said, ENTRY)).toMatchObject({
      externalIds: ['CELEX:3', 'UN_SYMBOL:A/1'],
      externalIdBases: ['TEXT', 'TEXT'],
    });
  });
});

it('an id without a type is a mistake', () => {
  expect(() => deriveEntity('acme', NOTHING, null)).toThrow(/Entity id "acme"/);
});
