import type { NameSpan } from '../document.ts';
import type { Draft } from '../events/draft.ts';
import type { Frame } from '../events/frame.ts';
import { bySentence } from '../refiners/events/by-sentence.ts';
import type { ClaimDraft, ClaimEnd, ClaimRule } from './claim-rule.ts';
import { isText, topicsOf } from './topics.ts';

/** 以《甲》为基础, "It builds on the Principles": around the text that something rests on. */
const BASE = /以[^，。；]{0,24}$/;
const BASE_BEHIND = /^[》”]?(?:等[^，。]{0,8})?为(?:基础|蓝本)/;
const BUILDS_ON =
  /(?:建立在|立足于?)[《“]?$|\b(?:builds?|built|building) (?:up)?on (?:the |prior [a-z]+[—, -]+including (?:the )?)?(?:[A-Za-z]+['’]s )?$|\b(?:is|are|was) (?:based|modell?ed) on (?:the )?$/;
/** 是对《甲》…的贯彻落实: what is said of a text behind it. */
const CARRIED_OUT = /^[”》]?[^。；]{0,60}的(?:贯彻|具体)?(?:落实|执行|实施|细化)/;
const OF = /(?:是|作为)对[^，。；]{0,12}$/;
/** 为此，中国提出《甲》: it is there to carry out what stood before. */
const FOR_THIS = /^(?:为此|据此|对此)，/;
const TO_CARRY_OUT = /(?:落实|贯彻|执行|实施)[^，。；]{0,6}[《“]?$/;
const SENTENCES_BACK = 3;
const REACH = 60;
const NEW: readonly Draft['type'][] = ['ESTABLISHMENT', 'PUBLICATION', 'PROPOSAL', 'ADOPTION', 'SIGNING'];

/** What a text or body that was just told of rests on or carries out. */
export const foundations: ClaimRule = ({ frames, drafts }) => {
  const topics = topicsOf(frames, drafts);
  const sentences = bySentence(drafts);
  return frames.flatMap((frame, at): ClaimDraft[] => {
    if (frame.heading) return [];
    const subject = (): ClaimEnd | null => topics[at]?.end ?? toldBefore(frames, sentences, at);
    const texts = frame.names.filter((name) => isText(name) && !name.nominal);
    return [
      ...texts.flatMap((text) => {
        const type = wording(frame, text);
        const from = type && subject();
        return type && from ? claim(frame, from, type, text) : [];
      }),
      ...madeForThis(frame, frames[at - 1], texts),
    ];
  });
};

function wording(frame: Frame, text: NameSpan): 'BUILDS_ON' | 'IMPLEMENTS' | null {
  const { view } = frame.document;
  const before = view.slice(Math.max(frame.sentence.start, text.start - REACH), text.start);
  const behind = view.slice(text.end, Math.min(frame.sentence.end, text.end + REACH + 10));
  if (BUILDS_ON.test(before) || (BASE_BEHIND.test(behind) && BASE.test(before))) return 'BUILDS_ON';
  return OF.test(before) && CARRIED_OUT.test(behind) ? 'IMPLEMENTS' : null;
}

/** The text or body that an event of the sentences before was about. */
function toldBefore(
  frames: readonly Frame[],
  sentences: ReadonlyMap<number, readonly Draft[]>,
  index: number,
): ClaimEnd | null {
  for (let at = index - 1; at >= Math.max(0, index - SENTENCES_BACK); at -= 1) {
    const told = sentences.get(frames[at]?.sentence.index ?? -1) ?? [];
    const object = told.find((draft) => NEW.includes(draft.type) && draft.object)?.object;
    if (object) return object;
  }
  return null;
}

function madeForThis(frame: Frame, before: Frame | undefined, texts: readonly NameSpan[]): ClaimDraft[] {
  const [made] = texts;
  if (!before || !made || !FOR_THIS.test(frame.sentence.text)) return [];
  const { view } = frame.document;
  return before.names
    .filter(isText)
    .filter(({ start }) => TO_CARRY_OUT.test(view.slice(Math.max(before.sentence.start, start - REACH), start)))
    .flatMap((to) => claim(frame, made, 'IMPLEMENTS', to));
}

function claim(frame: Frame, from: ClaimEnd, type: 'BUILDS_ON' | 'IMPLEMENTS', to: NameSpan): ClaimDraft[] {
  if ('entity' in from && from.entity.id === to.entity.id) return [];
  return [{ frame, trigger: to, type, modality: 'ACTUAL', from, to, label: null, rule: 'foundation' }];
}
