import type { Settings } from '../config.ts';
import { EXIT } from '../errors.ts';
import { explainExtraction } from '../evaluation/explanation/explain-extraction.ts';
import { createPaint, type Paint } from '../evaluation/explanation/paint.ts';
import { createDocument } from '../extraction/create-document.ts';
import { problemOf } from '../ingestion/outcome.ts';
import { createPipeline, type Pipeline } from '../ingestion/pipeline.ts';
import { writeLine } from './json-lines.ts';
import { listArticles, readSourceFiles } from './read-source-files.ts';
import { faultLine } from './report-outcomes.ts';

/** Prints what articles say and why. What cannot be read is told and the others go on. @returns the exit code */
export async function explainCommand(
  settings: Settings,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const pipeline = createPipeline(settings.lexiconFolder);
  const paint = createPaint(process.stdout.isTTY === true && !process.env.NO_COLOR);
  let exitCode: number = EXIT.OK;
  for await (const source of readSourceFiles(await listArticles(paths))) {
    if (signal.aborted) return EXIT.INTERRUPTED;
    try {
      if ('error' in source) throw new Error(source.error.message);
      await writeLine(process.stdout, `${explainFile(pipeline, source.file, source.bytes, paint)}\n`);
    } catch (error) {
      process.stderr.write(`${faultLine(source.file, problemOf(error).message)}\n`);
      exitCode = EXIT.FAILED;
    }
  }
  return exitCode;
}

/** @throws AppError ARTICLE_UNREADABLE */
function explainFile(pipeline: Pipeline, file: string, bytes: Uint8Array, paint: Paint): string {
  const extraction = pipeline.extract(file, bytes);
  const { sentences, toText } = createDocument(extraction.article);
  return explainExtraction(extraction, sentences.map(toText), paint);
}
