/**
 * The forms under which names are compared. Letter case, accents, punctuation and a leading "the" do not matter; a name with a part in
 * brackets is also known without it, and "A; B" also as A and as B.
 */
export function nameKeys(names: Iterable<string | null>): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    if (name === null) continue;
    for (const form of [name, name.replace(/[（(][^（）()]*[）)]/g, ''), ...name.split(/[;；]/)]) {
      const key = plainForm(form);
      if (key !== '') keys.add(key);
    }
  }
  return keys;
}

export function shareKey(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

/** No date equals no date, and nothing else. */
export function sameDate(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : compact(a) === compact(b);
}

export function sameNumber(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function plainForm(name: string): string {
  return name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function compact(date: string): string {
  return date.normalize('NFKC').replace(/\s/g, '');
}
