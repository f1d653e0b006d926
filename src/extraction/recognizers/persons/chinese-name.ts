import { isIdeograph } from '../../view-character.ts';
import { isStop } from '../chinese-words.ts';
import { COMPOUND_SURNAMES, FOLLOWERS, NO_NAMES, SURNAMES, TITLES, TRANSLITERATION } from './chinese-name-tables.ts';

const followersAt = new Map<string, string[]>();
for (const word of FOLLOWERS) followersAt.set(word.charAt(0), [...(followersAt.get(word.charAt(0)) ?? []), word]);
const titlesByLast = new Map<string, string[]>();
for (const title of [...TITLES].sort((a, b) => b.length - a.length)) {
  titlesByLast.set(title.slice(-1), [...(titlesByLast.get(title.slice(-1)) ?? []), title]);
}
const TRANSLITERATED_AT_MOST = 10;

/** Whether a name may end before this place. */
export function isNameEnd(view: string, position: number): boolean {
  if (position >= view.length || !isIdeograph(view.charCodeAt(position))) return view.charAt(position) !== '·';
  if ((followersAt.get(view.charAt(position)) ?? []).some((word) => view.startsWith(word, position))) return true;
  return isStop(view, position);
}

/** The title that ends before a place: 部长 in 美国商务部长吉娜. */
export function titleEndingAt(view: string, end: number): string | null {
  for (const title of titlesByLast.get(view.charAt(end - 1)) ?? []) {
    if (view.startsWith(title, end - title.length)) return title;
  }
  return null;
}

/** The end of a Chinese name of two to four characters that starts here, or null: 李强 in 李强出席. */
export function readChineseName(view: string, start: number): number | null {
  const surname = COMPOUND_SURNAMES.find((compound) => view.startsWith(compound, start)) ?? view.charAt(start);
  if (surname.length === 1 && (!SURNAMES.has(surname) || NO_NAMES.has(view.slice(start, start + 2)))) return null;
  const given = start + surname.length;
  if (!isGivenCharacter(view, given)) return null;
  if (isNameEnd(view, given + 1)) return given + 1;
  return isGivenCharacter(view, given + 1) && isNameEnd(view, given + 2) ? given + 2 : null;
}

function isGivenCharacter(view: string, position: number): boolean {
  return isIdeograph(view.charCodeAt(position));
}

/** The end of a run of transliteration characters, cut where another word starts: 马克龙 in 马克龙同意. */
export function readTransliterated(view: string, start: number): number {
  let end = start;
  while (end - start < TRANSLITERATED_AT_MOST) {
    // 阿布-扎伊德
    const hyphen = end > start && view.charAt(end) === '-' && TRANSLITERATION.has(view.charAt(end + 1));
    if (!hyphen && !TRANSLITERATION.has(view.charAt(end))) break;
    if (!hyphen && end - start >= 2 && isNameEnd(view, end)) break;
    end += 1;
  }
  return end;
}

/** The end of a person's name without a dot that starts here, in either manner; null where none does. */
export function readSingleName(view: string, start: number): number | null {
  const run = readTransliterated(view, start);
  const chinese = readChineseName(view, start);
  if (run - start >= 3 && isNameEnd(view, run) && (chinese === null || run >= chinese)) return run;
  if (chinese !== null) return chinese;
  return run - start === 2 && isNameEnd(view, run) ? run : null;
}
