import type { Entity } from '../../../model/entity.ts';
import type { NameSpan } from '../../document.ts';
import { STATE_BODIES } from '../../recognizers/organizations/ministry-words.ts';
import { bodyOfState, commonEntity } from '../../recognizers/organizations/state-bodies.ts';
import type { KnownNames, Reading } from '../../recognizers/reading.ts';
import { firstOf, SpanIndex } from '../../recognizers/span-index.ts';

/** Whose Congress and Senate an English text means that tells of no other state. */
const HOME = 'organization:us';

/**
 * Bodies whose names many states have belong to the state the article tells of: Congress in news from Chile, the Chamber of Deputies, and
 * Indian Ministry of … as the lexicon knows it under another form.
 */
export function ownBodies(reading: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  if (reading.document.language !== 'en') return names;
  const states = new SpanIndex(statesTold(reading, names));
  const isHomeTold = names.some((name) => !isCommon(name) && isOfHome(reading.lexicon, name.entity));
  return names.map((name) => {
    const owner =
      isCommon(name) && !(name.entity.basis === 'LEXICON' && (isHomeTold || !isOfHome(reading.lexicon, name.entity)))
        ? firstOf(states.before(name.start))?.state
        : undefined;
    if (owner && owner.id !== HOME) return { ...name, entity: commonEntity(reading.lexicon, owner, name.text) };
    const known = name.entity.basis === 'TEXT' ? underItsState(reading, name, states) : null;
    return known ? { ...name, entity: known } : name;
  });
}

interface StateTold {
  readonly start: number;
  readonly end: number;
  readonly state: Entity;
}

function statesTold({ terms }: Reading, names: readonly NameSpan[]): StateTold[] {
  const named = names.flatMap(({ start, end, entity }) =>
    entity.kind === 'STATE' ? [{ start, end, state: entity }] : [],
  );
  const adjectives = terms.flatMap(({ start, end, terms: candidates }) =>
    candidates.flatMap((term) => (term.kind === 'demonym' ? [{ start, end, state: term.entry.entity }] : [])),
  );
  return [...named, ...adjectives];
}

function isCommon({ type, text, rule }: NameSpan): boolean {
  return type === 'Organization' && rule !== 'state-body' && STATE_BODIES.has(text.toLowerCase());
}

/** The state itself, its bodies, and people with a post in it. */
function isOfHome({ stateOf, lexicon }: KnownNames, { id }: Entity): boolean {
  const posts = lexicon.entries.get(id)?.positions ?? [];
  return [id, ...posts.map(({ organization }) => organization)].some((body) => stateOf(body)?.entity.id === HOME);
}

/** Indian | Ministry of Electronics…: the state's name or adjective begins the body's. */
function underItsState(
  { lexicon }: Reading,
  { start, end, text, type }: NameSpan,
  states: SpanIndex<StateTold>,
): Entity | null {
  if (type !== 'Organization') return null;
  const owner = firstOf(states.within(start, start + 1), (state) => state.end < end);
  const rest = owner ? text.slice(owner.end - start).replace(/^(?:'s)? /, '') : '';
  return owner && rest !== '' ? bodyOfState(lexicon, owner.state, rest) : null;
}
