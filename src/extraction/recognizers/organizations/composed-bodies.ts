import type { LexiconEntry } from '../../../lexicon/lexicon.ts';
import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop, stopEndsAt } from '../chinese-words.ts';
import type { KnownNames, NameRecognizer } from '../reading.ts';
import { firstOf, SpanIndex } from '../span-index.ts';
import { HEADS, headEndingAt } from './chinese-heads.ts';

const HEAD = new RegExp(
  HEADS.filter(({ part }) => part)
    .map(({ text }) => text)
    .join('|'),
  'g',
);
const NAME_AT_MOST = 16;
const OWNER_AT_MOST = 16;
/** 加拿大等国纷纷成立…: one for each of many. */
const SEVERAL = /[等各均都]|纷纷|分别|相继/;

/** 欧盟委员会成立人工智能办公室: a body told by its owner in the same clause, where the lexicon knows it under both names. */
export const composedBodies: NameRecognizer = ({ view, lexicon }, found) => {
  const owners = new SpanIndex(
    found.filter(({ type, entity }) => type === 'Organization' && entity.basis === 'LEXICON'),
  );
  const taken = new SpanIndex(found);
  return [...view.matchAll(HEAD)].flatMap((match): NameSpan[] => {
    const end = match.index + match[0].length;
    if (!headEndingAt(view, end)) return [];
    const start = nameStart(view, match.index);
    if (start === match.index || taken.hasStart(start)) return [];
    const owner = firstOf(owners.before(start));
    const between = owner ? view.slice(owner.end, start) : '';
    if (!owner || between.length > OWNER_AT_MOST || SEVERAL.test(between) || /[，。；：！？\n]/.test(between))
      return [];
    const text = view.slice(start, end);
    const known = bodyOf(lexicon, owner.entity.id, text);
    return known ? [{ start, end, text, entity: known.entity, type: 'Organization', rule: 'composed-body' }] : [];
  });
};

/** The body that bears the owner's name, or that of what it is part of, before its own: 欧盟 + 人工智能办公室. */
export function bodyOf(lexicon: KnownNames, ownerId: string, rest: string): LexiconEntry | null {
  const entry = lexicon.lexicon.entries.get(ownerId);
  const owners = [entry, ...(entry?.relations ?? []).map(({ to }) => lexicon.lexicon.entries.get(to))];
  for (const owner of owners) {
    for (const { text } of owner?.names ?? []) {
      const known = lexicon.bearers(text + rest).find(({ entity }) => entity.type === 'Organization');
      if (known) return known;
    }
  }
  return lexicon.bearers(rest).find(({ entity }) => isOfState(lexicon, entity.id, ownerId)) ?? null;
}

/** 法国 + 外交部: many states have one. */
function isOfState({ stateOf, lexicon }: KnownNames, bodyId: string, ownerId: string): boolean {
  return (
    lexicon.entries.get(ownerId)?.entity.kind === 'STATE' &&
    bodyId !== ownerId &&
    stateOf(bodyId)?.entity.id === ownerId
  );
}

function nameStart(view: string, head: number): number {
  let start = head;
  for (let position = head - 1; position >= Math.max(0, head - NAME_AT_MOST); position -= 1) {
    if (!isNameCharacter(view, position) || isStop(view, position) || stopEndsAt(view, position + 1)) break;
    start = position;
  }
  return start;
}
