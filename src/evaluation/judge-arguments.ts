import { compareSets } from './compare-sets.ts';
import type { GoldEvent } from './gold-article.ts';
import type { Judgement } from './judgement.ts';
import type { EventMatch } from './match-events.ts';
import type { PredictedEvent } from './prediction.ts';

interface Argument {
  /** Gold id; for a predicted entity that stands for none, a word that equals no gold id. */
  readonly entity: string;
  readonly role: string;
}

/** With role and without, over all events and over the matched ones: the arguments of a missed event are missed. */
export function judgeArguments(gold: GoldEvent | null, found: PredictedEvent | null, match: EventMatch): Judgement[] {
  const expected: readonly Argument[] = gold?.participants ?? [];
  const answered = (found?.participants ?? []).map(
    ({ entity, role }): Argument => ({ entity: match.goldIdOf(entity) ?? `unknown ${entity}`, role }),
  );
  const matched = gold !== null && found !== null;
  const withRole = compareSets(expected.map(roleKey), answered.map(roleKey));
  const withoutRole = compareSets(
    expected.map(({ entity }) => entity),
    answered.map(({ entity }) => entity),
  );
  return [
    ...withRole.map(({ item, verdict }): Judgement => {
      const judged = { metric: 'arg_all', verdict };
      // The arguments of an event that was not matched are told with the event.
      if (!matched || verdict === 'right') return judged;
      return { ...judged, remark: { what: `${gold.id} ${gold.type}: ${item}`, at: gold.evidence } };
    }),
    ...withoutRole.map(({ verdict }): Judgement => ({ metric: 'arg_norole_all', verdict })),
    ...(matched ? withRole : []).map(({ verdict }): Judgement => ({ metric: 'arg_matched', verdict })),
    ...(matched ? withoutRole : []).map(({ verdict }): Judgement => ({ metric: 'arg_norole_matched', verdict })),
  ];
}

function roleKey({ entity, role }: Argument): string {
  return `${entity} as ${role}`;
}
