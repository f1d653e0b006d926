import type { Extraction } from '../model/extraction.ts';
import type { ClaimRecord } from '../resolution/claim-record.ts';
import type { ReportRecord } from '../resolution/report-record.ts';
import type { Row } from '../store/store.ts';
import { articleRow } from './article-row.ts';
import { type ArticleVersion, versionOf } from './article-version.ts';
import { type ClaimRows, claimRecords, claimRows } from './claim-rows.ts';
import { type EntitySighting, entitySightings } from './entity-sightings.ts';
import { type ReportRows, reportRecords, reportRows } from './report-rows.ts';

/** Everything one article says (layer 1 of docs/model.md): rows for the statements, and the records that derivation needs. */
export interface ArticleRows extends ReportRows, ClaimRows {
  readonly version: ArticleVersion;
  readonly article: Row;
  readonly sightings: readonly EntitySighting[];
  readonly mentions: readonly Row[];
  readonly implied: readonly Row[];
  readonly reportRecords: readonly ReportRecord[];
  readonly claimRecords: readonly ClaimRecord[];
}

/** @throws AppError EXTRACTION_INCOMPLETE */
export function articleRows(extraction: Extraction, fingerprint: string): ArticleRows {
  const { article } = extraction;
  const sightings = entitySightings(extraction);
  return {
    version: versionOf(article, fingerprint),
    article: articleRow(article, fingerprint),
    sightings,
    mentions: sightings
      .filter(({ mentions }) => mentions.length > 0)
      .map((sighting) => mentionRow(article.id, sighting)),
    implied: sightings.filter(({ mentions }) => mentions.length === 0).map((sighting) => viewRow(article.id, sighting)),
    ...reportRows(extraction),
    ...claimRows(extraction),
    reportRecords: reportRecords(extraction),
    claimRecords: claimRecords(extraction),
  };
}

function viewRow(articleId: string, { entityId, kind, nameEn, nameZh, externalIds }: EntitySighting): Row {
  return { from: articleId, to: entityId, kind, nameEn, nameZh, externalIds };
}

function mentionRow(articleId: string, sighting: EntitySighting): Row {
  const { mentions } = sighting;
  return {
    ...viewRow(articleId, sighting),
    count: mentions.length,
    starts: mentions.map((mention) => mention.start),
    ends: mentions.map((mention) => mention.end),
    surfaces: mentions.map((mention) => mention.text),
  };
}
