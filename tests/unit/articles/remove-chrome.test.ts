import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../../src/articles/parse-article.ts';

const LEAD = '联合国大会今天通过了一项关于人工智能能力建设的决议，一百多个国家参加联署。';
const END = '各国代表在会上表示，将继续推动人工智能治理领域的国际合作，弥合数字鸿沟。';
const ENGLISH_LEAD = 'The General Assembly adopted a resolution on artificial intelligence on Monday, without a vote.';
const ENGLISH_END =
  'Delegates said they would go on with their work on the governance of AI, and meet again in spring.';

const article = (header: string, ...blocks: string[]) =>
  parseArticleText('a.md', `---\n${header}\n---\n\n${blocks.join('\n\n')}\n`);
const linesOf = (...blocks: string[]) => article('title: 决议\nsource: 某账号', ...blocks).text.split('\n');

describe('lines that belong to the page', () => {
  it.each([
    ...[
      '**扫码订阅《某杂志》**',
      '邮发代号 2-000',
      '征订热线：010-00000000',
      '长按识别下面的二维码可加入星球',
      '点击蓝字·关注我们 / name',
    ],
    ...[
      '欢迎关注《某杂志》官方视频号',
      '更多内容请关注微信公众号',
      '（来源：新华网）',
      '文章来源：某网',
      '阅读原文',
      '【阅读原文】',
      '[查看原文](https://a.example/1)',
    ],
    ...[
      '责任编辑：张三',
      '（编辑 李四）',
      '文 | 某大学研究院副院长 王五',
      '校对/赵六',
      '（记者 张三 李四）',
      '图片来源：视觉图库',
    ],
    ...[
      '本文为独立观点，未经授权禁止转载。',
      '如若转载请注明出处：https://a.example/1',
      '本文仅代表作者观点，不代表本平台立场。',
      '译文仅供参考，以原文为准。',
    ],
    ...[
      '京ICP备00000000号-1',
      '举报电话：010-00000000 举报邮箱：a@b.example',
      '商务合作请联系 a@b.example',
      '上一篇：另一篇文章',
      '原文链接：',
      'https://a.example/1',
    ],
    ...[
      '阅读量**81871**',
      '阅读： 578',
      '发布时间 : 2024-05-22 11:40:54',
      '(更新时间戳: 1711111676580)',
      '2024-09-09 11:03:57',
      '分享到：',
      '收藏',
      '× ',
      '* * *',
      '：',
    ],
    ...[
      '![](https://a.example/x.png)',
      '![](https://a.example/x...',
      '[首页](/) | [新闻](/news) | [联系](/contact)',
      '\\###',
    ],
  ])('drops %s', (chrome) => {
    expect(linesOf(LEAD, chrome, END)).toEqual([LEAD, END]);
  });

  it.each([
    ...[
      'Share this article',
      'Read more: Another summit ends',
      'Sign up for our weekly newsletter',
      'Skip to main content',
      'Advertisement',
      'Follow us on X',
    ],
    ...[
      'We use cookies to make this site better. Read our policy, and choose.',
      'By submitting this form, you agree to our Terms of Use.',
      '5 min read',
      '#GenerativeAI #AI_Safety | #Books',
      'Photo: An Agency',
    ],
    ...[
      '© 2025 A Site. All rights reserved.',
      'This material may not be published, broadcast or rewritten without permission.',
      'Source: Reuters',
      '[About](/about) [Contact](/contact)',
    ],
  ])('drops %s', (chrome) => {
    expect(linesOf(ENGLISH_LEAD, chrome, ENGLISH_END)).toEqual([ENGLISH_LEAD, ENGLISH_END]);
  });

  it.each([
    ...[
      '未经许可使用受版权保护的作品训练模型，法院认定构成侵权。',
      '提供服务的企业应当依法办理ICP备案和算法备案手续。',
      '时间：2024年7月4日',
      '记者：您如何看待这一决议？',
      '据外媒爆料，该公司正在准备新的模型。',
    ],
    ...['扫描件显示，该协议于去年签署，双方均已确认。', '点击率并不是评价算法的唯一指标，监管部门说。'],
  ])('keeps the sentence %s', (sentence) => {
    expect(linesOf(LEAD, sentence, END)).toEqual([LEAD, sentence, END]);
  });

  it.each([
    'By signing up to the code of practice, companies commit to testing their models.',
    'Copyright holders sued the developer over books used without permission.',
    'Recent developments',
    'Share of global AI investment, by country',
    'Print journalists, photographers and editors asked for a levy on training data.',
  ])('keeps the line %s', (sentence) => {
    expect(linesOf(ENGLISH_LEAD, sentence, ENGLISH_END)).toEqual([ENGLISH_LEAD, sentence, ENGLISH_END]);
  });

  it.each([
    [`${LEAD}（来源：新华网）`, LEAD],
    [`${LEAD}【外刊-[阅读原文](https://a.example/1)】`, LEAD],
    [`某某网消息（晚间新闻）：${LEAD}`, LEAD],
    [`${LEAD}广告声明：文内链接用于传递更多信息，结果仅供参考。`, LEAD],
  ])('cuts the part of a line that is the page’s: %s', (line, expected) => {
    expect(linesOf(line, END)).toEqual([expected, END]);
  });
});

describe('a page around an article', () => {
  it('begins below the last repetition of the headline', () => {
    const { text } = article(
      'title: 大会通过决议\nsource: 某账号',
      '# 大会通过决议',
      '* [首页](/)\n* [新闻](/news)',
      '某网络安全门户，每日发布专业资讯。',
      '# 大会通过决议 - 某账号',
      '张三',
      '某账号',
      LEAD,
      END,
    );
    expect(text).toBe(`${LEAD}\n${END}`);
  });

  it('ends at the frame that WeChat puts below it', () => {
    const frame = [
      '预览时标签不可点',
      '阅读原文',
      '微信扫一扫\n关注该公众号',
      '继续滑动看下一个',
      '取消\n允许',
      '：\n，\n。',
      '视频\n小程序\n赞\n，轻点两下取消赞',
    ];
    expect(linesOf(LEAD, END, '**分享安全知识 强化安全意识**', '**某杂志倾力推荐**', ...frame)).toEqual([LEAD, END]);
  });

  it.each([
    [
      '## 相关文章',
      '* ##### [另一篇文章的标题](/post/1)\n\n  2025-06-20 17:11:10',
      '## 发表评论',
      '您还未登录，请先登录。',
    ],
    ['### 相关推荐', '另一篇文章的摘要说，监管部门正在研究新的规则，并将征求意见。', '展开更多'],
    ['Spread the word. Share this post!', '### Meet The Author', 'A Company', '咨询与合作：a@b.example'],
    ['## You may also like', '[Another summit ends](/2)', 'Sign up', '### Subscribe to the Blog!'],
  ])('ends at the heading of what follows: %s', (...tail) => {
    expect(linesOf(LEAD, END, ...tail)).toEqual([LEAD, END]);
  });

  it('goes on below a box in the middle', () => {
    const long = `${END}${LEAD}${END}`;
    expect(linesOf(LEAD, '### 相关阅读', '* [另一篇文章](/1)\n* [又一篇文章](/2)', long)).toEqual([LEAD, long]);
  });

  it('keeps who signed, a list without full stops and a linked title', () => {
    const names = Array.from({ length: 14 }, (_, index) => `Signatory ${'ABCDEFGHIJKLMN'.charAt(index)}`);
    expect(linesOf(ENGLISH_LEAD, ...names)).toEqual([ENGLISH_LEAD, ...names]);
    expect(linesOf(ENGLISH_LEAD, '- real enforcement powers\n- shared rules')).toEqual([
      ENGLISH_LEAD,
      'real enforcement powers',
      'shared rules',
    ]);
    expect(linesOf(ENGLISH_LEAD, '### [The vote](https://a.example)', ENGLISH_END)).toEqual([
      ENGLISH_LEAD,
      'The vote',
      ENGLISH_END,
    ]);
  });

  it('keeps a short report that only repeats its headline', () => {
    expect(article('title: 大会通过决议', '大会通过决议。').text).toBe('大会通过决议。');
  });
});

describe('the credited source', () => {
  it.each([
    ['a line at the end', [LEAD, '（来源：新华网）'], '新华网'],
    ['a line with an author', [LEAD, '来源：新华网 作者：张三'], '新华网'],
    ['the end of a paragraph', [`${LEAD}（来源：人民日报）`], '人民日报'],
    ['another account', [LEAD, '转自：某研究院'], '某研究院'],
    ['an English line', [ENGLISH_LEAD, 'Source: Reuters'], 'Reuters'],
    ['a first publication', [ENGLISH_LEAD, '*Originally published by The Journal.*'], 'The Journal'],
    ['the address of a translation', ['原文地址：<https://www.paper.example/news/1>', LEAD], 'paper.example'],
    ['a Chinese dateline', [`新华社联合国7月1日电（记者张三）${LEAD}`], '新华社'],
    ['a dateline on its own line', ['央视网消息（新闻联播）：', LEAD], '央视网'],
    ['an English dateline', [`GENEVA (AP) — ${ENGLISH_LEAD}`], 'AP'],
    ['a line before a dateline', [`新华社北京7月1日电 ${LEAD}`, '（来源：某报）'], '某报'],
  ])('is read from %s', (_, blocks, expected) => {
    expect(article('title: 决议\nsource: 某账号', ...blocks).creditedSource).toBe(expected);
  });

  it.each([
    ['several items with their own', [LEAD, '来源：新华网', END, '来源：人民网']],
    ['nothing', [LEAD, END]],
    ['only an address', [LEAD, '来源：https://a.example/1']],
    ['a report quoted in the text', ['据新华社报道，联合国大会通过了关于人工智能的决议，各国表示欢迎。']],
  ])('is null where the text credits %s', (_, blocks) => {
    expect(article('title: 决议\nsource: 某账号', ...blocks).creditedSource).toBeNull();
  });
});
