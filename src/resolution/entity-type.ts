import { AppError } from '../errors.ts';
import { ENTITY_TYPES, type EntityType } from '../model/vocabulary.ts';

/** An entity's id begins with its type: `person:fu-cong`. */
export function entityTypeOf(id: string): EntityType {
  const prefix = id.slice(0, id.indexOf(':'));
  const type = ENTITY_TYPES.find((candidate) => candidate.toLowerCase() === prefix);
  if (type === undefined) {
    throw new AppError(
      'ENTITY_ID_INVALID',
      `Entity id "${id}": expected a type before a colon, such as "person:fu-cong".`,
    );
  }
  return type;
}

/** A text that is decided on, not somebody who acts. */
export function isDocument(id: string): boolean {
  const type = entityTypeOf(id);
  return type === 'Resolution' || type === 'Initiative';
}

export function isEntityId(id: string): boolean {
  return ENTITY_TYPES.some((type) => id.startsWith(`${type.toLowerCase()}:`));
}
