import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import type { Reading } from '../../recognizers/reading.ts';
import { unknownEntity } from '../../recognizers/unknown-entity.ts';

const BRACKET = /[”》"]? ?[（(](?:即|英文[：:]|简称[：:]?)?([^（()）\n]{2,80})[)）]/y;
const OPENED = /^[”》"]? ?[（(]([^（()）\n]{2,50})[)）]/;
const LATIN_WORD = /^(?:[A-Z][\w.&'’\u00c0-\u024f-]*|of|for|and|on|the|de|von|van|der|al|bin|&)$/;
const WORDS_AT_MOST = 10;
const ACRONYM = /^[A-Z][A-Za-z\d&-]{1,11}$/;
const CHINESE = /^[\u4e00-\u9fff·]{2,20}$/;

/**
 * A second form in brackets names the same: 傅聪（Fu Cong）, 人工智能安全研究所（AISI）, Artificial Intelligence Safety Institute (AISI).
 * The form's own meaning elsewhere does not count; an unknown name takes the entity of a known form.
 */
export function bracketedForms({ view }: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const replaced = new Map<string, Entity>();
  const forms: NameSpan[] = [];
  const taken = new Set<NameSpan>();
  for (const name of names) {
    const identified = name.entity.basis === 'TEXT' ? knownInBracket(view, name, byStart) : null;
    if (identified) replaced.set(name.entity.id, identified);
    BRACKET.lastIndex = name.end;
    const match = BRACKET.exec(view);
    const form = match?.[1]?.trim() ?? '';
    if (!match || !isForm(name, form)) continue;
    const start = name.end + match[0].indexOf(form, 1);
    const inside = byStart.get(start);
    const own = inside && inside.end === start + form.length && inside.type === name.type ? inside : undefined;
    const entity = merge(name.entity, own?.entity, form);
    if (entity !== name.entity) replaced.set(name.entity.id, entity);
    if (own) taken.add(own);
    forms.push({ start, end: start + form.length, text: form, entity, type: name.type, rule: 'bracketed-form' });
  }
  const kept = names.filter((name) => !taken.has(name));
  return [...kept.map((name) => withEntity(name, replaced.get(name.entity.id))), ...forms].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** 《…行政命令》（拜登政府“第14110号”行政令）: the known name of a document in the brackets behind an unknown one. */
function knownInBracket(view: string, { end, type }: NameSpan, byStart: ReadonlyMap<number, NameSpan>): Entity | null {
  if (type !== 'Initiative' && type !== 'Resolution') return null;
  const bracket = OPENED.exec(view.slice(end, end + 60));
  if (!bracket) return null;
  for (let at = end + bracket[0].indexOf(bracket[1] ?? ''); at < end + bracket[0].length; at += 1) {
    const inside = byStart.get(at);
    if (inside && inside.type === type && inside.entity.basis === 'LEXICON') return inside.entity;
  }
  return null;
}

function isForm({ type, text, entity }: NameSpan, form: string): boolean {
  if (entity.kind === 'STATE' && !ACRONYM.test(form)) return false;
  if (/^(?:AI|GPT|LLM|Link)$/.test(form)) return false;
  if (type === 'Person')
    return isLatin(form)
      ? form.includes(' ') || /\p{Script=Han}/u.test(text)
      : CHINESE.test(form) && !/\p{Script=Han}/u.test(text);
  if (/\p{Script=Han}/u.test(text)) return ACRONYM.test(form) || (isLatin(form) && form.includes(' '));
  return ACRONYM.test(form) && /[A-Z].*[A-Z]/.test(form);
}

/** Words in capitals and the small ones between: Technology Innovation Institute. */
function isLatin(form: string): boolean {
  const words = form.split(' ');
  return /^[A-Z]/.test(form) && words.length <= WORDS_AT_MOST && words.every((word) => LATIN_WORD.test(word));
}

/** A known entity wins over an unknown one; an unknown one learns its name in the other language. */
function merge(entity: Entity, own: Entity | undefined, form: string): Entity {
  if (entity.basis === 'LEXICON') return entity;
  if (own?.basis === 'LEXICON') return own;
  if (ACRONYM.test(form)) return entity;
  const names = /\p{Script=Han}/u.test(form) ? { ...entity.names, zh: form } : { ...entity.names, en: form };
  if (names.en === entity.names.en && names.zh === entity.names.zh) return entity;
  const { type, kind, externalIds } = entity;
  return unknownEntity({
    type,
    kind,
    names,
    externalIds,
    ...(type === 'Person' ? {} : { slug: entity.id.slice(entity.id.indexOf(':') + 1) }),
  });
}

function withEntity(name: NameSpan, entity: Entity | undefined): NameSpan {
  return entity ? { ...name, entity } : name;
}
