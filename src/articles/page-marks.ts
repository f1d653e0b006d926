/** Lines by which the parts of a page are told apart, as they are seen on WeChat, portals and blogs. */

/** From such a line on everything is chrome: WeChat's page frame. */
export const FRAME_LINES =
  /^(?:预览时标签不可点|微信扫一扫|继续滑动看下一个|向上滑动看下一个|轻触阅读原文|轻点两下取消赞)/u;

/** Headings of what follows an article: other articles, comments, the site's own matters. */
export const TAIL_HEADINGS: readonly RegExp[] = [
  /^(?:相关|相關|推荐|推薦|延伸|往期|热门|熱門|更多|精彩|最新|精选|拓展)(?:的)?(?:文章|阅读|閱讀|推荐|推薦|新闻|新聞|资讯|链接|热文|内容|报道|報導|回顾|精选|精彩|评论|专题|好文)?[：:]?$/u,
  /^(?:你可能|您可能|猜你|大家都在|看过本文|喜欢本文)/u,
  /^(?:发表|发布|网友|最新|全部|热门|文章|精选)?(?:评论|留言|評論)(?:区)?(?:[（(]\d{0,6}[)）])?$/u,
  /^(?:被以下专辑收录|文章目录|本文目录|友情链接|TA的(?:文章|专栏)|作者其他文章|关于(?:作者|我们|本刊)|联系我们|用户服务|企业服务|合作信息|文章标签)/u,
  /^(?:related|recommended|popular|trending|latest|recent|top|more|further|featured)(?: (?:articles?|stories|story|posts?|news|content|reading|coverage|links|topics|videos|headlines|blogs?|resources|comments|picks|now|for you)){1,2}:?$/iu,
  /^(?:you (?:may|might) also|we recommend|what to read next|most (?:read|popular|viewed|shared)|editor'?s picks|don'?t miss|up next|more (?:from|on this))\b/iu,
  /^(?:leave a (?:reply|comment)|post a comment|\d{0,5} ?comments?(?: \(\d{1,5}\))?$|join the (?:conversation|discussion)|share this|spread the word)/iu,
  /^(?:about the authors?|meet the authors?|author bio|subscribe\b|sign up$|get the latest|newsletter|stay (?:informed|connected|updated)|products and services|tags:?$|filed under|categories:?$|topics:?$)/iu,
];

/** Headings of a list of what follows: 新闻速览, 本期导读, In this issue. */
export const CONTENTS_HEADING =
  /^(?:新闻速览|内容速览|本期(?:导读|要点|目录|看点|速览)|目\s?录|导读|要点|in this issue|contents|table of contents)[：:]?$/iu;
