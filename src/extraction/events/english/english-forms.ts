/** Where a form of an English verb stands in the paradigm; `past` is past tense and participle where the two are one word. */
export type Inflection = 'base' | 'third' | 'past' | 'ing';

export interface VerbForm {
  readonly text: string;
  readonly inflection: Inflection;
}

/** What the regular rules do not know. */
export interface VerbExceptions {
  /** "take took taken" by base form. */
  readonly irregular: ReadonlyMap<string, readonly [past: string, participle: string]>;
  /** Verbs that double their last letter: commit, committed. */
  readonly doubled: ReadonlySet<string>;
}

/** All forms of a verb given in its base form; of "put forward" only the first word bends. */
export function verbForms(verb: string, exceptions: VerbExceptions): readonly VerbForm[] {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const [past, participle] = exceptions.irregular.get(head) ?? [`${pastStem(head, exceptions)}ed`, null];
  const form = (text: string, inflection: Inflection): VerbForm => ({ text: text + tail, inflection });
  const forms = [
    form(head, 'base'),
    form(thirdPerson(head), 'third'),
    form(past, 'past'),
    form(gerund(head, exceptions), 'ing'),
  ];
  return participle === null || participle === past ? forms : [...forms, form(participle, 'past')];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastStem(verb: string, { doubled }: VerbExceptions): string {
  if (doubled.has(verb)) return verb + verb.slice(-1);
  if (verb.endsWith('e')) return verb.slice(0, -1);
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
}

function gerund(verb: string, { doubled }: VerbExceptions): string {
  if (doubled.has(verb) || ['set', 'put', 'begin', 'get'].includes(verb)) return `${verb}${verb.slice(-1)}ing`;
  return `${/[^e]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`;
}
