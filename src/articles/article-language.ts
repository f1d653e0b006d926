import { Converter } from 'opencc-js/t2cn';
import type { Language } from '../model/vocabulary.ts';

/** A Chinese character says about as much as three letters. */
const LETTERS_PER_CHARACTER = 3;
/** The share of characters that only Traditional texts use: some 35 % there, below 1 % in Simplified ones. */
const TRADITIONAL_SHARE = 0.05;
/** Below this many letters and characters the text does not tell, and the header's hint decides. */
const ENOUGH = 20;

/** The language of a text; `hint` is the header's, used where the text is too short to tell. */
export function detectLanguage(text: string, hint: string | null): Language {
  const { letters, characters, traditional } = countScripts(text);
  if (characters * LETTERS_PER_CHARACTER + letters < ENOUGH) {
    const hinted = hint === null ? null : languageOfTag(hint);
    if (hinted !== null) return hinted;
  }
  if (characters * LETTERS_PER_CHARACTER <= letters) return 'en';
  return traditional / characters >= TRADITIONAL_SHARE ? 'zh-Hant' : 'zh-Hans';
}

/** `characters` are those of Chinese, of which `traditional` ones are written otherwise in Simplified Chinese. */
interface Scripts {
  readonly letters: number;
  readonly characters: number;
  readonly traditional: number;
}

const [OTHER, LETTER, SIMPLIFIED, TRADITIONAL] = [1, 2, 3, 4];
/** Each character is looked at once in a process; 0 stands for "not yet". */
const kinds = new Uint8Array(0x110000);

function countScripts(text: string): Scripts {
  const counts = [0, 0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index += 1;
    const kind = kinds[point] || readKind(point);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [letters = 0, simplified = 0, traditional = 0] = counts.slice(LETTER);
  return { letters, characters: simplified + traditional, traditional };
}

const toSimplified = Converter({ from: 't', to: 'cn' });

function readKind(point: number): number {
  const character = String.fromCodePoint(point);
  const kind = kindOf(character);
  kinds[point] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\p{Script=Latin}/u.test(character)) return LETTER;
  if (!/\p{Script=Han}/u.test(character)) return OTHER;
  return toSimplified(character) === character ? SIMPLIFIED : TRADITIONAL;
}

/** `zh-TW`, `zh_Hant`, `zh-CN`, `en-GB`. */
function languageOfTag(tag: string): Language | null {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh') return null;
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
}
