import type { LexiconEntry } from '../../../lexicon/lexicon.ts';
import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop, stopEndsAt } from '../chinese-words.ts';
import type { KnownNames, NameRecognizer } from '../reading.ts';
import { firstOf, SpanIndex } from '../span-index.ts';
import { unknownEntity } from '../unknown-entity.ts';
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
    const entity = known?.entity ?? (isFounding(between, text) ? foundedBody(owner.entity, text, end, view) : null);
    return entity ? [{ start, end, text, entity, type: 'Organization', rule: 'composed-body' }] : [];
  });
};

/** 阿联酋+宣布设立+人工智能与先进技术委员会: a name long enough to be one, right behind the verb. */
function isFounding(between: string, text: string): boolean {
  return FOUNDING.test(between) && text.length >= FOUNDED_AT_LEAST && !SORT.test(text);
}

const FOUNDING =
  /^(?:(?:\d{1,2}[日月]){0,2}|近日|今年|正式|已|将|拟|宣布|决定|同意|批准|计划){0,4}(?:设立|成立|组建|创立|创建)(?:了)?$/;
const FOUNDED_AT_LEAST = 8;
/** 一个专门…委员会: a description. */
const SORT = /^(?:一[个家支]|新的?|专门|相关|有关|独立的|多个|若干|类似|自己|本国)/;

function foundedBody(owner: Entity, text: string, end: number, view: string): Entity {
  const ownerZh = owner.names.zh;
  return unknownEntity({
    type: 'Organization',
    kind: owner.kind === 'IGO' ? 'IGO_ORGAN' : (headEndingAt(view, end)?.kind ?? 'OTHER'),
    names: { en: null, zh: ownerZh ? `${ownerZh}${text}` : text },
  });
}

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
