import type { Settings } from '../config.ts';
import { EXIT } from '../errors.ts';
import { toExtractOutput } from '../extraction/extract-output.ts';
import { problemOf } from '../ingestion/outcome.ts';
import { createPipeline, type Pipeline } from '../ingestion/pipeline.ts';
import { writeJson } from './json-lines.ts';
import { listArticles, readSourceFiles } from './read-source-files.ts';
import { faultLine } from './report-outcomes.ts';

/**
 * Prints what articles say, a line of JSON each, and touches no store. What cannot be read is told and the others go on.
 * @returns the exit code
 */
export async function extractCommand(
  settings: Settings,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const pipeline = createPipeline(settings.lexiconFolder);
  let exitCode: number = EXIT.OK;
  for (const path of paths) {
    if (!(await extractPath(pipeline, path, signal))) exitCode = EXIT.FAILED;
    if (signal.aborted) return EXIT.INTERRUPTED;
  }
  return exitCode;
}

/** @returns whether all went well */
async function extractPath(pipeline: Pipeline, path: string, signal: AbortSignal): Promise<boolean> {
  const found = await listArticles([path]).catch((error: unknown) => fault(path, error));
  if (found === null) return false;
  let well = true;
  for await (const source of readSourceFiles(found)) {
    if (signal.aborted) break;
    try {
      if ('error' in source) throw new Error(source.error.message);
      await writeJson(process.stdout, toExtractOutput(pipeline.extract(source.file, source.bytes)));
    } catch (error) {
      fault(source.file, error);
      well = false;
    }
  }
  return well;
}

function fault(file: string, error: unknown): null {
  process.stderr.write(`${faultLine(file, problemOf(error).message)}\n`);
  return null;
}
