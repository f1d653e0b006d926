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

/** Most nodes lead to one other: a map is made for the second. */
interface Node<T> {
  unit: number;
  only: Node<T> | undefined;
  more: Map<number, Node<T>> | null;
  names: readonly TrieName<T>[];
  /** Of all names, where none looks at capitals. */
  values: readonly T[] | null;
}

/** Many names at once, over folded text. A walk is as long as the longest name at most, so a search is linear in the text. */
export class NameTrie<T> {
  readonly #root: Node<T> = createNode();
  /** One bit for each pair of units that names begin with, by its hash: most places of a text need no walk. */
  readonly #beginnings = new Uint8Array(0x2000);
  readonly #ofOneUnit = new Set<number>();

  constructor(names: Iterable<TrieName<T>>, fold: (text: string) => string) {
    for (const name of names) {
      if (name.text === '') continue;
      const folded = fold(name.text);
      let node = this.#root;
      for (let index = 0; index < folded.length; index += 1) node = addChild(node, folded.charCodeAt(index));
      node.names = [...node.names, name];
      node.values = node.names.some(({ caseSensitive }) => caseSensitive) ? null : node.names.map(({ value }) => value);
      if (folded.length === 1) this.#ofOneUnit.add(folded.charCodeAt(0));
      const hash = hashOfPair(folded, 0);
      this.#beginnings[hash >> 3] = (this.#beginnings[hash >> 3] ?? 0) | (1 << (hash & 7));
    }
  }

  /** The longest name that starts at a place, or null. Latin names need word boundaries at both ends. */
  longestAt(view: string, folded: string, start: number): TrieMatch<T> | null {
    if (!this.#mayStartAt(folded, start)) return null;
    let node = childOf(this.#root, folded.charCodeAt(start));
    let longest: readonly T[] | null = null;
    let longestEnd = start;
    let end = start + 1;
    while (node) {
      if (node.names.length > 0 && hasBoundaries(view, start, end)) {
        const values = node.values ?? valuesAsWritten(node.names, view.slice(start, end));
        if (values.length > 0) {
          longest = values;
          longestEnd = end;
        }
      }
      node = end < folded.length ? childOf(node, folded.charCodeAt(end)) : undefined;
      end += 1;
    }
    return longest && { start, end: longestEnd, values: longest };
  }

  #mayStartAt(folded: string, start: number): boolean {
    const hash = hashOfPair(folded, start);
    if (((this.#beginnings[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0) return true;
    return this.#ofOneUnit.size > 0 && this.#ofOneUnit.has(folded.charCodeAt(start));
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

function createNode<T>(): Node<T> {
  return { unit: -1, only: undefined, more: null, names: [], values: null };
}

function childOf<T>(node: Node<T>, unit: number): Node<T> | undefined {
  return node.unit === unit ? node.only : node.more?.get(unit);
}

function addChild<T>(node: Node<T>, unit: number): Node<T> {
  const known = childOf(node, unit);
  if (known) return known;
  const child = createNode<T>();
  if (node.only === undefined) {
    node.unit = unit;
    node.only = child;
  } else {
    node.more ??= new Map();
    node.more.set(unit, child);
  }
  return child;
}

/** Of the two units at a place; behind the last unit stands none. */
function hashOfPair(text: string, start: number): number {
  const second = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
  return (Math.imul(text.charCodeAt(start), 0x9e35) ^ second) & 0xffff;
}

function valuesAsWritten<T>(names: readonly TrieName<T>[], written: string): readonly T[] {
  return names.filter((name) => !name.caseSensitive || name.text === written).map((name) => name.value);
}

function startsWord(view: string, position: number): boolean {
  return position === 0 || !isWordUnit(view.charCodeAt(position)) || !isWordUnit(view.charCodeAt(position - 1));
}

function hasBoundaries(view: string, start: number, end: number): boolean {
  const first = start > 0 && isWordUnit(view.charCodeAt(start)) && isWordUnit(view.charCodeAt(start - 1));
  const last = end < view.length && isWordUnit(view.charCodeAt(end - 1)) && isWordUnit(view.charCodeAt(end));
  return !first && !last;
}
