import { z } from 'zod';
import {
  ENTITY_TYPES,
  type EntityType,
  EVENT_TYPES,
  type EventType,
  MODALITIES,
  type Modality,
  ROLES,
  type Role,
} from '../model/vocabulary.ts';

/** What the noun in one place of a phrase is: somebody in a role, the event's object, its meeting, or nothing. */
export type Slot = Role | 'object' | 'meeting' | 'none';

/** What an event may have: a named object, one without a name ("a bill"), anybody who acts (`actors`: two or more), whom it is said to, a date, a named meeting, a count; whether it is still to come. */
export type Fact =
  | 'object'
  | 'unnamed'
  | 'actor'
  | 'actors'
  | 'addressee'
  | 'date'
  | 'meeting'
  | 'quantity'
  | 'planned';

/** How one kind of happening is put into words. A new phrase is one more line in `verbs`, `passives` or `nouns`. */
export interface EventCue {
  /** Name of the rule, such as `zh-adopt`. */
  readonly rule: string;
  readonly language: CueLanguage;
  readonly type: EventType;
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly method: string | null;
  /** What stands before an active verb. */
  readonly subject: Slot;
  /** What its object may be; `meeting` is a meeting's name. */
  readonly object: readonly (EntityType | 'meeting')[];
  /** Nouns that may stand for an object without a name: 法案, bill. */
  readonly unnamed: readonly string[];
  /** What prepositions bring: 由X / by X, 与X / with X, 向X / to X, 从X / from X. */
  readonly by: Slot;
  readonly with: Slot;
  readonly to: Slot;
  readonly from: Slot;
  /** Who stands right behind an active verb: 会见X, "appointed X". */
  readonly patient: Slot;
  /** Whom a list names that stands with the verb: 包括法国、中国在内, "these companies – Amazon, Google". */
  readonly listed: Slot;
  /** Told in any of these ways it is worth a report; none: always. */
  readonly needs: readonly (readonly Fact[])[];
  /** Chinese as written, English in the base form: adopt, put forward. */
  readonly verbs: readonly string[];
  /** The object or meeting stands before these: 获得通过, take effect. */
  readonly passives: readonly string[];
  /** Nouns that tell the happening: 签署仪式, adoption of. */
  readonly nouns: readonly string[];
  /** Behind the verb and its object these make it another word: 通过《倡议》推动… . */
  readonly unless: readonly string[];
  /** Between the verb and its object these do: 通过管理局发布的《备忘录》. */
  readonly between: readonly string[];
  /** One of these must follow in the clause: "directed agencies to". */
  readonly requires: readonly string[];
  /** Longer words that hold one of the phrases without telling the happening: 通过对话. */
  readonly not: readonly string[];
}

export type CueLanguage = 'zh' | 'en';

/** A text that articles leave without a name, though the day and the actor say which one is meant. */
export interface ImpliedObject {
  readonly type: EventType;
  readonly subtype: string | null;
  /** One of them takes part, or nobody is named; empty: anybody. */
  readonly actors: readonly string[];
  /** EDTF. */
  readonly date: string;
  readonly object: string;
}

export interface CueFile {
  /** `any`: a file without phrases. */
  readonly language: CueLanguage | 'any';
  readonly cues: readonly EventCue[];
  /** Word lists of the clause rules: `planned`, `negated`, `prepositions`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly implied: readonly ImpliedObject[];
}

const FACTS = ['object', 'unnamed', 'actor', 'actors', 'addressee', 'date', 'meeting', 'quantity', 'planned'] as const;
const text = z.string({ error: 'expected a text' }).trim().min(1, 'expected a text');
const texts = z.union([text.transform((one) => [one]), z.array(text)], { error: 'expected a text or a list of texts' });
const list = texts.default([]);
const slot = z
  .enum([...ROLES, 'object', 'meeting', 'none'], { error: `expected a role, object, meeting or none` })
  .default('none');
/** `object` or `actor date`: facts that must come together. */
const facts = text
  .transform((line) => line.split(/\s+/))
  .pipe(z.array(z.enum(FACTS, { error: `expected ${FACTS.join(', ')}` })));

const cue = z.strictObject({
  rule: text.regex(/^(zh|en)(-[a-z]+)+$/, 'expected a name like zh-adopt'),
  type: z.enum(EVENT_TYPES, { error: `expected ${EVENT_TYPES.join(', ')}` }),
  subtype: text.nullable().default(null),
  modality: z.enum(MODALITIES).default('ACTUAL'),
  method: text.nullable().default(null),
  subject: slot,
  object: z.array(z.enum([...ENTITY_TYPES, 'meeting'])).default([]),
  unnamed: list,
  by: slot,
  with: slot,
  to: slot,
  from: slot,
  patient: slot,
  listed: slot,
  needs: z.array(facts).default([]),
  verbs: list,
  passives: list,
  nouns: list,
  unless: list,
  between: list,
  requires: list,
  not: list,
});

const implied = z.strictObject({
  type: z.enum(EVENT_TYPES, { error: `expected ${EVENT_TYPES.join(', ')}` }),
  subtype: text.nullable().default(null),
  actors: list,
  date: text.regex(/^[\d/-]+$/, 'expected a day or days (2024-07-01, 2024-05-21/2024-05-22)'),
  object: text.regex(
    /^(resolution|initiative|organization):/,
    'expected the id of a resolution, an initiative or an organization',
  ),
});

/** One file below `cues/`, every scalar a string. */
export const cueFile: z.ZodType<CueFile> = z
  .strictObject({
    language: z.enum(['zh', 'en', 'any'], { error: 'expected zh, en or any' }),
    cues: z.array(cue).default([]),
    words: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected a name like planned'), list).default({}),
    implied: z.array(implied).default([]),
  })
  .transform(({ language, cues, ...rest }) => ({
    ...rest,
    language,
    cues: language === 'any' ? [] : cues.map((one) => ({ ...one, language })),
  }))
  .refine(({ language, words }) => language !== 'any' || Object.keys(words).length === 0, {
    error: 'expected a language, zh or en, for words and cues',
  });
