import type { Settings } from '../config.ts';
import { openEmbeddedStore } from './embedded/open-embedded-store.ts';
import { openNeo4jStore } from './neo4j/open-neo4j-store.ts';
import type { Store } from './store.ts';

export type StoreSettings = Pick<
  Settings,
  'store' | 'dataFolder' | 'neo4jUri' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase'
>;

/**
 * Opens the store that the settings name, makes sure that it answers and brings its schema up to date.
 * @throws AppError STORE_UNWRITABLE, STORE_LOCKED, STORE_UNAVAILABLE, STORE_FOREIGN, STORE_VERSION (exit code EXIT.STORE)
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = settings.store === 'embedded' ? openEmbeddedStore(settings.dataFolder) : openNeo4jStore(settings);
  try {
    await store.check();
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
