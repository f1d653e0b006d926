import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import { within } from '../events/reading.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

/** What stands between a body, or what its members are called, and the list of them: 创始成员共有15个，分别是. */
const MEMBERS: readonly RegExp[] = [
  /(?:成员国?|成员单位|成员方|会员国?|缔约国|缔约方)(?:目前|现|共|一共|总共)?(?:有[\d一二三四五六七八九十两]{1,4}[个家国]?|包括|有|为|是|分别是|分别为|包含|涵盖)(?:[，,:：](?:分别是|分别为|包括|它们是|即|是))?/g,
  /\b(?:members|member states|member countries)(?: of [A-Za-z0-9 -]{1,30})?(?: today| now| currently)? (?:include|are|were|comprise)(?: the)?(?= )/gi,
  /\bmembers?:(?= )/gi,
  /\b(?:consists|consisting|comprised|composed|made up|is a grouping|is a group|is a coalition|is an alliance) of(?: the)?(?= )|\b(?:comprises|comprising)(?: the)?(?= )/gi,
];
/** 由中国、巴西等国组成: the list stands between two words. */
const MADE_OF = /由(?=[^，。；]{2,80}组成)/g;
/** Each of them holds one of these. */
const HINT = /成员|会员|缔约|由|member|consist|compris|composed|made up|is an? (?:gr|co|al)/i;
/** 金砖国家（巴西、俄罗斯…）, "the Quad (Australia, India, Japan and the United States)". */
const IN_BRACKETS = /^ ?[（(](?:成员[:：]|members: )?(?:the )?$/;
/** A list is a list: one name in brackets is an abbreviation or a place. */
const LISTED_AT_LEAST = 2;
/** A list of members in one word: "France, India and the". */
const SEPARATOR = /^(?::? ?(?:the )?|[、和与及]|以及|,? ?(?:and |as well as )?(?:the )?)$/;
const WITH_MEMBERS = ['IGO', 'IGO_ORGAN', 'STATE_GROUP', 'OTHER', 'NGO', 'RESEARCH', 'STANDARDS_BODY'];
const SENTENCES_BACK = 4;

/** 创始成员包括澳大利亚、加拿大…: of the body that is spoken of. */
export const memberships: ClaimRule = ({ frames }) =>
  frames.flatMap((frame, index) => [
    ...(HINT.test(frame.sentence.text) ? [...MEMBERS, MADE_OF] : []).flatMap((pattern) =>
      [...frame.sentence.text.matchAll(pattern)].flatMap((match) => {
        const trigger = frame.sentence.start + match.index;
        const start = trigger + match[0].length;
        const members = listed(frame, start);
        const body = members.length > 0 ? bodyBefore(frames, index, trigger) : null;
        return body && (pattern !== MADE_OF || members.length >= LISTED_AT_LEAST)
          ? members.map((from) => claim(frame, { start: trigger, end: start }, from, body, 'members-listed'))
          : [];
      }),
    ),
    ...inBrackets(frame),
    ...named(frame),
  ]);

function inBrackets(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((body, at): ClaimDraft[] => {
    const first = frame.names[at + 1];
    if (!first || body.entity.kind !== 'STATE_GROUP' || first.entity.kind !== 'STATE') return [];
    if (!IN_BRACKETS.test(view.slice(body.end, first.start))) return [];
    const members = listed(frame, first.start);
    const closed = /^(?:等[^）)]{0,4})?[）)]/.test(view.slice(members.at(-1)?.end ?? first.end));
    return closed && members.length >= LISTED_AT_LEAST
      ? members.map((from) => claim(frame, body, from, body, 'members-in-brackets'))
      : [];
  });
}

const IS_MEMBER =
  /^(?:,? (?:(?:who|which) )?(?:is|are|was|were|as|became|,)?,? ?(?:both |all |also |now )?(?:a |an |the )?(?:[a-z]+ )?members? (?:state |country )?of (?:the )?|(?:是|成为|作为|正式成为)(?:该|《|“)?)$/;
const MEMBER_BEHIND =
  /^[”》]?的?(?:正式|创始|首批|新|重要|非常任|常任)?(?:理事国|成员国?|会员国?|缔约国|缔约方|理事会成员)/;

/** 法国是该网络的创始成员, "Kenya, a founding member of the Network". */
function named(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  return frame.names.flatMap((body, at): ClaimDraft[] => {
    const from = frame.names[at - 1];
    if (from?.type !== 'Organization' || !WITH_MEMBERS.includes(body.entity.kind)) return [];
    const gap = view.slice(from.end, body.start);
    if (!IS_MEMBER.test(gap)) return [];
    const said = gap.includes('member') || MEMBER_BEHIND.test(view.slice(body.end, body.end + 14));
    return said
      ? listedUpTo(frame, at - 1).map((one) =>
          claim(frame, { start: from.end, end: body.start }, one, body, 'member-of'),
        )
      : [];
  });
}

function listed(frame: Frame, start: number): readonly NameSpan[] {
  const { view } = frame.document;
  const names: NameSpan[] = [];
  let end = start;
  for (const name of within(frame.names, { start, end: frame.sentence.end })) {
    if (name.type !== 'Organization' || !SEPARATOR.test(view.slice(end, name.start))) break;
    names.push(name);
    end = name.end;
  }
  return names;
}

/** The list that ends in the name at an index. */
function listedUpTo(frame: Frame, index: number): readonly NameSpan[] {
  const { view } = frame.document;
  const names: NameSpan[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const name = frame.names[at];
    const next = names[0];
    if (name?.type !== 'Organization' || (next && !SEPARATOR.test(view.slice(name.end, next.start)))) break;
    names.unshift(name);
  }
  return names;
}

/** The last body before the place that may have members. */
function bodyBefore(frames: readonly Frame[], index: number, position: number): NameSpan | null {
  for (let at = index; at >= Math.max(0, index - SENTENCES_BACK); at -= 1) {
    const last = frames[at]?.names
      .filter(
        ({ type, entity, end }) => type === 'Organization' && WITH_MEMBERS.includes(entity.kind) && end <= position,
      )
      .at(-1);
    if (last) return last;
  }
  return null;
}

function claim(
  frame: Frame,
  { start, end }: { readonly start: number; readonly end: number },
  from: NameSpan,
  to: NameSpan,
  rule: string,
): ClaimDraft {
  return { frame, trigger: { start, end }, type: 'MEMBER_OF', modality: 'ACTUAL', from, to, label: null, rule };
}
