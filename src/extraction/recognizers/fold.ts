import { textOfUnits } from '../text-of-units.ts';

const folded = new Uint16Array(0x10000);
/** In these characters folding changes the capitals of ASCII only. */
const ASCII_LETTERS_ONLY = /^[\0-\x7f\u2010-\u2027\u3000-\u9fff]*$/;

/** Lower case without accents, unit by unit: the result has the length of the view, so that offsets hold. */
export function foldCase(view: string): string {
  if (ASCII_LETTERS_ONLY.test(view)) return view.toLowerCase();
  const units = new Uint16Array(view.length);
  for (let index = 0; index < view.length; index += 1) units[index] = foldUnit(view.charCodeAt(index));
  return textOfUnits(units);
}

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit > 0x24f && !(unit >= 0x1e00 && unit <= 0x1eff) && !(unit >= 0x370 && unit <= 0x52f)) return unit;
  const known = folded[unit];
  if (known) return known;
  const lower = String.fromCharCode(unit).toLowerCase().normalize('NFD');
  const result = /^.[\u0300-\u036f]*$/s.test(lower) ? lower.charCodeAt(0) : unit;
  folded[unit] = result;
  return result;
}

/** A Latin letter or digit: the characters that a word boundary looks at. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  );
}
