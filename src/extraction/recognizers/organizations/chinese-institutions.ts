import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop, stopEndsAt } from '../chinese-words.ts';
import type { NameRecognizer } from '../reading.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';
import { headEndingAt } from './chinese-heads.ts';

const HEAD = /大学|有限公司|有限责任公司|研究院|研究所|科学院|学院|基金会/g;
const NAME_AT_MOST = 14;
/** What stands before the head without naming a body: 一所大学, 重点大学. */
const COMMON =
  /(?:所|家|个|些|座|名|位|类|种|型|级|办|立|点|流|医|理工科|商|法|综合性|国内|国外|海外|世界一流|多所|著名|知名|顶尖|科技|高校|中外|外国|本|母|上|读|考)$|^(?:AI|人工智能|数字|网络|国家|科技)?(?:安全|治理|伦理|技术|科学|科技)?$/;

/** 清华大学, 北京邮电大学, 宁波森浦信息技术有限公司: what stands before the head back to a word that is no part of a name. */
export const chineseInstitutions: NameRecognizer = ({ view, lexicon }) => {
  const names: NameSpan[] = [];
  for (const match of view.matchAll(HEAD)) {
    const end = match.index + match[0].length;
    const head = headEndingAt(view, end);
    if (!head?.proper) continue;
    const start = nameStart(view, match.index);
    const before = view.slice(start, match.index);
    if (before.length < 2 || COMMON.test(before)) continue;
    const name = view.slice(start, end);
    const [known] = lexicon.bearers(name);
    const entity = known?.entity ?? unknownEntity({ type: 'Organization', kind: head.kind, names: namesOf(name) });
    names.push({ start, end, text: name, entity, type: 'Organization', rule: 'chinese-institution' });
  }
  return names;
};

/** Backwards over name characters; a stop word ends where it ends, so that only what stands behind it is kept. */
function nameStart(view: string, head: number): number {
  let start = head;
  for (let position = head - 1; position >= Math.max(0, head - NAME_AT_MOST); position -= 1) {
    if (!isNameCharacter(view, position) || '和与及暨'.includes(view.charAt(position))) break;
    if (isStop(view, position) || stopEndsAt(view, position + 1)) break;
    start = position;
  }
  return start;
}
