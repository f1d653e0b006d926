/**
 * Lines that belong to the page and not to the article, as they are seen on WeChat, portals, agencies and blogs.
 * A new kind of line is one row here, with a sample beside it and a case in the test. News about copyright, registration or
 * permission must not be caught: a row names the phrase of the page, not the subject.
 */
export interface ChromeLine {
  readonly pattern: RegExp;
  /** Longer lines are never chrome of this kind; without it `USUAL_LENGTH`. */
  readonly maxLength?: number;
  /** Only plain lines between the headline and the first sentence, where authors, dates and counters stand. */
  readonly headOnly?: boolean;
}

export const USUAL_LENGTH = 80;

const CHINESE_LINES: readonly ChromeLine[] = [
  // 扫码订阅《…》, 长按识别下面的二维码可加入星球, 微信二维码
  { pattern: /^(?:请|微信)?(?:扫码|扫一扫|扫描|长按)[^。]{0,60}$/u },
  { pattern: /^[^。]{0,30}二维码[^。]{0,20}$/u },
  // 邮发代号 2-786, 征订热线：010-…, 合作微信：…
  {
    pattern:
      /^(?:邮发代号|国内统一刊号|(?:征订|订阅|咨询|服务|客服|联系|合作|商务|广告|投稿|爆料)(?:热线|电话|邮箱|微信|QQ)\s?[：:])/u,
  },
  // 点击蓝字·关注我们, 点击下图 了解详情, 点击下载：
  { pattern: /^[^\p{L}\p{N}]{0,6}(?:点击|点选|點擊|戳|猛戳|轻触|点“?阅读原文)[^。]{0,40}$/u },
  // 关注我们, 欢迎关注《…》杂志官方抖音号
  {
    pattern:
      /^(?:欢迎|歡迎|敬请|请|更多.{0,12})?(?:关注|關注|订阅|訂閱|加入|添加)(?:我们|我們|本号|[^。]{0,30}(?:公众号|视频号|抖音号|微博|账号|社群|微信群))/u,
  },
  { pattern: /(?:公众号|视频号|抖音号|服务号|小程序)$/u, maxLength: 30 },
  // 阅读原文, 查看原文, 【外刊-阅读原文】, 展开更多
  { pattern: /^[【[(（]?(?:外刊-)?(?:阅读|閱讀|查看|浏览)(?:原文|全文|更多|详情)[】\])）]?$/u },
  { pattern: /^(?:展开|收起|显示|加载)(?:全文|全部|更多)?$/u },
  // Buttons
  {
    pattern:
      /^(?:分享|转发|轉發|分享到|分享至|分享给好友|赞|点赞|在看|收藏|留言|听过|取消|允许|知道了|视频|小程序|打赏|喜欢作者|写留言|朋友圈|微信|微博|新浪微博|QQ空间|搜索|登录|登入|注册|投稿)[：:]?$/u,
  },
  { pattern: /^，轻点两下取消/u },
  // 首页, 关于我们: menus
  {
    pattern:
      /^(?:首页|首頁|主站|主页|菜单|导航|返回顶部|关于我们|联系我们|广告服务|网站地图|友情链接|隐私政策|用户协议|免责条款|合作单位|战略伙伴|创作中心|商务合作|内容需知)$/u,
  },
  { pattern: /^您(?:还未|尚未)登录/u },
  { pattern: /^(?:上|下)一[篇条页则][：:]?/u },
  // 阅读量81871, 阅读： 578, 12赞, 本文已被查看 5204 次
  {
    pattern: /^(?:阅读|浏览|点击|查看|评论|点赞|转发|收藏|分享)[量数次]?\s?[：:(（]?\s?[\d,.万]{1,12}\s?[次人)）]?$/u,
  },
  { pattern: /^\+?\d{1,6}\s?(?:赞|次|条评论|文章数|关注者|个赞|粉丝|\d{1,6}赞)$/u },
  { pattern: /^本文已被(?:查看|阅读|浏览)/u },
  // 发布时间 : 2024-05-22 11:40:54, (更新时间戳: 1711111676580), 2024-09-09 11:03:57, 发表于 2024年07月10日
  { pattern: /^[(（]?(?:发布|发表|更新|修改|上传|采集)(?:时间|日期|于|时间戳)\s?[：:]/u, maxLength: 50 },
  { pattern: /^(?:时间|日期)\s?[：:]|发表于\s?\d{4}年/u, headOnly: true },
  { pattern: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?$/u },
  { pattern: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u, headOnly: true },
  // 所属地 上海, 来自少数派报告
  { pattern: /^(?:所属地|IP属地|发布于|来自)\s?\p{Script=Han}{2,10}$/u },
  // 责任编辑：王某, 文 | 清华大学…研究院副院长 肖茜, 校对/张三, （记者 李某）, 张三、李四
  {
    pattern:
      /^[(（[【]?(?:本期|值班|本文|网络|轮值)?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|审校|监制|总监制|主编|排版|制图|美编|初审|复审|终审|来稿|供稿|文字|撰文|撰稿|作者|译者|翻译|编译|整理|文|图|图片|供图|摄影|记者|通讯员|出品)\s?[|丨｜/／:：][^。？！，；]{1,50}[)）\]】]?$/u,
  },
  {
    pattern:
      /^[(（[【](?:本报|本刊|总台|央视|新华社)?(?:责任编辑|责编|编辑|记者|通讯员|作者)\s?[^。？！；]{1,40}[)）\]】]$/u,
  },
  { pattern: /^\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){1,5}$/u, headOnly: true },
  { pattern: /^[（(]?(?:图片来源|图源|配图|封面图|题图)\s?[：:]/u, maxLength: 40 },
  // 未经授权禁止转载。 如若转载请注明出处, 转载，请参考转载声明
  {
    pattern: /(?:禁止|谢绝|严禁|不得|如若|如需|欢迎)(?:擅自)?转载|转载请|请注明(?:出处|来源|原文)|^转载，请|原创发布$/u,
    maxLength: 160,
  },
  // 译文声明, 本文内容收集自…, 以上内容仅代表作者观点, *标明为【外刊】的内容…
  {
    pattern:
      /^[^\p{L}]{0,3}(?:免责声明|声明[：:]|版权声明|译文声明|译文仅供参考|本文(?:是|为|系)?翻译|本文转载自|本文内容(?:收集|来源|仅)|本文(?:仅代表|不代表|不构成)|以上(?:内容|观点)仅|标明为【)/u,
    maxLength: 240,
  },
  {
    pattern:
      /(?:如有侵权|若有侵权|如涉及?侵权|侵权(?:请|联系)|联系(?:我们)?删除|仅供(?:学习|交流)|对文章有疑问|^客服[^。]{0,20}[:：（])/u,
    maxLength: 160,
  },
  { pattern: /(?:商务合作|转载合作|合作与咨询|咨询与合作|寻求报道|投稿邮箱)[^。]{0,20}(?:[：:@]|联系)/u },
  // 京ICP备08010314号, 本站由…提供计算与安全服务, 举报电话：…
  {
    pattern:
      /ICP[备證证]\s?(?:字第)?\d|公网安备|(?:举报|监督)(?:电话|邮箱|热线)|^本(?:网)?站(?:由|提到|所有|部分|内容|不|仅|文章|转载|原创)/u,
    maxLength: 300,
  },
  // 原文链接：https://…, （公告链接：
  {
    pattern:
      /^[(（]?(?:原文|新闻|公告|参考|相关|报告|下载|全文|资料|来源)?(?:链接|地址|网址|連結)\s?[：:]?\s?<?(?:https?:\/\/\S{1,400})?[)）]?$/iu,
    maxLength: 460,
  },
];

const ENGLISH_LINES: readonly ChromeLine[] = [
  // Buttons and menus
  {
    pattern:
      /^(?:share(?: it)?|tweet|e-?mail|print|save|comments?|copy link|link copied!?|subscribe(?: now)?|sign (?:in|up|out)|log ?(?:in|out)|register|menu|search|home|close|play|listen|watch|previous|next|donate|advertisement|sponsored(?: content)?|promoted|ad|back to top|skip to (?:main )?content|read more|learn more|continue reading|read next|load more|show more|see (?:more|all)|view (?:more|all|comments)|facebook|twitter|linkedin|whatsapp|reddit|telegram|instagram|youtube|rss|follow us|newsletters?)[.:!…»›→ ]{0,3}$/iu,
  },
  {
    pattern:
      /^(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|contact us|about us|careers|sitemap|accessibility|press office|media contacts?)[.:]?$/iu,
  },
  // Share this article, Read more: …, Follow us on X, Sign up for our newsletter
  {
    pattern:
      /^(?:share (?:this|on|via)|read (?:more|next|also|the full story)\b|(?:click|tap) here|(?:please )?follow (?:us|me|@)|sign up (?:for|to receive)|subscribe to|join (?:our|the) (?:newsletter|mailing list|conversation)|get (?:our|the) (?:latest|newsletter|best)|enter your e-?mail|please enter a valid|see also:|related:|watch:|listen:|spread the word)/iu,
    maxLength: 120,
  },
  // We use cookies …, By submitting this form, you agree to our Terms
  {
    pattern:
      /(?<=\b(?:we|site|website|page)s? uses? )cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|(?<=accept (?:all )?)cookies/iu,
    maxLength: 300,
  },
  {
    pattern:
      /^by (?:clicking|submitting|signing up|subscribing|continuing)[^.]{0,80}(?:you (?:agree|accept|consent)|our terms|privacy)/iu,
    maxLength: 300,
  },
  // All rights reserved, © 2025 …, This material may not be published …
  {
    pattern:
      /all rights reserved|^(?:copyright\s?)?(?:©|\(c\)) ?\d{0,4}|^copyright \d{4}|may not be (?:published|reproduced|copied|redistributed)[^.]{0,60}(?:without|rewritten)/iu,
    maxLength: 300,
  },
  // 3 minutes, 5 min read
  { pattern: /^\d{1,3} min(?:ute)?s?(?: read)?$/iu },
  // By Sam Kaplan and Irina Michalowitz, Oct 08, 2024, Published on …, Photo: …
  { pattern: /^by:? [^.!?;]{1,100}$/iu, headOnly: true, maxLength: 110 },
  {
    pattern: /^(?:published|posted|updated|last (?:updated|modified)|date|first published)(?: on| at)?\b[: ]/iu,
    headOnly: true,
  },
  {
    pattern:
      /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}/iu,
    headOnly: true,
    maxLength: 60,
  },
  { pattern: /^(?:photo|image|picture|credit)s?(?: credit| by| courtesy)?: \S/iu, maxLength: 120 },
];

const ANY_LANGUAGE: readonly ChromeLine[] = [
  // A line that is an address only
  { pattern: /^[<(（【[]?(?:https?:\/\/|www\.)\S{1,400}$/iu, maxLength: 460 },
  // The image or link within which a page was cut: ![](https://mmbiz.qpic.cn/sz...
  { pattern: /^!?\[[^\]]{0,80}\]\([^)]{0,400}$/u, maxLength: 500 },
  // #GenerativeAI #AISafety
  { pattern: /^(?:[#＃][\p{L}\p{N}_-]{1,40}[\s|、,]{0,3}){1,20}$/u, maxLength: 200 },
  // A closing cross
  { pattern: /^[A-Za-z×✕]$/u },
];

export const CHROME_LINES: readonly ChromeLine[] = [...CHINESE_LINES, ...ENGLISH_LINES, ...ANY_LANGUAGE];
