import { describe, expect, it } from 'vitest';
import type { EntityKind, EntityType } from '../../../src/model/vocabulary.ts';
import { compareEntities } from '../../../src/resolution/entities/compare-entities.ts';
import { type NamedEntity, nameKeys } from '../../../src/resolution/entities/name-forms.ts';
import { entityPairs, entityProposal, pairKey } from '../../../src/resolution/entity-proposals.ts';
import { entityTypeOf } from '../../../src/resolution/entity-type.ts';

const KINDS: Readonly<Record<EntityType, EntityKind>> = {
  Organization: 'RESEARCH',
  Person: 'PERSON',
  Resolution: 'RESOLUTION',
  Initiative: 'PLAN',
};

/** An entity that some article calls so; the first name is its own. */
function named(id: string, names: string | readonly string[], values: Partial<NamedEntity> = {}): NamedEntity {
  const all = typeof names === 'string' ? [names] : names;
  const [own = ''] = all;
  const type = entityTypeOf(id);
  const isChinese = /\p{Script=Han}/u.test(own);
  return {
    ...{ id, type, kind: KINDS[type], names: all, externalIds: [], basis: 'TEXT' },
    ...{ nameEn: isChinese ? null : own, nameZh: isChinese ? own : null },
    ...values,
  };
}

const principals = (id: string): readonly string[] =>
  ({ 'organization:isle-mfa': ['organization:isle'], 'organization:isle-most': ['organization:isle'] })[id] ?? [];

const codes = (a: NamedEntity, b: NamedEntity): string | null => {
  const comparison = compareEntities(a, b, principals);
  expect(compareEntities(b, a, principals)).toEqual(comparison);
  if (comparison === null) return null;
  const meet = nameKeys(a).some((key) => nameKeys(b).includes(key));
  const all = [...comparison.reasons, ...comparison.against].map(({ code }) => code).join(' ');
  return meet ? all : `never compared: ${all}`;
};
const pair = (id: string, one: string, other: string, values?: Partial<NamedEntity>): string | null =>
  codes(named(`${id}-1`, one), named(`${id}-2`, other, values));

describe('two bodies or documents', () => {
  it.each([
    ['The Lantern Institute', 'Lantern Institute', 'SAME_NAME_PART SAME_KIND'],
    ['Lantern Institute for AI Safety', 'Artificial Intelligence Safety Lantern Institute', 'SAME_NAME_PART SAME_KIND'],
    ['Harbour Lights Ltd.', 'Harbour Lights', 'SAME_NAME_PART SAME_KIND'],
    ['Müller Stiftung', 'Muller Stiftung', 'SAME_NAME SAME_KIND'],
    ['灯塔人工智能（上海）有限公司', '灯塔人工智能公司', 'SAME_NAME_PART SAME_KIND'],
    ['燈塔智能研究院', '灯塔智能研究院', 'SAME_NAME SAME_KIND'],
    ['HLF', 'Harbour Lights Forum', 'SAME_INITIALS SAME_KIND'],
    ['HLX', 'Harbour Lights Forum', null],
    ['Institute of Harbour Lighting', 'Institute of Harbor Lighting', 'NEARLY_SAME_NAME SAME_KIND'],
    ['海港灯塔数字研究院', '海港灯塔数码研究院', 'NEARLY_SAME_NAME SAME_KIND'],
    ['北京灯塔数字研究院', '南京灯塔数字研究院', null],
    ['Group of 11 Harbour Cities', 'Group of 12 Harbour Cities', null],
    ['Lantern Institute', '灯塔研究院', null],
    ['Lantern Institute', 'Beacon Institute', null],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(pair('organization:x', one, other)).toBe(expected);
  });

  it.each([
    ['Harbour Action Plan', 'Harbour Action Plan 2024', 'SAME_NAME_PART SAME_KIND'],
    ['Harbour Action Plan 2023', 'Harbour Action Plan 2024', null],
    ['《灯塔行动计划（2024）》', '灯塔行动计划', 'SAME_NAME_PART SAME_KIND'],
  ])('of a year, %s and %s: %s', (one, other, expected) => {
    expect(pair('initiative:x', one, other)).toBe(expected);
  });

  it('of other kinds say so', () => {
    expect(pair('organization:x', 'Lantern Institute', 'The Lantern Institute', { kind: 'COMPANY' })).toBe(
      'SAME_NAME_PART DIFFERENT_KINDS',
    );
  });

  it('meet across languages only where an article has given one of them both names', () => {
    const both = named('organization:灯塔研究院', ['灯塔研究院', 'Lantern Institute']);
    expect(codes(both, named('organization:lantern-institute', 'Lantern Institute'))).toBe('SAME_NAME SAME_KIND');
    expect(
      codes(named('organization:灯塔研究院', '灯塔研究院'), named('organization:l', 'Lantern Institute')),
    ).toBeNull();
  });

  it('are two where identifiers, owners or the lexicon say so', () => {
    const resolution = (id: string, ...externalIds: string[]) =>
      named(`resolution:${id}`, 'Resolution on lights', { externalIds });
    expect(codes(resolution('a', 'UN_SYMBOL:A/1'), resolution('b', 'UN_SYMBOL:A/2'))).toBeNull();
    expect(codes(resolution('a', 'UN_SYMBOL:A/1'), resolution('b'))).toBe('SAME_NAME');
    const law = (owner: string) => named(`initiative:${owner}-ai-act`, 'AI Act');
    expect(codes(law('isle'), law('reef'))).toBeNull();
    const known = (id: string) => named(id, 'Lantern Institute', { basis: 'LEXICON' });
    expect(codes(known('organization:a'), known('organization:b'))).toBeNull();
    expect(codes(known('organization:a'), named('organization:b', 'Lantern Institute'))).toBe('SAME_NAME SAME_KIND');
  });
});

describe('two persons of one name', () => {
  it.each([
    ['person:林远-isle-mfa', 'person:林远-isle', 'SAME_NAME SAME_EMPLOYER'],
    ['person:林远-isle-mfa', 'person:林远-isle-most', 'SAME_NAME DIFFERENT_EMPLOYERS'],
    ['person:林远-isle-mfa', 'person:林远-0123456789abcdef0123', 'SAME_NAME'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(codes(named(one, '林远'), named(other, '林远'))).toBe(expected);
  });

  it.each([
    ['Yuan Lin', 'Lin Yuan', 'SAME_NAME_PART'],
    ['Ada M. Byron', 'Ada Byron', 'SAME_NAME_PART'],
    ['Byron', 'Ada Byron', null],
    ['吉娜·雷蒙多', '吉娜·雷蒙德', 'NEARLY_SAME_NAME'],
    ['林远', '林源', null],
  ])('or nearly: %s and %s: %s', (one, other, expected) => {
    expect(pair('person:x', one, other)).toBe(expected);
  });
});

describe('what is proposed', () => {
  const many = Array.from({ length: 12 }, (_, index) => named(`person:林远-${String(index).padStart(2, '0')}`, '林远'));
  const asked = (entities: readonly NamedEntity[], different: readonly string[] = []) =>
    entityPairs({
      bearers: new Map([['key', entities]]),
      complete: new Set(entities.map(({ id }) => id)),
      different: new Set(different),
      principals,
    }).map(({ ends }) => ends.join('|'));

  it('is at most three of an entity, whatever the order', () => {
    const pairs = asked(many);
    for (const { id } of many)
      expect(pairs.filter((ends) => ends.split('|').includes(id)).length).toBeLessThanOrEqual(3);
    expect(pairs.length).toBeGreaterThan(0);
    expect(asked([...many].reverse())).toEqual(pairs);
  });

  it('never is a pair that people keep apart: the next comes up', () => {
    const [first = ''] = asked(many);
    expect(asked(many, [first])).not.toContain(first);
    expect(asked(many, [first]).length).toBeGreaterThan(0);
  });

  it('has a score that is the sum of its reasons', () => {
    const ends = ['person:a', 'person:b'] as const;
    const comparison = compareEntities(named(ends[0], '林远'), named(ends[1], '林远'), principals);
    if (comparison === null) throw new Error('expected reasons');
    expect(entityProposal({ ends, comparison }, false)).toMatchObject({ score: 0.4, kind: 'SAME_ENTITY' });
    expect(entityProposal({ ends, comparison }, true)).toMatchObject({ score: 0.5 });
    expect(pairKey('person:b', 'person:a')).toBe('person:a|person:b');
  });
});
