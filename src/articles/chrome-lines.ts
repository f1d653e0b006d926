/**
 * Lines that belong to the page and not to the article, as they are seen on WeChat, portals, agencies and blogs.
 * A new kind of line is one row here, with a sample beside it and a case in the test.
 */
export interface ChromeLine {
  readonly pattern: RegExp;
  /** Longer lines are never chrome of this kind; without it `USUAL_LENGTH`. */
  readonly maxLength?: number;
  /** Only between the headline and the first sentence of the body, where authors, dates and counters stand. */
  readonly headOnly?: boolean;
}

export const USUAL_LENGTH = 80;

export const CHROME_LINES: readonly ChromeLine[] = [
  // 扫码订阅《…》, 长按识别下面的二维码可加入星球, 微信二维码
  { pattern: /^(?:请|微信)?(?:扫码|扫一扫|扫描|长按)/u },
  { pattern: /二维码/u, maxLength: 40 },
  // 邮发代号 2-786, 征订热线：010-…
  { pattern: /^(?:邮发代号|国内统一刊号|(?:征订|订阅|咨询|服务|举报|联系|合作|广告)(?:热线|电话|邮箱|微信|QQ))/u },
  // 点击蓝字·关注我们, 点击下图 了解详情, 点击下载：, ↓↓点击阅读原文
  { pattern: /^[^\p{L}\p{N}]{0,6}(?:点击|点选|點擊|戳|猛戳|轻触|滑动|点“?阅读原文)/u, maxLength: 40 },
  // 关注我们, 欢迎关注《…》杂志官方抖音号, 更多精彩请关注公众号
  { pattern: /^(?:欢迎|歡迎|敬请|请|長按)?(?:关注|關注|订阅|訂閱|加入|添加)(?:我们|我們|本号|本公众号|.{0,30}(?:公众号|视频号|抖音号|微博|账号|社群|微信群))/u },
  { pattern: /(?:公众号|视频号|抖音号|服务号|小程序)$/u, maxLength: 30 },
  // 阅读原文, 查看原文, 【阅读原文】, 展开更多
  { pattern: /^[【[(（]?(?:外刊-)?(?:阅读|閱讀|查看|浏览)(?:原文|全文|更多|详情)[】\])）]?$/u },
  { pattern: /^(?:展开|收起|显示|加载)(?:全文|全部|更多)?$/u },
  // 分享到：, 分享至, 转发, 赞, 在看, 取消, 允许: buttons
  { pattern: /^(?:分享|转发|轉發|分享到|分享至|分享给好友|赞|点赞|在看|收藏|留言|听过|取消|允许|知道了|分析|视频|小程序|打赏|喜欢作者|写留言|朋友圈|微信|微博|新浪微博|QQ空间)[：:]?$/u },
  { pattern: /^，轻点两下取消/u },
  // 阅读量81871, 阅读： 578, +12赞, 本文已被查看 5204 次, 粉丝
  { pattern: /^(?:阅读|浏览|点击|查看|评论|点赞|转发|收藏|分享)[量数次]?\s?[：:(（]?\s?[\d,.万]{1,12}\s?[次人)）]?$/u },
  { pattern: /^\+?\d{1,6}\s?(?:赞|次|条评论|文章数|关注者|个赞|粉丝|\d{1,6}赞)$/u, headOnly: true },
  { pattern: /^本文已被(?:查看|阅读|浏览)/u },
  // 发布时间 : 2024-05-22 11:40:54, (更新时间戳: 1711111676580), 2024-09-09 11:03:57
  { pattern: /^[(（]?(?:发布|发表|更新|修改|上传|原创|采集)?(?:时间|日期|于|时间戳)\s?[：:]/u, maxLength: 50 },
  { pattern: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)$/u },
  { pattern: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u, headOnly: true },
  { pattern: /发表于\s?\d{4}年/u },
  { pattern: /^(?:所属地|IP属地|发布于|来自)\s?\p{Script=Han}{2,10}$/u },
  // 责任编辑：王某, （编辑 李某）, 文 | 清华大学…研究院副院长 肖茜, 作者：…, 校对/张三
  {
    pattern:
      /^[(（[【]?(?:本期|值班|本文|网络|轮值)?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|审校|监制|总监制|主编|排版|制图|美编|初审|复审|终审|来稿|供稿|文字|撰文|撰稿|作者|译者|翻译|编译|整理|文|图|图片|供图|摄影|记者|通讯员|出品)\s?[|丨｜/／:：][^。？！，；]{1,50}[)）\]】]?$/u,
  },
  { pattern: /^[(（[【](?:本报|本刊|总台|央视|新华社)?(?:责任编辑|责编|编辑|记者|通讯员|作者)\s?[^。？！；]{1,40}[)）\]】]$/u },
  // 本文为 独立观点，未经授权禁止转载。 如若转载请注明出处, 转载，请参考转载声明
  { pattern: /(?:未经(?:授权|许可|允许|同意)|禁止转载|谢绝转载|如若转载|如需转载|转载请|请注明(?:出处|来源|原文)|^转载，请|原创发布$)/u, maxLength: 160 },
  { pattern: /^[^\p{L}]{0,3}(?:免责声明|声明[：:]|版权声明|译文声明|译文仅供参考|本文(?:是|为|系)?翻译|本文内容(?:收集|来源|仅)|本文(?:仅代表|不代表|不构成)|以上(?:内容|观点)仅|本文转载自|\\?[*＊]?标明为【)/u, maxLength: 240 },
  { pattern: /(?:如有侵权|若有侵权|如涉及?侵权|侵权(?:请|联系)|联系(?:我们)?删除|仅供(?:学习|参考|交流)|对文章有疑问|客服.{1,20}[:：])/u, maxLength: 160 },
  { pattern: /(?:商务合作|投稿邮箱|投稿请|转载合作|合作与咨询|咨询与合作|寻求报道|爆料)/u, maxLength: 60 },
  // 京ICP备08010314号, Copyright © …, 本站由…提供计算与安全服务
  { pattern: /ICP[备證证]|公网安备|(?:举报|监督)(?:电话|邮箱|热线)|All Rights Reserved|^Copyright\b|^©|^本站|^本网站|违法和不良信息举报/iu, maxLength: 300 },
  // 上一篇：…, 下一篇：…
  { pattern: /^(?:上|下)一[篇条页则][：:]?/u },
  // （来源链接：, 原文链接：https://…, 新闻链接：, and a line that is an address only
  { pattern: /^[(（]?(?:原文|新闻|公告|参考|相关|报告|下载|全文|资料|来源)?(?:链接|地址|网址|連結)\s?[：:]?\s?(?:https?:\/\/\S{1,400})?[)）]?$/iu, maxLength: 460 },
  { pattern: /^[<(（【[]?(?:https?:\/\/|www\.)\S{1,400}$/iu, maxLength: 460 },
  // 首页, 登录, 注册: menus
  { pattern: /^(?:首页|首頁|主站|主页|登录|登入|注册|投稿|搜索|搜尋|菜单|导航|返回顶部|关于我们|联系我们|广告服务|网站地图|友情链接|隐私政策|用户协议|免责条款|合作单位|战略伙伴|创作中心|RSS)$/u },
  { pattern: /^您(?:还未|尚未)登录/u },
  // A cut image or link at the end of a page: ![](https://mmbiz.qpic.cn/sz...
  { pattern: /^!?\[[^\]]{0,80}\]\([^)]{0,400}$/u, maxLength: 500 },
  // One letter is a closing cross
  { pattern: /^[A-Za-z×✕]$/u },

  // Share, Tweet, Print, Skip to main content, Advertisement: buttons
  {
    pattern:
      /^(?:share(?: it)?|tweet|e-?mail|print|save|comments?|copy link|link copied!?|subscribe(?: now)?|sign (?:in|up|out)|log ?(?:in|out)|register|menu|search|home|close|play|listen|watch|previous|next|donate|advertisement|sponsored(?: content)?|promoted|ad|back to top|skip to (?:main )?content|read more|learn more|continue reading|read next|load more|show more|see (?:more|all)|view (?:more|all|comments)|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|instagram|youtube|follow us|newsletters?)[.:!…»›→ ]{0,3}$/iu,
  },
  // Share this article, Read more: …, Follow us on X, Sign up for our newsletter
  {
    pattern:
      /^(?:share (?:this|on|via|to)|read (?:more|next|also|the full story)\b|(?:click|tap) here|(?:please )?follow (?:us|me|@)|sign up (?:for|to)|subscribe to|join (?:our|the) (?:newsletter|mailing list|conversation)|get (?:our|the) (?:latest|newsletter|best)|enter your e-?mail|please enter a valid|see also:|related:|watch:|listen:|spread the word)/iu,
    maxLength: 120,
  },
  // We use cookies …, By submitting this form, you agree to our Terms
  { pattern: /(?:\buses? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|accept (?:all )?cookies|^by (?:clicking|submitting|signing up|subscribing|continuing))/iu, maxLength: 400 },
  { pattern: /^(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|contact us|about us|careers|sitemap|accessibility|press office|media contacts?)[.:]?$/iu },
  { pattern: /(?:all rights reserved|may not be (?:published|reproduced|copied)|without (?:prior )?(?:written )?permission)/iu, maxLength: 300 },
  // By Sam Kaplan and Irina Michalowitz, 3 minutes, 5 min read, Oct 08, 2024, Published on …, Updated 3:15 PM EST
  { pattern: /^by:? \p{Lu}[^.!?;]{1,100}$/iu, headOnly: true, maxLength: 110 },
  { pattern: /^\d{1,3} min(?:ute)?s?(?: read)?$/iu },
  { pattern: /^(?:published|posted|updated|last (?:updated|modified)|date|first published)(?: on| at)?\b[: ]/iu, headOnly: true },
  { pattern: /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}/iu, headOnly: true, maxLength: 60 },
  { pattern: /^(?:photo|image|picture|credit)s?(?: credit| by| courtesy)?:? \S/iu, headOnly: true },
];

/** From such a line on everything is chrome: WeChat's page frame. */
export const FRAME_LINES = /^(?:预览时标签不可点|微信扫一扫|继续滑动看下一个|向上滑动看下一个|轻触阅读原文|轻点两下取消赞)/u;

/** Headings of what follows an article: other articles, comments, the site's own matters. */
export const TAIL_HEADINGS: readonly RegExp[] = [
  /^(?:相关|相關|推荐|推薦|延伸|往期|热门|熱門|更多|精彩|最新|猜你喜欢|精选|拓展)(?:的)?(?:文章|阅读|閱讀|推荐|推薦|新闻|新聞|资讯|资料|链接|热文|内容|报道|報導|回顾|精选|精彩|评论|专题|好文)?[：:]?$/u,
  /^(?:你可能|您可能|猜你|大家都在|看过本文|喜欢本文)/u,
  /^(?:发表|发布|网友|最新|全部|热门|文章|精选)?(?:评论|留言|評論)(?:区)?(?:[（(]\d{0,6}[)）])?$/u,
  /^(?:被以下专辑收录|文章目录|本文目录|友情链接|TA的(?:文章|专栏)|作者其他文章|关于(?:作者|我们|本刊)|联系我们|用户服务|企业服务|合作信息|文章标签|责任编辑)/u,
  /^(?:related|recommended|popular|trending|latest|recent|top|more|further|featured)(?: \p{L}{2,12}){0,2}:?$/iu,
  /^(?:more|read more) (?:from|on|in|about)\b/iu,
  /^(?:you (?:may|might) also|we recommend|what to read next|most (?:read|popular|viewed|shared)|editor'?s picks|don'?t miss|up next)/iu,
  /^(?:leave a (?:reply|comment)|post a comment|\d{0,5} ?comments?(?: \(\d{1,5}\))?$|join the (?:conversation|discussion)|share this|spread the word)/iu,
  /^(?:about the authors?|meet the authors?|author bio|subscribe\b|sign up\b|get the latest|newsletter|stay (?:informed|connected|updated)|products and services|tags:?$|filed under|categories:?$|topics:?$|footnotes?$|contacts?:?$|notes to editors?)/iu,
];

/** Headings of a list of what follows: 新闻速览, 本期导读, In this issue. */
export const CONTENTS_HEADING = /^(?:新闻速览|内容速览|本期(?:导读|要点|目录|看点|速览)|目\s?录|导读|要点|in this issue|contents|table of contents)[：:]?$/iu;
