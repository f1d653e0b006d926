import { z } from 'zod';
import { ENTITY_TYPES, EVENT_TYPES, MODALITIES } from '../model/vocabulary.ts';
import type { GoldArticle } from './gold-article.ts';

const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
const range = z.tuple([z.int().min(0), z.int().min(0)]).transform(([start, end]) => ({ start, end }));
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const ranges = z
  .array(range)
  .nullish()
  .transform((value) => value ?? []);

const entity = z
  .object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.object({ en: text, zh: text }).nullish(),
    id_hint: text,
    mentions: z.array(z.object({ text: z.string(), occurrences: z.array(range) })),
    coref: z.array(z.string()).nullish(),
  })
  .transform(({ id, type, name, id_hint, mentions, coref }) => ({
    id,
    type,
    names: [name?.en, name?.zh, id_hint].filter((value) => typeof value === 'string'),
    mentions: mentions.flatMap((mention) => mention.occurrences.map((at) => ({ text: mention.text, ...at }))),
    nominals: coref ?? [],
  }));

const date = z
  .object({ surface: z.string(), edtf: text, occurrences: z.array(range) })
  .transform(({ surface, edtf, occurrences }) => occurrences.map((at) => ({ text: surface, edtf, ...at })));

const event = z
  .object({
    id: z.string(),
    type: z.enum(EVENT_TYPES),
    modality: z.enum(MODALITIES),
    date: text,
    participants: z.array(z.object({ entity: z.string(), role: z.string() })),
    object: text,
    evidence: span,
    evidence_alternatives: z.array(span).nullish(),
    in_scope: z.boolean().nullish(),
  })
  .transform(({ evidence_alternatives, in_scope, ...stated }) => ({
    ...stated,
    alternatives: evidence_alternatives ?? [],
    required: in_scope !== false,
  }));

const quantity = span.extend({ text: z.string(), value: z.number().nullable(), qualifier: text, role: text });

/** The annotation of one article as the guideline writes it, read as a `GoldArticle`. */
export const goldSchema: z.ZodType<GoldArticle> = z
  .object({
    article: z.string(),
    front_matter: z.object({ lang: text }).nullish(),
    relevant: z.boolean().nullish(),
    zones: z.array(range),
    distractor_zones: ranges,
    entities: z.array(entity),
    dates: z.array(date),
    events: z.array(event),
    relations: z.array(z.object({ from: z.string(), type: z.string(), to: z.string() })),
    quantities: z.array(quantity),
    optional: z.array(span.extend({ layer: z.string(), type: text })).nullish(),
  })
  .transform(({ front_matter, relevant, distractor_zones, dates, optional, ...stated }) => ({
    ...stated,
    language: front_matter?.lang ?? 'und',
    relevant: relevant !== false,
    distractors: distractor_zones,
    dates: dates.flat(),
    optional: optional ?? [],
  }));
