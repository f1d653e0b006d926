/** `key: value` of YAML where the value is one line of words, plain or in quotes, without an escape or a comment. */
const FIELD = /^([A-Za-z][A-Za-z0-9_-]{0,40}): ([^\s?:,[\]{}#&*!|>'"%@`-].*|"[^"\\]*"|'[^']*')$/;
/** `{publisher: 新华社, date: 2025-01-02}` */
const FLOW = /^\{[^,[\]{}'"]+(?:, [^,[\]{}'"]+)*\}$/;
const QUOTED = /^["']/;
/** What ends a plain value before the end of its line. */
const CUT = /: | #|:$/;
/** Anything but characters that YAML surely takes as they are. */
const UNUSUAL = /[^ -~\u00a0-\u02ff\u2010-\u2027\u3001-\ud7ff\uff01-\uffee]/;

/**
 * The values of a header as YAML reads them, where every line of it is of the simplest kind; null for any other, which is left to the parser
 * that costs ten times as much.
 *
 * @param header its lines, without those of hyphens
 * @param nested the one key that may have a mapping in braces; its fields are named `nested.inner`
 */
export function readSimpleHeader(header: string, nested: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  const keys = new Set<string>();
  if (UNUSUAL.test(header.replaceAll('\n', ''))) return null;
  for (const line of header.replace(/\n$/, '').split('\n')) {
    const flow = line.startsWith(`${nested}: {`) ? line.slice(nested.length + 2) : null;
    if (flow !== null && !FLOW.test(flow)) return null;
    for (const pair of flow?.slice(1, -1).split(', ') ?? [line]) {
      const [, inner = '', written = ''] = FIELD.exec(pair) ?? [];
      const key = flow === null ? inner : `${nested}.${inner}`;
      const isQuoted = QUOTED.test(written);
      if (inner === '' || keys.has(key) || (!isQuoted && CUT.test(written))) return null;
      keys.add(key);
      fields.set(key, isQuoted ? written.slice(1, -1) : written);
    }
    if (flow === null) continue;
    if (keys.has(nested)) return null;
    keys.add(nested);
  }
  return fields;
}
