import { compareText } from '../../model/compare-text.ts';
import type { EntityType } from '../../model/vocabulary.ts';
import type { EntityRecord } from '../derive-entity.ts';
import { distinctSorted } from '../total-order.ts';
import { acronymOf, coreOf, foldName, initialsOf, isChinese, personCoreOf } from './fold-name.ts';

/** One name of an entity, in all the ways in which it is compared. */
export interface NameForm {
  /** As it is written. */
  readonly name: string;
  /** What the entity is called by most, or a name it has in the lexicon; anything else is how some article calls it. */
  readonly isOwn: boolean;
  readonly folded: string;
  readonly core: string;
  readonly acronym: string | null;
  readonly initials: readonly string[];
  /** Letters alone, where the name is long enough for a slip to be one. */
  readonly long: string | null;
}

/** What is compared of an entity; nothing else changes what it is proposed with. */
export type NamedEntity = Pick<
  EntityRecord,
  'id' | 'type' | 'kind' | 'nameEn' | 'nameZh' | 'names' | 'externalIds' | 'basis'
>;

/** Of the many ways in which articles call an entity, the first so many. */
const MOST_SURFACES = 12;
const LONG: Readonly<Record<'zh' | 'en', Readonly<Record<'person' | 'other', number>>>> = {
  zh: { person: 5, other: 6 },
  en: { person: 10, other: 12 },
};

const known = new WeakMap<NamedEntity, readonly NameForm[]>();

/** The names of an entity that tell something. */
export function nameForms(entity: NamedEntity): readonly NameForm[] {
  const forms = known.get(entity) ?? formsOf(entity);
  known.set(entity, forms);
  return forms;
}
/** The keys under which an entity is found by its likes, sorted; two that share none are never compared. */
export function nameKeys(entity: NamedEntity): string[] {
  const keys = nameForms(entity).flatMap(({ core, acronym, initials, isOwn, long }) => [
    ...(acronym === null ? [`=${core}`] : [`=${acronym}`, `#${acronym}`]),
    ...(isOwn ? initials.map((form) => `#${form}`) : []),
    ...(isOwn && long !== null ? halves(long) : []),
  ]);
  return [...new Set(keys)].sort(compareText).map((key) => `entity|${entity.type}|${key}`);
}

function formsOf({ type, nameEn, nameZh, names }: NamedEntity): NameForm[] {
  const own = distinctSorted([nameEn, nameZh].filter((name) => name !== null));
  const others = names.filter((name) => !own.includes(name));
  const formsOfAll = (all: readonly string[], isOwn: boolean): NameForm[] =>
    all.map((name) => nameForm(type, name, isOwn)).filter((form) => form.acronym !== null || isTelling(type, form));
  return [...formsOfAll(own, true), ...formsOfAll(others, false).slice(0, MOST_SURFACES)];
}

function nameForm(type: EntityType, name: string, isOwn: boolean): NameForm {
  const folded = foldName(name);
  const letters = folded.replaceAll(' ', '');
  const least = LONG[isChinese(name) ? 'zh' : 'en'][type === 'Person' ? 'person' : 'other'];
  return {
    name,
    isOwn,
    folded,
    core: type === 'Person' ? personCoreOf(name) : coreOf(name),
    acronym: type === 'Person' ? null : acronymOf(name),
    initials: type === 'Person' ? [] : initialsOf(name),
    long: letters.length >= least ? letters : null,
  };
}

/** A surname, "Act" or 委员会 says too little of whom or what is meant. */
function isTelling(type: EntityType, { core, isOwn }: NameForm): boolean {
  if (type === 'Person') return isChinese(core) ? core.length > 1 : core.includes(' ');
  if (isChinese(core)) return core.length > 3;
  return core.includes(' ') || (isOwn && type === 'Organization' && core.length > 3);
}

/**
 * Two names that differ in one letter agree in one half, cut where the longer one is: each is found under its own length, and the shorter
 * also under the next.
 */
function halves(letters: string): string[] {
  return [letters.length, letters.length + 1].flatMap((length) => {
    const head = Math.floor(length / 2);
    return [`${length}<${letters.slice(0, head)}`, `${length}>${letters.slice(head - length)}`];
  });
}
