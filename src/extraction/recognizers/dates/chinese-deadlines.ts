const TAKES_EFFECT = /^(?:将|就|即|便|起)?(?:正式|开始|自动)?(?:生效|施行|实施|适用)/;
const ISSUED = /公报|公布|刊登|刊发|刊载|发布|签署|批准|颁布|公告/;
/** 5月1日签署，十天后公布: the day that it is counted from. */
const DATED = /\d日|[今昨当]天|周[一二三四五六日]/;
const SENTENCE_BEFORE = 40;

/** 在官方公报上公布，20天后生效: counted from an event whose day need not be the one told last. */
export function isDeadlineDays(view: string, start: number, end: number): boolean {
  const before = view.slice(Math.max(0, start - SENTENCE_BEFORE), start);
  const sentence = before.split(/[。！？\n]/).at(-1) ?? '';
  return TAKES_EFFECT.test(view.slice(end, end + 10)) || (ISSUED.test(sentence) && !DATED.test(sentence));
}
