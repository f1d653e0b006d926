import { foldText } from '../../model/search-text.ts';

/** Labels of columns before a title, and names of sites behind it, are no longer than this. */
const LONGEST_LABEL = 14;
const LONGEST_SITE = 24;
const KINDS = ['fact sheet:', 'opinion:', 'commentary:', 'analysis:', 'editorial:', 'op-ed:'];

/** Columns that think about what happened, rather than tell it. */
const COMMENTARY =
  /观点|评论|时评|社评|社论|述评|前沿|视点|专家|随笔|解读|综述|盘点|年度|回顾|\b(?:opinion|commentary|analysis|editorial|op-ed|perspective|column|review|viewpoint)\b/iu;

/** What every article here is about tells none of them apart. */
const SUBJECT = /人工智能|人工智慧|artificial intelligence|\bai\b|ai(?=\p{Script=Han})|(?<=\p{Script=Han})ai/gu;

/** Shorter headlines say too little to be compared. */
const FEWEST_PARTS = 4;

/** A title without the label of its column and the name of its site: 关注 |, 【资讯】, FACT SHEET:, | AP News. */
export function headlineOf(title: string): string {
  const bare = title.slice(labelOf(title).length);
  const bar = Math.max(bare.lastIndexOf(' |'), bare.lastIndexOf(' ｜'));
  const headline = bar > 0 && bare.length - bar <= LONGEST_SITE + 2 ? bare.slice(0, bar) : bare;
  return headline.trim() === '' ? title : headline.trim();
}

/** Whether an article stands in a column for opinions and reviews. */
export function isCommentary(title: string): boolean {
  return COMMENTARY.test(labelOf(title));
}

function labelOf(title: string): string {
  const bracketed = title.startsWith('【') ? title.indexOf('】') : title.startsWith('[') ? title.indexOf(']') : -1;
  if (bracketed > 0 && bracketed <= LONGEST_LABEL) return title.slice(0, bracketed + 1);
  const folded = title.toLowerCase();
  const kind = KINDS.find((word) => folded.startsWith(word));
  if (kind !== undefined) return title.slice(0, kind.length);
  const start = title.slice(0, LONGEST_LABEL + 1).replaceAll('｜', '|');
  const bar = start.indexOf('|');
  return bar > 0 && !/[:：]/u.test(start.slice(0, bar)) ? title.slice(0, bar + 1) : '';
}

/** The pairs of neighbouring characters (Chinese) or the words (others) of a headline, without what they all speak of. */
export function headlineParts(headline: string): ReadonlySet<string> {
  const folded = foldText(headline).replace(SUBJECT, ' ');
  const parts = new Set<string>();
  for (const [run] of folded.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      if (run.length > 3) parts.add(run);
      continue;
    }
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) parts.add(`${characters[at - 1]}${characters[at]}`);
  }
  return parts;
}

/** How much of the shorter headline the other one has, 0 to 1, and in how many parts; null where there is too little to tell. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly share: number; readonly parts: number } | null {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size < FEWEST_PARTS) return null;
  const parts = [...fewer].filter((part) => more.has(part)).length;
  return { share: parts / fewer.size, parts };
}
