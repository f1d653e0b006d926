import { CREDIT_ENDS, CREDIT_LINES, DATELINES } from './chrome-parts.ts';
import { isProse, type TextLine } from './text-line.ts';

const MAX_CREDIT_LINE = 160;

/** A line that only says whose report it is: （来源：新华网）. */
export function isCreditLine(text: string): boolean {
  return text.length <= MAX_CREDIT_LINE && CREDIT_LINES.some((pattern) => pattern.test(text));
}

/**
 * The source that the text credits, or null where it credits none or several (a digest).
 * A credit line counts more than the agency in the dateline.
 */
export function findCreditedSource(lines: readonly TextLine[]): string | null {
  const credits = new Set<string>();
  for (const { text } of lines) {
    const match = text.length <= MAX_CREDIT_LINE ? firstMatch(CREDIT_LINES, text) : firstMatch(CREDIT_ENDS, text);
    const name = cleanName(match ?? firstMatch(CREDIT_ENDS, text));
    if (name !== null) credits.add(name);
  }
  if (credits.size > 0) return credits.size === 1 ? [...credits].join() : null;
  const lead = lines.slice(0, lines.findIndex(isProse) + 1);
  return lead.map((line) => cleanName(firstMatch(DATELINES, line.text))).find((name) => name !== null) ?? null;
}

const SOURCE_MARK = /(?:阅读|查看)原文|(?:原文|新闻|来源)链接|^[（(]?来源\s?[：:]|^source:/iu;

/** How many lines name a source of their own; in a digest every item does. */
export function countSourceMarks(lines: readonly TextLine[]): number {
  return lines.filter((line) => SOURCE_MARK.test(line.text)).length;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[1] ?? null;
  }
  return null;
}

/** `新华网 作者：王某` -> `新华网`; an address is no name. */
function cleanName(name: string | null): string | null {
  if (name === null) return null;
  const [first = ''] = name.split(/作者|编辑|记者|责编|时间|日期|发布/u);
  const cut = first
    .trim()
    .replace(/^[《“"']/u, '')
    .replace(/[》”"']$/u, '');
  return cut === '' || /^(?:https?:|www\.|网络|互联网)/iu.test(cut) ? null : cut;
}
