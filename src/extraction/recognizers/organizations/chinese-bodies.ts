import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop } from '../chinese-words.ts';
import type { NameRecognizer, Reading } from '../reading.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';
import { type Head, headEndingAt, isHeadStart } from './chinese-heads.ts';
import { bodyOf } from './composed-bodies.ts';

/** Words that a body's name may start with where no known name stands. */
const ANCHORS =
  /国家|全国|中央|联合国|国际|世界|全球|欧洲|亚洲|非洲|中国|[\u4e00-\u9fff]{2,4}(?:省|自治区)|(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|武汉|成都|西安|苏州|香港|澳门|台北|东京|首尔|巴黎|伦敦|柏林|纽约|波士顿|加州|新加坡)市?/g;
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const BODY_AT_MOST = 22;
const PART_AT_MOST = 18;

/** 美国+商务部, 英国+科学、创新和技术部, 中央网信办+网络安全协调局: a name that is known or sounds like one, and what goes on to a head noun. */
export const chineseBodies: NameRecognizer = (reading, found) => {
  const { view, lexicon } = reading;
  if (!IDEOGRAPH.test(view)) return [];
  const anchors = anchorsOf(reading, found);
  const starts = new Set(anchors.map(({ start }) => start));
  return anchors.flatMap((anchor): NameSpan[] => {
    const end = readBody(view, anchor, starts);
    if (end === null) return [];
    const name = view.slice(anchor.start, end);
    const [known] = lexicon.bearers(name);
    const entity =
      known?.entity ??
      (anchor.name && bodyOf(lexicon, anchor.name.entity.id, view.slice(anchor.end, end))?.entity) ??
      unknownBody(name, anchor.name, view, end);
    return [{ start: anchor.start, end, text: name, entity, type: 'Organization', rule: 'chinese-body' }];
  });
};

interface Anchor extends Span {
  readonly name: NameSpan | null;
}

function anchorsOf({ view }: Reading, found: readonly NameSpan[]): Anchor[] {
  const known = found.filter(({ type, rule }) => type === 'Organization' && rule !== 'chinese-body');
  const taken = new Set(known.map(({ start }) => start));
  const words = [...view.matchAll(ANCHORS)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, name: null }))
    .filter(({ end }) => !'、和与及'.includes(view.charAt(end)));
  return [
    ...known.map((name) => ({ start: name.start, end: name.end, name })),
    ...words.filter(({ start }) => !taken.has(start)),
  ];
}

/** The end of the body's name, its parts included; null where no head noun follows. */
function readBody(view: string, anchor: Anchor, starts: ReadonlySet<number>): number | null {
  let end = readTo(
    view,
    anchor.end,
    BODY_AT_MOST,
    starts,
    anchor.name === null || anchor.name.entity.kind === 'STATE' ? isWholeBody : isPart,
  );
  if (end === null) return null;
  for (
    let next = readTo(view, end, PART_AT_MOST, starts, isPart);
    next !== null;
    next = readTo(view, end, PART_AT_MOST, starts, isPart)
  ) {
    end = next;
  }
  return end;
}

function isWholeBody(head: Head): boolean {
  return (head.kind !== 'COMPANY' || head.text === '银行') && head.text !== '司';
}

function isPart(head: Head): boolean {
  return head.part === true;
}

function readTo(
  view: string,
  from: number,
  atMost: number,
  starts: ReadonlySet<number>,
  fits: (head: Head) => boolean,
): number | null {
  let joined: '' | '、' | '和' = '';
  let sinceJoint = 0;
  for (let position = from; position < from + atMost && position < view.length; position += 1) {
    const character = view.charAt(position);
    if (position > from && starts.has(position) && joined !== '') return null;
    if ('、和与及'.includes(character)) {
      if (position === from) return null;
      joined = character === '、' ? '、' : joined === '、' ? '、' : '和';
      sinceJoint = 0;
      continue;
    }
    if (!isNameCharacter(view, position)) return null;
    const head = headEndingAt(view, position + 1);
    // 商务部长 is headed, and 总统府 is no president.
    const headed = head?.text === '部' && view.charAt(position + 1) === '长' && view.charAt(position + 2) !== '级';
    if (headed && !(head && fits(head))) return null;
    if (!headed && isStop(view, position) && !isHeadStart(view, position)) return null;
    sinceJoint += 1;
    if (!head || !fits(head) || position + 1 - from <= 1) continue;
    if (position + 1 - from === head.text.length && head.text.length < 3 && !head.proper) continue;
    if (joined === '和' && (!head.joins || sinceJoint < 2)) return null;
    if (joined === '、' && head.text !== '部') return null;
    // 发展和改革+委员会 goes on where 发展+部 would end; a longer head that ends further on is no other name.
    return position + 1;
  }
  return null;
}

function unknownBody(name: string, anchor: NameSpan | null, view: string, end: number): NameSpan['entity'] {
  const head = headEndingAt(view, end);
  const kind =
    anchor?.entity.kind === 'IGO' && head?.kind === 'GOVERNMENT_BODY' ? 'IGO_ORGAN' : (head?.kind ?? 'OTHER');
  const state = anchor?.entity.kind === 'STATE' ? anchor : null;
  const slug = state ? `${state.entity.id.slice('organization:'.length)}-${name.slice(state.text.length)}` : name;
  return unknownEntity({ type: 'Organization', kind, names: namesOf(name), slug });
}
