import matter from 'gray-matter';
import yaml from 'js-yaml';

/** The fields of a header, all of them strings as they were written. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** Offset in the raw file where the body begins. */
  readonly bodyStart: number;
  readonly notes: readonly string[];
}

const DELIMITER = '---';
/** A header is looked for in this many characters; a longer one is text between two rules. */
const MAX_HEADER = 64 * 1024;
/** Fields of a nested mapping are named `outer.inner`. */
const NESTED = 'based_on';

/** Reads the header of an article file. A header that is no valid YAML is read line by line (`title: Foo: bar`), with a note. */
export function readFrontMatter(raw: string): FrontMatter {
  const start = raw.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const none: FrontMatter = { fields: new Map(), bodyStart: start, notes: [] };
  const header = findHeader(raw, start);
  if (header === null) return none;
  if (!header.closed) {
    const { fields, end } = readLines(raw, header.start, header.end);
    const notes = [
      'The header has no closing line of three hyphens; its fields end at the first line without a colon.',
    ];
    return fields.size === 0 ? none : { fields, bodyStart: end, notes };
  }
  const parsed = parseYaml(raw.slice(start, header.bodyStart));
  if (parsed === 'invalid') {
    const { fields } = readLines(raw, header.start, header.end);
    if (fields.size === 0) return none;
    const notes = ['The header is no valid YAML and was read line by line.'];
    return { fields, bodyStart: header.bodyStart, notes };
  }
  return parsed === null ? none : { fields: parsed, bodyStart: header.bodyStart, notes: [] };
}

const BYTE_ORDER_MARK = '\uFEFF';

interface Header {
  /** The range of the lines between the delimiters. */
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly closed: boolean;
}

function findHeader(raw: string, from: number): Header | null {
  if (!raw.startsWith(DELIMITER, from)) return null;
  const start = afterLine(raw, from);
  const limit = Math.min(raw.length, start + MAX_HEADER);
  // `---js` and the like are left to the wrapper below, which refuses them; `----` is a rule.
  if (raw.charAt(from + DELIMITER.length) === '-') return null;
  for (let at = start; at < limit; ) {
    const next = afterLine(raw, at);
    if (raw.slice(at, next).trimEnd() === DELIMITER) return { start, end: at, bodyStart: next, closed: true };
    at = next;
  }
  return { start, end: limit, bodyStart: limit, closed: false };
}

function afterLine(raw: string, from: number): number {
  const end = raw.indexOf('\n', from);
  return end === -1 ? raw.length : end + 1;
}

/** gray-matter would run a header marked `---js` as a program; and it answers from a cache unless options are passed. */
const OPTIONS = {
  engines: {
    yaml: (text: string): object => Object(yaml.safeLoad(text, { schema: yaml.FAILSAFE_SCHEMA })),
    json: refuse,
    javascript: refuse,
  },
};

function refuse(): never {
  throw new Error('expected a header in YAML');
}

/** The fields of a valid header, `invalid`, or null where the text between the delimiters is no mapping. */
function parseYaml(head: string): ReadonlyMap<string, string> | 'invalid' | null {
  let data: unknown;
  try {
    data = matter(head, OPTIONS).data;
  } catch {
    return 'invalid';
  }
  if (!isRecord(data)) return null;
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string') setField(fields, key, value);
    else if (key === NESTED && isRecord(value)) {
      for (const [inner, text] of Object.entries(value)) {
        if (typeof text === 'string') setField(fields, `${NESTED}.${inner}`, text);
      }
    }
  }
  return fields;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof String);
}

function setField(fields: Map<string, string>, key: string, value: string): void {
  const text = unquote(value.trim());
  if (text !== '' && !fields.has(key)) fields.set(key, text);
}

/** `"https://…"` -> `https://…`; `"AI" and "us"` stays. */
function unquote(value: string): string {
  const quote = value.charAt(0);
  const quoted = value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote);
  const inner = value.slice(1, -1);
  return quoted && !inner.includes(quote) ? inner.trim() : value;
}

const FIELD = /^([ \t]*)([A-Za-z_][A-Za-z0-9_-]{0,40})[ \t]*:(.*)$/;

/** `key: value` lines; an indented one belongs to the key above that has no value. Ends at the first line that is none of these. */
function readLines(
  raw: string,
  start: number,
  end: number,
): { readonly fields: Map<string, string>; readonly end: number } {
  const fields = new Map<string, string>();
  let outer = '';
  let at = start;
  while (at < end) {
    const next = Math.min(afterLine(raw, at), end);
    const line = raw.slice(at, next).trimEnd();
    const match = FIELD.exec(line);
    if (match === null && line !== '' && !/^[\s#-]/.test(line)) break;
    const [, indent = '', key = '', value = ''] = match ?? [];
    if (indent === '') outer = key;
    if (match !== null && key === NESTED && value.trimStart().startsWith('{')) {
      // based_on: {publisher: …, date: …}
      const nested = parseYaml(`---\n${line}\n---\n`);
      if (nested !== null && nested !== 'invalid') for (const [name, text] of nested) setField(fields, name, text);
    } else if (match !== null) {
      setField(fields, indent !== '' && outer === NESTED ? `${NESTED}.${key}` : key, value);
    }
    at = next;
  }
  return { fields, end: at };
}
