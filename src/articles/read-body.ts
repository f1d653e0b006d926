import type { OffsetMap, Section } from '../model/article.ts';
import { type Cut, findCut } from './article-status.ts';
import { countSourceMarks, findCreditedSource } from './credited-source.ts';
import { joinParagraphs, joinWrappedLines } from './join-lines.ts';
import { createOffsetMap } from './offset-map.ts';
import { readLines } from './read-lines.ts';
import { type About, beforeFrame, removeChrome } from './remove-chrome.ts';
import { findSections } from './sections.ts';

/** What stands below the header of an article file. */
export interface Body {
  /** The header's title, else the first heading or the beginning of the text; null where there is none of them. */
  readonly title: string | null;
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly sections: readonly Section[];
  readonly creditedSource: string | null;
  readonly cut: Cut;
  /** What a person should know about how it was read, or null. */
  readonly note: string | null;
}

/** Reads the body that begins at `bodyStart`; `about` is what the header says. */
export function readBody(raw: string, bodyStart: number, about: About): Body {
  const { lines: sourceLines, note } = readLines(raw, bodyStart);
  const allLines = joinWrappedLines(sourceLines);
  const page = beforeFrame(allLines);
  const headline = about.title ?? page.find((line) => line.heading === 1)?.text ?? null;
  const lines = removeChrome(page, { title: headline, source: about.source });
  const pieces = joinParagraphs(lines);
  const title = headline ?? beginning(lines[0]?.text);
  return {
    title,
    text: pieces.map((piece) => piece.text).join(''),
    offsets: createOffsetMap(pieces),
    sections: findSections(lines, title ?? '', countSourceMarks(page)),
    creditedSource: findCreditedSource(page),
    cut: findCut(raw.slice(bodyStart), allLines, lines),
    note,
  };
}

const MAX_TITLE = 100;

function beginning(line: string | undefined): string | null {
  return line === undefined ? null : [...line.slice(0, 2 * MAX_TITLE)].slice(0, MAX_TITLE).join('');
}
