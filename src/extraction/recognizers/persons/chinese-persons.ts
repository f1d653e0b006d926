import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import { isIdeograph } from '../../view-character.ts';
import type { NameRecognizer } from '../reading.ts';
import { isNameEnd, readChineseName, readSingleName, readTransliterated } from './chinese-name.ts';
import { HIGH_TITLES, JAPANESE_SURNAMES, NO_NAMES, TITLES, TRANSLITERATION } from './chinese-name-tables.ts';
import { personSpan } from './person-span.ts';

const TITLE = new RegExp([...TITLES].sort((a, b) => b.length - a.length).join('|'), 'g');
const LATIN_NAME = /(?:[A-Z][A-Za-z'’-]+|[A-Z]\.?)(?: (?:[A-Z][A-Za-z'’-]+|[A-Z]\.?|de|van|von|der|bin|al)){0,3}/y;
/** Who speaks: a clause that starts with a name. */
const SPEECH =
  /表示|指出|强调|认为|说|称|宣布|警告|呼吁|写道|坦言|补充|透露|评论|回应|总统|首相|主席|大使|教授|先生|女士/y;
const CLAUSE_START = /(?<=^|[\n。！？；，：“])(?=[\u4e00-\u9fff])/gm;
const LIST = /(?<=^|[\n。！？；，])(?=[\u4e00-\u9fff]{2,4}、)/gm;
const LIST_VERB = /等?(?:\d+人)?(?:同志)?(?:出席|参加|参与|陪同|分别|先后|共同|一同|会见|主持)/y;

/** People in Chinese: 行长罗塞夫, 傅聪大使, Yoshua Bengio behind a title, 谢旻希指出, 陈吉宁、吴政隆参加. */
export const chinesePersons: NameRecognizer = (reading, found) => {
  const { view } = reading;
  const titles = [...view.matchAll(TITLE)].map(({ index, 0: title }) => ({ start: index, end: index + title.length }));
  const persons = [
    ...namesAfterTitles(view, titles, found),
    ...namesBeforeTitles(view, titles),
    ...speakers(view),
    ...listedNames(view),
  ];
  return persons.map(({ start, end, rule }) => personSpan(view, start, end, rule));
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** 总理李强, 行长罗塞夫, 首席执行官Sam Altman. */
function namesAfterTitles(view: string, titles: readonly Span[], found: readonly NameSpan[]): Found[] {
  const bodyEnds = new Set(found.filter(({ type }) => type === 'Organization').map(({ end }) => end));
  return titles.flatMap((title): Found[] => {
    const start = title.end;
    const end =
      readLatinName(view, start) ?? readSingleName(view, start) ?? headsName(view, title.start, start, bodyEnds);
    return end === null ? [] : [{ start, end, rule: 'title-name' }];
  });
}

function readLatinName(view: string, start: number): number | null {
  LATIN_NAME.lastIndex = start;
  const match = LATIN_NAME.exec(view);
  return match?.[0].includes(' ') ? start + match[0].length : null;
}

/** 日本首相石破茂表示, 泰国数字经济部长巴实主持: any name of a known body's head, up to what he does. */
function headsName(view: string, titleStart: number, start: number, bodyEnds: ReadonlySet<number>): number | null {
  const title = view.slice(titleStart, start);
  // 数字经济部+长: the title takes the body's last character.
  const isHead = bodyEnds.has(titleStart) || (title.endsWith('部长') && bodyEnds.has(start - 1));
  if (!isHead || !HIGH_TITLES.has(title)) return null;
  if (!JAPANESE_SURNAMES.some((surname) => view.startsWith(surname, start))) return foreignName(view, start);
  let end = start;
  while (end - start < 5 && isIdeograph(view.charCodeAt(end)) && !(end > start && isNameEnd(view, end))) end += 1;
  return end - start >= 3 && end - start <= 4 && isNameEnd(view, end) && !isNameEnd(view, start) ? end : null;
}

/** 巴实: mostly characters that foreign names are written with, and a word behind that a person does. */
function foreignName(view: string, start: number): number | null {
  const isForeign = (at: number): boolean => TRANSLITERATION.has(view.charAt(at));
  if (!isForeign(start) || NO_NAMES.has(view.slice(start, start + 2)) || isNameEnd(view, start)) return null;
  let end = start;
  let foreign = 0;
  while (end - start < 6 && isIdeograph(view.charCodeAt(end)) && !(end - start >= 2 && isNameEnd(view, end))) {
    if (isForeign(end)) foreign += 1;
    end += 1;
  }
  const length = end - start;
  return length >= 2 && length <= 5 && foreign * 2 >= length && isNameEnd(view, end) ? end : null;
}

/** 习近平主席, 傅聪大使, 马克龙总统: back to the head of the clause or to a word that is no name. */
function namesBeforeTitles(view: string, titles: readonly Span[]): Found[] {
  return titles.flatMap((title): Found[] => {
    for (const length of [3, 2, 4, 5]) {
      const start = title.start - length;
      if (start < 0 || !isClauseHead(view, start)) continue;
      const end = length > 3 ? readTransliterated(view, start) : readSingleName(view, start);
      if (end === title.start) return [{ start, end, rule: 'name-title' }];
    }
    return [];
  });
}

function isClauseHead(view: string, position: number): boolean {
  return position === 0 || /[\n。！？；，：、“”（）]/.test(view.charAt(position - 1));
}

/** 谢旻希指出: three characters at the head of a clause, or a transliteration, and a verb of speech. */
function speakers(view: string): Found[] {
  return [...view.matchAll(CLAUSE_START)].flatMap(({ index: start }): Found[] => {
    const end = readSingleName(view, start);
    if (end === null || end - start < 3) return [];
    SPEECH.lastIndex = end;
    return SPEECH.test(view) ? [{ start, end, rule: 'speaker' }] : [];
  });
}

/** 陈吉宁、吴政隆参加上述活动. */
function listedNames(view: string): Found[] {
  return [...view.matchAll(LIST)].flatMap(({ index }): Found[] => {
    const names: Found[] = [];
    let start = index;
    for (;;) {
      const end = readChineseName(view, start);
      if (end === null) return [];
      names.push({ start, end, rule: 'listed-name' });
      if (view.charAt(end) !== '、') {
        LIST_VERB.lastIndex = end;
        return LIST_VERB.test(view) ? names : [];
      }
      start = end + 1;
    }
  });
}
