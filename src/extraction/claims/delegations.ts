import type { NameSpan } from '../document.ts';
import { chinesePhrases } from '../events/chinese/chinese-phrases.ts';
import { englishPhrases } from '../events/english/english-phrases.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

/** "led an interagency U.S. delegation", 率中国代表团; what stands between the verb and the state is short. */
const LEADS = /(\b(?:led|leads|leading|lead|headed|heads|heading)\b(?: [a-z-]+){0,3}|率领?(?:[^，。]{0,4})?)\s?$/;
const DELEGATION = /^(?: [a-z-]+){0,2} delegation|^(?:政府|高级)?代表团/;
const BEFORE_AT_MOST = 40;

/** Who leads a state's delegation represents it. */
export const delegations: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) => frame.names.flatMap((state) => ledBy(frame, state)));

function ledBy(frame: Frame, state: NameSpan): ClaimDraft[] {
  const { view } = frame.document;
  if (state.entity.kind !== 'STATE' || !DELEGATION.test(view.slice(state.end, state.end + 30))) return [];
  const verb = LEADS.exec(view.slice(Math.max(frame.sentence.start, state.start - BEFORE_AT_MOST), state.start))?.[0];
  if (!verb) return [];
  const region = { start: frame.sentence.start, end: state.start - verb.length };
  const phrases = frame.book.language === 'zh' ? chinesePhrases(frame, region) : englishPhrases(frame, region);
  const leaders = phrases.filter(({ governor, attributive }) => governor === null && !attributive).at(-1)?.heads ?? [];
  return leaders
    .filter(({ type }) => type === 'Person')
    .map(
      (from): ClaimDraft => ({
        frame,
        trigger: from,
        type: 'REPRESENTS',
        modality: 'ACTUAL',
        from,
        to: state,
        label: null,
        rule: 'delegation',
      }),
    );
}
