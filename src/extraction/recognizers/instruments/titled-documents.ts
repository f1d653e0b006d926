import type { NameSpan } from '../../document.ts';
import { isStop } from '../chinese-words.ts';
import type { NameRecognizer, Reading } from '../reading.ts';
import { headEndingAt, headOfTitle, headStartingAt } from './chinese-instrument-heads.ts';
import { documentSpan } from './document-span.ts';

const OPEN = /《/g;
const TITLE_AT_MOST = 90;
const QUOTED = /“([^“”《》。！？\n]{4,60})”/g;
/** Newspapers and magazines are sources: 《纽约时报》, 《中国信息安全》杂志. */
const MEDIA = /(?:(?<![公通简海])报|周刊|月刊|杂志|评论|新闻|期刊|在线)$/;
const MEDIA_BEHIND = /^(?:杂志|报道|记者|网站|周刊|月刊|期刊|披露|社论|专栏)/;
/** A quoted phrase with one of these at its end names a document even without title marks. */
const QUOTED_HEADS: ReadonlySet<string> = new Set(
  '协议 宣言 公约 条约 法案 倡议 决议 声明 行动计划 承诺 契约 行政命令 行政令 框架公约 权利法案'.split(' '),
);
/** Documents in title marks or quotation marks: 《全球人工智能治理倡议》, “布莱奇利协议”. */
export const titledDocuments: NameRecognizer = (reading) => [...titled(reading), ...quoted(reading)];

function titled(reading: Reading): NameSpan[] {
  const { view } = reading;
  const spans: NameSpan[] = [];
  let done = 0;
  for (const { index } of view.matchAll(OPEN)) {
    if (index < done) continue;
    const end = titleEnd(view, index + 1);
    const closed = view.charAt(end) === '》';
    done = end;
    const title = view.slice(index + 1, end);
    if (title.length < 2 || (closed && (MEDIA.test(title) || MEDIA_BEHIND.test(view.slice(end + 1, end + 5)))))
      continue;
    const behind = closed ? headStartingAt(view, /^的/.test(view.slice(end + 1)) ? end + 2 : end + 1) : null;
    const head =
      headOfTitle(title) ??
      behind ??
      headEndingAt(view, index - (CALLED.exec(view.slice(Math.max(0, index - 2), index))?.[0].length ?? 0));
    const span =
      documentSpan(reading, index + 1, end, head, 'titled-document') ?? identifiedSpan(reading, index + 1, end);
    if (span && (title.length > SHORT_FORM || span.entity.basis === 'LEXICON')) spans.push(span);
  }
  return spans;
}

/** 《推动政府高效采购人工智能》（M-25-22）: no head tells what it is, but the name in brackets does. */
function identifiedSpan({ view, lexicon }: Reading, start: number, end: number): NameSpan | null {
  const inBrackets = /^》[（(]([^（()）\n]{2,30})[)）]/.exec(view.slice(end, end + 34))?.[1];
  if (inBrackets === undefined) return null;
  const entity = lexicon
    .bearers(inBrackets)
    .find(({ entity: { type } }) => type === 'Initiative' || type === 'Resolution')?.entity;
  return entity
    ? { start, end, text: view.slice(start, end), entity, type: entity.type, rule: 'identified-document' }
    : null;
}

/** 草案叫《…. */
const CALLED = /(?:名为|题为|称为|[叫即为：])$/;

/** 《办法》 names what was named in full before: a refiner looks for it. */
const SHORT_FORM = 3;

/** The mark that closes a title, over titles inside it; the end of the line where nobody closed it. */
function titleEnd(view: string, start: number): number {
  let depth = 1;
  for (let position = start; position < view.length && position - start < TITLE_AT_MOST; position += 1) {
    const character = view.charAt(position);
    if (character === '《') depth += 1;
    if (character === '》') depth -= 1;
    if (depth === 0 || character === '\n') return position;
  }
  return start;
}

function quoted(reading: Reading): NameSpan[] {
  const { view } = reading;
  return [...view.matchAll(QUOTED)].flatMap((match): NameSpan[] => {
    const [, title = ''] = match;
    const start = match.index + 1;
    const end = start + title.length;
    const own = headOfTitle(title);
    const behind = headStartingAt(view, end + 1);
    const described = isStop(view, start) || /^[^”]{0,4}[一两三][项份个]/.test(title);
    const head = described ? null : own && QUOTED_HEADS.has(own.text) ? own : behind?.bare ? behind : null;
    const span = head && !/[，,；;]/.test(title) ? documentSpan(reading, start, end, head, 'quoted-document') : null;
    return span ? [span] : [];
  });
}

/** 中国主提的+加强人工智能能力建设国际合作决议, 撤销+拜登人工智能行政命令: back from the head to a word that is no part of a title. */
