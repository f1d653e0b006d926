import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/judgements/create-judge.ts';
import { usedEntityIds } from '../../../src/judgements/used-entities.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { SMALL_LEXICON } from '../extraction/small-lexicon.ts';
import { at, decided, HARBOUR, HARBOUR_URL, judge, load, read } from './judged-articles.ts';

const ELSEWHERE = '{ article: "https://news.example/elsewhere", quote: They adopted it. }';
const DECISIONS = [
  `same: [${at('on Monday, adopted')}, ${ELSEWHERE}]`,
  `different: [${at('proposed')}, ${ELSEWHERE}]`,
  `reject: ${at('Jo Bell of the Foreign Ministry spoke')}`,
  `date: { report: ${at('adopted the Harbour Code')}, edtf: 2025-02 }`,
  `date: { report: ${at('takes effect')}, edtf: 2025-07 }`,
  `relink: { article: "${HARBOUR_URL}", quote: Foreign Ministry spoke, text: Foreign Ministry, entity: "organization:fr-mfa" }`,
  `relink: { article: "${HARBOUR_URL}", quote: Bell spoke again., text: Bell, entity: "person:bell" }`,
  'same_entity: [organization:harbour-council, organization:council-of-the-harbour]',
  'same_entity: [organization:port-council, organization:harbour-council]',
  'same_entity: [person:joanna-bell, person:jo-bell, person:bell]',
].map((verdict) => decided(verdict));
const some = fc.shuffledSubarray(DECISIONS);

describe('judgements', () => {
  test('undone leave exactly what was read', () => {
    const extraction = frozen(read());
    const untouched = judge([]).apply(extraction);
    fc.assert(
      fc.property(some, (decisions) => {
        judge(decisions).apply(extraction);
        expect(judge([]).apply(extraction)).toEqual(untouched);
      }),
    );
    const reports = untouched.reports.map(({ judgements: _judgements, rejected: _rejected, ...report }) => report);
    const { article, entities, mentions, dates, quantities, claims } = untouched;
    expect({ article, entities, mentions, dates, quantities, reports, claims }).toEqual(extraction);
  });

  test('in any order say the same, but for the lines they stand on', () => {
    fc.assert(
      fc.property(
        some.chain((decisions) =>
          fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
        ),
        ([one, other]) => {
          const [first, second] = [one, other].map((decisions) => judge(decisions).apply(read()));
          expect(withoutLines(second)).toEqual(withoutLines(first));
        },
      ),
    );
  });

  test('leave every word where it stands, and list all entities that are spoken of', () => {
    fc.assert(
      fc.property(some, (decisions) => {
        const result = judge(decisions).apply(read());
        const quotes = [
          ...result.mentions,
          ...result.reports.flatMap(({ date, participants, object }) => [
            date,
            object?.at,
            ...participants.map(({ at }) => at),
          ]),
        ];
        for (const quote of quotes)
          if (quote) expect(result.article.text.slice(quote.start, quote.end)).toBe(quote.text);
        const listed = result.entities.map(({ id }) => id);
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.sort()).toEqual([...usedEntityIds(result)].sort());
      }),
    );
  });

  // What a graph stores with an article must tell whether it has to be read again.
  test('of an article are the same by what was read and by what was made of it, and change with each decision that matters', () => {
    fc.assert(
      fc.property(some, some, (decisions, others) => {
        const [now, later] = [judge(decisions), judge(others)];
        const stored = now.apply(read());
        const entities = usedEntityIds(stored);
        expect(now.idsFor(stored.article.id, entities)).toEqual(stored.judgements);
        const again = later.apply(read());
        const alike = later.idsFor(stored.article.id, entities).join() === stored.judgements.join();
        if (alike) expect(withoutLines(again)).toEqual(withoutLines(stored));
      }),
    );
  });

  test('find their places after edits elsewhere, and are told of where the edit was in the quote', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('Before. ', '前言。\n'), (decisions, added) => {
        const edited = { ...HARBOUR, text: added + HARBOUR.text };
        expect(judge(decisions).apply(read(edited)).applied).toEqual(judge(decisions).apply(read()).applied);
      }),
    );
    const text = HARBOUR.text.replaceAll('Ministry spoke there', 'Ministry was heard there');
    const [statement] = HARBOUR.reports?.slice(2, 3) ?? [];
    const sentence = 'Jo Bell of the Foreign Ministry was heard there.';
    const edited = {
      ...HARBOUR,
      text,
      claims: [],
      reports: statement ? [{ ...statement, sentence, trigger: 'heard' }] : [],
    };
    const { missing, applied, reports } = judge([DECISIONS[2] ?? '', DECISIONS[5] ?? '']).apply(read(edited));
    expect(missing.map(({ reason }) => reason)).toEqual(Array(2).fill(expect.stringContaining('no such words')));
    expect([applied, reports.map(({ rejected }) => rejected)]).toEqual([[], [false]]);
  });

  test('concern an article that has a renamed entity', () => {
    const judgements = load(decided('same_entity: [person:new, person:old]'));
    const lexicon = { ...SMALL_LEXICON, renamed: new Map([['person:old', 'person:newer']]) };
    expect(createJudge(judgements, lexicon).idsFor('article:x', ['person:newer'])).toHaveLength(1);
    expect(createJudge(judgements, lexicon).idsFor('article:x', ['person:other'])).toEqual([]);
  });
});

function withoutLines<T extends { readonly missing: readonly { readonly line: number }[] }>(
  result: T | undefined,
): unknown {
  const missing = result?.missing.map((one) => JSON.stringify({ ...one, line: 0 })).sort();
  return { ...result, article: null, missing };
}

function frozen<T extends Extraction>(extraction: T): T {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  };
  freeze(extraction);
  return extraction;
}
