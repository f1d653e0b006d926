import { z } from 'zod';
import { INITIATIVE_KINDS, ORGANIZATION_KINDS } from '../model/vocabulary.ts';

/** What may stand in the files. Every scalar arrives as a string; one text may stand where a list is meant. */

const text = z.string({ error: 'expected a text' }).trim().min(1, 'expected a text');
const texts = z
  .union([text.transform((one) => [one]), z.array(text)], { error: 'expected a text or a list of texts' })
  .default([]);

const ENTITY_ID = /^(organization|person|resolution|initiative):[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u;
const entityId = text.regex(
  ENTITY_ID,
  'expected an id like organization:un-general-assembly (or person:, resolution:, initiative:)',
);
const entityIds = z
  .union([entityId.transform((one) => [one]), z.array(entityId)], { error: 'expected an id or a list of ids' })
  .default([]);

const openDay = z
  .string()
  .regex(/^(null|\d{4}(-\d{2}(-\d{2})?)?)$/, 'expected a year, a month or a day (2023, 2023-10, 2023-10-18), or null')
  .transform((day) => (day === 'null' ? null : day))
  .default(null);
const edtf = text.regex(/^[\d/~?-]+$/, 'expected an EDTF date (2024-05-21, 2024-05-21/2024-05-22)');

const names = {
  en: text.optional(),
  zh: text.optional(),
  /** Traditional Chinese where it is not the plain conversion of `zh`. */
  hant: texts,
  aliases: z.strictObject({ en: texts, zh: texts, hant: texts, any: texts }).prefault({}),
  /** Names matched in this case only, beside the one-word ones, which always are. */
  exact: texts,
  /** Names that others bear too. */
  ambiguous: texts,
};
export type NamesData = z.infer<z.ZodObject<typeof names>>;

const position = z.strictObject({
  org: entityId,
  en: text.optional(),
  zh: text.optional(),
  from: openDay,
  to: openDay,
});

const entry = z.strictObject({
  id: entityId,
  kind: z.enum([...ORGANIZATION_KINDS, ...INITIATIVE_KINDS, 'PERSON', 'RESOLUTION']).optional(),
  ...names,
  ids: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), text).prefault({}),
  part_of: entityIds,
  member_of: entityIds,
  represents: entityIds,
  positions: z.array(position).default([]),
  short: text.regex(/^\p{Script=Han}$/u, 'expected one Chinese character').optional(),
  demonyms: texts,
  formerly: entityIds,
  ref: texts,
});
export type EntryData = z.infer<typeof entry>;

const series = z.strictObject({
  id: text.regex(/^series:[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id like series:world-ai-conference'),
  ...names,
  editions: z.array(z.strictObject({ ...names, date: edtf.optional() })).default([]),
  ref: texts,
});
export type SeriesData = z.infer<typeof series>;

const source = z.strictObject({
  id: text.regex(/^source:[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id like source:xinhua'),
  en: names.en,
  zh: names.zh,
  hant: names.hant,
  aliases: names.aliases,
  sites: z
    .array(text.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a domain like reuters.com'), {
      error: 'expected a list of domains',
    })
    .default([]),
});
export type SourceData = z.infer<typeof source>;

export const entryList = z.array(entry, { error: 'expected a list of entries' });
export const seriesList = z.array(series, { error: 'expected a list of meeting series' });
export const sourceList = z.array(source, { error: 'expected a list of sources' });
export const blockerList = z.array(text, { error: 'expected a list of words' });
export const wordLists = z.record(z.string(), z.array(text, { error: 'expected a list of words' }));
