import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import type { KnownNames } from '../../recognizers/reading.ts';
import { partsOf } from './join-persons.ts';

/** Macron of Emmanuel Macron, 马克龙 of 埃马纽埃尔·马克龙; of Fu Cong and the like, whose surname comes first, Fu. */
export function surnameOf(text: string, entity: Entity): string | null {
  const parts = partsOf(text);
  if (parts.length < 2) return null;
  const { zh } = entity.names;
  const isChinese = zh !== null && !zh.includes('·') && [...zh].length <= 3;
  return (isChinese && !/\p{Script=Han}/u.test(text) ? parts[0] : parts.at(-1)) ?? null;
}

const SETTING_UP = /(?:建立|成立|设立|组建|筹建|各国|多个|一个|一家|of |an |new )$/;

/** What is still to be set up is a sort of body, whoever has one already: 建立+人工智能安全研究院. */
export function isToBeSetUp(view: string, start: number): boolean {
  return SETTING_UP.test(view.slice(Math.max(0, start - 4), start));
}

const OWNER_LENGTHS = [2, 3, 4, 5, 6];
const OWNERS: ReadonlySet<string> = new Set(['STATE', 'IGO']);
const LATIN_OWNED = /^(?:U\.S\.(?:-EU)?|US|UK|EU|American|British|Chinese|European) ((?:\S+ ){2,}\S+)$/;
const TAIL_AT_LEAST = 5;

/** 人工智能安全研究所 of 英国人工智能安全研究所, Trade and Technology Council of U.S.-EU …: a body's name without its owner's. */
export function tailOf({ bearers }: KnownNames, { text, entity, type }: NameSpan): string | null {
  if (type !== 'Organization' || entity.kind === 'STATE') return null;
  const owner = OWNER_LENGTHS.find((length) =>
    bearers(text.slice(0, length)).some((bearer) => OWNERS.has(bearer.entity.kind)),
  );
  const han = owner !== undefined && /\p{Script=Han}/u.test(text) ? text.slice(owner) : undefined;
  const tail = LATIN_OWNED.exec(text)?.[1] ?? han;
  return tail !== undefined && tail.length >= TAIL_AT_LEAST ? tail : null;
}
