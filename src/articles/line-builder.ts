import type { Span } from '../model/span.ts';
import { alignText, type Break } from './align-text.ts';
import { BOLD_ELEMENTS, HEADING_LEVELS } from './html-elements.ts';
import type { Piece } from './offset-map.ts';
import { countLetters, createLine, type TextLine } from './text-line.ts';

/** Gathers the lines of a document while its tree is walked. */
export interface LineBuilder {
  /** Adds the text of one node; `range` is where it stands in the body. In code, character references show as they are written. */
  addText(value: string, range: Span, isCode: boolean): void;
  endLine(how: Break): void;
  enter(element: string): void;
  leave(element: string): void;
  /** All lines, in the order of the file. */
  finish(): TextLine[];
}

interface OpenLine {
  readonly after: Break;
  readonly pieces: Piece[];
  heading: number;
  item: boolean;
  bold: boolean;
  linked: number;
}

export function createLineBuilder(raw: string, bodyStart: number): LineBuilder {
  const lines: TextLine[] = [];
  const open = new Map<string, number>();
  let current: OpenLine = openLine('hard');

  const isOpen = (name: string): boolean => (open.get(name) ?? 0) > 0;
  const openHeading = (): number => HEADING_LEVELS.find(({ element }) => isOpen(element))?.level ?? 0;

  const addPiece = (piece: Piece): void => {
    const last = current.pieces.at(-1);
    // HTML that is nested wrongly moves text about; a line must run forward in the file.
    if (last !== undefined && piece.rawStart < last.rawEnd) endLine('hard');
    if (current.pieces.length === 0) {
      current.heading = openHeading();
      current.item = isOpen('li');
    }
    current.pieces.push(piece);
    if (piece.text.trim() !== '' && !BOLD_ELEMENTS.some(isOpen)) current.bold = false;
    if (isOpen('a')) current.linked += countLetters(piece.text);
  };

  const endLine = (how: Break): void => {
    const line = createLine(current, current.pieces);
    if (line !== null) lines.push(line);
    current = openLine(line === null && current.after === 'hard' ? 'hard' : how);
  };

  return {
    addText(value, range, isCode) {
      const rawRange = { start: bodyStart + range.start, end: bodyStart + range.end };
      for (const part of alignText(value, raw, rawRange, isCode)) {
        if (part === 'soft') endLine('soft');
        else addPiece(part);
      }
    },
    endLine,
    enter(element) {
      open.set(element, (open.get(element) ?? 0) + 1);
    },
    leave(element) {
      open.set(element, (open.get(element) ?? 0) - 1);
    },
    finish() {
      endLine('hard');
      return lines.sort((a, b) => a.rawStart - b.rawStart);
    },
  };
}

function openLine(after: Break): OpenLine {
  return { after, pieces: [], heading: 0, item: false, bold: true, linked: 0 };
}
