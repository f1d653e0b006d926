import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

const SENT_BY = ['STATE', 'STATE_GROUP', 'IGO'];
/** 阿达代表中国政府签署, 阿达代表七十七国集团发言: a deed follows, no 代表团. */
const FOR_IN_CHINESE = /^(?:先生|女士|大使|在会上)?(?:[，,])?(?:谨|并|也|将|则)?代表$/;
const NO_SENDER_BEHIND = /^(?:代表|的(?!名义)|团|处|方案|大会|驻|常驻|[、和与及])/;
/** "Ada Bell, speaking for the African Group,", "Ada Bell signed on behalf of Kenya". */
const FOR_IN_ENGLISH =
  /^(?: \([^)]{1,20}\))?,? ?(?:(?:who|which) )?(?:spoke |speaking |signed |signing |acting |said |delivered a statement |presented |presenting )?(?:(?:on|in) behalf of|for|representing|represents|represented) (?:the )?$/;
const SAYS_SO = /behalf|represent|(?:spoke|speaking|signed|signing|acting) for/;

/** Who speaks or signs for a state, a group of states or an organization of states. */
export const representations: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) => (frame.heading ? [] : [...spokenFor(frame), ...delegatesOf(frame)]));

function spokenFor(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((sender, index): ClaimDraft[] => {
    const from = frame.names[index - 1];
    if (!from || !SENT_BY.includes(sender.entity.kind)) return [];
    const person = from.type === 'Person';
    if (!person && !(from.entity.kind === 'STATE' && sender.entity.kind !== 'STATE')) return [];
    const gap = view.slice(from.end, sender.start);
    const said =
      frame.book.language === 'en'
        ? FOR_IN_ENGLISH.test(gap) && SAYS_SO.test(gap)
        : FOR_IN_CHINESE.test(gap) && !NO_SENDER_BEHIND.test(view.slice(sender.end, sender.end + 6));
    return said ? [claim(frame, from, sender, 'speaks-for')] : [];
  });
}

/** "Zhang Jun of China said": in reports of debates the state stands behind the name of its delegate. */
const OF = /^ of (?:the )?$/;
const SAYS =
  /^,? (?:said|says|told|asked|noted|stressed|added|compared|questioned|argued|warned|called|urged|welcomed|spoke|stated|recalled|underlined|emphasized|emphasised|proposed|introduced|presented|expressed|described|pointed|rejected|supported|backed|agreed|objected|replied)\b/;
const OPENING_AT_MOST = 12;

function delegatesOf(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  const [person, state] = frame.names;
  if (person?.type !== 'Person' || person.nominal || state?.entity.kind !== 'STATE') return [];
  const before = view.slice(frame.sentence.start, person.start);
  if (before.length > OPENING_AT_MOST || !/^(?:Mr\. |Ms\. |Mrs\. |Dr\. |And |But )?$/.test(before)) return [];
  if (!OF.test(view.slice(person.end, state.start)) || !SAYS.test(view.slice(state.end, state.end + 16))) return [];
  return [claim(frame, person, state, 'delegate-of')];
}

function claim(frame: Frame, from: NameSpan, to: NameSpan, rule: string): ClaimDraft {
  return { frame, trigger: from, type: 'REPRESENTS', modality: 'ACTUAL', from, to, label: null, rule };
}
