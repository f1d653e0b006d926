import { describe, expect, it } from 'vitest';
import { overlapShare } from '../../../src/evaluation/content-span.ts';
import { bareContentOf, contentOf, createContentView } from '../../../src/evaluation/content-view.ts';

describe('content', () => {
  it.each([
    ['white space', '人工 智能\n治理　倡议\u00a0', '人工智能治理倡议'],
    ['emphasis', 'a **bold** and *slanted* word', 'aboldandslantedword'],
    ['a heading', '## Title\n##no title', 'Title##notitle'],
    ['a quotation', '> said', 'said'],
    ['a list', '- one\n+ two\n-    three', 'onetwo-three'],
    ['HTML', 'a<br/>b <span class="x">c</span> 1 < 2', 'abc1<2'],
    ['a comment', 'a <!-- b > c --> d <!-- e', 'ad<!--e'],
    ['a link', '[label](https://example.org/a_(b)) after', 'labelafter'],
    ['a picture', 'before ![alt](x.png) after', 'beforeafter'],
    ['no link', '[label](open\nnext', '[label](opennext'],
    ['a backslash', '1\\. a\\b', '1.a\\b'],
    ['character references', 'R&amp;D&nbsp;lab', 'R&Dlab'],
  ])('leaves out the markup of %s', (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });

  it.each([
    ['《倡议》', '倡议'],
    ['“the Act”', 'theAct'],
    ['「(x)」', 'x'],
    ['《》', '《》'],
  ])('strips what encloses %s', (text, bare) => {
    expect(bareContentOf(text)).toBe(bare);
  });

  it('leads from a range of the file to its content, also beyond the end', () => {
    const view = createContentView('x **《倡议》** y');
    expect(view.textOf(view.bareSpan({ start: 2, end: 10 }))).toBe('倡议');
    expect(view.textOf(view.wholeSpan({ start: 2, end: 10 }))).toBe('《倡议》');
    expect(view.textOf(view.wholeSpan({ start: 10, end: 100 }))).toBe('y');
  });
});

describe('overlapShare', () => {
  it.each([
    [{ from: 0, to: 4 }, { from: 0, to: 4 }, 1],
    [{ from: 0, to: 4 }, { from: 2, to: 10 }, 0.25],
    [{ from: 0, to: 4 }, { from: 4, to: 8 }, 0],
    [{ from: 4, to: 4 }, { from: 4, to: 4 }, 0],
  ])('of %o and %o is %d', (a, b, share) => {
    expect(overlapShare(a, b)).toBe(share);
  });
});
