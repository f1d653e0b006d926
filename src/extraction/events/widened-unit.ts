import type { EntityKind } from '../../model/vocabulary.ts';
import type { QuantitySpan } from '../document.ts';
import type { Frame } from './frame.ts';
import { listAfter } from './listed-names.ts';

/** Opens a list of some of those who were counted: "64 countries, including the EU", 64个国家（包括欧盟）. */
const AFTER = /^,? ?[(（]?(?:including|among them|包括|其中包括|含)[:：]? ?/;
/** Opens such a list before the count: 包括欧盟和非盟在内的64个国家. */
const BEFORE = ['包括', '包含'];
const CLOSES = /^(?:等)?在内的?(?:共)?(?:有)?$/;
const LIST_AT_MOST = 120;

const ORGANIZATIONS: ReadonlySet<EntityKind> = new Set(['IGO', 'IGO_ORGAN', 'STATE_GROUP']);

/** A count of states that is said to include organizations counts both. */
export function widenedUnit(frame: Frame, quantity: QuantitySpan): string | null {
  if (quantity.unit !== 'state') return quantity.unit;
  const { view } = frame.document;
  const after = AFTER.exec(view.slice(quantity.end, quantity.end + 20));
  if (after && holdsOrganization(frame, quantity.end + after[0].length)) return 'state or organization';
  const start = Math.max(frame.sentence.start, quantity.start - LIST_AT_MOST);
  const before = view.slice(start, quantity.start);
  const opener = BEFORE.find((word) => before.includes(word));
  if (opener === undefined) return quantity.unit;
  const list = start + before.lastIndexOf(opener) + opener.length;
  const closed = CLOSES.test(view.slice(listAfter(frame, list).end, quantity.start));
  return closed && holdsOrganization(frame, list) ? 'state or organization' : quantity.unit;
}

function holdsOrganization(frame: Frame, list: number): boolean {
  return listAfter(frame, list).heads.some((name) => ORGANIZATIONS.has(name.entity.kind));
}
