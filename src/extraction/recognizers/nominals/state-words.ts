import type { NameSpan } from '../../document.ts';
import type { KnownNames, NameRecognizer } from '../reading.ts';

/** Behind short forms of two and more states: 中美双方, 中法两国, 中法建交, 美英未签. */
const COMPANY = /[双两三四各关合贸经联共建元首领导未均都同拒和与、在致就签]/;
const PAIR_AT_MOST = 4;
const PREFIXES = /[驻访赴旅对涉援]/;

/** Words that stand for a state without being its name: 中 and 法 in 中法两国, French in "French President". They fill arguments. */
export const stateWords: NameRecognizer = ({ document, view, terms, lexicon }) => [
  ...terms.flatMap(({ start, end, terms: candidates }): NameSpan[] =>
    candidates.flatMap((term) =>
      term.kind === 'demonym' ? [nominal(view, start, end, term.entry.entity, 'demonym')] : [],
    ),
  ),
  ...compounds(view, lexicon),
  ...(document.article.language === 'zh-Hans' ? ownState(view, lexicon) : []),
];

const QUOTATION_AT_MOST = 200;

/** 我国已出台《办法》: Chinese text in Simplified script speaks of China; within quotation marks somebody of any country does. */
function ownState(view: string, { shortStates }: KnownNames): NameSpan[] {
  const state = shortStates.get('中');
  if (!state) return [];
  return [...view.matchAll(/我国/g)].flatMap(({ index }) => {
    const marks = view.slice(Math.max(0, index - QUOTATION_AT_MOST), index).replace(/[^“”\n]/g, '');
    return marks.endsWith('“') ? [] : [nominal(view, index, index + 2, state.entity, 'own-state')];
  });
}

function compounds(view: string, { shortStates }: KnownNames): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let position = 0; position < view.length; position += 1) {
    if (!shortStates.has(view.charAt(position))) continue;
    let end = position;
    while (shortStates.has(view.charAt(end)) && end - position <= PAIR_AT_MOST) end += 1;
    const states = new Set(view.slice(position, end));
    const inside = /[\u4e00-\u9fff]/.test(view.charAt(position - 1)) && !PREFIXES.test(view.charAt(position - 1));
    if (end - position >= 2 && states.size === end - position && (COMPANY.test(view.charAt(end)) || !inside)) {
      for (let at = position; at < end; at += 1) {
        const state = shortStates.get(view.charAt(at));
        if (state) spans.push(nominal(view, at, at + 1, state.entity, 'short-state'));
      }
    }
    position = end - 1;
  }
  return spans;
}

function nominal(view: string, start: number, end: number, entity: NameSpan['entity'], rule: string): NameSpan {
  return { start, end, text: view.slice(start, end), entity, type: entity.type, rule, nominal: true };
}
