import type { Judge } from '../judgements/create-judge.ts';
import { groupBy } from '../model/group-by.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader } from '../store/store.ts';
import { textOf, textsOf } from './read-row.ts';

/** Stored articles that were read under other judgements than those that concern them now. */
export async function articlesJudgedOtherwise(reader: Reader, judge: Judge): Promise<string[]> {
  const aliases = judge.entityIds;
  const rows = [
    ...(await reader.read('read/judged-articles', { ids: judge.articleIds })),
    ...(await readInChunks(reader, 'read/articles-naming-entities', 'ids', aliases)),
  ];
  const stored = new Map(rows.map((row) => [textOf(row, 'id'), textsOf(row, 'judgements')]));
  const naming = await readInChunks(reader, 'read/entity-ids-by-article', 'ids', [...stored.keys()]);
  const entities = groupBy(naming, (row) => textOf(row, 'articleId'));
  const changed = [...stored].filter(([id, judgements]) => {
    const named = (entities.get(id) ?? []).map((row) => textOf(row, 'entityId'));
    return judge.idsFor(id, named).join() !== judgements.join();
  });
  return distinctSorted(changed.map(([id]) => id));
}
