import type { NameSpan } from '../document.ts';
import { clauseOf, within } from '../events/reading.ts';
import type { ClaimDraft, ClaimRule, StateNames } from './claim-rule.ts';

const STATE_AT_MOST = 40;
const SECRETARIAT = /^(秘书处| Secretariat)$/i;
const MISSION = /(代表团|使团|大使馆|使馆)$|\b(Mission|Embassy|Delegation)\b/;

/** 中国常驻联合国代表团 is sent by 中国: its name says so. */
export const missions: ClaimRule = ({ frames, states, lexicon }) => {
  const seen = new Set<string>();
  return frames.flatMap((frame) =>
    frame.names.flatMap((name): ClaimDraft[] => {
      if (name.type !== 'Organization' || name.nominal || seen.has(name.entity.id) || !MISSION.test(name.text))
        return [];
      const sender = lexicon.entries.get(senderOf(name.text, states) ?? '');
      if (!sender) return [];
      seen.add(name.entity.id);
      return [
        {
          frame,
          trigger: name,
          type: 'REPRESENTS',
          modality: 'ACTUAL',
          from: name,
          to: { entity: sender.entity },
          label: null,
          rule: 'mission',
        },
      ];
    }),
  );
};

/** The id of the state whose name the mission's name begins with, or has behind "Mission of". */
function senderOf(mission: string, states: StateNames): string | null {
  const of = ['Mission of ', 'Embassy of ', 'Delegation of '].find((words) => mission.includes(words));
  const named = of ? mission.slice(mission.indexOf(of) + of.length).replace(/^the /, '') : mission;
  for (let length = Math.min(named.length, STATE_AT_MOST); length > 1; length -= 1) {
    const id = states.get(named.slice(0, length).toLowerCase());
    if (id !== undefined) return id;
  }
  return null;
}

/** 网安标委秘书处 is part of 网安标委; 揭幕其AI办公室 and "its AI Office" say whose part it is. */
export const parts: ClaimRule = ({ frames, drafts }) => {
  const known = new Map<string, NameSpan>();
  for (const { names } of frames)
    for (const name of names) if (name.type === 'Organization') known.set(name.text.toLowerCase(), name);
  const seen = new Set<string>();
  const secretariats = frames.flatMap((frame) =>
    frame.names.flatMap((name): ClaimDraft[] => {
      const tail = /(秘书处| Secretariat)$/i.exec(name.text)?.[0] ?? '';
      const whole = tail === '' ? undefined : known.get(name.text.slice(0, -tail.length).toLowerCase());
      if (!whole || !SECRETARIAT.test(tail) || seen.has(name.entity.id)) return [];
      seen.add(name.entity.id);
      return [
        {
          frame,
          trigger: name,
          type: 'PART_OF',
          modality: 'ACTUAL',
          from: name,
          to: whole,
          label: null,
          rule: 'secretariat',
        },
      ];
    }),
  );
  const founded = drafts.flatMap((draft): ClaimDraft[] => {
    const { object, frame } = draft;
    if (draft.type !== 'ESTABLISHMENT' || object?.type !== 'Organization') return [];
    const { view } = frame.document;
    const behind = within(frame.names, { start: object.end, end: clauseOf(frame, object).end })[0];
    const inside =
      behind && /^[^,;]{0,12}\b(inside|within|under|as part of) (the )?$/.test(view.slice(object.end, behind.start))
        ? behind
        : null;
    const founder = draft.participants.find(({ role }) => role === 'founder')?.name;
    const own = founder && /(其|its |下属|旗下)$/.test(view.slice(draft.trigger.end, object.start)) ? founder : null;
    const whole = inside ?? own;
    return whole
      ? [
          {
            frame,
            trigger: object,
            type: 'PART_OF',
            modality: draft.modality,
            from: object,
            to: whole,
            label: null,
            rule: 'founded-within',
          },
        ]
      : [];
  });
  return [...secretariats, ...founded];
};
