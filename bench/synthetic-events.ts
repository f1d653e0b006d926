import { type SeededRandom, seededRandom } from './seeded-random.ts';
import {
  COMMON_ACTOR,
  inventedBody,
  inventedInstrument,
  inventedPerson,
  type Name,
  place,
  state,
} from './synthetic-words.ts';

/** What happened, before any article tells it. */
export interface SyntheticEvent {
  readonly kind: keyof typeof TELLINGS;
  readonly actor: Name;
  readonly partner: Name;
  readonly instrument: Name;
  readonly place: Name;
  readonly speaker: Name;
  readonly body: Name;
  /** Of the day it happened, milliseconds UTC. */
  readonly day: number;
  readonly count: number;
}

interface Telling {
  readonly zh: (event: SyntheticEvent, day: string) => string;
  readonly en: (event: SyntheticEvent, day: string) => string;
}

/** A sentence for each kind of event. */
const TELLINGS = {
  adoption: {
    zh: ({ body, instrument, actor, count }, day) =>
      `${body.zh}${day}通过${instrument.zh}，该文件由${actor.zh}提出，${count}多国参加联署。`,
    en: ({ body, instrument, actor, count }, day) =>
      `The ${body.en} adopted ${instrument.en} ${day}, on a proposal by ${actor.en}, with more than ${count} countries as co-sponsors.`,
  },
  signing: {
    zh: ({ actor, partner, instrument, place }, day) =>
      `${actor.zh}和${partner.zh}${day}在${place.zh}签署${instrument.zh}。`,
    en: ({ actor, partner, instrument, place }, day) =>
      `${actor.en} and ${partner.en} signed ${instrument.en} in ${place.en} ${day}.`,
  },
  publication: {
    zh: ({ body, instrument }, day) => `${body.zh}${day}发布${instrument.zh}。`,
    en: ({ body, instrument }, day) => `The ${body.en} published ${instrument.en} ${day}.`,
  },
  proposal: {
    zh: ({ actor, instrument }, day) => `${actor.zh}${day}提出${instrument.zh}，呼吁各方加强人工智能治理合作。`,
    en: ({ actor, instrument }, day) =>
      `${actor.en} proposed ${instrument.en} ${day} and called for closer cooperation on AI governance.`,
  },
  establishment: {
    zh: ({ actor, body, place }, day) => `${actor.zh}${day}在${place.zh}宣布成立${body.zh}。`,
    en: ({ actor, body, place }, day) => `${actor.en} established the ${body.en} in ${place.en} ${day}.`,
  },
  refusal: {
    zh: ({ actor, partner, instrument, count }, day) =>
      `${day}，${count}个国家签署${instrument.zh}，${actor.zh}和${partner.zh}没有签署。`,
    en: ({ actor, partner, instrument, count }, day) =>
      `${count} countries signed ${instrument.en} ${day}, but ${actor.en} and ${partner.en} did not sign it.`,
  },
} satisfies Readonly<Record<string, Telling>>;

const KINDS = Object.keys(TELLINGS) as [SyntheticEvent['kind'], ...SyntheticEvent['kind'][]];
export const DAY = 86_400_000;
/** Seven years. */
export const PERIOD = 2557 * DAY;

/**
 * The event with this number, of those of a seed.
 * @param commonActor the share of events in which one actor, always the same, takes part
 * @param firstDay milliseconds UTC; the event is on this day or within `PERIOD` after it
 */
export function syntheticEvent(seed: number, number: number, commonActor: number, firstDay: number): SyntheticEvent {
  const random = seededRandom(seed, 1, number);
  return {
    kind: random.pick(KINDS),
    actor: random.number() < commonActor ? COMMON_ACTOR : random.number() < 0.4 ? state(random) : actingBody(random),
    partner: state(random),
    instrument: inventedInstrument(random),
    place: place(random),
    speaker: inventedPerson(random),
    body: inventedBody(random),
    day: firstDay + Math.floor((random.number() * PERIOD) / DAY) * DAY,
    count: random.whole(2, 18) * 10,
  };
}

/** @param day how the article puts the date */
export function tell(event: SyntheticEvent, language: 'zh' | 'en', day: string): string {
  return capitalized(TELLINGS[event.kind][language](event, day));
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function actingBody(random: SeededRandom): Name {
  const { zh, en } = inventedBody(random);
  return { zh, en: `the ${en}` };
}
