import { foldText } from '../../model/search-text.ts';

/** A text as a sequence of tokens, each a 32-bit hash: one CJK character, or one word of another script, or one number. */
export interface Tokens {
  readonly hashes: Uint32Array;
  /** For each clause in order, how many tokens stand before its end. */
  readonly clauseEnds: readonly number[];
}

/** What the conversion to Simplified leaves alone, character by character, though converters of whole texts exchange it. */
const SAME: Readonly<Record<string, string>> = {
  週: '周',
  佈: '布',
  裏: '里',
  著: '着',
  乾: '干',
  甚: '什',
  祇: '只',
  隻: '只',
};

const SEPARATOR = 1;
const CLAUSE_END = 2;
const IN_WORD = 3;
const BY_ITSELF = 4;

/** Each UTF-16 unit is looked at once in a process; class 0 stands for "not yet". */
const classes = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Tokens of a text, whatever its script (Traditional or Simplified), letter case, widths, punctuation and white space.
 * Linear in its length.
 */
export function readTokens(text: string): Tokens {
  // Converters write the one for the other wherever a text is about what these articles are about.
  const source = text.normalize('NFKC').replaceAll('人工智慧', '人工智能');
  const hashes = new Uint32Array(source.length);
  const clauseEnds: number[] = [];
  let count = 0;
  let word = FNV_START;
  let inWord = false;
  for (let at = 0; at < source.length; at += 1) {
    let unit = source.charCodeAt(at);
    let kind = classes[unit] || classify(unit);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      unit = source.codePointAt(at) ?? unit;
      kind = classOf(String.fromCodePoint(unit));
      if (unit > 0xffff) at += 1;
    } else {
      unit = folded[unit] ?? unit;
    }
    if (kind === IN_WORD) {
      word = Math.imul(word ^ unit, FNV_PRIME);
      inWord = true;
      continue;
    }
    const afterWord = inWord;
    if (inWord) {
      hashes[count] = mix(word);
      count += 1;
      word = FNV_START;
      inWord = false;
    }
    if (kind === BY_ITSELF) {
      hashes[count] = mix(unit);
      count += 1;
    } else if (kind === CLAUSE_END && !(afterWord && isLatin(source.charCodeAt(at + 1)))) {
      clauseEnds.push(count);
    }
  }
  if (inWord) {
    hashes[count] = mix(word);
    count += 1;
  }
  clauseEnds.push(count);
  return { hashes: hashes.subarray(0, count), clauseEnds };
}

/** Spreads every bit over all 32 (the finalizer of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = classOf(character);
  const simple = foldText(SAME[character] ?? character);
  classes[unit] = kind;
  folded[unit] = simple.length === 1 ? simple.charCodeAt(0) : unit;
  return kind;
}

function classOf(character: string): number {
  if (/[.。!?;,、:\n]/.test(character)) return CLAUSE_END;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return BY_ITSELF;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? IN_WORD : SEPARATOR;
}

/** A letter or digit: a mark between two of them (3.5, 10,000, gov.uk) ends nothing. */
function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
