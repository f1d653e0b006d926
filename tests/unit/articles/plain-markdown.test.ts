import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdownLines } from '../../../src/articles/markdown-lines.ts';
import { isPlainMarkdown, readPlainMarkdown } from '../../../src/articles/plain-markdown.ts';

describe('plain bodies', () => {
  it.each([
    'It adopted the text.\nIt met again.',
    '## The vote\n\nR&D grew by 5 % (see No. 3).',
    '　　大会通过决议。\r\n\r\n各国欢迎。',
    '2024年7月1日，大会通过决议。',
  ])('are read without a parser: %j', (body) => {
    expect(isPlainMarkdown(body)).toBe(true);
  });

  it.each([
    '**It** met.',
    'a_b',
    '[a](b)',
    '<b>a</b>',
    'R&amp;D',
    '- a',
    '1. a',
    '> a',
    'a\n---',
    'a | b\n--|--',
    '    code',
    '\ta',
    '``a``',
    'www.example.org',
    'a@example.org',
    'a  \nb',
    '# a #',
    '\\a',
    '~~a~~',
  ])('are those without markup, unlike %j', (body) => {
    expect(isPlainMarkdown(body)).toBe(false);
  });

  it('are read as the parser reads them', () => {
    const words =
      'a B 9 ! 文 。 ( & R&D &amp | : " - + = 1. 1.x # ## x# 　 ( ) www http: " , \u00A0 \u{1F600} \f'.split(' ');
    const parts = fc.constantFrom(...words, ' ', '  ', '   ', '\n', '\n', '\n\n', '\r\n', '\n## ', '\n# ');
    const bodies = fc.array(parts, { maxLength: 24 }).map((body) => body.join(''));
    fc.assert(
      fc.property(bodies, fc.constantFrom('', '---\na: b\n---\n'), (body, header) => {
        fc.pre(isPlainMarkdown(body));
        const raw = header + body;
        expect(readPlainMarkdown(raw, header.length)).toEqual(readMarkdownLines(raw, header.length));
      }),
      { numRuns: 500 },
    );
  });
});
