import type { Fact } from '../../lexicon/event-cue.ts';
import type { Draft } from './draft.ts';

const FACTS: Readonly<Record<Fact, (draft: Draft) => boolean>> = {
  object: ({ object, implied }) => object !== null || implied !== null,
  unnamed: ({ unnamed, object }) => unnamed || object !== null,
  actor: (draft) => (draft.byMeeting && draft.type !== 'STATEMENT') || acting(draft) > 0,
  actors: (draft) => acting(draft) > 1,
  addressee: ({ participants }) => participants.some(({ role }) => role === 'addressee'),
  date: ({ date, timed }) => date !== null || timed,
  meeting: ({ meeting }) => meeting !== null,
  planned: ({ modality }) => modality === 'PLANNED',
  quantity: ({ frame }) => frame.quantities.some(({ unit }) => unit !== null && PARTIES.has(unit)),
};

/** Counts of those who take part. */
const PARTIES = new Set([
  'state',
  'party',
  'organization',
  'state or organization',
  'member',
  'company',
  'person',
  'vote',
]);

/** Those who act; whom it is said to does not. */
function acting({ participants }: Draft): number {
  return participants.filter(({ role }) => role !== 'addressee').length;
}

/** The facts that the cue asks for are there, in any of its ways. */
export function tellsEnough(draft: Draft): boolean {
  const { needs } = draft.cue;
  return needs.length === 0 || needs.some((facts) => facts.every((fact) => FACTS[fact](draft)));
}
