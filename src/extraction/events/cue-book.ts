import type { CueFile, CueLanguage, EventCue } from '../../lexicon/event-cue.ts';
import { foldCase } from '../recognizers/fold.ts';
import { NameTrie, type TrieName } from '../recognizers/name-trie.ts';
import { viewOf } from '../text-view.ts';
import { type Inflection, type VerbExceptions, verbForms } from './english/english-forms.ts';
import type { WordList } from './word-lists.ts';

/** One way a phrase tells a happening. */
export interface CueUse {
  readonly cue: EventCue;
  readonly form: 'verb' | 'passive' | 'noun';
  /** Null for Chinese, whose verbs do not bend. */
  readonly inflection: Inflection | null;
}

/** A phrase in a text: what it may tell, and the word lists it stands in (planned, negated, irrealis). */
export interface CueWord {
  readonly uses: readonly CueUse[];
  readonly lists: ReadonlySet<string>;
}

/** The cues of one language, ready to be found. */
export interface CueBook {
  readonly language: CueLanguage;
  readonly trie: NameTrie<CueWord>;
  /** In the form of the view; empty for a list that no file has. */
  words(list: WordList): readonly string[];
  has(list: WordList, word: string): boolean;
}

/** Lists whose words stand beside the cues in the text; the others are asked about a place. */
const FOUND_IN_TEXT: readonly WordList[] = ['planned', 'negated', 'irrealis', 'bidding', 'mask', 'consensus', 'vote'];

export function buildCueBook(files: readonly CueFile[], language: CueLanguage): CueBook {
  const own = files.filter((file) => file.language === language);
  const lists = new Map<string, string[]>();
  for (const { words } of own) {
    for (const [list, texts] of Object.entries(words)) {
      lists.set(list, [...(lists.get(list) ?? []), ...texts.map((text) => foldCase(viewOf(text)))]);
    }
  }
  const words = (list: WordList): readonly string[] => lists.get(list) ?? [];
  const sets = new Map([...lists].map(([list, texts]) => [list, new Set(texts)]));
  const phrases = new Map<string, { uses: CueUse[]; lists: Set<string> }>();
  const entry = (text: string): { uses: CueUse[]; lists: Set<string> } => {
    const key = foldCase(viewOf(text));
    const known = phrases.get(key) ?? { uses: [], lists: new Set<string>() };
    phrases.set(key, known);
    return known;
  };
  const exceptions = verbExceptions(words);
  for (const cue of own.flatMap((file) => file.cues)) {
    for (const [text, use] of cuePhrases(cue, exceptions)) entry(text).uses.push(use);
    for (const text of cue.not) entry(text).lists.add('mask');
  }
  for (const list of FOUND_IN_TEXT) for (const text of words(list)) entry(text).lists.add(list);
  const names = [...phrases].map(([text, value]): TrieName<CueWord> => ({ text, caseSensitive: false, value }));
  return {
    language,
    trie: new NameTrie(names, foldCase),
    words,
    has: (list, word) => sets.get(list)?.has(word) ?? false,
  };
}

function* cuePhrases(cue: EventCue, exceptions: VerbExceptions): Iterable<[string, CueUse]> {
  for (const [form, texts] of [
    ['verb', cue.verbs],
    ['passive', cue.passives],
  ] as const) {
    for (const text of texts) {
      if (cue.language === 'zh') yield [text, { cue, form, inflection: null }];
      else
        for (const { text: bent, inflection } of verbForms(text, exceptions)) yield [bent, { cue, form, inflection }];
    }
  }
  for (const text of cue.nouns) yield [text, { cue, form: 'noun', inflection: null }];
}

function verbExceptions(words: (list: WordList) => readonly string[]): VerbExceptions {
  const irregular = new Map<string, readonly [string, string]>();
  for (const line of words('irregular')) {
    const [base, past, participle] = line.split(' ');
    if (base && past && participle) irregular.set(base, [past, participle]);
  }
  return { irregular, doubled: new Set(words('doubled')) };
}
