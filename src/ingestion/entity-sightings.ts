import { AppError, EXIT } from '../errors.ts';
import type { Extraction, Mention } from '../model/extraction.ts';
import { groupBy } from '../model/group-by.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { isEntityId } from '../resolution/entity-type.ts';
import { distinctSorted } from '../resolution/total-order.ts';

/** How one article sees one entity. */
export interface EntitySighting {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  /** `SCHEME:value`, where the text gives it. */
  readonly externalIds: readonly string[];
  /** Where its names stand, in order; none where reports or claims speak of it without a name. */
  readonly mentions: readonly Mention[];
}

/**
 * Every entity that the article mentions, or that a report or claim of it speaks of, by id.
 * @throws AppError EXTRACTION_INCOMPLETE where the extraction does not list one of them
 */
export function entitySightings(extraction: Extraction): EntitySighting[] {
  const listed = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const mentions = mentionsByEntity(extraction.mentions);
  return distinctSorted([...mentions.keys(), ...spokenOf(extraction)]).map((entityId) => {
    const entity = listed.get(entityId);
    if (entity === undefined) {
      throw new AppError(
        'EXTRACTION_INCOMPLETE',
        `${extraction.article.file}: expected the extraction to list "${entityId}", which it speaks of.`,
        {
          exitCode: EXIT.FAILED,
        },
      );
    }
    return {
      entityId,
      kind: entity.kind,
      nameEn: entity.names.en,
      nameZh: entity.names.zh,
      externalIds: distinctSorted(
        entity.externalIds.filter(({ basis }) => basis === 'TEXT').map(({ scheme, value }) => `${scheme}:${value}`),
      ),
      mentions: mentions.get(entityId) ?? [],
    };
  });
}

function spokenOf({ reports, claims }: Extraction): string[] {
  return [
    ...reports.flatMap(({ participants, object }) =>
      participants.map(({ entityId }) => entityId).concat(object?.entityId ?? []),
    ),
    ...claims.flatMap(({ from, to }) => [from, to]).filter(isEntityId),
  ];
}

function mentionsByEntity(mentions: readonly Mention[]): Map<string, Mention[]> {
  return groupBy(
    [...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    ({ entityId }) => entityId,
  );
}
