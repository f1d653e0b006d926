import fc from 'fast-check';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readSimpleHeader } from '../../../src/articles/simple-header.ts';

const NESTED = 'based_on';

const fieldsOf = (header: string) => {
  const fields = readSimpleHeader(header, NESTED);
  return fields === null ? null : Object.fromEntries([...fields].map(([key, value]) => [key, value.trim()]));
};

/** The same by the parser of YAML. */
const parsedFieldsOf = (header: string) => {
  const fields: Record<string, string> = {};
  for (const [key, value] of Object.entries(Object(yaml.safeLoad(header, { schema: yaml.FAILSAFE_SCHEMA })))) {
    const inner = typeof value === 'string' ? [[key, value]] : Object.entries(Object(value));
    for (const [name, text] of inner) fields[typeof value === 'string' ? name : `${key}.${name}`] = String(text).trim();
  }
  return fields;
};

describe('readSimpleHeader', () => {
  it('reads plain and quoted values and one mapping in braces', () => {
    const header = 'title: 大会通过决议\nsource: "A: B"\nbased_on: {publisher: AFP, date: 2025-01-02}\n';
    expect(fieldsOf(header)).toEqual({
      title: '大会通过决议',
      source: 'A: B',
      'based_on.publisher': 'AFP',
      'based_on.date': '2025-01-02',
    });
  });

  it.each(['title: A: B', 'title: A # B', 'title:', 'title: |\n  A', 'a: 1\na: 2', 'a: "\\n"', 'a: [1]', '# a', ''])(
    'leaves %j to the parser',
    (header) => expect(readSimpleHeader(header, NESTED)).toBeNull(),
  );

  it('reads what the parser reads', () => {
    const keys = fc.constantFrom('title', 'date', NESTED, `${NESTED}: {a`, 'x-y', 'null');
    const words = 'foo 大会 2024-01-02 https://a.b/c?d=e#f : # #a a: " \' { } , [ ] - ? | > ! & * ~ true 　'.split(' ');
    const values = fc.array(fc.constantFrom(...words, ' ', ', b: '), { minLength: 1, maxLength: 4 });
    const lines = fc.tuple(keys, values, fc.constantFrom('', '', '}', '"'));
    const headers = fc
      .array(lines, { minLength: 1, maxLength: 3 })
      .map((all) => all.map(([key, value, end]) => `${key}: ${value.join('')}${end}\n`).join(''));
    fc.assert(
      fc.property(headers, (header) => {
        const fields = fieldsOf(header);
        fc.pre(fields !== null);
        expect(fields).toEqual(parsedFieldsOf(header));
      }),
      { numRuns: 500 },
    );
  });
});
