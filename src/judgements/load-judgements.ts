import { compareText } from '../model/compare-text.ts';
import { contentHash } from '../model/ids.ts';
import { buildEntityTable } from './entity-table.ts';
import { findContradictions } from './find-contradictions.ts';
import type { Judgements } from './judgement.ts';
import { type JudgementFile, type Problem, parseJudgementFile, refuse } from './judgement-file.ts';
import { type ArticleIdOfUrl, readDecision } from './read-decision.ts';

/**
 * What the files decide, each decision once: of two alike the first counts.
 * @throws AppError JUDGEMENTS_INVALID with a line `file:line: field: expected ...` for each problem, also where two decisions
 * contradict each other
 */
export function loadJudgements(files: readonly JudgementFile[], articleIdOfUrl: ArticleIdOfUrl): Judgements {
  const problems: Problem[] = [];
  const read = files
    .map((file) => parseJudgementFile(file, problems))
    .flatMap((file) =>
      file.decisions.map((decision, index) => readDecision(file, decision, index, articleIdOfUrl, problems)),
    );
  // What lies between decisions would only repeat the problems of those that could not be read.
  refuse(problems);

  const byId = new Map(read.reverse().map((judgement) => [judgement.id, judgement]));
  const list = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  refuse([...findContradictions(list), ...buildEntityTable(list).problems]);
  return { list, fingerprint: contentHash(...list.map(({ id }) => id)) };
}
