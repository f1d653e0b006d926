import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Decision } from './decision.ts';
import { type JudgementFile, readJudgementFiles } from './judgement-file.ts';
import { appendJudgement } from './judgement-yaml.ts';
import { loadJudgements } from './load-judgements.ts';
import type { ArticleIdOfUrl } from './read-decision.ts';

/** In a folder of judgements, the file that decisions on proposals go to. */
const FILE_OF_PROPOSALS = 'proposals.yaml';

/**
 * Adds a decision to the user's file, or to one of the user's folder. Nothing is written that would contradict what is decided already.
 * @param bundled files that are read before the user's
 * @returns the file written to; null where the same was decided before
 * @throws AppError JUDGEMENTS_INVALID, JUDGEMENTS_UNREADABLE, JUDGEMENTS_UNWRITABLE
 */
export function writeJudgement(
  path: string,
  bundled: readonly string[],
  decision: Decision,
  articleIdOfUrl: ArticleIdOfUrl,
): string | null {
  const target = existsSync(path) && statSync(path).isDirectory() ? join(path, FILE_OF_PROPOSALS) : path;
  const text = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const after = appendJudgement(target, text, decision);
  const others = readJudgementFiles([...bundled, ...(existsSync(path) ? [path] : [])]);
  const fingerprint = (files: readonly JudgementFile[]): string => loadJudgements(files, articleIdOfUrl).fingerprint;
  const decided: JudgementFile = { file: target, text: appendJudgement(target, '', decision) };
  if (fingerprint(others) === fingerprint([...others, decided])) return null;
  try {
    mkdirSync(dirname(target), { recursive: true });
    // A reader, or a crash, never meets half a file.
    writeFileSync(`${target}.new`, after);
    renameSync(`${target}.new`, target);
  } catch (cause) {
    throw new AppError('JUDGEMENTS_UNWRITABLE', `${target}: expected a file that can be written.`, { cause });
  }
  return target;
}
