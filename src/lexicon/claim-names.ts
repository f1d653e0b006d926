import type { LexiconName } from './lexicon.ts';
import type { Problem } from './lexicon-file.ts';
import type { Place } from './raw-lexicon.ts';

/** What decides who keeps a name. */
type BorneName = Pick<LexiconName, 'text' | 'ambiguous'>;

/** Something that bears names: an entry, a meeting series or a source. */
export interface Bearer {
  readonly id: string;
  readonly place: Place;
  readonly names: readonly BorneName[];
}

/**
 * Tells which bearer keeps which names. A name belongs to one bearer, unless all that bear it say it is ambiguous; a bearer of a
 * later folder takes it from those of earlier ones, two of one folder are a problem.
 */
export function claimNames(bearers: readonly Bearer[], problems: Problem[]): (id: string, name: BorneName) => boolean {
  const claims = new Map<string, { readonly bearer: Bearer; readonly ambiguous: boolean }>();
  const lost = new Set<string>();
  for (const bearer of [...bearers].sort((a, b) => b.place.source.layer - a.place.source.layer)) {
    for (const { text, ambiguous } of bearer.names) {
      const key = nameKey(text);
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { bearer, ambiguous });
      else if (claim.bearer.id === bearer.id || (claim.ambiguous && ambiguous)) continue;
      else if (claim.bearer.place.source.layer !== bearer.place.source.layer) lost.add(`${bearer.id} ${key}`);
      else problems.push({ ...bearer.place, expected: expectation(text, claim.bearer) });
    }
  }
  return (id, { text }) => !lost.has(`${id} ${nameKey(text)}`);
}

function expectation(text: string, { id, place }: Bearer): string {
  return `expected "${text}" to name this alone, or to be ambiguous here and in ${id} (${place.source.file}), which bears it too`;
}

function nameKey(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
