import { compareText } from '../model/compare-text.ts';
import { type Judgement, type JudgementOf, ofKind, placeOf } from './judgement.ts';
import type { Problem } from './judgement-file.ts';

/** Which ids of entities mean one, and which never do. */
export interface EntityTable {
  /** Every id that means another, and the one it means in the end. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Sorted pairs that are no proposal. */
  readonly differentEntities: readonly (readonly [string, string])[];
  readonly problems: readonly Problem[];
}

/** What decisions say of entities; `current` leads from an entity's old id to its own. */
export function buildEntityTable(list: readonly Judgement[], current = (id: string): string => id): EntityTable {
  const problems: Problem[] = [];
  const said = new Map<string, { readonly to: string; readonly by: JudgementOf<'same_entity'> }>();
  const rootOf = (id: string): string => {
    const step = said.get(id);
    return step === undefined ? id : rootOf(step.to);
  };
  for (const by of ofKind(list, 'same_entity')) {
    const [first = '', ...others] = by.entityIds;
    const to = current(first);
    for (const from of others.map(current)) {
      const earlier = said.get(from);
      if (from === to || earlier?.to === to) continue;
      if (earlier !== undefined) {
        problems.push(problem(by, `expected ${from} to mean one entity: ${placeOf(earlier.by)} says ${earlier.to}`));
      } else if (rootOf(to) === from) {
        problems.push(problem(by, `expected ${to} not to mean ${from} already, as ${placesOnWay(said, to)} says`));
      } else said.set(from, { to, by });
    }
  }
  const different = ofKind(list, 'different_entities').flatMap((by) => {
    const ids = by.entityIds.map(current);
    return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => ({ by, pair: [a, b].sort(compareText) })));
  });
  for (const { by, pair } of different) {
    const [a = '', b = ''] = pair;
    if (rootOf(a) !== rootOf(b)) continue;
    const way = [a, b].map((id) => placesOnWay(said, id)).filter((places) => places !== '');
    problems.push(problem(by, `expected ${a} and ${b} not to be one entity, as ${way.join(', ')} says`));
  }
  return {
    aliases: new Map([...said.keys()].sort(compareText).map((from) => [from, rootOf(from)])),
    differentEntities: different.map(({ pair: [a = '', b = ''] }) => [a, b] as const),
    problems,
  };
}

type Said = ReadonlyMap<string, { readonly to: string; readonly by: JudgementOf<'same_entity'> }>;

function placesOnWay(said: Said, from: string): string {
  const places: string[] = [];
  for (let step = said.get(from); step !== undefined; step = said.get(step.to)) places.push(placeOf(step.by));
  return [...new Set(places)].join(', ');
}

function problem({ file, line, kind }: Judgement, expected: string): Problem {
  return { file, line, field: kind, expected };
}
