import type { Span } from '../model/span.ts';
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
  const scopes = gold !== null && found !== null ? ['all', 'matched'] : ['all'];
  const at = gold?.evidence ?? found?.evidence ?? null;
  const event = gold === null ? '' : `${gold.id} ${gold.type}: `;
  const withRole = compareSets(expected.map(roleKey), answered.map(roleKey));
  const withoutRole = compareSets(
    expected.map(({ entity }) => entity),
    answered.map(({ entity }) => entity),
  );
  return scopes.flatMap((scope) => [
    ...withRole.map(({ item, verdict }) =>
      judgement(
        `arg_${scope}`,
        verdict,
        scope === 'all' && gold !== null && found !== null ? `${event}${item}` : null,
        at,
      ),
    ),
    ...withoutRole.map(({ verdict }) => judgement(`arg_norole_${scope}`, verdict, null, at)),
  ]);
}

function roleKey({ entity, role }: Argument): string {
  return `${entity} as ${role}`;
}

function judgement(metric: string, verdict: Judgement['verdict'], what: string | null, at: Span | null): Judgement {
  return { metric, verdict, ...(what !== null && verdict !== 'right' && { remark: { what, at } }) };
}

interface Compared {
  readonly item: string;
  readonly verdict: 'right' | 'missed' | 'invented';
}

/** Duplicates within a list count once. */
export function compareSets(gold: Iterable<string>, predicted: Iterable<string>): Compared[] {
  const expected = new Set(gold);
  const answered = new Set(predicted);
  return [
    ...[...expected].map((item): Compared => ({ item, verdict: answered.has(item) ? 'right' : 'missed' })),
    ...[...answered].filter((item) => !expected.has(item)).map((item): Compared => ({ item, verdict: 'invented' })),
  ];
}
