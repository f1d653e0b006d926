import type { MeetingSpan, NameSpan } from '../../document.ts';
import { isNameCharacter, isStop, stopEndsAt } from '../chinese-words.ts';
import { isMadeOf } from '../made-of.ts';
import type { MeetingRecognizer, TermSpan } from '../reading.ts';
import { firstOf, SpanIndex } from '../span-index.ts';
import { namesOf } from '../unknown-entity.ts';

const HEAD =
  /峰会|大会(?!堂)|论坛|会议(?![室厅纪])|对话会|(?:(?<=全球|治理|战略|高级别|政府间|国际|经济|机制)对话(?![框式与合]))|研讨会|座谈会|圆桌会|会晤|博览会|宣传周|年会|磋商/g;
const NAME_AT_MOST = 34;
const ORDINAL = /(?:(?<!\d)\d{4}年?|(?:第[\d一二三四五六七八九十百]{1,4}|首)[届次])$/;
/** What makes a name of the words before the head: a subject, a number, a known name. */
const SUBJECT =
  /人工智能|AI|数字|网络|互联网|数据|算力|机器人|科技|安全|治理|合作|一带一路|\d{4}|第[\d一二三四五六七八九十]+[届次]/;
/** Which of them it is, where that is all that is said: 第三次会议, 2024年会议. */
const NUMBERED = /(?:首|多|每|历|全|各|本|该|此|上|下|第[一二三四五六七八九十\d]{1,4}|\d{1,4}余?)[次届场]|\d{4}年?/g;
const COMMON: ReadonlySet<string> = new Set(
  (
    '高级别 部长级 国际 全体 公开 紧急 特别 闭门 视频 线上 有关 相关 重要 年度 首脑 领导人 新闻 工作 政府间 专题 多边 双边 全球 地区 区域 非正式 常务 主题 学术 ' +
    '系列 近日 关于 此类 人工智能 AI 安全 治理 合作 数字 网络 科技 数据'
  ).split(' '),
);
/** 一场|人工智能峰会. */
const LEADING = /^(?:另|下|上)?[一两三][场次个届]/;
/** 全球对话 | 和 | 人工智能造福人类全球峰会. */
const MEETING_END = /(?:峰会|大会|论坛|会议|对话|会晤)$/;
const LINKS = '暨-·“”';

/** 2024世界人工智能大会暨人工智能全球治理高级别会议: back from the head noun to a word that is no part of a name. */
export const chineseMeetings: MeetingRecognizer = ({ view, terms }, names) => {
  const known = new SpanIndex(terms.filter((term) => term.terms.some(({ kind }) => kind === 'meeting')));
  const taken = new SpanIndex(names);
  const headed = [...view.matchAll(HEAD)].flatMap((match): MeetingSpan[] => {
    const end = match.index + match[0].length;
    const start = nameStart(view, match.index);
    const inside = firstOf(known.within(start, end), (term) => term.end <= end);
    if (isBody(taken, match.index, end) || !(inside || isName(view, start, match.index, taken))) return [];
    return [meeting(view, start, end, inside, 'chinese-meeting')];
  });
  return joinHeads(view, [...headed, ...numbered(view, terms)]);
};

/** 第三届 before a known name: 第三届“一带一路”国际合作高峰论坛. */
function numbered(view: string, terms: readonly TermSpan[]): MeetingSpan[] {
  return terms.flatMap((term): MeetingSpan[] => {
    if (seriesOf(term) === null || !/\p{Script=Han}/u.test(view.slice(term.start, term.end))) return [];
    const ordinal = ORDINAL.exec(view.slice(Math.max(0, term.start - 8), term.start))?.[0];
    return ordinal ? [meeting(view, term.start - ordinal.length, term.end, term, 'numbered-meeting')] : [];
  });
}

function meeting(view: string, start: number, end: number, known: TermSpan | undefined, rule: string): MeetingSpan {
  const text = view.slice(start, end);
  return { start, end, text, series: known ? seriesOf(known) : null, names: namesOf(text), rule };
}

function seriesOf({ terms }: TermSpan): string | null {
  return terms.flatMap((term) => (term.kind === 'meeting' ? [term.series.id] : []))[0] ?? null;
}

/** 联合国大会 is a body that meets, not a meeting. */
function isBody(names: SpanIndex<NameSpan>, headStart: number, end: number): boolean {
  return firstOf(names.within(headStart - NAME_AT_MOST, headStart + 1), (name) => name.end >= end) !== undefined;
}

function nameStart(view: string, head: number): number {
  let start = head;
  for (let position = head - 1; position >= Math.max(0, head - NAME_AT_MOST); position -= 1) {
    const character = view.charAt(position);
    if (!isNameCharacter(view, position) && !LINKS.includes(character)) break;
    if ('和与及'.includes(character) && MEETING_END.test(view.slice(Math.max(0, position - 3), position))) break;
    if (isNameCharacter(view, position) && (isStop(view, position) || stopEndsAt(view, position + 1))) break;
    // 2024年5月21日 | 首尔人工智能峰会: a day or month is when, not what.
    if ('日月号'.includes(character) && /[\d一二三四五六七八九十]/.test(view.charAt(position - 1))) break;
    if (character === '-' && /\d/.test(view.charAt(position - 1))) break;
    start = position;
  }
  while (start < head && LINKS.includes(view.charAt(start)) && view.charAt(start) !== '“') start += 1;
  start += LEADING.exec(view.slice(start, head))?.[0].length ?? 0;
  const opened = view.slice(start, head);
  // A quotation mark that opens before the name or closes behind it is none of its own.
  return opened.split('“').length === opened.split('”').length ? start : start + opened.lastIndexOf('“') + 1;
}

function isName(view: string, start: number, head: number, names: SpanIndex<NameSpan>): boolean {
  const before = view.slice(start, head);
  if (isSitting(view, start, head, names)) return false;
  if (before.length < 4 || isMadeOf(before.replace(NUMBERED, ''), COMMON)) return false;
  return SUBJECT.test(before) || names.hasStart(start);
}

const SITTING = /^第?[一二三四五六七八九十\d]{0,3}次?(?:全体|常务|例行|院务|部务|党组|紧急特别)$/;

/** 国务院|常务会议, 国会|全体会议: the body sits; no meeting has a name of its own. */
function isSitting(view: string, start: number, head: number, names: SpanIndex<NameSpan>): boolean {
  const body = firstOf(names.within(start, head), (name) => name.start === start && name.type === 'Organization');
  return body !== undefined && SITTING.test(view.slice(body.end, head));
}

/** Two heads of one name: …大会 + 暨 + …会议. */
function joinHeads(view: string, spans: readonly MeetingSpan[]): MeetingSpan[] {
  const index = new SpanIndex(spans);
  return spans.map((span) => {
    const rest =
      view.charAt(span.end) === '暨'
        ? firstOf(index.within(span.start, span.end + 2), ({ end }) => end > span.end)
        : undefined;
    if (!rest) return span;
    const text = view.slice(span.start, rest.end);
    return { ...span, end: rest.end, text, names: namesOf(text), series: span.series ?? rest.series };
  });
}
