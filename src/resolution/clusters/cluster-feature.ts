/**
 * What speaks for two articles telling mainly of the same happening, and against it. A link's score is the sum of the weights of its listed
 * features. Set on articles about the same and about like happenings: what leads both needs no second sign; a shared document or meeting
 * needs days that agree; actors, numbers and likenesses of headlines need each other.
 */
export const CLUSTER_WEIGHTS = {
  COPY: 0.8,
  SAME_MAIN_EVENT: 0.6,
  PLAN_AND_OUTCOME: 0.5,
  VAGUE_MAIN_EVENT: 0.3,
  SHARED_NEWS: 0.15,
  SAME_MEETING: 0.5,
  MEETING_NAMED: 0.35,
  MEETING_FURTHER_DOWN: 0.3,
  MEETING_PLACE: 0.3,
  SAME_TOPIC: 0.35,
  TOPIC_NAMED: 0.2,
  TOPIC_IN_NAME: 0.15,
  LIKE_EVENT: 0.2,
  LIKE_EVENT_THAT_DAY: 0.3,
  ACTED_SAME_DAY: 0.2,
  SAME_CAST: 0.35,
  SAME_ACTOR: 0.1,
  SAME_SIDES: 0.3,
  SAME_NUMBERS: 0.2,
  LIKE_HEADLINE: 0.25,
  SAME_DAYS: 0.2,
  NEAR_DAYS: 0.1,
  DAYS_APART: -0.3,
  OTHER_EDITION: -0.6,
  OTHER_STAGE: -0.5,
  OTHER_EVENT: -0.6,
  OTHER_TOPIC: -0.3,
  UNLIKE_HEADLINE: -0.2,
  COMMENTARY: -1.2,
} as const;

export type ClusterCode = keyof typeof CLUSTER_WEIGHTS;

/** From this score on, two articles tell mainly of the same happening. */
export const TOGETHER = 0.5;

/** What no sum outweighs: such articles are never put into one cluster, whatever joins them both. */
export const KEEPS_APART: ReadonlySet<ClusterCode> = new Set([
  'OTHER_EDITION',
  'OTHER_STAGE',
  'OTHER_EVENT',
  'UNLIKE_HEADLINE',
]);

/** One thing that speaks for or against, and what it is about: an entity's id, days, a name; null where the code says it all. */
export interface ClusterFeature {
  readonly code: ClusterCode;
  readonly about: string | null;
}

export function clusterFeature(code: ClusterCode, about: string | null = null): ClusterFeature {
  return { code, about };
}
