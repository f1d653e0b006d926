import { ENTITY_TYPES, EVENT_TYPES } from '../model/vocabulary.ts';

/**
 * F1: items of two lists, found or not; ACCURACY: values of items that both have; B_CUBED: for each gold mention, how much of its
 * entity is where it should be.
 */
type MetricKind = 'F1' | 'ACCURACY' | 'B_CUBED';

export interface Metric {
  readonly key: string;
  readonly kind: MetricKind;
  /** Indented under the metric that it is a part of. */
  readonly label: string;
  /** Whether it is one event type's part of another metric. */
  readonly ofEventType?: boolean;
  /** Counts only within matched events; where there are gold items but no event was matched, it is 0. */
  readonly withinMatchedOf?: string;
}

/** Spaces that a label stands further right than the one of the metric it is a part of. */
const INDENTATION = 2;

/** In the order of the scorecard. */
export const METRICS: readonly Metric[] = [
  { key: 'mention_exact', kind: 'F1', label: 'mention, exact span' },
  ...ENTITY_TYPES.map((type): Metric => ({ key: `mention_exact_${type}`, kind: 'F1', label: `  ${type}` })),
  { key: 'mention_lenient', kind: 'F1', label: 'mention, overlap >= 50 %' },
  ...ENTITY_TYPES.map((type): Metric => ({ key: `mention_lenient_${type}`, kind: 'F1', label: `  ${type}` })),
  { key: 'entity', kind: 'F1', label: 'entity found' },
  { key: 'b3', kind: 'B_CUBED', label: 'coreference, B-cubed' },
  { key: 'name_acc', kind: 'ACCURACY', label: 'entity name or id right' },
  { key: 'date', kind: 'F1', label: 'date, span + EDTF' },
  { key: 'date_span', kind: 'F1', label: 'date, span only' },
  { key: 'edtf_acc', kind: 'ACCURACY', label: '  EDTF right' },
  { key: 'event', kind: 'F1', label: 'event, type + modality + evidence' },
  ...EVENT_TYPES.map((type): Metric => ({ key: `event_${type}`, kind: 'F1', label: `  ${type}`, ofEventType: true })),
  { key: 'event_type_evidence', kind: 'F1', label: 'event, type + evidence' },
  { key: 'modality_acc', kind: 'ACCURACY', label: '  modality right' },
  { key: 'event_date_acc', kind: 'ACCURACY', label: '  date right' },
  { key: 'event_date_given_acc', kind: 'ACCURACY', label: '    where gold has one' },
  { key: 'object_acc', kind: 'ACCURACY', label: '  object right' },
  { key: 'object_given_acc', kind: 'ACCURACY', label: '    where gold has one' },
  { key: 'arg_matched', kind: 'F1', label: 'argument + role, matched events', withinMatchedOf: 'arg_all' },
  { key: 'arg_all', kind: 'F1', label: 'argument + role, all events' },
  { key: 'arg_norole_matched', kind: 'F1', label: 'argument, matched events', withinMatchedOf: 'arg_all' },
  { key: 'arg_norole_all', kind: 'F1', label: 'argument, all events' },
  { key: 'relation', kind: 'F1', label: 'relation, beyond roles' },
  { key: 'quantity', kind: 'F1', label: 'quantity, value + qualifier' },
  { key: 'quantity_role', kind: 'F1', label: 'quantity, + role' },
];

/** Labels that stand by themselves, by key: `event, type + evidence: object right: where gold has one`. */
export function fullLabels(): ReadonlyMap<string, string> {
  const above: string[] = [];
  return new Map(
    METRICS.map(({ key, label }) => {
      const words = label.trimStart();
      above.length = (label.length - words.length) / INDENTATION;
      above.push(words);
      return [key, above.join(': ')];
    }),
  );
}
