import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Brings the newest log file of the engine to the disk. The engine hands a commit to the system before it answers (a killed process loses
 * nothing), but asks for the disk only with the first commit after 100 ms: without this a power cut could take the last one.
 */
export async function syncLog(logFolder: string): Promise<void> {
  const newest = (await readdir(logFolder)).sort().at(-1);
  if (newest === undefined) return;
  try {
    const file = await open(join(logFolder, newest));
    await file.datasync().finally(() => file.close());
  } catch (error) {
    // A checkpoint in the background folds a log into the synced graph file and deletes it.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
