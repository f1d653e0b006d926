import type { Store } from '../store/store.ts';
import { articlesJudgedOtherwise } from './articles-judged-otherwise.ts';
import { markRead, readGraphState, saveGraphState } from './graph-state.ts';
import { keepApart } from './keep-apart.ts';
import type { Pipeline } from './pipeline.ts';
import { readAgain } from './read-again.ts';
import { rebuildDerived } from './rebuild-derived.ts';

/**
 * Makes the graph fit for changes by this pipeline. Where the rules that derive, or the lexicon, have changed, everything is derived again: a
 * change is worked out from what followed before it. Articles that people have decided about, or no longer, are read again.
 */
export async function prepareGraph(store: Store, pipeline: Pipeline): Promise<void> {
  const { derivation, fingerprint, judgements } = await readGraphState(store);
  if (derivation !== pipeline.derivation) {
    await rebuildDerived(store, pipeline.lexicon);
    await saveGraphState(store, { derivation: pipeline.derivation });
  }
  if (judgements !== pipeline.judge.fingerprint) {
    await keepApart(store, pipeline);
    await readAgain(store, pipeline, await articlesJudgedOtherwise(store, pipeline.judge));
    await saveGraphState(store, { judgements: pipeline.judge.fingerprint });
  }
  if (fingerprint !== pipeline.fingerprint) await markRead(store, pipeline);
}
