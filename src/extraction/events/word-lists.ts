import type { CueLanguage } from '../../lexicon/event-cue.ts';

/** Word lists of the clause rules, below `words` in `cues/*.yaml`, and the languages that need them. */
export const WORD_LISTS = {
  // What changes a verb.
  planned: ['zh', 'en'],
  negated: ['zh', 'en'],
  irrealis: ['zh', 'en'],
  bidding: ['zh', 'en'],
  deciding: ['en'],
  mask: ['zh', 'en'],
  // How a decision was taken.
  consensus: ['zh', 'en'],
  vote: ['zh', 'en'],
  // Who is meant.
  prepositions: ['zh', 'en'],
  joining: ['zh'],
  people: ['zh', 'en'],
  generic: ['zh', 'en'],
  groups: ['zh', 'en'],
  titles: ['en'],
  texts: ['zh', 'en'],
  posts: ['zh', 'en'],
  envoys: ['zh', 'en'],
  // Where a clause begins, and what it goes on from.
  breaks: ['en'],
  openers: ['zh'],
  connectors: ['zh'],
  announcing: ['zh', 'en'],
  appealing: ['en'],
  // Meetings and subjects.
  meeting: ['zh', 'en'],
  another: ['zh', 'en'],
  ai: ['zh', 'en'],
  governance: ['zh', 'en'],
  // Counts.
  cosponsoring: ['zh', 'en'],
  signing: ['zh', 'en'],
  attending: ['zh', 'en'],
  membership: ['zh', 'en'],
  'in-favour': ['zh', 'en'],
  against: ['zh', 'en'],
  abstaining: ['zh', 'en'],
  // What one text does to another.
  revoking: ['zh', 'en'],
  implementing: ['zh', 'en'],
  'building-on': ['zh', 'en'],
  'providing-for': ['zh', 'en'],
  // English verbs.
  irregular: ['en'],
  doubled: ['en'],
} as const satisfies Readonly<Record<string, readonly CueLanguage[]>>;

export type WordList = keyof typeof WORD_LISTS;
