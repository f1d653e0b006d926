import type { Lexicon, LexiconEntry } from '../../lexicon/lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import { viewOf } from '../text-view.ts';
import { POSTS } from './english-words.ts';
import { foldCase } from './fold.ts';
import { NameTrie, type TrieName } from './name-trie.ts';
import type { KnownNames, Term, TermSpan } from './reading.ts';
import { inMainlandWords, inRegionalWords } from './regional-words.ts';

/** Built once per lexicon; then finds its names in any view. */
export function createTermFinder(lexicon: Lexicon): (view: string, folded: string) => TermSpan[] {
  const trie = new NameTrie<Term>(termNames(lexicon), foldCase);
  return (view, folded) =>
    trie.search(view, folded, isBlocker).map(({ start, end, values }) => ({ start, end, terms: values }));
}

function isBlocker(terms: readonly Term[]): boolean {
  return terms.some(({ kind }) => kind === 'blocker');
}

export function createKnownNames(lexicon: Lexicon): KnownNames {
  const byName = new Map<string, LexiconEntry[]>();
  const byIdentifier = new Map<string, Entity>();
  const shortStates = new Map<string, LexiconEntry>();
  for (const entry of lexicon.entries.values()) {
    for (const { text } of entry.names) {
      const key = foldCase(viewOf(text));
      byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
    for (const { scheme, value } of entry.entity.externalIds)
      byIdentifier.set(identifierKey(scheme, value), entry.entity);
    if (entry.short !== null) shortStates.set(viewOf(entry.short), entry);
  }
  const stateOf = (id: string, depth = 0): LexiconEntry | null => {
    const entry = lexicon.entries.get(id);
    if (!entry || depth > PARENTS_AT_MOST) return null;
    if (entry.entity.kind === 'STATE') return entry;
    for (const { type, to } of entry.relations) {
      const state = type === 'MEMBER_OF' ? null : stateOf(to, depth + 1);
      if (state) return state;
    }
    return null;
  };
  return {
    lexicon,
    bearers: (name) => {
      const key = foldCase(viewOf(name));
      return byName.get(key) ?? byName.get(inMainlandWords(key)) ?? [];
    },
    withIdentifier: (scheme, value) => byIdentifier.get(identifierKey(scheme, value)) ?? null,
    stateOf,
    shortStates,
  };
}

/** EO 14110 and 14110 in the scheme EO are one. */
function identifierKey(scheme: string, value: string): string {
  const bare = value.startsWith(`${scheme} `) ? value.slice(scheme.length + 1) : value;
  return `${scheme} ${bare.replace(/[\s.]/g, '').toUpperCase()}`;
}

/** A body within a body within a body; a circle in the data ends here too. */
const PARENTS_AT_MOST = 4;

/** A title is no part of a person's mention; the rule for titles looks such names up. */
const TITLED = new RegExp(
  `^(?:${POSTS.filter((post) => /^[A-Z]/.test(post))
    .map((post) => post.replace('.', '\\.'))
    .join('|')}) `,
);

/** Neither an article (the White House) nor title marks and what follows them (《…》1.0版) are part of a mention. */
function mentionOf(name: string): string {
  return viewOf(name)
    .replace(/^the (?=.{3})/i, '')
    .replace(/^《([^《》]+)》.*$/, '$1');
}

function* termNames(lexicon: Lexicon): Iterable<TrieName<Term>> {
  for (const entry of lexicon.entries.values()) {
    for (const { text, caseSensitive, ambiguous } of entry.names) {
      // 欧盟《人工智能法》 is two mentions.
      if ((entry.entity.type === 'Person' && TITLED.test(text)) || /.《/.test(text)) continue;
      const mention = mentionOf(text);
      const value: Term = { kind: 'entity', entry, ambiguous };
      yield { text: mention, caseSensitive, value };
      const regional = entry.entity.type === 'Person' ? mention : inRegionalWords(mention);
      if (regional !== mention) yield { text: regional, caseSensitive, value };
    }
    for (const text of entry.demonyms) {
      yield { text: viewOf(text), caseSensitive: true, value: { kind: 'demonym', entry } };
    }
  }
  for (const series of lexicon.series.values()) {
    for (const edition of [null, ...series.editions]) {
      for (const { text, caseSensitive } of (edition ?? series).names) {
        yield { text: viewOf(text), caseSensitive, value: { kind: 'meeting', series, edition } };
      }
    }
  }
  for (const { text } of lexicon.blockers)
    yield { text: viewOf(text), caseSensitive: false, value: { kind: 'blocker' } };
}
