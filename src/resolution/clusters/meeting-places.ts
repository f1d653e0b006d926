import type { Lexicon, MeetingSeries } from '../../lexicon/lexicon.ts';
import { foldText } from '../../model/search-text.ts';
import { type Days, daysOf, gap, lengthInDays } from '../linking/date-window.ts';
import { widened } from './meeting-focus.ts';

/** Editions of known meetings whose place a lead names about their days: "at Bletchley Park" in early November 2023. */
export type MeetingPlaces = (lead: string, day: Days | null) => readonly string[];

/** Reports come out so many days before and after. */
const TOLD_NEAR = 5;
const LONGEST_MEETING = 8;
/** Words of meetings' names that are no places. */
const NO_PLACE =
  /^(?:ai|artificial|intelligence|summit|forum|conference|meeting|dialogue|global|world|international|action|safety|impact|security|first|second|third|fourth|leaders?|high|level|governance|week|the|and|for|on|of|in|at)$/u;
const NO_PLACE_ZH =
  /人工智能|全球|世界|国际|首届|第.届|峰会|大会|论坛|会议|会晤|安全|行动|影响力?|治理|对话|领导人|高级别|高峰/gu;

interface Edition {
  readonly label: string;
  readonly days: Days;
  readonly places: readonly string[];
}

export function meetingPlaces({ series, entries }: Pick<Lexicon, 'series' | 'entries'>): MeetingPlaces {
  // A state is named in too much else: its capital or the park tells.
  const states = new Set(
    [...entries.values()]
      .filter(({ entity }) => entity.kind === 'STATE')
      .flatMap(({ names, demonyms, short }) => [...names.map(({ text }) => text), ...demonyms, short ?? ''])
      .map(foldText),
  );
  const editions = [...series.values()].flatMap((one) => editionsOf(one, states));
  return (lead, day) => {
    if (day === null) return [];
    const folded = foldText(lead);
    return editions
      .filter(({ days }) => gap(widened(days, TOLD_NEAR), day) === 0)
      .filter(({ places }) => places.some((place) => isNamed(folded, place)))
      .map(({ label }) => label);
  };
}

function editionsOf({ names, editions }: MeetingSeries, states: ReadonlySet<string>): Edition[] {
  const ofEditions = new Set(editions.flatMap(({ names: own }) => own.map(({ text }) => text)));
  const general = new Set(names.filter(({ text }) => !ofEditions.has(text)).flatMap(({ text }) => placeWords(text)));
  return editions.flatMap(({ date, labels, names: own }) => {
    const days = daysOf(date);
    if (days === null || lengthInDays(days) > LONGEST_MEETING) return [];
    const places = [...new Set(own.flatMap(({ text }) => placeWords(text)))].filter(
      (word) => !general.has(word) && !states.has(word),
    );
    return [{ label: labels.en ?? labels.zh ?? '', days, places }];
  });
}

/** `ai safety summit at bletchley park`: bletchley, park; 巴黎人工智能行动峰会: 巴黎. */
function placeWords(name: string): string[] {
  const folded = foldText(name);
  const words = [...folded.matchAll(/[a-z]{4,}/gu)].map(([word]) => word).filter((word) => !NO_PLACE.test(word));
  const runs = [...folded.replace(NO_PLACE_ZH, ' ').matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => run);
  return [...words, ...runs];
}

/** In its place: "in Paris", "at Bletchley Park", 在巴黎, 巴黎举行. */
function isNamed(folded: string, place: string): boolean {
  if (!/^[a-z]/u.test(place)) return folded.includes(`在${place}`) || folded.includes(`于${place}`);
  const words = ` ${folded.replace(/[^a-z]+/gu, ' ')} `;
  return words.includes(` in ${place} `) || words.includes(` at ${place} `);
}
