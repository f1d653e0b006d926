import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/articles/front-matter.ts';

const fieldsOf = (raw: string) => Object.fromEntries(readFrontMatter(raw).fields);

describe('readFrontMatter', () => {
  it('reads every value as the string that was written', () => {
    const raw = '---\ntitle: 0123\ndate: 2026-02-30\nsource: 12:30\nlang: no\n---\nbody\n';
    expect(fieldsOf(raw)).toEqual({ title: '0123', date: '2026-02-30', source: '12:30', lang: 'no' });
  });

  it.each([
    ['a quoted value', 'url: "https://example.org/a"', { url: 'https://example.org/a' }],
    ['a value in doubled quotes', 'url: "\\"https://example.org/a\\""', { url: 'https://example.org/a' }],
    ['quotes that belong to the words', `title: '"AI" and "us"'`, { title: '"AI" and "us"' }],
    ['an empty value', 'url:\ntitle: A', { title: 'A' }],
    [
      'a nested block',
      'based_on:\n  publisher: 新华社\n  date: 2025-01-02',
      { 'based_on.publisher': '新华社', 'based_on.date': '2025-01-02' },
    ],
    [
      'a nested flow',
      'based_on: {publisher: AFP, date: 2025-01-02}',
      { 'based_on.publisher': 'AFP', 'based_on.date': '2025-01-02' },
    ],
  ])('reads %s', (_, header, expected) => {
    expect(fieldsOf(`---\n${header}\n---\nbody`)).toEqual(expected);
  });

  it.each([
    ['a colon in the title', 'title: Geneva: the talks', { title: 'Geneva: the talks' }],
    ['a key that comes twice', 'title: A\ntitle: B', { title: 'A' }],
    ['an open quote', 'title: "A\nsource: B', { title: '"A', source: 'B' }],
    [
      'a nested flow',
      'title: A: B\nbased_on: {publisher: AFP, date: 2025-01-02}',
      { title: 'A: B', 'based_on.publisher': 'AFP', 'based_on.date': '2025-01-02' },
    ],
    [
      'a nested block',
      'title: A: B\nbased_on:\n  publisher: AFP\nlang: en',
      { title: 'A: B', 'based_on.publisher': 'AFP', lang: 'en' },
    ],
  ])('reads an invalid header line by line: %s', (_, header, expected) => {
    const { fields, notes } = readFrontMatter(`---\n${header}\n---\nbody`);
    expect(Object.fromEntries(fields)).toEqual(expected);
    expect(notes).toEqual(['The header is no valid YAML and was read line by line.']);
  });

  it.each(['\n', '\r\n'])('knows where the body begins, whatever the line ends', (end) => {
    for (const mark of ['', '\uFEFF']) {
      const raw = `${mark}---${end}title: A${end}---${end}body${end}`;
      const { fields, bodyStart } = readFrontMatter(raw);
      expect(fields.get('title')).toBe('A');
      expect(raw.slice(bodyStart)).toBe(`body${end}`);
    }
  });

  it.each([
    '',
    '\uFEFF',
    'no header at all',
    '----\ntitle: A\n----\n',
    '---\njust words\n---\nmore',
    'title: A\n---\n',
  ])('finds no header in %j', (raw) => {
    const { fields, bodyStart, notes } = readFrontMatter(raw);
    expect([...fields]).toEqual([]);
    expect(raw.slice(bodyStart)).toBe(raw.replace('\uFEFF', ''));
    expect(notes).toEqual([]);
  });

  it('takes the fields of a header that is never closed', () => {
    const raw = '---\ntitle: A\ndate: 2025-01-02\n\nThe council met today.\n';
    const { fields, bodyStart, notes } = readFrontMatter(raw);
    expect(Object.fromEntries(fields)).toEqual({ title: 'A', date: '2025-01-02' });
    expect(raw.slice(bodyStart)).toBe('The council met today.\n');
    expect(notes).toHaveLength(1);
  });

  it.each(['js', 'javascript', 'json', 'coffee', 'toml'])('never runs or trusts a header marked ---%s', (language) => {
    const globals = globalThis as { frontMatterRan?: boolean };
    const raw = `---${language}\n{ title: (globalThis.frontMatterRan = true, "owned") }\n---\nbody`;
    expect(fieldsOf(raw)).toEqual({});
    expect(globals.frontMatterRan).toBeUndefined();
  });

  it('answers a malformed header alike the second time', () => {
    const raw = '---\ntitle: A: B\nsource: [\n---\nbody';
    expect(readFrontMatter(raw)).toEqual(readFrontMatter(raw));
  });

  it('expands no alias into memory and keeps no prototype', () => {
    const raw = '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n__proto__: {title: bad}\ntitle: A\n---\n';
    expect(fieldsOf(raw)).toEqual({ title: 'A' });
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});
