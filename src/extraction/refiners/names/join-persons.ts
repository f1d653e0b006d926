import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import type { Reading } from '../../recognizers/reading.ts';
import { SpanIndex } from '../../recognizers/span-index.ts';
import { slugOf, unknownEntity } from '../../recognizers/unknown-entity.ts';
import { holderOf } from './person-holder.ts';

/** One person has one entity: 埃马纽埃尔·马克龙 and 总统马克龙, Beth Barnes and Barnes; the id carries the body or state the article gives. */
export function joinPersons(reading: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const bodies = new SpanIndex(names.filter(({ type }) => type === 'Organization'));
  const entities = new Map<string, Entity>();
  for (const group of groupPersons(names.filter(({ type }) => type === 'Person'))) {
    const entity = group.known ?? describe(reading, group, bodies);
    for (const text of group.texts) entities.set(text, entity);
  }
  return names.map((name) => {
    const entity = name.type === 'Person' ? entities.get(name.text) : undefined;
    return entity ? { ...name, entity } : name;
  });
}

/** Parts of a name between dots or blanks: 埃隆·马斯克, Elon Musk. */
export function partsOf(name: string): string[] {
  return name.split(/[·\s]/).filter((part) => part !== '');
}

interface Group {
  readonly texts: Set<string>;
  readonly mentions: NameSpan[];
  known: Entity | null;
}

/** Longest names first, so that a surname finds the full name it belongs to. */
function groupPersons(persons: readonly NameSpan[]): Group[] {
  const groups: Group[] = [];
  const byText = new Map<string, Group>();
  // A form in brackets shares the entity of the name before it.
  const byEntity = new Map<string, Group>();
  const byLastPart = new Map<string, Group>();
  const ordered = persons.map((person) => ({ person, parts: partsOf(person.text) }));
  ordered.sort((a, b) => b.parts.length - a.parts.length || a.person.start - b.person.start);
  for (const { person, parts } of ordered) {
    const ofSurname = parts.length === 1 ? byLastPart.get(person.text) : undefined;
    const group = byText.get(person.text) ?? byEntity.get(person.entity.id) ?? ofSurname ?? newGroup(groups);
    group.texts.add(person.text);
    group.mentions.push(person);
    group.known ??= person.entity.basis === 'LEXICON' ? person.entity : null;
    byText.set(person.text, group);
    byEntity.set(person.entity.id, group);
    const last = parts.at(-1);
    if (parts.length > 1 && last && !byLastPart.has(last)) byLastPart.set(last, group);
  }
  return groups;
}

function newGroup(groups: Group[]): Group {
  const group: Group = { texts: new Set(), mentions: [], known: null };
  groups.push(group);
  return group;
}

function describe({ view, document }: Reading, { texts, mentions }: Group, bodies: SpanIndex<NameSpan>): Entity {
  const zh = longest(texts, (text) => /\p{Script=Han}/u.test(text));
  const en = longest(texts, (text) => !/\p{Script=Han}/u.test(text));
  const holder = mentions.map((mention) => holderOf(view, mention, bodies)).find((found) => found !== null);
  // Many people share a name of two or three characters.
  const isCommon = zh !== null && en === null && zh.length <= 3;
  const context = holder
    ? slugOf(holder.entity.id.replace(/^organization:/, ''))
    : isCommon
      ? document.article.id.replace(/^article:/, '')
      : null;
  const name = en ?? zh ?? '';
  return unknownEntity({
    type: 'Person',
    kind: 'PERSON',
    names: { en, zh },
    slug: context === null ? name : `${name}-${context}`,
  });
}

function longest(texts: ReadonlySet<string>, fits: (text: string) => boolean): string | null {
  return [...texts].filter(fits).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}
