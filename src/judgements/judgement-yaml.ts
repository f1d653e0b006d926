import { isSeq, parseDocument, stringify } from 'yaml';
import { AppError } from '../errors.ts';
import { type Decision, decisionList } from './decision.ts';
import { type Problem, parseJudgementFile, refuse } from './judgement-file.ts';

/** The decision as one item of a file's list, its last line ended. */
export function judgementYaml(decision: Decision): string {
  return stringify([decision], { lineWidth: 0, schema: 'failsafe' });
}

/**
 * A file's text with the decision as its last; all that stood there stays byte for byte.
 * @throws AppError JUDGEMENTS_INVALID where the file is no list of decisions, or is one that nothing can be written behind
 */
export function appendJudgement(file: string, text: string, decision: Decision): string {
  const before = readDecisions(file, text);
  const list = parseDocument(text, { schema: 'failsafe' }).contents;
  if (isSeq(list) && list.flow === true && list.items.length > 0) throw noRoom(file);
  // `[]` says that there is none.
  const [start, end] = isSeq(list) && list.flow === true && list.range ? list.range : [text.length, text.length];
  const kept = text.slice(0, start) + text.slice(end);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const ended = kept === '' || kept.endsWith('\n') ? kept : kept + newline;
  const indent = isSeq(list) && list.flow !== true && list.range ? columnOf(text, list.range[0]) : 0;
  const lines = judgementYaml(decision).split('\n').slice(0, -1);
  const added = lines.map((line) => `${line === '' ? '' : ' '.repeat(indent)}${line}${newline}`).join('');
  const result = ended + added;
  if (!sameDecisions(readDecisions(file, result), [...before, decision])) throw noRoom(file);
  return result;
}

function readDecisions(file: string, text: string): readonly Decision[] {
  const problems: Problem[] = [];
  const { decisions } = parseJudgementFile({ file, text }, problems);
  refuse(problems);
  return decisions;
}

function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  return JSON.stringify(a) === JSON.stringify(decisionList.parse(b));
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function noRoom(file: string): AppError {
  return new AppError(
    'JUDGEMENTS_INVALID',
    `${file}: expected a list whose items stand on lines of their own, "- who: ...", and nothing behind it.`,
  );
}
