import { pairKey } from '../resolution/entity-proposals.ts';
import { principalsIn } from '../resolution/linking/actors.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { Store } from '../store/store.ts';
import { readGraphState, writeGraphState } from './graph-state.ts';
import type { Pipeline } from './pipeline.ts';
import { refreshProposals } from './refresh-proposals.ts';

/** Nobody is asked about pairs that people decided to be two; where they no longer do, the question is open again. */
export async function keepApart(store: Store, { judge, lexicon }: Pipeline): Promise<void> {
  const differentEntities = distinctSorted(judge.differentEntities.map(([a, b]) => pairKey(a, b)));
  await store.transaction(async (transaction) => {
    const before = (await readGraphState(transaction)).differentEntities;
    const changed = [
      ...before.filter((pair) => !differentEntities.includes(pair)),
      ...differentEntities.filter((pair) => !before.includes(pair)),
    ];
    if (changed.length === 0) return;
    await writeGraphState(transaction, { differentEntities });
    await refreshProposals(
      transaction,
      distinctSorted(changed.flatMap((pair) => pair.split('|'))),
      principalsIn(lexicon),
    );
  });
}
