const DEADLINE_BEFORE =
  /(?:截止(?:时间|日期|期限)?|截至|截稿|不晚于|最迟|期限)(?:为|是|在|于|到|至)?$|\b(?:deadline (?:of|is|was)|no later than|until|by) $/;
const DEADLINE_AFTER = /^(?:之?前(?!后)|截止|为止)/;
const CUE_WINDOW = 20;

/** 意见反馈截止时间为5月17日, 5月17日前提交: the day on which something ends, not one on which something happened. */
export function isDeadline(view: string, start: number, end: number): boolean {
  return (
    DEADLINE_BEFORE.test(view.slice(Math.max(0, start - CUE_WINDOW), start)) ||
    DEADLINE_AFTER.test(view.slice(end, end + 3))
  );
}
