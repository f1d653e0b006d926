import type { EventFilter, PartyFilter } from '../loaders/events.ts';
import type { HappeningFilter } from '../loaders/happening.ts';
import type { EventType, Modality, Role, Salience } from '../model/vocabulary.ts';
import { knownEntity } from './check-arguments.ts';
import type { GraphContext } from './context.ts';
import { toDayRange } from './scalars.ts';

/** What the filters of events and of reports have in common, as it is asked for. */
export interface HappeningInput {
  readonly type?: readonly EventType[] | null | undefined;
  readonly modality?: readonly Modality[] | null | undefined;
  readonly salience?: readonly Salience[] | null | undefined;
  readonly date?: string | null | undefined;
}

export interface PartyInput extends HappeningInput {
  readonly participant?: string | null | undefined;
  readonly role?: readonly Role[] | null | undefined;
  readonly object?: string | null | undefined;
}

export interface EventInput extends PartyInput {
  readonly hasConflicts?: boolean | null | undefined;
  readonly minIndependentSources?: number | null | undefined;
}

export function toHappeningFilter({ type, modality, salience, date }: HappeningInput): HappeningFilter {
  return { types: type ?? null, modalities: modality ?? null, saliences: salience ?? null, dates: toDayRange(date) };
}

/** @throws GraphQLError ID_MALFORMED, ID_UNKNOWN */
export async function toPartyFilter(input: PartyInput, context: GraphContext): Promise<PartyFilter> {
  const [participant, object] = await Promise.all([
    knownEntity('filter.participant', input.participant, context),
    knownEntity('filter.object', input.object, context),
  ]);
  return { ...toHappeningFilter(input), participant, object, roles: input.role ?? null };
}

/** @throws GraphQLError ID_MALFORMED, ID_UNKNOWN */
export async function toEventFilter(input: EventInput, context: GraphContext): Promise<EventFilter> {
  return {
    ...(await toPartyFilter(input, context)),
    hasConflicts: input.hasConflicts ?? null,
    minSources: input.minIndependentSources ?? null,
  };
}
