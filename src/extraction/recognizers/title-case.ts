import { CONNECTORS, SENTENCE_WORDS } from './english-words.ts';
import type { Reading } from './reading.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Capitalised, or a number within a name. */
  readonly capital: boolean;
  /** What stands between this word and the next: ' ', ', ', or '' where the run ends. */
  readonly gap: string;
}

/** Words in capitals with the small words between them: Ministry of Science and Technology. */
export type Run = readonly Word[];

const WORD =
  /(?:[A-Z](?:\.[A-Z])+\.?(?:-[A-Z][A-Za-z]*)?|[A-Z]\.|(?:Inc|Corp|Ltd|Co)\.|[A-Z][A-Za-z\d\u00c0-\u024f]*(?:[-/.'&][A-Za-z\d\u00c0-\u024f]+)*|[a-z]+|\d[A-Za-z\d.-]*|&)/y;
const RUN_START = /(?<![A-Za-z\d\u00c0-\u024f'.-])[A-Z]/g;
const RUN_AT_MOST = 40;

/** Every run of an English text, in order. A possessive ends a run: Japan's + Hiroshima Process. */
export function titleCaseRuns(reading: Reading): readonly Run[] {
  const known = runsByReading.get(reading);
  if (known) return known;
  const runs = readRuns(reading.view);
  runsByReading.set(reading, runs);
  return runs;
}

/** Several recognizers start from them. */
const runsByReading = new WeakMap<Reading, readonly Run[]>();

function readRuns(view: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { index } of view.matchAll(RUN_START)) {
    if (index < done) continue;
    const run = readRun(view, index);
    done = run.at(-1)?.end ?? index + 1;
    const named = dropSentenceWords(run);
    if (named.length > 0) runs.push(named);
  }
  return runs;
}

function readRun(view: string, start: number): Word[] {
  const words: Word[] = [];
  let position = start;
  let capitals = 0;
  while (words.length < RUN_AT_MOST) {
    WORD.lastIndex = position;
    const match = WORD.exec(view);
    if (!match) break;
    const possessive = /^(.+?)'s?$/.exec(match[0]);
    const text = possessive?.[1] !== undefined && /'s$/.test(match[0]) ? possessive[1] : match[0];
    const capital = /^[A-Z\d]/.test(text);
    if (!capital && !CONNECTORS.has(text)) break;
    const end = position + text.length;
    // A plural's possessive belongs to a name: Ministers' Statement.
    const plural = text === match[0] && view.charAt(end) === "'" && text.endsWith('s');
    const gap = text !== match[0] ? '' : plural ? gapAt(view, end + 1) : gapAt(view, end);
    words.push({ start: position, end, text, capital, gap });
    if (capital) capitals = words.length;
    if (gap === '' || words.length - capitals > 2) break;
    position = end + (plural ? 1 : 0) + gap.length;
  }
  return words.slice(0, capitals).map((word, index, all) => (index === all.length - 1 ? { ...word, gap: '' } : word));
}

/** A blank or a comma with one; a full stop only behind an abbreviation's capital. */
function gapAt(view: string, end: number): string {
  if (view.startsWith(', ', end)) return ', ';
  return view.charAt(end) === ' ' ? ' ' : '';
}

function dropSentenceWords(run: Word[]): Word[] {
  let first = 0;
  while (first < run.length && (SENTENCE_WORDS.has(run[first]?.text ?? '') || !run[first]?.capital)) first += 1;
  return run.slice(first);
}
