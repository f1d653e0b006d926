import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';

/** Between who leads and what is led. */
const LEADS: readonly (readonly [pattern: RegExp, type: 'LED' | 'CHAIRED'])[] = [
  [/^['’]s? leadership (?:of|in) (?:the )?$/, 'LED'],
  [/^-led (?:the )?$/, 'LED'],
  [/^(?:主导|牵头|领导)(?:建立|发起|制定)?的[《“]?$/, 'LED'],
  [/^['’]s? (?:leadership|role|term|presidency) (?:as (?:the )?(?:chair|president) )?of (?:the )?$/i, 'CHAIRED'],
  [
    /^,? (?:currently |now )?(?:chairs|which chairs|who chairs|the chair of|as chair of|chair of) (?:the )?$/i,
    'CHAIRED',
  ],
  [
    /^,? (?:which |that )?(?:currently |now )?(?:holds|held|assumed|took over) the (?:rotating )?presidency of (?:the )?$/i,
    'CHAIRED',
  ],
];
/** 日本担任七国集团轮值主席国: what stands between, and behind the body. */
const SERVES = /^(?:现|今年|目前|正)?(?:担任|出任|作为|接任|是|任)(?:今年|本届|本月)?$/;
const CHAIR_BEHIND = /^的?(?:\d{4}年|今年|本届)?(?:轮值)?主席(?:国|一职)?/;

const LED_BEHIND = /^(?:主导|牵头)(?!的)/;

/** "Japan's leadership of the Hiroshima Process", "India's leadership as Chair of the Global Partnership". */
export const leaderships: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) =>
    frame.names.flatMap((to, index): ClaimDraft[] => {
      const from = frame.names[index - 1];
      if (!from || to.type === 'Person') return [];
      const { view } = frame.document;
      const gap = view.slice(from.end, to.start);
      const type = SERVES.test(gap)
        ? CHAIR_BEHIND.test(view.slice(to.end, to.end + 12)) && 'CHAIRED'
        : LEADS.find(([pattern]) => pattern.test(gap))?.[1];
      if (type && (from.type === 'Organization' || from.type === 'Person')) return [claim(frame, type, from, to)];
      // 宣言由法国主导: the leader stands behind.
      const ledBy = gap === '由' && LED_BEHIND.test(view.slice(to.end, to.end + 4));
      return ledBy && from.type !== 'Person' ? [claim(frame, 'LED', to, from)] : [];
    }),
  );

/** 本月轮值主席国英国, "Japan, which holds the presidency this year", "whose country holds the Council presidency". */
const PRESIDES_BEFORE = /(?:轮值主席国?|(?:今年|本月|本届|本年度|\d月)的?主席国)$/;
const HOLDS =
  /^,? (?:(?:which|whose country|that) (?:currently |now )?(?:holds|held|has) the |(?:this|last) (?:year|month)['’]s )/;
const CHAIR = /\b(?:presidency|chair|president)\b/;
const CHAIR_WITHIN = 34;
/** The kinds of bodies that states preside over in turn, the likeliest first. */
const WITH_CHAIRS = [['IGO_ORGAN', 'STATE_GROUP'], ['IGO']];
const SENTENCES_BACK = 2;

/** The state that presides over the body spoken of. */
export const presidencies: ClaimRule = ({ frames }) =>
  frames.flatMap((frame, at) =>
    frame.names.flatMap((state): ClaimDraft[] => {
      if (state.entity.kind !== 'STATE') return [];
      const { view } = frame.document;
      const before = view.slice(Math.max(frame.sentence.start, state.start - 12), state.start);
      const after = view.slice(state.end, Math.min(frame.sentence.end, state.end + 60));
      const presides = PRESIDES_BEFORE.test(before) || holdsChair(after);
      const body = presides ? bodyFor(frames, at, state) : null;
      return body ? [claim(frame, 'CHAIRED', state, body)] : [];
    }),
  );

function holdsChair(after: string): boolean {
  const holds = HOLDS.exec(after)?.[0].length;
  if (holds === undefined) return false;
  const held = after.slice(holds, holds + CHAIR_WITHIN).split(/[,.;]/)[0] ?? '';
  return CHAIR.test(held);
}

function bodyFor(frames: readonly Frame[], index: number, state: NameSpan): NameSpan | null {
  const before = frames
    .slice(Math.max(0, index - SENTENCES_BACK), index + 1)
    .flatMap(({ names }) => names)
    .filter(({ type, end }) => type === 'Organization' && end <= state.start);
  for (const kinds of WITH_CHAIRS) {
    const last = before.filter(({ entity }) => kinds.includes(entity.kind)).at(-1);
    if (last) return last;
  }
  return null;
}

function claim(frame: Frame, type: 'LED' | 'CHAIRED', from: NameSpan, to: NameSpan): ClaimDraft {
  const trigger = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  return { frame, trigger, type, modality: 'ACTUAL', from, to, label: null, rule: 'leadership' };
}
