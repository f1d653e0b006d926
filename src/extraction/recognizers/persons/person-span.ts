import type { NameSpan } from '../../document.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';

/** A person by the words of the text; who that is, a refiner finds out. */
export function personSpan(view: string, start: number, end: number, rule: string): NameSpan {
  const text = view.slice(start, end);
  return {
    start,
    end,
    text,
    entity: unknownEntity({ type: 'Person', kind: 'PERSON', names: namesOf(text) }),
    type: 'Person',
    rule,
  };
}
