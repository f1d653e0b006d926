import type { Entity, ExternalId, Names } from '../../model/entity.ts';
import { entityId } from '../../model/ids.ts';
import type { EntityKind, EntityType } from '../../model/vocabulary.ts';
import { viewOf } from '../text-view.ts';

export interface UnknownEntity {
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly names: Names;
  /** What the id is made of; the name where it is absent. */
  readonly slug?: string;
  readonly externalIds?: readonly ExternalId[];
}

/** An entity that the lexicon does not know: its id is its type and normalised name. */
export function unknownEntity({ type, kind, names, slug, externalIds = [] }: UnknownEntity): Entity {
  const name = slug ?? names.en ?? names.zh ?? '';
  return { id: entityId(type, slugOf(name)), type, kind, names, externalIds, basis: 'TEXT', lexicon: null };
}

/** The name of an entity as its text has it, under the language it is written in. */
export function namesOf(text: string): Names {
  return /\p{Script=Han}/u.test(text) ? { en: null, zh: text } : { en: text, zh: null };
}

/** Latin in lower case without accents and marks; Chinese characters as they are, Traditional as Simplified. */
export function slugOf(name: string): string {
  return viewOf(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s?(?=\W|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
