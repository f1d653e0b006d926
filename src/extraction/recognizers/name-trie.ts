import { isWordUnit } from './fold.ts';

/** How a name is matched; `text` is in the view's form (see `viewOf`). */
export interface TrieName<T> {
  readonly text: string;
  readonly caseSensitive: boolean;
  readonly value: T;
}

export interface TrieMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  names: TrieName<T>[];
}

/** Many names at once, over folded text. A walk is as long as the longest name at most, so a search is linear in the text. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), names: [] };

  constructor(names: Iterable<TrieName<T>>, fold: (text: string) => string) {
    for (const name of names) {
      if (name.text === '') continue;
      let node = this.#root;
      for (const character of fold(name.text).split('')) {
        const unit = character.charCodeAt(0);
        const next = node.next.get(unit) ?? { next: new Map(), names: [] };
        node.next.set(unit, next);
        node = next;
      }
      node.names.push(name);
    }
  }

  /** The longest name that starts at a place, or null. Latin names need word boundaries at both ends. */
  longestAt(view: string, folded: string, start: number): TrieMatch<T> | null {
    let node = this.#root.next.get(folded.charCodeAt(start));
    let longest: TrieMatch<T> | null = null;
    let end = start + 1;
    while (node) {
      if (node.names.length > 0 && hasBoundaries(view, start, end)) {
        const written = view.slice(start, end);
        const values = node.names
          .filter((name) => !name.caseSensitive || name.text === written)
          .map((name) => name.value);
        if (values.length > 0) longest = { start, end, values };
      }
      node = node.next.get(folded.charCodeAt(end));
      end += 1;
    }
    return longest;
  }

  /**
   * From left to right, the longest name at each place, without overlaps. A name that `givesWay` does so to one that starts inside it and
   * goes on behind it: 联合国家 to 国家发展改革委.
   */
  search(view: string, folded: string, givesWay: (values: readonly T[]) => boolean = () => false): TrieMatch<T>[] {
    const matches: TrieMatch<T>[] = [];
    let position = 0;
    while (position < view.length) {
      const match = startsWord(view, position) ? this.longestAt(view, folded, position) : null;
      if (!match) {
        position += 1;
        continue;
      }
      const later = givesWay(match.values) ? this.#outlasting(view, folded, match) : null;
      matches.push(later ? { ...match, end: later.start } : match);
      position = later ? later.start : match.end;
    }
    return matches;
  }

  #outlasting(view: string, folded: string, { start, end }: TrieMatch<T>): TrieMatch<T> | null {
    for (let position = start + 1; position < end; position += 1) {
      const match = startsWord(view, position) ? this.longestAt(view, folded, position) : null;
      if (match && match.end > end) return match;
    }
    return null;
  }
}

function startsWord(view: string, position: number): boolean {
  return position === 0 || !isWordUnit(view.charCodeAt(position)) || !isWordUnit(view.charCodeAt(position - 1));
}

function hasBoundaries(view: string, start: number, end: number): boolean {
  const first = start > 0 && isWordUnit(view.charCodeAt(start)) && isWordUnit(view.charCodeAt(start - 1));
  const last = end < view.length && isWordUnit(view.charCodeAt(end - 1)) && isWordUnit(view.charCodeAt(end));
  return !first && !last;
}
