import { describe, expect, it } from 'vitest';
import { parseArticle, parseArticleText } from '../../../src/articles/parse-article.ts';

const BODY = 'The General Assembly adopted a resolution on artificial intelligence on Monday, without a vote.';
const withHeader = (header: string, body = BODY) => parseArticleText('a.md', `---\n${header}\n---\n\n${body}\n`);

describe('parseArticle', () => {
  it('reads a whole article', () => {
    const raw = `---\ntitle: A vote\nurl: https://a.example/1\nsource: A Site\ndate: 2024-07-02\nfetch_date: 2025-10-06T17:43:40.258305\nbased_on:\n  url: https://b.example/2\n  publisher: B\n  date: 2024-07-01\n---\n${BODY}\n`;
    const article = parseArticle('news/a.md', new TextEncoder().encode(raw));
    expect(article).toMatchObject({
      file: 'news/a.md',
      url: 'https://a.example/1',
      title: 'A vote',
      source: 'A Site',
      creditedSource: null,
      basedOn: { url: 'https://b.example/2', publisher: 'B', date: '2024-07-01' },
      language: 'en',
      date: '2024-07-02',
      fetchDate: '2025-10-06T17:43:40.258305',
      status: 'OK',
      text: BODY,
      raw,
      notes: [],
    });
    expect(article.id).toMatch(/^article:[0-9a-f]{20}$/);
  });

  it.each([
    ['a NUL', [65, 66, 0, 67], 'NUL byte at byte 2'],
    ['a byte that is no UTF-8', [65, 66, 67, 0xff, 68], 'not UTF-8 at byte 3'],
    ['a character that is cut', [65, 0xe4, 0xba], 'not UTF-8 at byte 2'],
    ['UTF-16', [0xff, 0xfe, 65, 66], 'not UTF-8 at byte 0'],
    ['an overlong sequence', [65, 0xc0, 0x80], 'not UTF-8 at byte 1'],
  ])('refuses %s and says where it stands', (_, bytes, place) => {
    expect(() => parseArticle('a.md', new Uint8Array(bytes))).toThrow(
      expect.objectContaining({ code: 'ARTICLE_UNREADABLE', message: expect.stringContaining(place) }),
    );
  });

  it('reads the same from bytes and from the stored text', () => {
    for (const raw of ['\uFEFF---\r\ntitle: A\r\n---\r\n大会通过决议。\r\n', '', '\uFEFF', BODY]) {
      const { offsets, ...article } = parseArticle('a.md', new TextEncoder().encode(raw));
      const { offsets: again, ...stored } = parseArticleText('a.md', raw);
      expect(article).toEqual(stored);
      expect(offsets.toRaw({ start: 0, end: 1 })).toEqual(again.toRaw({ start: 0, end: 1 }));
      expect(article.raw).toBe(raw);
    }
  });
});

describe('an article without a header', () => {
  it('is read, and a note says so', () => {
    const { text, url, source, date, notes } = parseArticleText('a.md', BODY);
    expect([text, url, source, date]).toEqual([BODY, null, null, null]);
    expect(notes).toEqual(['The file has no header, so its address, source and date are unknown.']);
  });
});

describe('the title', () => {
  it.each([
    ['the header', `---\ntitle: A\n---\n# B\n\n${BODY}`, 'A'],
    ['the first heading', `# B\n\n${BODY}`, 'B'],
    ['the first line', `${BODY}`, BODY],
    ['the file', '', 'a.md'],
  ])('comes from %s', (_, raw, expected) => {
    expect(parseArticleText('a.md', raw).title).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2024-07-01', '2024-07-01'],
    ['2024-7-1', '2024-07-01'],
    ['2024/07/01', '2024-07-01'],
    ['2024.07.01', '2024-07-01'],
    ['2024-07-01T08:30:00Z', '2024-07-01'],
    ['2024-07-01 08:30', '2024-07-01'],
    ['2024年7月1日', '2024-07-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is the day %s', (written, day) => {
    const { date, notes } = withHeader(`date: ${written}`);
    expect([date, notes]).toEqual([day, []]);
  });

  it.each(['2026-02-30', '2023-02-29', '2024-13-01', '2024-00-10', 'yesterday', '2024', '20240701', '2024-07-012'])(
    '%s is no day, and a note says so',
    (written) => {
      const { date, notes } = withHeader(`date: "${written}"`);
      expect(date).toBeNull();
      expect(notes).toEqual([`The header's date "${written}" is no day of the calendar and was left out.`]);
    },
  );
});

describe('what an article is based on', () => {
  it.each([
    ['based_on: {publisher: AFP}', { url: null, publisher: 'AFP', date: null }],
    ['based_on: https://b.example/2', { url: 'https://b.example/2', publisher: null, date: null }],
    ['based_on: 新华社', { url: null, publisher: '新华社', date: null }],
    ['title: A', null],
  ])('%s', (header, expected) => {
    expect(withHeader(header).basedOn).toEqual(expected);
  });
});

describe('the id', () => {
  const idOf = (url: string) => withHeader(`url: "${url}"`).id;

  it.each([
    ['https://a.example/1', 'http://A.Example:80/1/'],
    ['https://a.example/1', 'https://a.example/1?utm_source=x&utm_medium=y&fbclid=z#part'],
    ['https://a.example/1?a=1&b=2', 'https://a.example/1?b=2&a=1&spm=3'],
    [
      'https://mp.weixin.qq.com/s?__biz=B==&mid=1&idx=2&sn=3',
      'http://mp.weixin.qq.com/s?sn=3&__biz=B==&mid=1&idx=2&chksm=4&scene=58#rd',
    ],
  ])('is the same for %s and %s', (one, other) => {
    expect(idOf(one)).toBe(idOf(other));
  });

  it.each([
    ['https://a.example/1', 'https://a.example/2'],
    ['https://a.example/1?id=1', 'https://a.example/1?id=2'],
    ['https://mp.weixin.qq.com/s?__biz=B&mid=1&idx=1&sn=3', 'https://mp.weixin.qq.com/s?__biz=B&mid=1&idx=2&sn=3'],
    ['https://mp.weixin.qq.com/s/AbC', 'https://mp.weixin.qq.com/s/abc'],
  ])('differs for %s and %s', (one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });

  it('is that of the body where there is no address, whatever its header and white space', () => {
    const id = withHeader('title: A').id;
    expect(withHeader('title: B\ndate: 2024-07-01', BODY.replace('Monday, ', 'Monday,\r\n')).id).toBe(id);
    expect(withHeader('title: A', `${BODY} More.`).id).not.toBe(id);
    expect(withHeader('url: not an address').id).toBe(id);
    expect(withHeader('url: not an address').notes).toEqual(['The header\'s url "not an address" is no web address.']);
  });

  it('tells empty articles apart by their headers', () => {
    expect(withHeader('title: A', '').id).not.toBe(withHeader('title: B', '').id);
  });
});

describe('the language', () => {
  it.each([
    ['en', BODY],
    ['zh-Hans', '联合国大会通过了一项关于人工智能能力建设的决议，一百多个国家参加联署。'],
    ['zh-Hant', '聯合國大會通過了一項關於人工智慧能力建設的決議，一百多個國家參加聯署。'],
    ['zh-Hans', '讯飞星火等多个 AIGC 相关 App 在 App Store 下架，包括 ChatGPT 类应用在内均需许可。'],
    ['en', 'The Chinese term for it, 人工智能, appears in the title of the resolution that was adopted.'],
  ])('is %s', (language, body) => {
    expect(withHeader('title: x\nlang: fr', body).language).toBe(language);
  });

  it('follows the header where the text is too short to tell', () => {
    expect(withHeader('title: 決議\nlang: zh-TW', '').language).toBe('zh-Hant');
    expect(withHeader('title: 决议\nlang: zh-CN', '').language).toBe('zh-Hans');
    expect(withHeader('title: x\nlang: en-GB', '').language).toBe('en');
  });
});

describe('the status', () => {
  const long = `${BODY} `.repeat(90);

  it.each([
    ['OK', BODY],
    ['OK', long],
    ['OK', '联合国大会通过人工智能决议。'],
    ['EMPTY_BODY', ''],
    ['EMPTY_BODY', 'AI news'],
    ['EMPTY_BODY', '：\n，\n。\n\n视频\n小程序\n赞\n，轻点两下取消赞'],
    ['EMPTY_BODY', '![](https://a.example/x.png)'],
    ['NOT_RELEVANT', 'The council spent the whole of its meeting on fishing quotas, and adjourned until the next day.'],
    ['TRUNCATED', `${long.slice(0, 8000)}...`],
    ['TRUNCATED', `${long.trim().slice(0, 2000)} and then the delegates, having said`],
    ['OK', `${long.trim()}\n\n\\###`],
  ])('is %s', (status, body) => {
    expect(withHeader('title: A meeting', body).status).toBe(status);
  });

  it('is OK where a page is cut after its article, with a note', () => {
    const menu = Array.from({ length: 300 }, (_, index) => `* [Product ${index}](/products/${index})`).join('\n');
    const { status, text, notes } = withHeader('title: A', `${BODY}\n\n## Products and Services\n\n${menu}...`);
    expect([status, text]).toEqual(['OK', BODY]);
    expect(notes).toEqual(['The file is cut, but only after the text of the article.']);
  });

  it.each(['人工智慧', '大模型', '算法', 'AI', 'LLMs', 'deepfake', 'facial recognition'])(
    'knows %s as a word of the field',
    (word) => {
      expect(
        withHeader('title: x', `The council spent its whole meeting on ${word} and nothing else, it said.`).status,
      ).toBe('OK');
    },
  );

  it.each(['SAID', 'AIR', 'maize', 'Dubai'])('does not take %s for AI', (word) => {
    expect(
      withHeader('title: x', `The council spent its whole meeting on ${word} and nothing else, it said.`).status,
    ).toBe('NOT_RELEVANT');
  });
});

describe('a body that parsers of Markdown cannot read', () => {
  it.each([
    ['quotes within each other', `${'> '.repeat(20_000)}${BODY}`],
    ['lists within each other', `${'+ '.repeat(20_000)}${BODY}`],
    ['open markers', `${'*a_ '.repeat(20_000)}\n\n${BODY}`],
    ['elements within each other', `${'<div>'.repeat(20_000)}\n\n${BODY}`],
    ['an open comment in a quote', `> <!--\n---\n<br>\n\n${BODY}`],
  ])('is read line by line, with a note: %s', (_, body) => {
    const { text, notes } = withHeader('title: A', body);
    expect(text).toContain(BODY);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('line by line');
  });

  it.each([
    ['a long rule', `${BODY}\n\n${'- '.repeat(500)}\n\n${BODY}`],
    ['HTML of many attributes', `<p>${`<img src="a_b_c_d_e.png">`.repeat(2_000)}${BODY}</p><p>${BODY}</p>`],
  ])('is not %s', (_, body) => {
    expect(withHeader('title: A', body)).toMatchObject({ text: `${BODY}\n${BODY}`, notes: [] });
  });
});
