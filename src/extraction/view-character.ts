import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Characters that the conversion leaves alone, or that have several shapes for one meaning. One UTF-16 unit each, on both sides. */
const SAME: Readonly<Record<string, string>> = {
  週: '周',
  佈: '布',
  裏: '里',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '‧': '·',
  '•': '·',
  '・': '·',
  '･': '·',
  '‐': '-',
  '‑': '-',
  '﹑': '、',
  '﹕': '：',
};

/** Each character is looked up once in a process; 0 stands for "not yet". */
const views = new Uint16Array(0x10000);

/** The one UTF-16 unit that stands for a unit of the text: Simplified for Traditional, half width for full-width letters and digits. */
export function viewUnit(unit: number): number {
  if (unit < 0x2010) return unit;
  const known = views[unit];
  if (known) return known;
  const view = convert(unit);
  views[unit] = view;
  return view;
}

/** White space, and marks that take no room: they separate nothing that a reader sees. */
export function isBlank(unit: number): boolean {
  if (unit < 0x1680) return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0x3000 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0xfeff
  );
}

export function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
}

/** Ideographs, kana, hangul and the punctuation written with them: no blank stands beside one. */
export function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0xd7ff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xffef) ||
    isAstral(unit)
  );
}

/** Ideographs only. */
export function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit === 0x3007 ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Half of an ideograph outside the basic plane. */
function isAstral(unit: number): boolean {
  return (unit >= 0xd840 && unit <= 0xd888) || (unit >= 0xdc00 && unit <= 0xdfff);
}

function convert(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  if ((unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)) {
    return unit - 0xfee0;
  }
  const character = String.fromCharCode(unit);
  const same = SAME[character] ?? (isIdeograph(unit) ? toSimplified(character) : character);
  // A view must keep the length of the text, or no offset leads back.
  return same.length === 1 ? same.charCodeAt(0) : unit;
}
