import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** How names are compared in a search: compatibility forms, letter case, script and runs of white space do not matter. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' ').trim();
}

/** `searchText` of a node: its folded names and identifiers, one a line. */
export function searchText(names: Iterable<string>): string {
  return [...new Set([...names].map(foldText))]
    .filter((name) => name !== '')
    .sort()
    .join('\n');
}
