import type { JudgedArticle } from '../judgements/create-judge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { passageId } from '../model/ids.ts';
import type { ClaimRecord } from '../resolution/claim-record.ts';
import { type Passage, passagesOf } from '../resolution/copies/passage.ts';
import { type Principals, principalsIn } from '../resolution/linking/actors.ts';
import { blockingKeys } from '../resolution/linking/blocking-keys.ts';
import type { ReportRecord } from '../resolution/report-record.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { Row } from '../store/store.ts';
import { articleRow, publisherOf } from './article-row.ts';
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
  readonly passages: readonly Passage[];
  readonly blocks: readonly Row[];
  readonly reportsToBlocks: readonly Row[];
  readonly passagesToBlocks: readonly Row[];
  readonly reportRecords: readonly ReportRecord[];
  readonly claimRecords: readonly ClaimRecord[];
}

/** What read the article. */
interface Reading {
  readonly lexicon: Lexicon;
  readonly fingerprint: string;
}

/** @throws AppError EXTRACTION_INCOMPLETE */
export function articleRows(extraction: JudgedArticle, { lexicon, fingerprint }: Reading): ArticleRows {
  const { article } = extraction;
  const publisher = publisherOf(article, lexicon.sources);
  const sightings = entitySightings(extraction);
  const passages = passagesOf(article);
  const records = reportRecords(extraction, publisher);
  const version = versionOf(article, fingerprint, extraction.judgements);
  return {
    version,
    article: articleRow(article, version, publisher),
    sightings,
    mentions: sightings
      .filter(({ mentions }) => mentions.length > 0)
      .map((sighting) => mentionRow(article.id, sighting)),
    implied: sightings.filter(({ mentions }) => mentions.length === 0).map((sighting) => viewRow(article.id, sighting)),
    ...reportRows(extraction),
    ...claimRows(extraction),
    passages,
    ...blockRows(records, passages, principalsIn(lexicon)),
    reportRecords: records,
    claimRecords: claimRecords(extraction, publisher),
  };
}

export function passageRow(passage: Passage): Row {
  return { ...passage, id: passageId(passage.articleId, passage.section), article: passage.articleId };
}

/** The keys that reports and passages are compared by, and which has which. */
export function blockRows(
  reports: readonly ReportRecord[],
  passages: readonly Passage[],
  principals: Principals,
): Pick<ArticleRows, 'blocks' | 'reportsToBlocks' | 'passagesToBlocks'> {
  const ofReports = reports.flatMap((report) =>
    blockingKeys(report, principals).map((to) => ({ from: report.id, to })),
  );
  const ofPassages = passages.flatMap(({ articleId, section, keys }) =>
    keys.map((key) => ({ from: passageId(articleId, section), to: textKey(key) })),
  );
  const ids = distinctSorted([...ofReports, ...ofPassages].map(({ to }) => to));
  return { blocks: ids.map((id) => ({ id })), reportsToBlocks: ofReports, passagesToBlocks: ofPassages };
}

/** A passage's key among the keys of reports. */
export function textKey(key: string): string {
  return `text|${key}`;
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
