/**
 * What speaks for two reports being of one event, or two entities being one, and against it. A link's score is the sum of the weights of its listed features, so
 * that anybody can see why it holds. The weights were set on real articles about the same and about like events: an actor and a month
 * alone never reach `LINKED`, an object and an actor do, an object with dates that exclude each other does not.
 */
export const WEIGHTS = {
  ONLY_REPORT: 1,
  JUDGED_SAME: 3,
  SAME_TYPE: 0.1,
  SAME_OBJECT: 0.45,
  SAME_ACTOR: 0.25,
  SAME_ATTENDEES: 0.2,
  SAME_ATTENDEE: 0.05,
  RELATED_ACTOR: 0.15,
  RELATED_SPEAKER: 0.05,
  SAME_DAY: 0.35,
  SAME_DAYS: 0.3,
  SAME_MONTH: 0.1,
  DATES_OVERLAP: 0.05,
  PUBLISHED_NEAR: 0.1,
  SAME_NAME: 0.4,
  SAME_SERIES: 0.35,
  SAME_COUNT: 0.1,
  OBJECT_UNKNOWN: -0.1,
  OBJECTS_UNKNOWN: -0.25,
  DIFFERENT_OBJECTS: -0.6,
  DIFFERENT_ACTORS: -0.25,
  DIFFERENT_SPEAKERS: -0.8,
  DATES_NEAR: -0.1,
  DATES_CONTRADICT: -0.3,
  DATES_APART: -0.8,
  PUBLISHED_APART: -0.5,
  DIFFERENT_SERIES: -0.6,
  DIFFERENT_COUNTS: -0.05,
  SAME_ARTICLE: -0.3,
  JUDGED_DIFFERENT: -3,
  // Of entities:
  SAME_NAME_PART: 0.3,
  NEARLY_SAME_NAME: 0.3,
  SAME_INITIALS: 0.25,
  SAME_KIND: 0.1,
  SAME_EMPLOYER: 0.25,
  NAMED_TOGETHER: 0.1,
  DIFFERENT_KINDS: -0.1,
  DIFFERENT_EMPLOYERS: -0.2,
  DIFFERENT_YEARS: -0.3,
} as const;

export type FeatureCode = keyof typeof WEIGHTS;

/** One thing that speaks for or against, and what it is about: an entity's id, a date, a name, a count; null where the code says it all. */
export interface Feature {
  readonly code: FeatureCode;
  readonly about: string | null;
}

export function feature(code: FeatureCode, about: string | null = null): Feature {
  return { code, about };
}

/** A feature as the graph keeps it: `CODE`, or `CODE|what it is about`. */
export function writeFeature({ code, about }: Feature): string {
  return about === null ? code : `${code}|${about}`;
}
