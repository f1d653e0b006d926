import type { Entity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';

type Statements = Pick<Extraction, 'mentions' | 'reports' | 'claims'>;

/** The entities that an article names or speaks of: those that the graph has of it. */
export function usedEntityIds({ mentions, reports, claims }: Statements): ReadonlySet<string> {
  const own = new Set(reports.map(({ id }) => id));
  return new Set([
    ...mentions.map(({ entityId }) => entityId),
    ...reports.flatMap(({ participants, object }) => [
      ...participants.map(({ entityId }) => entityId),
      ...(object === null ? [] : [object.entityId]),
    ]),
    ...claims.flatMap(({ from, to }) => [from, to]).filter((id) => !own.has(id)),
  ]);
}

/** The entities of the article after its statements have changed: without those that nothing speaks of any more. */
export function stillUsed(entities: readonly Entity[], before: Statements, after: Statements): readonly Entity[] {
  const [was, is] = [usedEntityIds(before), usedEntityIds(after)];
  return entities.filter(({ id }) => is.has(id) || !was.has(id));
}

/** Claims that still say something, each once: what two names of one entity had to do with each other is nothing now. */
export function distinctClaims(claims: Extraction['claims']): Extraction['claims'] {
  const seen = new Set<string>();
  return claims.filter(({ from, type, to, modality, label }) => {
    const key = [from, type, to, modality, label].join('\n');
    return from !== to && !seen.has(key) && seen.add(key);
  });
}
