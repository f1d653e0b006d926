import type { Ink, Paint } from './paint.ts';

interface Cell {
  readonly text: string;
  readonly ink?: Ink;
}

export type Row = readonly Cell[];

/** A column grows no wider: a long name pushes the rest of its own row. */
const COLUMN_AT_MOST = 44;
const GAP = '  ';

/** Characters that take two columns of a terminal: CJK, kana, Hangul, full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Rows as lines whose cells stand below one another. */
export function alignRows(rows: readonly Row[], indent: string, paint: Paint): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(COLUMN_AT_MOST, Math.max(0, ...rows.map((row) => displayWidth(row[column]?.text ?? '')))),
  );
  return rows.map((row) => {
    const cells = row.map(({ text, ink }, column) => {
      const missing = (widths[column] ?? 0) - displayWidth(text);
      return `${ink === undefined || text === '' ? text : paint(ink, text)}${' '.repeat(Math.max(0, missing))}`;
    });
    return `${indent}${cells.join(GAP)}`.trimEnd();
  });
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
}
