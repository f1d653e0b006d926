import type { Reader } from '../store/store.ts';
import { type ArticleLoaders, articleLoaders } from './articles.ts';
import { type ClaimLoaders, claimLoaders } from './claims.ts';
import { type ConflictLoaders, conflictLoaders } from './conflicts.ts';
import { type DateLoaders, dateLoaders } from './dates.ts';
import { type EntityLoaders, entityLoaders } from './entities.ts';
import { type EventLoaders, eventLoaders } from './events.ts';
import { type StatisticsLoaders, statisticsLoaders } from './graph-statistics.ts';
import { type IssuedIdLoaders, issuedIdLoaders } from './issued-ids.ts';
import { type ProposalLoaders, proposalLoaders } from './proposals.ts';
import { type QuantityLoaders, quantityLoaders } from './quantities.ts';
import { type RelationLoaders, relationLoaders } from './relations.ts';
import { type ReportLoaders, reportLoaders } from './reports.ts';
import { type SearchLoaders, searchLoaders } from './search.ts';

/** Everything that can be asked of the graph. Of one request: what it has loaded is remembered. */
export interface Loaders {
  readonly articles: ArticleLoaders;
  readonly claims: ClaimLoaders;
  readonly conflicts: ConflictLoaders;
  readonly dates: DateLoaders;
  readonly entities: EntityLoaders;
  readonly events: EventLoaders;
  readonly issuedIds: IssuedIdLoaders;
  readonly proposals: ProposalLoaders;
  readonly quantities: QuantityLoaders;
  readonly relations: RelationLoaders;
  readonly reports: ReportLoaders;
  readonly search: SearchLoaders;
  readonly statistics: StatisticsLoaders;
}

/** Look-ups of one tick are one statement call. Rejections are AppErrors of the store. */
export function createLoaders(reader: Reader): Loaders {
  const events = eventLoaders(reader);
  return {
    articles: articleLoaders(reader),
    claims: claimLoaders(reader),
    conflicts: conflictLoaders(reader),
    dates: dateLoaders(reader),
    entities: entityLoaders(reader),
    events,
    issuedIds: issuedIdLoaders(reader, events),
    proposals: proposalLoaders(reader),
    quantities: quantityLoaders(reader),
    relations: relationLoaders(reader),
    reports: reportLoaders(reader),
    search: searchLoaders(reader),
    statistics: statisticsLoaders(reader),
  };
}
