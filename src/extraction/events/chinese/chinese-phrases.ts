import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { Frame } from '../frame.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { within } from '../reading.ts';
import { rememberRegions } from '../remember-regions.ts';

/** Between a body and the person who holds a post in it: 国务院总理李强, METR的创始人贝丝·巴恩斯. */
const TITLE_AT_MOST = 24;
/** Between two who are listed: 、, 和, 以及来自. */
const LINK_AT_MOST = 6;
/** 在纽约联合国总部: the body only says where. */
const PLACE = /(在|于|赴|抵达?|前往)[\u4e00-\u9fff]{1,6}$/;
/** A common noun before the link: 姊妹机构及. */
const MEMBER = /^([^、，和与及的在于对向就从][^、，和与及的]{1,7})(、|和|与|及|以及)$/;
/** 日本、英国10国和欧盟: a count of those before, no body of theirs. */
const COUNTED = /^(等)?[\d一二两三四五六七八九十多]*(个)?(国|方|国家|家|地区)$/;
/** 马斯克旗下的xAI: the firm is meant, not who owns it. */
const OWNED = /^(旗下|麾下|名下|下属|所属|控股|创办|创立|领导)的?$/;
/** 对一家名叫 X 的公司: a firm or body is brought in by its name. */
const CALLED = /[一这那][家个所](名为|名叫|叫做|叫作|叫|称为) ?$/;
const CALLED_AT_MOST = 6;
const COUNT_AT_MOST = 16;
const BREAK = /[，。；：！？,;:!?\n“”「」]/;

/** The noun phrases among the names of a stretch without clause marks, in order. */
export const chinesePhrases = rememberRegions(readPhrases);

function readPhrases(frame: Frame, region: Span): readonly NounPhrase[] {
  const { view } = frame.document;
  const words = within(frame.words, region).filter(({ word }) => word.uses.length > 0);
  const phrases: { heads: NameSpan[]; governor: string | null; start: number; end: number }[] = [];
  let next = 0;
  for (const name of within(frame.names, region)) {
    if (name.type !== 'Organization' && name.type !== 'Person') continue;
    const last = phrases.at(-1);
    const head = last?.heads.at(-1);
    const between = view.slice(Math.max(last?.end ?? region.start, name.start - TITLE_AT_MOST - 1), name.start);
    const gap = between.replace(CALLED, '');
    let free = !BREAK.test(gap);
    for (let word = words[next]; word && word.start < name.start; word = words[next]) {
      free = false;
      next += 1;
    }
    const governor = longestEnd(gap, frame.book.words('prepositions')) ?? (PLACE.test(gap) ? '在' : null);
    if (last && head && head.entity.id === name.entity.id && /^[（(]?$/.test(gap)) {
      last.end = name.end;
    } else if (last && head && free && (isPair(head, name, gap) || joins(frame, gap, last.governor !== null))) {
      if (isMember(frame, gap)) last.heads.pop();
      last.heads.push(name);
      last.end = name.end;
    } else if (last && head && free && (OWNED.test(gap) || isTitle(head, gap, governor))) {
      last.heads.splice(-1, 1, name);
      last.end = name.end;
    } else {
      phrases.push({ heads: [name], governor, start: name.start, end: name.end });
    }
  }
  return phrases.map((phrase) => ({
    ...phrase,
    attributive:
      !isCalled(frame, phrase.start) && (isOneOfMany(frame, phrase.start) || isAttributive(frame, phrase.end)),
  }));
}

function isCalled(frame: Frame, start: number): boolean {
  return CALLED.test(frame.document.view.slice(Math.max(0, start - CALLED_AT_MOST), start));
}

/** 中法两国: two states in one word. */
function isPair(head: NameSpan, name: NameSpan, gap: string): boolean {
  return gap === '' && head.entity.kind === 'STATE' && name.entity.kind === 'STATE';
}

/** 、和以及 join; after a preposition 同 and 与 open a phrase of their own (在巴黎同法国总统). */
function joins(frame: Frame, gap: string, governed: boolean): boolean {
  const link = (MEMBER.exec(gap)?.[2] ?? gap).replace(/^[）)”》]/, '').replace(/^等/, '');
  if (governed && /^[同与跟]/.test(link)) return false;
  return frame.book
    .words('joining')
    .some((word) => link === word || (link.startsWith(word) && word.length === 1 && link.length <= LINK_AT_MOST));
}

/** 联合国机构和 joins the agencies, not the United Nations; 韩国政府和 joins the state. */
function isMember(frame: Frame, gap: string): boolean {
  const noun = MEMBER.exec(gap)?.[1];
  return noun !== undefined && !COUNTED.test(noun) && !frame.book.words('people').some((word) => noun.includes(word));
}

/** A body before a person or a part of it introduces them. */
function isTitle(head: NameSpan, gap: string, governor: string | null): boolean {
  return head.type === 'Organization' && gap.length <= TITLE_AT_MOST && governor === null;
}

/** 中国的 describes; 韩国的世界领导人 acts, as 中国代表 does. */
function isAttributive(frame: Frame, end: number): boolean {
  const after = frame.document.view.slice(end, end + 8).replace(/^[）)”》]/, '');
  const described = after.startsWith('的') ? after.slice(1) : null;
  // 美国七家企业 are counted; they are not the state.
  // 中国—东盟部长会议: part of a name.
  if (/^[—–-]/.test(after)) return true;
  if (within(frame.quantities, { start: end, end: end + COUNT_AT_MOST }).some(({ start }) => start === end))
    return true;
  if (frame.book.words('people').some((word) => (described ?? after).startsWith(word))) return false;
  return described !== null || frame.book.words('generic').some((word) => after.startsWith(word));
}

/** 一家德国车企, 一名美国官员: somebody of there, not the state. */
function isOneOfMany(frame: Frame, start: number): boolean {
  return /([一两三多几某]|数十|十几)(家|名|位|所|个|些)$/.test(
    frame.document.view.slice(Math.max(0, start - 4), start),
  );
}

function longestEnd(text: string, words: readonly string[]): string | null {
  let longest: string | null = null;
  for (const word of words) if (text.endsWith(word) && word.length > (longest?.length ?? 0)) longest = word;
  return longest;
}
