import { passageId } from '../model/ids.ts';
import { copiesOf, groupCopies } from '../resolution/copies/group-copies.ts';
import type { Passage } from '../resolution/copies/passage.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { textKey } from './article-rows.ts';
import { type Difference, difference } from './derived-rows.ts';
import { readColumn } from './read-records.ts';
import { numberOf, textOf, textsOf } from './read-row.ts';

/** What a change does to the groups of copies. */
export interface CopyPlan {
  readonly groups: Difference;
  readonly links: Difference;
  /** The group of each passage that the change adds, where it is a copy. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Stored passages that stay and whose group changes. */
  readonly regrouped: ReadonlyMap<string, string | null>;
  readonly regroupedArticles: readonly string[];
}

/** Groups are a function of their own passages: only those are looked at that the change takes from, or that share a key with what it adds. */
export async function planCopies(
  reader: Reader,
  withdrawn: readonly string[],
  added: readonly Passage[],
): Promise<CopyPlan> {
  const stays = ({ articleId }: Passage): boolean => !withdrawn.includes(articleId);
  const keys = distinctSorted(added.flatMap((passage) => passage.keys.map(textKey)));
  const candidates = distinct((await readPassages(reader, 'read/passages-by-block', 'keys', keys)).filter(stays));
  const near = copiesOf(added, candidates);
  const touched = distinctSorted([
    ...(await readColumn(reader, 'read/text-groups-by-article', 'ids', withdrawn, 'id')),
    ...(await readColumn(reader, 'read/text-groups-by-passage', 'ids', near.map(idOf), 'groupId')),
  ]);
  const members = await readPassages(reader, 'read/passages-by-group', 'ids', touched);
  const remaining = distinct([...members, ...near].filter(stays));
  const before = groupRows(await readGroups(reader, members));
  const after = groupRows(
    groupCopies([...remaining, ...added]).map(({ id, members: of }) => ({ id, passages: of.map(idOf) })),
  );
  const gone = new Set(members.filter((passage) => !stays(passage)).map(idOf));
  const regrouped = remaining.filter(
    (passage) => groupOf(before.links, idOf(passage)) !== groupOf(after.links, idOf(passage)),
  );
  return {
    groups: difference(before.groups, after.groups),
    links: difference(withoutPassages(before.links, gone), after.links),
    groupOf: new Map([...after.links.values()].map((row) => [textOf(row, 'from'), textOf(row, 'to')])),
    regrouped: new Map(regrouped.map((passage) => [idOf(passage), groupOf(after.links, idOf(passage))])),
    regroupedArticles: distinctSorted(regrouped.map(({ articleId }) => articleId)),
  };
}

/** The passages of stored articles. */
export async function readPassagesOf(reader: Reader, articles: readonly string[]): Promise<Passage[]> {
  return readPassages(reader, 'read/passages-by-article', 'ids', articles);
}

async function readPassages(
  reader: Reader,
  statement: string,
  key: string,
  ids: readonly string[],
): Promise<Passage[]> {
  return (await readInChunks(reader, statement, key, ids)).map((row) => ({
    articleId: textOf(row, 'articleId'),
    section: numberOf(row, 'section'),
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
    tokens: numberOf(row, 'tokens'),
    keys: textsOf(row, 'keys'),
    sketch: textOf(row, 'sketch'),
  }));
}

interface StoredGroup {
  readonly id: string;
  readonly passages: readonly string[];
}

async function readGroups(reader: Reader, members: readonly Passage[]): Promise<StoredGroup[]> {
  const rows = await readInChunks(reader, 'read/text-groups-by-passage', 'ids', distinctSorted(members.map(idOf)));
  const passages = new Map<string, string[]>();
  for (const row of rows) {
    const id = textOf(row, 'groupId');
    passages.set(id, [...(passages.get(id) ?? []), textOf(row, 'passageId')]);
  }
  return [...passages].map(([id, of]) => ({ id, passages: of }));
}

function groupRows(groups: readonly StoredGroup[]) {
  return {
    groups: new Map(groups.map(({ id, passages }): [string, Row] => [id, { id, size: passages.length }])),
    links: new Map(
      groups.flatMap(({ id, passages }) => passages.map((from): [string, Row] => [from, { from, to: id }])),
    ),
  };
}

function withoutPassages(links: ReadonlyMap<string, Row>, gone: ReadonlySet<string>): Map<string, Row> {
  return new Map([...links].filter(([passage]) => !gone.has(passage)));
}

function groupOf(links: ReadonlyMap<string, Row>, passage: string): string | null {
  const row = links.get(passage);
  return row === undefined ? null : textOf(row, 'to');
}

function idOf({ articleId, section }: Passage): string {
  return passageId(articleId, section);
}

function distinct(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [idOf(passage), passage])).values()];
}
