import { createJudge, type Judge, type JudgedArticle } from '../../../src/judgements/create-judge.ts';
import type { Judgements } from '../../../src/judgements/judgement.ts';
import type { JudgementFile } from '../../../src/judgements/judgement-file.ts';
import { loadJudgements } from '../../../src/judgements/load-judgements.ts';
import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { contentHash } from '../../../src/model/ids.ts';
import type { EntityKind, EntityType } from '../../../src/model/vocabulary.ts';
import { type FixtureArticle, fixtureExtraction, fixtureUrl } from '../../support/fixture-article.ts';
import { SMALL_LEXICON } from '../extraction/small-lexicon.ts';

export const articleIdOfUrl = (url: string): string | null =>
  url.includes('nowhere') ? null : `article:${contentHash(url.replace('http:', 'https:'))}`;

const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  ...[...SMALL_LEXICON.entries].map(([id, { entity }]) => [id, entity] as const),
  stranger('organization:harbour-council', 'Organization', 'GOVERNMENT_BODY', 'Harbour Council'),
  stranger('organization:council-of-the-harbour', 'Organization', 'GOVERNMENT_BODY', 'Council of the Harbour'),
  stranger('person:jo-bell', 'Person', 'PERSON', 'Jo Bell'),
  stranger('initiative:harbour-code', 'Initiative', 'CODE', 'Harbour Code'),
]);

/** The council adopts a code in one sentence with a proposal, and Bell speaks twice, once of it. */
export const HARBOUR: FixtureArticle = {
  key: 'harbour',
  title: 'The Harbour Code',
  language: 'en',
  date: '2025-03-04',
  text:
    'The Harbour Council proposed and, on Monday, adopted the Harbour Code.\nJo Bell of the Foreign Ministry spoke there. ' +
    'The Council of the Harbour is a part of the Harbour Council.\nThe code “takes  effect” soon. Jo Bell spoke again.',
  mentions: [
    ['organization:harbour-council', 'Harbour Council'],
    ['initiative:harbour-code', 'Harbour Code'],
    ['person:jo-bell', 'Jo Bell'],
    ['organization:cn-mfa', 'Foreign Ministry'],
    ['organization:council-of-the-harbour', 'Council of the Harbour'],
    ['organization:harbour-council', 'Harbour Council'],
    ['person:jo-bell', 'Jo Bell'],
  ],
  reports: [
    {
      type: 'ADOPTION',
      sentence: 'The Harbour Council proposed and, on Monday, adopted the Harbour Code.',
      trigger: 'adopted',
      who: [['adopter', 'organization:harbour-council', 'Harbour Council']],
      object: ['initiative:harbour-code', 'Harbour Code'],
      date: ['Monday', '2025-03-03', 'relative-to-publication'],
    },
    {
      type: 'PROPOSAL',
      sentence: 'The Harbour Council proposed and, on Monday, adopted the Harbour Code.',
      trigger: 'proposed',
      who: [['proposer', 'organization:harbour-council', 'Harbour Council']],
      object: ['initiative:harbour-code', 'Harbour Code'],
    },
    {
      type: 'STATEMENT',
      sentence: 'Jo Bell of the Foreign Ministry spoke there.',
      trigger: 'spoke',
      who: [
        ['speaker', 'person:jo-bell', 'Jo Bell'],
        ['other', 'organization:cn-mfa', 'Foreign Ministry'],
      ],
    },
    {
      type: 'ENTRY_INTO_FORCE',
      sentence: 'The code “takes  effect” soon.',
      trigger: 'effect',
      who: [],
      object: ['initiative:harbour-code', null],
    },
  ],
  claims: [
    {
      type: 'HOLDS_POSITION',
      sentence: 'Jo Bell of the Foreign Ministry spoke there.',
      from: 'person:jo-bell',
      to: 'organization:cn-mfa',
      label: 'official',
    },
    {
      type: 'PART_OF',
      sentence: 'The Council of the Harbour is a part of the Harbour Council.',
      from: 'organization:council-of-the-harbour',
      to: 'organization:harbour-council',
      label: null,
    },
  ],
};

export const HARBOUR_URL = fixtureUrl(HARBOUR.key);

export function read(article: FixtureArticle = HARBOUR): Extraction {
  return fixtureExtraction(`${article.key}.md`, article, ENTITIES);
}

/** A decision without its verdict: lines of YAML, indented by four, follow. */
export function decided(verdict: string, who = 'Ada Lind'): string {
  return `- who: ${who}\n  when: 2026-01-31\n  why: It says so.\n  ${verdict.trim()}\n`;
}

export function file(text: string, name = 'own.yaml'): JudgementFile {
  return { file: name, text };
}

export function load(...texts: readonly string[]): Judgements {
  return loadJudgements([file(texts.join(''))], articleIdOfUrl);
}

export function judge(texts: readonly string[], lexicon: Lexicon = SMALL_LEXICON): Judge {
  return createJudge(load(...texts), lexicon);
}

export function judged(...texts: readonly string[]): JudgedArticle {
  return judge(texts).apply(read());
}

/** An anchor in the harbour article, as YAML. */
export function at(quote: string, type?: string): string {
  const kind = type === undefined ? '' : `, type: ${type}`;
  return `{ article: "${HARBOUR_URL}", quote: ${JSON.stringify(quote)}${kind} }`;
}

function stranger(id: string, type: EntityType, kind: EntityKind, en: string): readonly [string, Entity] {
  const entity: Entity = { id, type, kind, names: { en, zh: null }, externalIds: [], basis: 'TEXT', lexicon: null };
  return [id, entity];
}
