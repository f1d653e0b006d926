import type { Lexicon } from '../lexicon/lexicon.ts';
import { compareText } from '../model/compare-text.ts';
import type { Extraction, JudgedExtraction } from '../model/extraction.ts';
import { applyAliases } from './apply-aliases.ts';
import { applyRelinks } from './apply-relinks.ts';
import { buildEntityTable, type EntityTable } from './entity-table.ts';
import { judgeReports } from './judge-reports.ts';
import { anchorsOf, articleIdsOf, type Judgement, type Judgements, ofKind } from './judgement.ts';
import { refuse } from './judgement-file.ts';
import { type MissingJudgement, placeJudgements } from './place-judgements.ts';
import { usedEntityIds } from './used-entities.ts';

/** An article under people's decisions. */
export interface JudgedArticle extends JudgedExtraction {
  /** `idsFor` this article: to be stored with it, so that a decision made or undone shows. */
  readonly judgements: readonly string[];
  /** What did not find its place: to be told, never ignored. */
  readonly missing: readonly MissingJudgement[];
}

/** Applies judgements to what was read from an article. Pure: nothing of the extraction given is changed. */
export interface Judge extends Pick<EntityTable, 'aliases' | 'differentEntities'> {
  /** Changes with what is decided. */
  readonly fingerprint: string;
  /** Articles that judgements point at, sorted: one that is not there takes its judgements with it, which should be told. */
  readonly articleIds: readonly string[];
  /** Entities that `same_entity` judgements name, sorted: these concern every article that has one of them. */
  readonly entityIds: readonly string[];
  /**
   * Judgements that concern an article, sorted; the entities are those that the graph has of it, be it before or after its
   * judgements were applied.
   */
  idsFor(articleId: string, entityIds: Iterable<string>): readonly string[];
  apply(extraction: Extraction): JudgedArticle;
}

/** @throws AppError JUDGEMENTS_INVALID where ids that the lexicon has renamed make decisions contradict each other */
export function createJudge(judgements: Judgements, lexicon: Lexicon): Judge {
  const { list, fingerprint } = judgements;
  const current = (id: string): string => lexicon.renamed.get(id) ?? id;
  const { aliases, differentEntities, problems } = buildEntityTable(list, current);
  refuse(problems);
  const meant = (id: string): string => aliases.get(current(id)) ?? current(id);
  const byArticle = indexBy(list, (judgement) => anchorsOf(judgement).map(({ articleId }) => articleId));
  const sameEntities = ofKind(list, 'same_entity');
  const byMeaning = indexBy(sameEntities, ({ entityIds }) => entityIds.map(meant));
  const byAlias = indexBy(sameEntities, ({ entityIds }) => entityIds.slice(1).map(current));

  const idsFor: Judge['idsFor'] = (articleId, entityIds) => {
    const ofEntities = [...entityIds].flatMap((id) => byMeaning.get(meant(id)) ?? []);
    return idsOf([...(byArticle.get(articleId) ?? []), ...ofEntities]);
  };

  return {
    fingerprint,
    aliases,
    differentEntities,
    articleIds: articleIdsOf(list),
    entityIds: [...new Set(sameEntities.flatMap(({ entityIds }) => entityIds.map(current)))].sort(compareText),
    idsFor,
    apply: (extraction) => {
      const placed = placeJudgements(extraction, byArticle.get(extraction.article.id) ?? []);
      const relinks = placed.relinks.map(({ mention, judgement }) => ({ mention, to: current(judgement.entityId) }));
      const relinked = applyRelinks(extraction, relinks, lexicon);
      const result = applyAliases(relinked, aliases, lexicon);
      const joined = [...usedEntityIds(relinked)].flatMap((id) => (aliases.has(id) ? (byAlias.get(id) ?? []) : []));
      return {
        ...result,
        reports: judgeReports(result.reports, placed),
        applied: idsOf([...placed.applied, ...joined]),
        missing: placed.missing,
        judgements: idsFor(extraction.article.id, usedEntityIds(result)),
      };
    },
  };
}

function indexBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = index.get(key);
      if (known) known.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

function idsOf(judgements: readonly Judgement[]): readonly string[] {
  return [...new Set(judgements.map(({ id }) => id))].sort(compareText);
}
