import { Converter } from 'opencc-js/t2cn';
import type { Language } from '../model/vocabulary.ts';

/** A Chinese character says about as much as three letters. */
const LETTERS_PER_CHARACTER = 3;
/** The share of characters that only Traditional texts use: some 35 % there, below 1 % in Simplified ones. */
const TRADITIONAL_SHARE = 0.05;
/** Below this many letters and characters the text does not tell, and the header's hint decides. */
const ENOUGH = 20;

const toSimplified = Converter({ from: 't', to: 'cn' });

/** The language of a text; `hint` is the header's, used where the text is too short to tell. */
export function detectLanguage(text: string, hint: string | null): Language {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (characters.length * LETTERS_PER_CHARACTER + letters < ENOUGH) {
    const hinted = hint === null ? null : languageOfTag(hint);
    if (hinted !== null) return hinted;
  }
  if (characters.length * LETTERS_PER_CHARACTER <= letters) return 'en';
  return traditionalShare(characters) >= TRADITIONAL_SHARE ? 'zh-Hant' : 'zh-Hans';
}

function traditionalShare(characters: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  let traditional = 0;
  for (const [character, count] of counts) if (toSimplified(character) !== character) traditional += count;
  return characters.length === 0 ? 0 : traditional / characters.length;
}

/** `zh-TW`, `zh_Hant`, `zh-CN`, `en-GB`. */
function languageOfTag(tag: string): Language | null {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh') return null;
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
}
