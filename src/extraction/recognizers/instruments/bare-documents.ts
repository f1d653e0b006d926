import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop, stopEndsAt } from '../chinese-words.ts';
import { TRANSLITERATION } from '../persons/chinese-name-tables.ts';
import type { KnownNames, NameRecognizer } from '../reading.ts';
import { headEndingAt, INSTRUMENT_HEADS, type InstrumentHead } from './chinese-instrument-heads.ts';
import { documentSpan } from './document-span.ts';

const HEAD = new RegExp(INSTRUMENT_HEADS.flatMap(({ bare, text }) => (bare ? [text] : [])).join('|'), 'g');
/** 法案+院, 决议+制定: the head is the beginning of something else. */
const NO_HEAD_BEFORE = /^[人院官规制定]/;
const NAME_AT_MOST = 26;
const SUBJECT = /人工智能|AI|深度伪造|算法|大模型/;
/** Before 决议 and the like these say what sort it is, not its name. */
const COMMON =
  /^(?:一|多|两|三|四|数|几|若干|首|该|此|本|这|各|有关|相关|新|旧|同类|类似|联合国|联大|安理会|大会){0,6}(?:项|份|部|个|条|些|种)?(?:新|相关|有关|重要|历史性|里程碑式|全球性|国际性|全面|联合国|联大|具体|主要|首个){0,6}$/;
/** 人工智能国际条约: a sort of text. */
const GENERIC = /^(?:人工智能|AI|国际|全球|相关|监管|治理|安全|首部|首个|综合性|专门|具体|生成式){1,9}$/;
/** A plan may be called no more than 人工智能行动计划. */
const PLANS: ReadonlySet<string> = new Set(['行动计划', '战略愿景']);
/** 布莱切利宣言, 布达佩斯公约: named for where it was made. */
const PLACED: ReadonlySet<string> = new Set(['宣言', '公约', '框架公约']);
const CITIES = /^(?:上海|北京|杭州|乌镇|首尔|东京|广岛|巴黎|新德里|日内瓦|海牙|蒙特利尔|纽约|华盛顿)$/;
const GLOBAL = /^(?:全球|国际)[\u4e00-\u9fff]{2,10}$/;
/** 提出了+加强…决议: verbs that begin a title, behind a character that titles follow. */
const TITLE_VERBS: ReadonlySet<string> = new Set(['加强', '促进', '推动', '抓住', '增强']);
const BEFORE_TITLE = /[的了出过项交]/;
/** Words of two characters behind which a title starts: 一项, 主提, 最新. */
const ENDERS = /(?:[一两三该此本这][项份部个]|[主共联]提|提交|起草|审议|表决|首[个份部]|制定|最新)$/;

/** Documents without any marks: 加强人工智能能力建设国际合作决议, 拜登人工智能行政命令, 布莱切利宣言. */
export const bareDocuments: NameRecognizer = (reading, found) => {
  const { view } = reading;
  const nameEnds = new Map(found.map((name) => [name.end, name]));
  return [...view.matchAll(HEAD)].flatMap((match): NameSpan[] => {
    const end = match.index + match[0].length;
    const head = headEndingAt(view, end);
    if (!head?.bare || NO_HEAD_BEFORE.test(view.slice(end))) return [];
    const start = nameStart(view, match.index, nameEnds);
    if (!isName(view.slice(start, match.index), head, reading.lexicon)) return [];
    const span = documentSpan(reading, start, end, head, 'bare-document');
    return span ? [span] : [];
  });
};

function isName(modifier: string, head: InstrumentHead, { bearers }: KnownNames): boolean {
  if (modifier.length < 2 || COMMON.test(modifier)) return false;
  if (bearers(modifier + head.text).length > 0) return true;
  if (head.text === '倡议') return GLOBAL.test(modifier);
  if (PLACED.has(head.text) && isPlace(modifier)) return true;
  return SUBJECT.test(modifier) && (PLANS.has(head.text) || !GENERIC.test(modifier));
}

function isPlace(modifier: string): boolean {
  const foreign = modifier.length >= 3 && modifier.length <= 8;
  return CITIES.test(modifier) || (foreign && [...modifier].every((character) => TRANSLITERATION.has(character)));
}

/** Back from the head to a word that is no part of a title; a name that stands before belongs to it. */
function nameStart(view: string, head: number, nameEnds: ReadonlyMap<number, NameSpan>): number {
  let start = head;
  for (let position = head - 1; position >= Math.max(0, head - NAME_AT_MOST); position -= 1) {
    // OMB AI备忘录
    const apart = view.charAt(position) === ' ' ? nameEnds.get(position) : undefined;
    if (apart) return apart.start;
    if (startsTitle(view, position, start)) return position - 1;
    if (!isNameCharacter(view, position) || isStop(view, position) || stopEndsAt(view, position + 1)) break;
    if (position > 0 && ENDERS.test(view.slice(position - 1, position + 1))) break;
    start = position;
    const name = nameEnds.get(position);
    if (name) return name.type === 'Person' || name.type === 'Organization' ? name.start : position;
  }
  return start;
}

function startsTitle(view: string, position: number, start: number): boolean {
  const verb = view.slice(position - 1, position + 1);
  return position + 1 === start && TITLE_VERBS.has(verb) && BEFORE_TITLE.test(view.charAt(position - 2));
}
