import { foldText } from '../../model/search-text.ts';

/** Words that say what a thing is, or join others, and do not tell it from its likes. */
const GENERAL_WORDS: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'of', 'for', 'on', 'in', 'and', 'to', 'at', 'by', 'with'],
  ...['inc', 'incorporated', 'corp', 'corporation', 'ltd', 'limited', 'llc', 'plc', 'co', 'company', 'group', 'gmbh'],
]);
/** Small words that initials leave out, most of the time. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'on', 'in', 'and', 'to', 'at']);
/** One word for each spelling and wording. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/artificial intelligence|人工智能|人工智慧/g, 'ai'],
  [/\bprogramme/g, 'program'],
  [/organisation/g, 'organization'],
  [/\bcentre/g, 'center'],
  [/\bdefence/g, 'defense'],
  [/\blabour/g, 'labor'],
];
const CHINESE_GENERAL = /有限责任公司|股份有限公司|有限公司|公司|集团|^关于/g;
const BRACKETS = /[(（[【][^()（）[\]【】]{0,60}[)）\]】]/g;
const YEAR = /(?:19|20)\d\d(?=年?(?!\d))年?/g;
const HAN = /\p{Script=Han}/u;

export function isChinese(name: string): boolean {
  return HAN.test(name);
}

/** Letter case, script, accents and marks gone, words apart by one blank: "Müller’s AI-Act" is "muller ai act". */
export function foldName(name: string): string {
  return foldText(name)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, isChinese(name) ? '' : ' ')
    .trim();
}

/** What is left of a name without what is in brackets, years and general words, its words sorted. */
export function coreOf(name: string): string {
  const folded = foldName(name.replace(BRACKETS, ' '));
  const spelled = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), folded).replace(YEAR, '');
  if (isChinese(spelled)) return spelled.replace(CHINESE_GENERAL, '');
  const words = spelled.split(' ').filter((word) => word !== '' && !GENERAL_WORDS.has(word));
  return words.sort().join(' ');
}

/** The words of a person's name whatever their order, without single letters; a Chinese name as it is. */
export function personCoreOf(name: string): string {
  const folded = foldName(name);
  if (isChinese(folded)) return folded;
  return folded
    .split(' ')
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');
}

/** The years that a name gives. */
export function yearsIn(name: string): string[] {
  return [...name.matchAll(YEAR)].map(([year]) => year.slice(0, 4));
}

/** "FMF", the letters alone, where the whole name is an acronym. */
export function acronymOf(name: string): string | null {
  return /^[A-Z][A-Z&.-]{2,9}$/.test(name) ? name.replace(/[^A-Z]/g, '').toLowerCase() : null;
}

/** By what a name of three words or more may be abbreviated: its initials, with and without those of small words. */
export function initialsOf(name: string): string[] {
  if (isChinese(name)) return [];
  const words = foldName(name.replace(BRACKETS, ' ')).split(' ');
  const letters = (list: readonly string[]): string => list.map((word) => word.slice(0, 1)).join('');
  const forms = [letters(words), letters(words.filter((word) => !SMALL_WORDS.has(word)))];
  return [...new Set(forms)].filter((form) => form.length > 2 && form.length < 10);
}

/** Whether one letter more, less or other makes one of the other; digits are never taken for slips. */
export function differsInOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return endA - start <= 1 && endB - start <= 1 && !/\d/.test(a.slice(start, endA) + b.slice(start, endB));
}
