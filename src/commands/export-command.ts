import type { Settings } from '../config.ts';
import { EXIT } from '../errors.ts';
import { writeLine } from './json-lines.ts';
import { openWorker } from './open-worker.ts';

/**
 * Prints the canonical export of the graph.
 * @returns the exit code
 * @throws AppError faults of the store
 */
export async function exportCommand(settings: Settings, signal: AbortSignal): Promise<number> {
  const worker = await openWorker(settings, true);
  try {
    for await (const line of worker.exportLines()) {
      if (signal.aborted) return EXIT.INTERRUPTED;
      await writeLine(process.stdout, line);
    }
    return EXIT.OK;
  } finally {
    await worker.close();
  }
}
