/**
 * A child process: commits pairs of samples into the embedded graph of a folder and reports every commit on a line, until it is killed.
 * Arguments: the folder, the number of the first pair.
 */
import { writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import { CYPHER_FOLDER, loadCatalogue } from '../../src/store/statement-catalogue.ts';
import { SAMPLE_STATEMENTS, sample } from './samples.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const store = openEmbeddedStore(folder, {
  catalogue: loadCatalogue('embedded', [CYPHER_FOLDER, SAMPLE_STATEMENTS]),
});
await store.migrate();
for (let pair = Number(first); ; pair += 1) {
  await store.transaction(async (transaction) => {
    await transaction.write('write/merge-samples', { rows: [sample(`${pair}-a`, { name: 'x'.repeat(2_000) })] });
    await transaction.write('write/merge-samples', { rows: [sample(`${pair}-b`)] });
  });
  writeSync(1, `${pair}\n`);
}
