import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../../src/articles/parse-article.ts';

/** The text of a body whose every line is long enough to be no label of the page. */
const textOf = (body: string) => parseArticleText('a.md', body).text;

const rawOf = (raw: string, quote: string) => {
  const { text, offsets } = parseArticleText('a.md', raw);
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = offsets.toRaw({ start, end: start + quote.length });
  return raw.slice(span.start, span.end);
};

describe('the text of an article', () => {
  it.each([
    ['emphasis', 'The **council** adopted *the resolution* today.', 'The council adopted the resolution today.'],
    ['links', 'It [adopted](https://example.org/x) the text.', 'It adopted the text.'],
    ['images', 'It adopted ![a picture](https://example.org/x.png)the text.', 'It adopted the text.'],
    ['headings', '## The vote\n\nIt adopted the text.', 'The vote\nIt adopted the text.'],
    ['lists', '- It adopted the text.\n- It met again.', 'It adopted the text.\nIt met again.'],
    ['quotes', '> It adopted the text,\n> and it met again.', 'It adopted the text, and it met again.'],
    [
      'character references',
      'R&amp;D &#38; &lt;AI&gt; at 5&nbsp;%, said &quot;they&quot;.',
      'R&D & <AI> at 5\u00A0%, said "they".',
    ],
    ['escapes', 'The \\*first\\* of 3\\. items.', 'The *first* of 3. items.'],
    ['HTML', '<p><strong>大会</strong>通过决议。<br></p><p>各国欢迎。</p>', '大会通过决议。\n各国欢迎。'],
    [
      'scripts and styles',
      '<style>p {}</style><p>It adopted the text.</p><script>run()</script>',
      'It adopted the text.',
    ],
    ['comments', 'It adopted the text.\n\n<!-- hidden -->\n\nIt met again.', 'It adopted the text.\nIt met again.'],
    [
      'indented and fenced blocks',
      '    It adopted the text.\n\n```js\nIt met again.\n```\n\nIt `closed` then.',
      'It adopted the text.\nIt met again.\nIt closed then.',
    ],
    ['table cells', '| body | vote |\n| - | - |\n| The council | yes, all |', 'body\nvote\nThe council\nyes, all'],
    [
      'footnotes',
      'It adopted the text.[^1]\n\n[^1]: On a Monday, in New York.',
      'It adopted the text.\nOn a Monday, in New York.',
    ],
    [
      'bold that Chinese punctuation keeps from closing',
      '**一是加强合作。**各国应当行动。',
      '一是加强合作。各国应当行动。',
    ],
    [
      'bold that a blank keeps from closing',
      '**The order: **It directs the agencies.',
      'The order: It directs the agencies.',
    ],
    [
      'a single marker in Chinese, not one of a sum',
      '根据*《人工智能法案》*规定，2 * 3等于6。',
      '根据《人工智能法案》规定，2 * 3等于6。',
    ],
    ['doubled markers', '****支柱一：加速********创新。****计划提出目标。', '支柱一：加速创新。计划提出目标。'],
  ])('strips %s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it('lets a sentence run over the lines of a wrapped paragraph', () => {
    const body =
      'The General Assembly adopted a resolution on artificial\nintelligence that [more than\n120 states](https://example.org) had sponsored.\n';
    expect(textOf(body)).toBe(
      'The General Assembly adopted a resolution on artificial intelligence that more than 120 states had sponsored.',
    );
    expect(textOf(body.replaceAll('\n', '\r\n'))).toBe(textOf(body));
  });

  it.each([
    [
      'a bold title above its text',
      '**各国反应**\n大会通过了关于人工智能的决议。',
      '各国反应\n大会通过了关于人工智能的决议。',
    ],
    ['sentences on lines of their own', '大会通过了决议。\n各国表示欢迎。', '大会通过了决议。\n各国表示欢迎。'],
    ['a forced break', 'It adopted the text.  \nIt met again.', 'It adopted the text.\nIt met again.'],
    [
      'a list on the lines of one paragraph',
      '北京、上海\n纽约和巴黎\n各地均有活动，详见全文。',
      '北京、上海\n纽约和巴黎\n各地均有活动，详见全文。',
    ],
  ])('ends a paragraph at %s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it('runs on where a Chinese line ends within a sentence', () => {
    expect(textOf('大会通过了关于人工智能的决议，\n各国表示欢迎。')).toBe(
      '大会通过了关于人工智能的决议， 各国表示欢迎。',
    );
  });
});

describe('offsets', () => {
  it.each([
    ['plain words', 'The council met.\n', 'council', 'council'],
    ['words within markup', 'The **General *Assembly* met** today.', 'General Assembly met', 'General *Assembly* met'],
    [
      'a link',
      'Read [the text](https://example.org/a) of it.',
      'Read the text of',
      'Read [the text](https://example.org/a) of',
    ],
    [
      'a wrapped line',
      '> it was on Monday that the General\n> Assembly met',
      'General Assembly',
      'General\n> Assembly',
    ],
    ['a character reference', 'for R&amp;D in AI, it said.', 'R&D', 'R&amp;D'],
    ['a pair of units written as a reference', 'a &#x1F600; face, it said.', '\u{1F600} face', '&#x1F600; face'],
    ['an escape', 'the \\*first\\* text, it said.', '*first*', '*first\\*'],
    ['HTML', '<p>大会<b>通过</b>决议。</p>', '大会通过决议', '大会<b>通过</b>决议'],
    ['text below a header and a byte order mark', '\uFEFF---\ntitle: A\n---\n\nThe council met.', 'council', 'council'],
    ['the second of two paragraphs', 'One, two.\n\n\n\nThe council met.', 'council', 'council'],
  ])('lead from %s to the raw file', (_, raw, quote, expected) => {
    expect(rawOf(raw, quote)).toBe(expected);
  });

  it('place an empty span', () => {
    const raw = '# A\n\nThe council met.';
    const { text, offsets } = parseArticleText('a.md', raw);
    expect(offsets.toRaw({ start: 0, end: 0 })).toEqual({ start: 5, end: 5 });
    expect(offsets.toRaw({ start: text.length, end: text.length })).toEqual({ start: raw.length, end: raw.length });
    expect(parseArticleText('a.md', '').offsets.toRaw({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  const fragments = fc.constantFrom(
    ...[
      '**',
      '*',
      '_',
      '`',
      '[',
      '](https://a.b/c_d)',
      '![',
      '](',
      '<p>',
      '</p>',
      '<br>',
      '<b>',
      '</b>',
      '<table><tr><td>',
      '</div>',
      '<div>',
    ],
    ...[
      '&amp;',
      '&nbsp;',
      '&#x1F600;',
      '&bogus;',
      '\\*',
      '\n',
      '\r\n',
      '\n\n',
      '  \n',
      '    ',
      '\t',
      '> ',
      '- ',
      '1. ',
      '# ',
      '\n---\n',
    ],
    ...[
      '|',
      '\n|-|-|\n',
      '```\n',
      '~~',
      '[^1]',
      '[^1]: ',
      '<!--',
      '-->',
      '\uFEFF',
      '\u00A0',
      '\u3000',
      '😀',
      '大会通过决议。',
      '各国',
      'The council met. ',
      'AI',
    ],
  );
  const markdown = fc.oneof(
    fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const bare = (text: string) => text.replace(/\s/g, '');

  it('hold for any Markdown: each character of the text stands in its raw range, in order', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const raw = body.replaceAll('\0', '');
        const { text, offsets, sections } = parseArticleText('a.md', raw);
        let before = 0;
        for (let start = 0; start < text.length; start += 1) {
          const span = offsets.toRaw({ start, end: start + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          before = span.start;
          const slice = raw.slice(span.start, span.end);
          // A reference stands for one or two units of the text; everything else is the unit itself.
          if (bare(text.charAt(start)) !== '' && !slice.startsWith('&')) expect(slice).toBe(text.charAt(start));
        }
        expect(sections.every((section) => section.start <= section.end && section.end <= text.length)).toBe(true);
      }),
      { numRuns: 400, seed: 20240701 },
    );
  });
});
