import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/judgements/create-judge.ts';
import { SMALL_LEXICON } from '../extraction/small-lexicon.ts';
import { at, decided, HARBOUR, HARBOUR_URL, judge, judged, load, read } from './judged-articles.ts';

const ELSEWHERE = '{ article: "https://news.example/elsewhere", quote: They adopted it. }';
const ADOPTED = at('The Harbour Council proposed and, on Monday, adopted the Harbour Code.', 'ADOPTION');
const relink = (quote: string, text: string, entity: string): string =>
  decided(`relink: { article: "${HARBOUR_URL}", quote: ${JSON.stringify(quote)}, text: ${text}, entity: "${entity}" }`);

describe('reports', () => {
  test.each([
    ['the whole sentence', at('Jo Bell of the Foreign Ministry spoke there.'), 'STATEMENT'],
    ['a part of it', at('Foreign Ministry spoke'), 'STATEMENT'],
    ['a type where the sentence tells two', ADOPTED, 'ADOPTION'],
    ['the words around one of two', at('on Monday, adopted'), 'ADOPTION'],
    ['white space and compatibility forms', at(' Ｔhe code\n“takes effect” '), 'ENTRY_INTO_FORCE'],
    ['more than the sentence', at('spoke there. The Council'), null],
    ['words beside the whole sentence', at('Jo Bell of the Foreign Ministry spoke there. The Council'), 'STATEMENT'],
  ])('are found by %s', (_, anchor, type) => {
    const { reports, applied } = judged(decided(`reject: ${anchor}`));
    expect(reports.filter(({ rejected }) => rejected).map((report) => report.type)).toEqual(
      type === null ? [] : [type],
    );
    expect(applied).toHaveLength(type === null ? 0 : 1);
  });

  test('carry what they are judged to be the same as or different from', () => {
    const { reports, applied } = judged(
      decided(`same: [${ADOPTED}, ${ELSEWHERE}]`),
      decided(`different: [${at('proposed')}, ${ELSEWHERE}]`),
    );
    const [adoption, proposal, ...others] = reports.map(({ judgements }) => judgements);
    expect([...(proposal ?? []), ...(adoption ?? [])]).toEqual(applied);
    expect(applied.map((id) => id.replace(/:.*/, ''))).toEqual(['different', 'same']);
    expect(others.flat()).toEqual([]);
  });

  test('take the day that was decided, at the words that told another', () => {
    const { reports } = judged(decided(`date: { report: ${ADOPTED}, edtf: 2025-02 }`));
    const [before] = read().reports;
    expect(reports[0]?.date).toEqual({ ...before?.date, edtf: '2025-02', rule: 'judgement' });
  });

  test('take the day that was decided at the words that were quoted, where none told it', () => {
    const { reports, article } = judged(decided(`date: { report: ${at('takes effect” soon')}, edtf: 2025-06-01 }`));
    const date = reports[3]?.date;
    expect(date).toMatchObject({ text: 'takes  effect” soon', edtf: '2025-06-01', rule: 'judgement' });
    expect(article.text.slice(date?.start, date?.end)).toBe(date?.text);
  });
});

describe('names', () => {
  test('mean whom a judgement says, and so does what the sentence says by them', () => {
    const { entities, mentions, reports, claims, missing } = judged(
      relink('Jo Bell of the Foreign Ministry spoke there.', 'Foreign Ministry', 'organization:fr-mfa'),
    );
    expect(missing).toEqual([]);
    expect(mentions.filter(({ text }) => text === 'Foreign Ministry')).toMatchObject([
      { entityId: 'organization:fr-mfa' },
    ]);
    expect(reports[2]?.participants).toMatchObject([
      { entityId: 'person:jo-bell' },
      { entityId: 'organization:fr-mfa' },
    ]);
    expect(claims[0]).toMatchObject({ from: 'person:jo-bell', to: 'organization:fr-mfa' });
    expect(entities.map(({ id }) => id)).not.toContain('organization:cn-mfa');
    expect(entities).toContainEqual(SMALL_LEXICON.entries.get('organization:fr-mfa')?.entity);
  });

  test('elsewhere in the article keep their meaning, and their entity stays', () => {
    const { entities, mentions, reports, claims } = judged(
      relink('Jo Bell spoke again', 'Jo Bell', 'person:jo-bell-singer'),
    );
    const bells = mentions.filter(({ text }) => text === 'Jo Bell').map(({ entityId }) => entityId);
    expect(bells).toEqual(['person:jo-bell', 'person:jo-bell-singer']);
    expect(reports[2]?.participants[0]?.entityId).toBe('person:jo-bell');
    expect(claims[0]?.from).toBe('person:jo-bell');
    expect(entities.find(({ id }) => id === 'person:jo-bell-singer')).toEqual({
      ...{ id: 'person:jo-bell-singer', type: 'Person', kind: 'PERSON', names: { en: 'Jo Bell', zh: null } },
      ...{ externalIds: [], basis: 'TEXT', lexicon: null },
    });
  });

  test('of an old id mean the entity that the lexicon has renamed', () => {
    const lexicon = { ...SMALL_LEXICON, renamed: new Map([['organization:quai', 'organization:fr-mfa']]) };
    const judgements = load(relink('of the Foreign Ministry', 'Foreign Ministry', 'organization:quai'));
    const { mentions } = createJudge(judgements, lexicon).apply(read());
    expect(mentions.map(({ entityId }) => entityId)).toContain('organization:fr-mfa');
  });
});

describe('entities', () => {
  const COUNCILS = decided('same_entity: [organization:harbour-council, organization:council-of-the-harbour]');

  test('that are one have one id everywhere, and nothing to do with themselves', () => {
    const { entities, mentions, claims, applied, judgements } = judged(COUNCILS);
    const ids = [...entities.map(({ id }) => id), ...mentions.map(({ entityId }) => entityId)];
    expect(ids).not.toContain('organization:council-of-the-harbour');
    expect(entities.filter(({ id }) => id === 'organization:harbour-council')).toHaveLength(1);
    expect(claims.map(({ type }) => type)).toEqual(['HOLDS_POSITION']);
    expect(applied).toEqual(judgements);
  });

  test('may turn out to be one that the lexicon knows, or one that this article does not name', () => {
    const { entities } = judged(
      decided('same_entity: [organization:fr-mfa, organization:harbour-council]'),
      decided('same_entity: [person:joanna-bell, person:jo-bell]'),
    );
    expect(entities).toContainEqual(SMALL_LEXICON.entries.get('organization:fr-mfa')?.entity);
    expect(entities.find(({ id }) => id === 'person:joanna-bell')?.names).toEqual({ en: 'Jo Bell', zh: null });
  });

  test('lead to the last of a chain, and are told to those who look for pairs', () => {
    const { aliases, differentEntities, entityIds } = judge([
      decided('same_entity: [person:a, person:b]'),
      decided('same_entity: [person:b, person:c]'),
      decided('different_entities: [person:x, person:a, person:y]'),
    ]);
    expect([...aliases]).toEqual([
      ['person:b', 'person:a'],
      ['person:c', 'person:a'],
    ]);
    expect(entityIds).toEqual(['person:a', 'person:b', 'person:c']);
    expect(differentEntities).toEqual([
      ['person:a', 'person:x'],
      ['person:a', 'person:y'],
      ['person:x', 'person:y'],
    ]);
  });
});

describe('what does not find its place is told', () => {
  test.each([
    ['words that are gone', decided(`reject: ${at('They waved.')}`), 'the article has no such words'],
    ['a sentence that tells nothing', decided(`reject: ${at('is a part of')}`), 'no report of an event was read'],
    ['a type that is not told', decided(`reject: ${at('spoke there', 'VOTE')}`), 'no VOTE, only STATEMENT "spoke"'],
    [
      'a sentence that tells two',
      decided(`reject: ${at('The Harbour Council proposed and, on Monday, adopted')}`),
      'add the type',
    ],
    ['a name that was not read', relink('spoke there', 'spoke', 'person:x'), 'no name "spoke" was read'],
    ['a name that stands there twice', relink(HARBOUR.text, 'Jo Bell', 'person:x'), 'stands there 2 times'],
    ['one report for two', decided(`different: [${at('Jo Bell of')}, ${at('spoke there')}]`), 'own.yaml:4'],
  ])('%s', (_, text, reason) => {
    const { missing, applied, judgements } = judged(text);
    expect(missing.length).toBeGreaterThan(0);
    for (const one of missing) expect(one).toMatchObject({ id: judgements[0], file: 'own.yaml', line: 4 });
    expect(missing[0]?.reason).toContain(reason);
    expect(applied).toEqual([]);
  });

  test('of quotes that turn out to be of one sentence and say different things, none counts', () => {
    const { missing, applied, reports } = judged(
      decided(`date: { report: ${at('Jo Bell of')}, edtf: 2025-01 }`),
      decided(`date: { report: ${at('spoke there')}, edtf: 2025-02 }`),
    );
    expect(missing.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 8]));
    expect([applied, reports[2]?.date]).toEqual([[], null]);
  });

  test('anchors of other articles are not missed here', () => {
    const { missing, judgements } = judged(decided(`reject: ${ELSEWHERE}`));
    expect([missing, judgements]).toEqual([[], []]);
  });
});
