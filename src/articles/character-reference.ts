const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{1,30});/;
const AMPERSAND_REFERENCE = /^&(?:amp|AMP|#38|#[xX]26);$/;
const LONGEST = 33;
const LOOK_AHEAD = 8;

/** So many units of the text come from this raw range; none where the range is markup. */
export interface Step {
  readonly units: number;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/**
 * The character reference (`&amp;`, `&#x1F600;`) that stands in `raw` from `at` on and shows as `value` from `index` on;
 * null where there is none or the text shows it as it is written.
 */
export function readCharacterReference(
  value: string,
  index: number,
  raw: string,
  at: number,
  end: number,
): Step | null {
  if (raw.charAt(at) !== '&') return null;
  const rest = raw.slice(at, Math.min(at + LONGEST + LOOK_AHEAD, end));
  const match = REFERENCE.exec(rest);
  if (match === null) return null;
  const [reference, decimal, hexadecimal = '0'] = match;
  const rawLength = reference.length;
  if (value.charAt(index) === '&') {
    if (!AMPERSAND_REFERENCE.test(reference)) return null;
    // `\&amp;` shows the reference itself; what follows it tells.
    const following = rest.slice(rawLength, rawLength + LOOK_AHEAD);
    if (value.startsWith(reference, index) && value.startsWith(following, index + rawLength)) return null;
  }
  const codePoint = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return { units: codePoint > 0xffff ? 2 : 1, rawStart: at, rawEnd: at + rawLength };
}
