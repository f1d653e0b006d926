import type { Span } from '../model/span.ts';

/** The white space around these markers is no content either, so that only the marker itself is listed. */
const MARKERS: readonly RegExp[] = [
  /<\/?[a-zA-Z][^<>]*>/g, // <br/>
  /\*+/g, // **bold**
  /^[ \t]*#{1,6} /gm, // ## heading
  /^[ \t]*>/gm, // > quote
  /\\(?=[\\`*_{}[\]()#+\-.!])/g, // 1\. not a list
  /&(?:nbsp|ensp|emsp|#160);/g,
  /(?<=&)amp;/g, // R&amp;D is R&D
];

/** `- item`: the marker and the first character of the item. */
const LIST_ITEM = /^[ \t]*[-+][ \t]{1,3}\S/gm;

/** A label longer than this is taken for a stray bracket. */
const LABEL_AT_MOST = 3000;

/** The ranges of an article file that are Markdown markers, HTML tags, comments, images and link targets; they may overlap. */
export function markupRanges(text: string): Span[] {
  const markers = MARKERS.flatMap((marker) =>
    [...text.matchAll(marker)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const bullets = [...text.matchAll(LIST_ITEM)].map(({ index, 0: item }) => ({
    start: index,
    end: index + item.length - 1,
  }));
  return [...markers, ...bullets, ...commentRanges(text), ...linkRanges(text)];
}

/** `<!-- nothing to see -->` */
function commentRanges(text: string): Span[] {
  const ranges: Span[] = [];
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    ranges.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return ranges;
}

/** All but the label of `[label](target)`, and the whole of `![picture](target)`. */
function linkRanges(text: string): Span[] {
  const ranges: Span[] = [];
  for (let middle = text.indexOf(']('); middle !== -1; middle = text.indexOf('](', middle + 2)) {
    const end = endOfTarget(text, middle + 2);
    const start = end === null ? null : startOfLabel(text, middle);
    if (end === null || start === null) continue;
    if (text[start - 1] === '!') ranges.push({ start: start - 1, end });
    else ranges.push({ start, end: start + 1 }, { start: middle, end });
  }
  return ranges;
}

/** Offset after the parenthesis that closes a target, on the same line. */
function endOfTarget(text: string, start: number): number | null {
  let open = 1;
  for (let at = start; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '(') open++;
    if (text[at] === ')') open--;
    if (open === 0) return at + 1;
  }
  return null;
}

/** Offset of the bracket that opens the label which `close` closes. */
function startOfLabel(text: string, close: number): number | null {
  let open = 1;
  for (let at = close - 1; at >= 0 && close - at < LABEL_AT_MOST; at--) {
    if (text[at] === ']') open++;
    if (text[at] === '[') open--;
    if (open === 0) return at;
  }
  return null;
}
