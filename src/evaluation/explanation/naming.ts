import type { Entity } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';

/** How an explanation speaks of what has an id. */
export interface Naming {
  /** Of an entity, in the article's language where there is such a name; an event's number and type. */
  nameOf(id: string): string;
  /** Ids as they are shown: a report's number within the article (E1, E2, …) in place of its hash. */
  shownId(id: string): string;
}

export function createNaming({ article, entities, reports }: Extraction): Naming {
  const names = new Map(entities.map((entity) => [entity.id, preferredName(entity, article.language !== 'en')]));
  const events = new Map(reports.map(({ id, type }, index) => [id, { number: `E${index + 1}`, type }]));
  return {
    nameOf: (id) => names.get(id) ?? events.get(id)?.type ?? '',
    shownId: (id) => events.get(id)?.number ?? id,
  };
}

function preferredName({ names }: Entity, chinese: boolean): string {
  const [first, second] = chinese ? [names.zh, names.en] : [names.en, names.zh];
  return first ?? second ?? '';
}
