import type { GoldArticle } from '../../../src/evaluation/gold-article.ts';
import type { Prediction } from '../../../src/evaluation/prediction.ts';
import type { Quote } from '../../../src/model/span.ts';

/** An article file of our own with a header, markup, a wrapped line and a second news item. */
export const TEXT = `---
title: Alpha Council adopts the Beta Pledge
---

On 3 May 2024 the Alpha Council adopted the **Beta Pledge** in Geneva, which
12 states had proposed. Jane Roe of Gamma Lab said that the pledge came late.

Tomorrow the Alpha Council will publish it.

Elsewhere, the Delta Union met on 4 May 2024.
`;

/** The nth occurrence of some words in the text. */
export function at(words: string, nth = 0): Quote {
  let start = TEXT.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = TEXT.indexOf(words, start + 1);
  if (start === -1) throw new Error(`"${words}" is not in the sample`);
  return { text: words, start, end: start + words.length };
}

const ADOPTED = at(
  'On 3 May 2024 the Alpha Council adopted the **Beta Pledge** in Geneva, which\n12 states had proposed.',
);
const SAID = at('Jane Roe of Gamma Lab said that the pledge came late.');
const PUBLISHES = at('Tomorrow the Alpha Council will publish it.');
export const ELSEWHERE = at('Elsewhere, the Delta Union met on 4 May 2024.');

export const GOLD: GoldArticle = {
  article: '01.md',
  language: 'en',
  relevant: true,
  zones: [{ start: ADOPTED.start, end: PUBLISHES.end }],
  distractors: [ELSEWHERE],
  entities: [
    {
      id: 'council',
      type: 'Organization',
      names: ['Alpha Council'],
      mentions: [at('Alpha Council', 1), at('Alpha Council', 2)],
      nominals: [],
    },
    { id: 'lab', type: 'Organization', names: ['Gamma Lab'], mentions: [at('Gamma Lab')], nominals: [] },
    { id: 'jane', type: 'Person', names: ['Jane Roe'], mentions: [at('Jane Roe')], nominals: [] },
    {
      id: 'pledge',
      type: 'Initiative',
      names: ['Beta Pledge', '贝塔承诺'],
      mentions: [at('Beta Pledge', 1)],
      nominals: ['the pledge'],
    },
  ],
  dates: [{ ...at('3 May 2024'), edtf: '2024-05-03' }],
  events: [
    {
      id: 'e1',
      type: 'ADOPTION',
      modality: 'ACTUAL',
      date: '2024-05-03',
      participants: [{ entity: 'council', role: 'adopter' }],
      object: 'pledge',
      evidence: ADOPTED,
      alternatives: [],
      required: true,
    },
    {
      id: 'e2',
      type: 'STATEMENT',
      modality: 'ACTUAL',
      date: null,
      participants: [{ entity: 'jane', role: 'speaker' }],
      object: 'pledge',
      evidence: SAID,
      alternatives: [],
      required: true,
    },
    {
      id: 'e3',
      type: 'PUBLICATION',
      modality: 'PLANNED',
      date: null,
      participants: [],
      object: null,
      evidence: PUBLISHES,
      alternatives: [],
      required: false,
    },
  ],
  relations: [
    { from: 'jane', type: 'HOLDS_POSITION', to: 'lab' },
    { from: 'council', type: 'ADOPTED', to: 'pledge' },
  ],
  quantities: [{ ...at('12 states'), value: 12, qualifier: 'exact', role: 'COSPONSOR_COUNT' }],
  optional: [{ ...at('Tomorrow'), layer: 'date', type: null }],
};

/** The answer that agrees with everything required, with ids of its own. */
export const ANSWER: Prediction = {
  status: 'OK',
  entities: GOLD.entities.map(({ id, type, names, mentions }) => ({
    id: `own:${id}`,
    type,
    names: { en: `The ${names[0]}` },
    externalIds: {},
    mentions,
  })),
  dates: GOLD.dates,
  events: GOLD.events
    .filter(({ required }) => required)
    .map(({ id, type, modality, date, participants, object, evidence }) => ({
      id: `own:${id}`,
      type,
      modality,
      date,
      participants: participants.map(({ entity, role }) => ({ entity: `own:${entity}`, role })),
      object: object === null ? null : `own:${object}`,
      evidence: { ...evidence, text: TEXT.slice(evidence.start, evidence.end) },
    })),
  relations: GOLD.relations.map(({ from, type, to }) => ({ from: `own:${from}`, type, to: `own:${to}` })),
  quantities: [{ ...at('12 states'), value: 12, qualifier: 'exact', role: 'COSPONSOR_COUNT' }],
};
