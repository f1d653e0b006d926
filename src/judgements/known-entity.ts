import { Converter } from 'opencc-js/t2cn';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import { ENTITY_TYPES, type EntityKind, type EntityType } from '../model/vocabulary.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** What an entity is taken for where only its id is known. */
const KIND: Readonly<Record<EntityType, EntityKind>> = {
  Organization: 'OTHER',
  Person: 'PERSON',
  Resolution: 'RESOLUTION',
  Initiative: 'POLICY_DOC',
};

/** The entity with that id, as the lexicon knows it, else as the article calls it: of the same kind as what it was taken for. */
export function knownEntity(id: string, lexicon: Lexicon, takenFor: Entity | undefined, surface: string): Entity {
  const entry = lexicon.entries.get(id);
  if (entry !== undefined) return entry.entity;
  const type = ENTITY_TYPES.find((candidate) => id.startsWith(`${candidate.toLowerCase()}:`)) ?? 'Organization';
  const kind = takenFor?.type === type ? takenFor.kind : KIND[type];
  const isChinese = /\p{Script=Han}/u.test(surface);
  const names = isChinese ? { en: null, zh: toSimplified(surface) } : { en: surface, zh: null };
  return { id, type, kind, names, externalIds: [], basis: 'TEXT', lexicon: null };
}
