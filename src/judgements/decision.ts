import { z } from 'zod';
import { edtfInterval } from '../model/edtf.ts';
import { ENTITY_TYPES, EVENT_TYPES } from '../model/vocabulary.ts';
import type { Verdict } from './judgement.ts';

/** A decision as it stands in a file. Every scalar arrives as a string. */

/** What was expected of an object; a field that nobody knows is told by its name. */
const expecting =
  (fields: string) =>
  (issue: z.core.$ZodRawIssue): string =>
    issue.code === 'unrecognized_keys' ? `${fields}, and no other field` : fields;

const text = z.string({ error: 'expected a text' }).trim().min(1, 'expected a text');
const ENTITY_ID = new RegExp(`^(${ENTITY_TYPES.join('|').toLowerCase()}):\\S+$`);
const entityId = text.regex(
  ENTITY_ID,
  'expected the id of an entity, like organization:cn (or person:, resolution:, initiative:)',
);
const entityIds = z
  .array(entityId, { error: 'expected a list of ids of entities' })
  .min(2, 'expected two ids of entities or more')
  .refine((ids) => new Set(ids).size === ids.length, 'expected each id once');

const quoted = {
  article: text.regex(/^(article:[0-9a-f]{20}|https?:\/\/\S+)$/, "expected an article's id or web address"),
  quote: text,
};
const anchor = z.strictObject(
  { ...quoted, type: z.enum(EVENT_TYPES, { error: `expected one of ${EVENT_TYPES.join(', ')}` }).optional() },
  { error: expecting('expected `article` and `quote`') },
);
const anchors = z.array(anchor, { error: 'expected a list of reports' }).min(2, 'expected two reports or more');

const VERDICTS = {
  same: anchors.optional(),
  different: anchors.optional(),
  reject: anchor.optional(),
  date: z
    .strictObject(
      {
        report: anchor,
        edtf: text.refine(
          (edtf) => edtfInterval(edtf) !== null,
          'expected an EDTF date (2024-07-01, 2024-07, 2024-05-21/2024-05-22)',
        ),
      },
      { error: expecting('expected `report` and `edtf`') },
    )
    .optional(),
  relink: z
    .strictObject(
      { ...quoted, text, entity: entityId },
      { error: expecting('expected `article`, `quote`, `text` and `entity`') },
    )
    .optional(),
  same_entity: entityIds.optional(),
  different_entities: entityIds.optional(),
} as const satisfies Readonly<Record<Verdict['kind'], z.ZodType>>;
const KINDS = Object.keys(VERDICTS) as readonly Verdict['kind'][];

const decision = z
  .strictObject(
    { who: text, when: z.iso.date({ error: 'expected a day (2026-01-31)' }), why: text, ...VERDICTS },
    { error: expecting('expected `who`, `when`, `why` and what is decided') },
  )
  .refine((data) => KINDS.filter((kind) => data[kind] !== undefined).length === 1, {
    error: `expected one of ${KINDS.join(', ')}`,
  });
export const decisionList = z.array(decision, { error: 'expected a list of decisions' });

export type AnchorData = z.infer<typeof anchor>;
export type Decision = z.infer<typeof decision>;
