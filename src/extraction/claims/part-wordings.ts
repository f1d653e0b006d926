import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

/** Between a whole and the part behind it: 甲旗下乙, "Acme-owned Globex", "the Commission's AI Office". */
const WHOLE_FIRST =
  /^(?:(?:公司|集团)?(?:旗下|下属|下设|内设|所属|属下|辖下|麾下|直属|下辖)的?[^，。；、和与]{0,6}|-owned (?:company |lab |startup |unit )?|['’]s (?:own |new |newly created |newly established )?)$/;
/** Between a part and the whole behind it: 乙隶属于甲, "the AI Office, a unit of the Commission". */
const PART_FIRST =
  /^(?:[，,（(]?(?:现|目前)?(?:隶属于?|附属于|从属于|归属于?)|,? (?:(?:which|that) (?:is|sits) |is )?(?:now )?(?:a |an |the )?(?:new |independent |subsidiary )?(?:part|unit|division|arm|agency|bureau|subsidiary|branch|organ|component|wing) (?:of|within|under|inside) (?:the )?|,? (?:housed|sitting|sits|established|set up|based) (?:within|inside|under|at|in) (?:the )?|,? (?:within|inside|under|at) (?:the )?)$/;
/** Between a text and its annexes: "the Pact, together with its annexes, the", 《甲》及其附件《乙》. */
const ANNEXES_BEHIND =
  /^[》”]?(?:(?:及其|和其|连同其?|的)(?:两个|三个)?附件[：:]?[《“]?|,? (?:together with|along with|including|and|with) (?:its|the)(?: two| three)? annex(?:es)?,?:? (?:the )?)$/;
const ANNEX_OF = /^,? (?:which is )?(?:an? |the )?annex(?:ed)? (?:to|of) (?:the )?$/;
const LISTED = /^[》”]?(?:[、和与及]|以及|,? and (?:the )?|, (?:the )?)[《“]?$/;

const BODIES = ['GOVERNMENT_BODY', 'IGO_ORGAN', 'RESEARCH', 'COMPANY', 'NGO', 'OTHER', 'STANDARDS_BODY', 'COURT'];
const WHOLES = [...BODIES, 'IGO'];

/** Which body or text is part of which, in the words of the text; a shared name alone says nothing. */
export const partWordings: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) =>
    frame.names.flatMap((name, index): ClaimDraft[] => {
      const next = frame.names[index + 1];
      if (!next) return [];
      const gap = frame.document.view.slice(name.end, next.start);
      if (name.type === 'Organization' && next.type === 'Organization') {
        if (WHOLE_FIRST.test(gap) && mayBePart(next, name)) return [claim(frame, next, name)];
        return PART_FIRST.test(gap) && mayBePart(name, next) ? [claim(frame, name, next)] : [];
      }
      if (!isText(name) || !isText(next)) return [];
      if (ANNEX_OF.test(gap)) return [claim(frame, name, next)];
      return ANNEXES_BEHIND.test(gap) ? annexesFrom(frame, index + 1).map((part) => claim(frame, part, name)) : [];
    }),
  );

function annexesFrom(frame: Frame, from: number): readonly NameSpan[] {
  const { view } = frame.document;
  const annexes: NameSpan[] = [];
  for (const name of frame.names.slice(from)) {
    const last = annexes.at(-1);
    if (!isText(name) || (last && !LISTED.test(view.slice(last.end, name.start)))) break;
    annexes.push(name);
  }
  return annexes;
}

function mayBePart(part: NameSpan, whole: NameSpan): boolean {
  return part.entity.id !== whole.entity.id && BODIES.includes(part.entity.kind) && WHOLES.includes(whole.entity.kind);
}

function isText({ type, nominal }: NameSpan): boolean {
  return (type === 'Resolution' || type === 'Initiative') && !nominal;
}

function claim(frame: Frame, from: NameSpan, to: NameSpan): ClaimDraft {
  return { frame, trigger: from, type: 'PART_OF', modality: 'ACTUAL', from, to, label: null, rule: 'part-of' };
}
