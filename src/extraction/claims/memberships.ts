import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import { within } from '../events/reading.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

const MEMBERS = /(成员国?|会员国?)(包括|有|为|分别是)|(founding )?members (include|are|were)|founding members:/gi;
const SENTENCES_BACK = 4;

/** 创始成员包括澳大利亚、加拿大…: of the body that is spoken of. */
export const memberships: ClaimRule = ({ frames }) =>
  frames.flatMap((frame, index) =>
    [...frame.sentence.text.matchAll(MEMBERS)].flatMap((match) => {
      const start = frame.sentence.start + match.index + match[0].length;
      const to = bodyBefore(frames, index, start);
      if (!to) return [];
      return listed(frame, start).map(
        (from): ClaimDraft => ({
          frame,
          trigger: { start: start - match[0].length, end: start },
          type: 'MEMBER_OF',
          modality: 'ACTUAL',
          from,
          to,
          label: null,
          rule: 'members-include',
        }),
      );
    }),
  );

function listed(frame: Frame, start: number): readonly NameSpan[] {
  const { view } = frame.document;
  const names: NameSpan[] = [];
  let end = start;
  for (const name of within(frame.names, { start, end: frame.sentence.end })) {
    if (
      name.type !== 'Organization' ||
      !/^(:? ?|、|和|与|及|以及|,? ?(and )?(the )?)$/.test(view.slice(end, name.start))
    )
      break;
    names.push(name);
    end = name.end;
  }
  return names;
}

/** The last body before the place that may have members. */
function bodyBefore(frames: readonly Frame[], index: number, position: number): NameSpan | null {
  for (let at = index; at >= Math.max(0, index - SENTENCES_BACK); at -= 1) {
    const bodies = (frames[at]?.names ?? []).filter(
      ({ type, entity, end }) =>
        type === 'Organization' &&
        ['IGO', 'IGO_ORGAN', 'STATE_GROUP', 'OTHER', 'NGO', 'RESEARCH'].includes(entity.kind) &&
        end <= position,
    );
    const last = bodies.at(-1);
    if (last) return last;
  }
  return null;
}

const LEADS: readonly (readonly [pattern: RegExp, type: 'LED' | 'CHAIRED'])[] = [
  [/^['’]s? leadership (of|in) (the )?$/, 'LED'],
  [/^['’]s? (leadership|role|term|presidency) as (the )?chair of (the )?$/i, 'CHAIRED'],
  [/^,? (currently |now )?(chairs|which chairs|the chair of|as chair of|chair of) (the )?$/i, 'CHAIRED'],
  [/^(担任|出任|作为)$/, 'CHAIRED'],
];

/** "Japan's leadership of the Hiroshima Process", "India's leadership as Chair of the Global Partnership". */
export const leaderships: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) =>
    frame.names.flatMap((to, index): ClaimDraft[] => {
      const from = frame.names[index - 1];
      if (!from || (from.type !== 'Organization' && from.type !== 'Person') || to.type === 'Person') return [];
      const gap = frame.document.view.slice(from.end, to.start);
      const type = LEADS.find(([pattern]) => pattern.test(gap))?.[1];
      if (!type) return [];
      if (/^(担任|出任|作为)$/.test(gap) && !/^(轮值)?主席/.test(frame.document.view.slice(to.end, to.end + 6)))
        return [];
      return [
        {
          frame,
          trigger: { start: from.end, end: to.start },
          type,
          modality: 'ACTUAL',
          from,
          to,
          label: null,
          rule: 'leadership',
        },
      ];
    }),
  );
