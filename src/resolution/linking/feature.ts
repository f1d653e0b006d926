import type { FeatureCode } from '../../model/link-feature.ts';

/** From this score on, two reports are of one event. */
export const LINKED = 0.5;
/** From this score on, and with something in common that is rare, a person may be asked. */
export const NEAR_MISS = 0.4;

/** Features that no sum outweighs: such reports are never of one event. */
export const EXCLUDING: ReadonlySet<FeatureCode> = new Set([
  'DIFFERENT_OBJECTS',
  'DIFFERENT_SPEAKERS',
  'DATES_APART',
  'PUBLISHED_APART',
  'DIFFERENT_SERIES',
  'JUDGED_DIFFERENT',
]);

/** Features rare enough to ask a person about. */
export const TELLING: ReadonlySet<FeatureCode> = new Set(['SAME_OBJECT', 'SAME_NAME', 'SAME_SERIES']);
