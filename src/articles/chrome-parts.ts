/** What stands before the first word of the news on a line of it. */
export const CHROME_STARTS: readonly RegExp[] = [
  // 央视网消息（新闻联播）：国务院总理…
  /^\p{Script=Han}{2,8}消息[（(][^（()）]{2,12}[)）][：:，]/u,
];

export const END_LENGTH = 400;

/** What stands after the last word of the news; looked for in the last `END_LENGTH` characters of a line, cut off from the match on. */
export const CHROME_ENDS: readonly RegExp[] = [
  // …正在研究中。广告声明：文内含有的对外跳转链接…
  /(?<=[。！？”])\s?(?:广告声明|免责声明|版权声明)[：:]/u,
  // …以窃取备份密钥。【外刊-阅读原文】
  /\s?[【[](?:外刊-?)?(?:阅读|查看)原文[】\]]$/u,
  // …敏感信息。（责任编辑：王某）
  /[（(【[](?:责任编辑|责编|编辑|校对)\s?[：:|丨 ][^（()）]{1,20}[)）】\]]$/u,
];

/** Where a text says whose report it is. The first group is the name; a whole line of this kind is chrome. */
export const CREDIT_LINES: readonly RegExp[] = [
  // （来源：新华网）, 来源｜光明日报, 文章来源：网信中国, 信息来源：工信部网站
  /^[（(【[]?(?:本文|文章|原文|稿件|信息|新闻|资料|内容|图文|转载|消息)?(?:来源|來源|出处)(?:于|自)?\s?[：:|丨｜/／]\s?([^。；，！？)）】\]]{2,40})[)）】\]]?$/u,
  // 转自：人民网, 本文转载自：新华社
  /^[（(【[]?(?:本文)?(?:转自|转载自|摘自|選自|选自)\s?[：:|丨｜]?\s?([^。；，！？)）】\]：:]{2,40})[)）】\]]?$/u,
  // 原文地址：<https://example.org/…>: a translation
  /^(?:原文(?:地址|链接|出处)|(?:本文)?(?:翻译|编译|转载)自)\s?[：:]\s?<?https?:\/\/(?:www\.)?([^/\s]{4,60})/iu,
  // Source: Reuters, (Source: Xinhua)
  /^[(（[]?(?:news )?source(?:s)?\s?[:：|]\s?([^.;!?)）\]]{2,60})\.?[)）\]]?$/iu,
  // Originally published by The Conversation
  /^[*(]?(?:this (?:article|story|post) (?:was )?)?(?:originally|first) (?:published|appeared) (?:by|in|on|at) ([^.;!?)]{2,60})\.?\)?/iu,
];

/** The same at the end of a paragraph: …推动构建人类命运共同体。（来源：新华网） */
export const CREDIT_ENDS: readonly RegExp[] = [
  /[（(【[](?:文章|稿件|信息|新闻)?(?:来源|來源|转自)\s?[：:|丨｜]\s?([^（()）【[\]：:]{2,40})[)）】\]]$/u,
  /\(source: ([^()]{2,60})\)$/iu,
];

/** The agency a dispatch begins with: 新华社联合国7月1日电, IT之家 8 月 1 日消息, WASHINGTON (AP) — */
export const DATELINES: readonly RegExp[] = [
  /^[（(]?((?:[A-Za-z0-9]{1,8})?\p{Script=Han}{0,6}(?:社|网|報|报|台|之家))[^。，：；！？]{0,24}(?:电|電|讯|訊|消息)(?=[（( ，：:\s])/u,
  /^[A-Z][A-Za-z .,'’-]{1,40} \(((?:AP|AFP|Reuters|Xinhua|UPI|ANI|dpa|PTI|Kyodo|Yonhap|TASS))\)/u,
];
