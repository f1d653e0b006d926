import type { LexiconEntry } from '../../../lexicon/lexicon.ts';
import type { NameSpan } from '../../document.ts';
import { isNameCharacter, isStop } from '../chinese-words.ts';
import { isNameEnd } from '../persons/chinese-name.ts';
import type { NameRecognizer, Reading } from '../reading.ts';
import { firstOf, SpanIndex } from '../span-index.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';
import { headEndingAt } from './chinese-heads.ts';
import { bodyOf } from './composed-bodies.ts';

const CLAUSE_START = /(?<=^|[\n。！？；，：“由据])(?=[\u4e00-\u9fff])/gm;
const NAME_AT_LEAST = 4;
const NAME_AT_MOST = 16;
const HEADS: ReadonlySet<string> = new Set(['部', '总局', '局', '署', '委员会', '办公室', '理事会', '协会', '联合会']);
/** 监管部门, 多个部: sorts of bodies. */
const COMMON = /^(?:该|各|多|有关|相关|其|本|这|监管|主管|政府|地方|中央|国外|外国|全|某|上述|两|三|四|五|六|七|八)/;

/** 数位发展部公布…: a body that no known name leads to, at the head of a clause and before what it does. */
export const chineseClauseBodies: NameRecognizer = (reading, found) => {
  const { view, lexicon } = reading;
  const taken = new SpanIndex(found);
  const states = new SpanIndex(found.filter(({ entity }) => entity.kind === 'STATE'));
  return [...view.matchAll(CLAUSE_START)].flatMap(({ index: start }): NameSpan[] => {
    if (taken.hasStart(start)) return [];
    const end = readBody(view, start, taken);
    if (end === null) return [];
    const text = view.slice(start, end);
    const kind = headEndingAt(view, end)?.kind ?? 'OTHER';
    const known = lexicon.bearers(text)[0] ?? ofStateBefore(reading, states, start, text);
    const entity = known?.entity ?? unknownEntity({ type: 'Organization', kind, names: namesOf(text) });
    return [{ start, end, text, entity, type: 'Organization', rule: 'clause-body' }];
  });
};

/** 科学技术信息通信部 in news of Korea: what the lexicon knows under the name of a state told before, the nearest first. */
function ofStateBefore(
  { lexicon }: Reading,
  states: SpanIndex<NameSpan>,
  start: number,
  text: string,
): LexiconEntry | null {
  const asked = new Set<string>();
  let known: LexiconEntry | null = null;
  firstOf(states.before(start), ({ entity }) => {
    if (asked.has(entity.id)) return false;
    asked.add(entity.id);
    known = bodyOf(lexicon, entity.id, text);
    return known !== null;
  });
  return known;
}

function readBody(view: string, start: number, taken: SpanIndex<NameSpan>): number | null {
  for (let position = start; position < start + NAME_AT_MOST; position += 1) {
    if (!isNameCharacter(view, position) || isStop(view, position) || (position > start && taken.hasStart(position)))
      return null;
    const end = position + 1;
    const head = headEndingAt(view, end);
    if (!head || !HEADS.has(head.text) || end - start < NAME_AT_LEAST) continue;
    const acts = view.charAt(end) === '长' ? view.charAt(end + 1) !== '级' : isNameEnd(view, end) && end < view.length;
    return acts && !COMMON.test(view.slice(start, end)) ? end : null;
  }
  return null;
}
