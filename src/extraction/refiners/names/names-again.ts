import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import { ENGLISH_HEADS, SENTENCE_WORDS } from '../../recognizers/english-words.ts';
import { NameTrie } from '../../recognizers/name-trie.ts';
import type { Reading } from '../../recognizers/reading.ts';
import { isToBeSetUp, surnameOf, tailOf } from './name-parts.ts';

/** Lexicon names were all found already, and what these rules find is a name only where they find it. */
const NOT_ALONE = /^(?:lexicon-name|government|short|bare)/;
/** A shorter title may be a common noun: 行动计划. */
const TITLE_AT_LEAST = 7;
const NO_ALIAS = /^(?:AI|May|April|June|August|Vice|President)$/;

/** A name once introduced is known again: 罗塞夫 without his bank, Macron without his office, AISI without its long name. */
export function namesAgain(reading: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const { view } = reading;
  const aliases = collectAliases(reading, names);
  if (aliases.size === 0) return names;
  const trie = new NameTrie(
    [...aliases].map(([text, value]) => ({ text, caseSensitive: true, value })),
    (text) => text,
  );
  const again = trie.search(view, view).flatMap(({ start, end, values }): NameSpan[] => {
    const [entity] = values;
    return entity && !(entity.type === 'Organization' && isToBeSetUp(view, start))
      ? [{ start, end, text: view.slice(start, end), entity, type: entity.type, rule: 'name-again' }]
      : [];
  });
  return [...names, ...again];
}

/** Whole names first, then parts of names; of two bearers the first keeps a surname, and neither an ownerless body's name. */
function collectAliases({ lexicon }: Reading, names: readonly NameSpan[]): Map<string, Entity> {
  const aliases = new Map<string, Entity>();
  const isFree = (text: string, entity: Entity): boolean =>
    lexicon.bearers(text).every((bearer) => bearer.entity.id === entity.id);
  const add = (text: string, entity: Entity): void => {
    if (!aliases.has(text) && isAlias(text)) aliases.set(text, entity);
  };
  for (const { text, entity, rule, type } of names) {
    const isTitle = type === 'Initiative' || type === 'Resolution';
    if (!NOT_ALONE.test(rule) && (!isTitle || text.length >= TITLE_AT_LEAST)) add(text, entity);
  }
  const tails = new Map<string, Entity | null>();
  for (const name of names) {
    const tail = tailOf(lexicon, name);
    if (tail === null) continue;
    const other = tails.get(tail);
    tails.set(tail, other === undefined || other?.id === name.entity.id ? name.entity : null);
  }
  for (const [tail, entity] of tails) if (entity && isFree(tail, entity)) add(tail, entity);
  for (const { text, entity, type } of names) {
    const surname = type === 'Person' ? surnameOf(text, entity) : null;
    if (surname !== null && isFree(surname, entity)) add(surname, entity);
  }
  return aliases;
}

function isAlias(text: string): boolean {
  if (text.length < 2) return false;
  return /\p{Script=Han}/u.test(text) || !(ENGLISH_HEADS.has(text) || SENTENCE_WORDS.has(text) || NO_ALIAS.test(text));
}
