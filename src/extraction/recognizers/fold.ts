const folded = new Uint16Array(0x10000);

/** Lower case without accents, unit by unit: the result has the length of the view, so that offsets hold. */
export function foldCase(view: string): string {
  const units = new Uint16Array(view.length);
  for (let index = 0; index < view.length; index += 1) units[index] = foldUnit(view.charCodeAt(index));
  let text = '';
  for (let start = 0; start < units.length; start += 8192) {
    text += String.fromCharCode(...units.subarray(start, start + 8192));
  }
  return text;
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
