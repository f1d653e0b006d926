import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { edtfInterval } from '../../../src/model/edtf.ts';

const lexicon = loadLexicon(['seed/lexicon']);
const entries = [...lexicon.entries.values()];
const bearers = (name: string) =>
  entries.filter(({ names }) => names.some(({ text }) => text === name)).map(({ entity }) => entity.id);

describe('the bundled lexicon', () => {
  test('has entries of every type, meeting series and blockers', () => {
    const types = new Set(entries.map(({ entity }) => entity.type));
    expect([...types].sort()).toEqual(['Initiative', 'Organization', 'Person', 'Resolution']);
    expect(lexicon.series.size).toBeGreaterThan(0);
    expect(lexicon.blockers.length).toBeGreaterThan(0);
  });

  test('gives every entry a name and a readable id', () => {
    for (const { entity, names } of entries) {
      expect(names.length, entity.id).toBeGreaterThan(0);
      expect(entity.id).toMatch(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test('names every person in more than one word, or in Chinese, once at least', () => {
    for (const { entity, names } of entries.filter(({ entity }) => entity.type === 'Person')) {
      expect(
        names.some(({ text }) => /\s|\p{Script=Han}/u.test(text)),
        entity.id,
      ).toBe(true);
    }
  });

  test('writes English names without Chinese characters', () => {
    for (const { entity } of entries) {
      if (entity.names.en !== null) expect(entity.names.en, entity.id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('knows the 193 members of the United Nations and its two observers by their ISO codes', () => {
    const states = entries.filter(({ entity }) => entity.kind === 'STATE');
    expect(states).toHaveLength(195);
    for (const { entity } of states) {
      const code = entity.id.slice('organization:'.length).toUpperCase();
      expect(countries.isValid(code), entity.id).toBe(true);
      expect(entity.externalIds, entity.id).toContainEqual({ scheme: 'ISO_3166_1', value: code, basis: 'LEXICON' });
      expect(entity.names.en, entity.id).not.toBeNull();
      expect(entity.names.zh, entity.id).not.toBeNull();
    }
  });

  test.each([
    ['g7', 7],
    ['eu', 27],
    ['nato', 32],
    ['oecd', 38],
    ['sco', 10],
  ])('knows the member states of %s: %i', (group, count) => {
    const to = `organization:${group}`;
    const isMember = ({ type, to: whole }: { type: string; to: string }) => type === 'MEMBER_OF' && whole === to;
    expect(entries.filter(({ relations }) => relations.some(isMember))).toHaveLength(count);
  });

  test('dates the editions of meeting series in EDTF', () => {
    for (const { id, editions } of lexicon.series.values()) {
      for (const { date } of editions) if (date !== null) expect(edtfInterval(date), `${id} ${date}`).not.toBeNull();
    }
  });

  test('holds no blocker that is a name', () => {
    const names = new Set(entries.flatMap((entry) => entry.names.map(({ text }) => text)));
    expect(lexicon.blockers.filter(({ text }) => names.has(text))).toEqual([]);
  });

  test.each([
    ['联大', ['organization:un-general-assembly']],
    ['美方', ['organization:us']],
    ['南韩', ['organization:kr']],
    ['肯亞', ['organization:ke']],
    ['義大利', ['organization:it']],
    ['欧盟AI法案', ['initiative:eu-ai-act']],
    ['A/RES/78/311', ['resolution:a-res-78-311']],
    ['古特雷斯', ['person:antonio-guterres']],
    ['国务院', ['organization:cn-state-council', 'organization:us-department-of-state']],
  ])('knows who is called %s', (name, ids) => {
    expect(bearers(name)).toEqual(ids);
  });

  test.each(['发展中国家', '内蒙古', '科技部门', '中方案', '高通胀'])(
    'keeps %s from being read as the name in it',
    (word) => {
      expect(lexicon.blockers).toContainEqual({ text: word });
    },
  );
});
