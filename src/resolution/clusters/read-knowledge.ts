import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Names } from '../../model/entity.ts';
import { groupBy } from '../../model/group-by.ts';
import { groupCopies } from '../copies/group-copies.ts';
import { deriveEvents } from '../derive-family.ts';
import { knowledgeOf } from '../knowledge.ts';
import { nameKey } from '../linking/blocking-keys.ts';
import type { Comparing } from './compare-units.ts';
import { meetingPlaces } from './meeting-places.ts';
import { type UnitSources, unitKey } from './read-unit.ts';
import type { ToldArticle } from './told-article.ts';

/** What all articles together say, and the lexicon. */
export interface ClusterKnowledge extends UnitSources, Comparing {
  nameOf(id: string, language: 'en' | 'zh'): string | null;
}

export function readKnowledge(articles: readonly ToldArticle[], lexicon: Lexicon): ClusterKnowledge {
  const knowledge = knowledgeOf(lexicon);
  const entityNames = namesOfEntities(articles, lexicon);
  const records = articles.flatMap(({ reports }) => reports.map(({ record }) => record));
  const { events, became } = deriveEvents(records, entityNames, knowledge);
  const outcome = new Map(became.map(({ from, to }) => [from, to]));
  const titles = new Map(events.map(({ id, titleEn, titleZh }) => [id, { en: titleEn, zh: titleZh }]));
  const surfaces = surfacesOfEntities(articles, lexicon);
  return {
    principals: knowledge.principals,
    series: lexicon.series,
    placesOf: meetingPlaces(lexicon),
    eventOf: new Map(
      events.flatMap(({ id, links }) =>
        links.map(({ reportId }) => [reportId, { event: id, happening: outcome.get(id) ?? id }] as const),
      ),
    ),
    copyGroups: new Map(
      groupCopies(articles.flatMap(({ passages }) => passages)).flatMap(({ id, members }) =>
        members.map(({ articleId, section }) => [unitKey(articleId, section), id] as const),
      ),
    ),
    isState: (id) => lexicon.entries.get(id)?.entity.kind === 'STATE',
    surfacesOf: (id) => surfaces.get(id) ?? [],
    nameOf: (id, language) => {
      const names = titles.get(id) ?? entityNames.get(id) ?? lexicon.series.get(id)?.labels;
      return names === undefined ? null : (names[language] ?? names.en ?? names.zh);
    },
  };
}

function namesOfEntities(articles: readonly ToldArticle[], { entries }: Lexicon): ReadonlyMap<string, Names> {
  const told = articles.flatMap(({ entities }) => entities.map(({ id, names }) => [id, names] as const));
  return new Map([...told, ...[...entries].map(([id, { entity }]) => [id, entity.names] as const)]);
}

/** How entities are called, by the lexicon and in the articles, as `nameKey`s. */
function surfacesOfEntities(
  articles: readonly ToldArticle[],
  { entries }: Lexicon,
): ReadonlyMap<string, readonly string[]> {
  const used = articles.flatMap(({ text, names }) =>
    names.map(({ entityId, start, end }) => ({ entityId, name: text.slice(start, end) })),
  );
  return new Map(
    [...groupBy(used, ({ entityId }) => entityId)].map(([id, mentions]) => {
      const known = entries.get(id)?.names.map(({ text }) => text) ?? [];
      return [id, [...new Set([...known, ...mentions.map(({ name }) => name)].map(nameKey))]];
    }),
  );
}
