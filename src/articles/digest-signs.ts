/** Headlines that announce several news items. */
const DIGEST_HEADLINE =
  /快讯|早报|晚报|晨报|周报|月报|双周|周刊|月刊|一周|速览|简报|要闻|早餐|每日|今日|新闻联播|牛览|大事记|盘点|汇总|合集|十大(?:新闻|事件)|news in brief|round-?up|weekly|digest|newsletter|(?:morning|daily|evening) briefing|bulletin|(?:this|the) week in|week in review|top stories|headlines|timeline|year in review|快訊|早報|晚報|週報|週刊|一週|速覽|簡報|彙整/iu;

/** `2024 年 3 月 13 日　…`, `5月21日，…`, `March 13, 2024: …`, `2024-03-13 …` */
const DATED_TITLE =
  /^(?:(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b)/iu;

const MOST = 0.6;

/** What speaks for several news items under one headline, beyond their having titles; one sign is enough. */
export const DIGEST_SIGNS: readonly ((about: DigestCandidate) => boolean)[] = [
  ({ headline }) => DIGEST_HEADLINE.test(headline),
  ({ headline, titles }) => listsTitles(headline, titles),
  ({ titles, sourceMarks }) => titles.length >= 3 && sourceMarks >= titles.length * MOST,
  ({ titles }) =>
    titles.length >= 3 && titles.filter((title) => DATED_TITLE.test(title)).length >= titles.length * MOST,
];

export interface DigestCandidate {
  readonly headline: string;
  /** Titles of the items. */
  readonly titles: readonly string[];
  /** How many lines of the file name a source: an item of a digest has its own. */
  readonly sourceMarks: number;
}

/** `US repeals order; UN adopts resolution`: one of the parts is the title of an item. */
function listsTitles(headline: string, titles: readonly string[]): boolean {
  const parts = headline.split(/[；;]/u).map(fold);
  if (parts.length < 2) return false;
  const folded = titles.map(fold).filter((title) => title.length >= 6);
  return parts.some((part) =>
    folded.some((title) => part === title || part.startsWith(title) || title.startsWith(part)),
  );
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
