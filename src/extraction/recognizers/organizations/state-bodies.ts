import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import { ENGLISH_HEADS } from '../english-words.ts';
import type { KnownNames, NameRecognizer, Reading } from '../reading.ts';
import { unknownEntity } from '../unknown-entity.ts';
import { STATE_BODIES } from './ministry-words.ts';

/** Behind a state's name, or its adjective: Kenya's | foreign ministry, Danish | parliament. */
const LINK = /'s? /y;
const WORDS_AT_MOST = 5;
const WORD = /[A-Za-z]+/y;

/** Kenya's foreign ministry, the Danish parliament, Singapore's AI Safety Institute: one name with the state it belongs to. */
export const stateBodies: NameRecognizer = (reading, found) => {
  if (reading.document.language !== 'en') return [];
  const bodies = new Map(found.filter(isBody).map((name) => [name.start, name]));
  const named = new Set(found.filter(({ type }) => type === 'Organization').map(({ start }) => start));
  return ownersOf(reading, found).flatMap(({ start, end, state }): NameSpan[] => {
    const body = bodies.get(end);
    if (body) return [spanOf(reading, start, body.end, ownedBody(reading.lexicon, state, body))];
    const common = commonBody(reading, end);
    // France's data protection authority | CNIL: what has a name of its own is told by it.
    return common && !named.has(common.end + 1)
      ? [spanOf(reading, start, common.end, commonEntity(reading.lexicon, state, common.words))]
      : [];
  });
};

interface Owner {
  readonly start: number;
  /** Where the body's own name begins. */
  readonly end: number;
  readonly state: Entity;
}

function ownersOf({ view, terms }: Reading, found: readonly NameSpan[]): Owner[] {
  const states = found.filter(({ entity, rule }) => entity.kind === 'STATE' && rule === 'lexicon-name');
  const possessive = states.flatMap(({ start, end, entity }): Owner[] => {
    LINK.lastIndex = end;
    return LINK.test(view) ? [{ start, end: LINK.lastIndex, state: entity }] : [];
  });
  const adjectives = terms.flatMap(({ start, end, terms: candidates }): Owner[] => {
    const [state] = candidates.flatMap((term) => (term.kind === 'demonym' ? [term.entry.entity] : []));
    return state && view.charAt(end) === ' ' ? [{ start, end: end + 1, state }] : [];
  });
  return [...possessive, ...adjectives];
}

/** A name with a head noun; a brand behind its country is a name of its own. */
function isBody({ type, text, entity }: NameSpan): boolean {
  return (
    type === 'Organization' &&
    entity.kind !== 'STATE' &&
    entity.kind !== 'COMPANY' &&
    text.split(' ').some((word) => ENGLISH_HEADS.get(word)?.type === 'Organization')
  );
}

/** "foreign ministry", "supreme court": the longest words that the table knows. */
function commonBody({ view }: Reading, start: number): { readonly end: number; readonly words: string } | null {
  let longest: { end: number; words: string } | null = null;
  let position = start;
  for (let count = 0; count < WORDS_AT_MOST; count += 1) {
    WORD.lastIndex = position;
    if (!WORD.test(view)) break;
    const end = WORD.lastIndex;
    const words = view.slice(start, end).toLowerCase();
    if (STATE_BODIES.has(words) && !/^[-\w]/.test(view.slice(end, end + 1))) longest = { end, words };
    if (view.charAt(end) !== ' ') break;
    position = end + 1;
  }
  return longest;
}

function spanOf({ view }: Reading, start: number, end: number, entity: Entity): NameSpan {
  return { start, end, text: view.slice(start, end), entity, type: entity.type, rule: 'state-body' };
}

function ownedBody(lexicon: KnownNames, state: Entity, { text, entity }: NameSpan): Entity {
  if (lexicon.stateOf(entity.id)?.entity.id === state.id) return entity;
  const known = bodyOfState(lexicon, state, text);
  if (known) return known;
  if (!isOfAnother(lexicon, state, text) && entity.basis === 'LEXICON') return entity;
  const en = `${text} of ${withArticle(state.names.en ?? '')}`;
  return unknownEntity({ type: 'Organization', kind: entity.kind, names: { en, zh: null } });
}

/** Whether every body that bears the name belongs to some state, and none of them to this one. */
function isOfAnother(lexicon: KnownNames, state: Entity, text: string): boolean {
  return lexicon.bearers(text).every(({ entity }) => {
    const owner = lexicon.stateOf(entity.id);
    return owner !== null && owner.entity.id !== state.id;
  });
}

/** The body of a state that bears a name many bear. */
export function commonEntity(lexicon: KnownNames, state: Entity, words: string): Entity {
  const body = STATE_BODIES.get(words.toLowerCase());
  const en = body?.en ?? words;
  const zh = body && state.names.zh ? `${state.names.zh}${body.zh}` : null;
  const known = bodyOfState(lexicon, state, en) ?? (zh === null ? null : bodyOfState(lexicon, state, zh));
  if (known) return known;
  const kind = /Court/.test(en) ? 'COURT' : 'GOVERNMENT_BODY';
  return unknownEntity({
    type: 'Organization',
    kind,
    names: { en: `${en} of ${withArticle(state.names.en ?? '')}`, zh },
  });
}

/** The body of a state that bears a name, as it stands or with the state's before or behind it. */
export function bodyOfState(lexicon: KnownNames, state: Entity, name: string): Entity | null {
  const forms = [name, `${name} of ${state.names.en}`, `${name} of the ${state.names.en}`, `${state.names.en} ${name}`];
  for (const form of forms) {
    const known = lexicon
      .bearers(form)
      .find(({ entity }) => entity.type === 'Organization' && lexicon.stateOf(entity.id)?.entity.id === state.id);
    if (known) return known.entity;
  }
  return null;
}

function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Russian|Czech)\b/.test(name) ? `the ${name}` : name;
}
