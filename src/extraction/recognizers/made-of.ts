/** Whether a short text is nothing but words of a list, one behind another: 大型 + 科技 in 大型科技公司. */
export function isMadeOf(text: string, words: ReadonlySet<string>, longest = 6): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < text.length; start += 1) {
    if (!reached.has(start)) continue;
    for (let length = 1; length <= longest; length += 1) {
      if (words.has(text.slice(start, start + length))) reached.add(start + length);
    }
  }
  return reached.has(text.length);
}
