import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import type { ClaimDraft, ClaimRule } from './claim-rule.ts';
import { alsoListed } from './document-relations.ts';
import { isText } from './topics.ts';

/** ，分别|取代了, ", |replacing the": the verb, what it opens with, and what may stand behind it before the text that is gone. */
const CHINESE = {
  verb: /(?:取代|替代|代替|废止|撤销|废除|接替)了?/g,
  opens: /[，,、；;》”)](?:并|且|将|同时|分别|从而|以|正式)*$/,
  behind: /^[^，。；《》]{0,24}[《“]?$/,
};
const ENGLISH = {
  verb: /\b(?:replac|supersed|rescind|repeal|revok)(?:ing|es|s|e|ed) /g,
  opens: /(?:[,;] |\bwhich |\bthat |\band |\bwill )$/,
  behind: /^[^,;]{0,44}$/,
};
const REACH = 80;
const ONE_BY_ONE = /分别/;

/** "issued Order 2, replacing Order 1": the text told before takes the place of the other. */
export const replacements: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) => (frame.heading ? [] : replaced(frame)));

function replaced(frame: Frame): ClaimDraft[] {
  const { view } = frame.document;
  const texts = frame.names.filter(isText);
  return texts.flatMap((gone, at): ClaimDraft[] => {
    const before = texts[at - 1];
    if (!before || gone.nominal || gone.entity.id === before.entity.id) return [];
    const lead = view.slice(Math.max(before.end - 1, gone.start - REACH), gone.start);
    const { verb, opens, behind } = frame.book.language === 'en' ? ENGLISH : CHINESE;
    const found = [...lead.matchAll(verb)].at(-1);
    if (!found || !behind.test(lead.slice(found.index + found[0].length))) return [];
    const opening = opens.exec(lead.slice(0, found.index))?.[0];
    if (opening === undefined) return [];
    const olds = [gone, ...listedLoosely(frame, gone)];
    const news = texts.slice(0, at).filter((text, index, all) => index === at - 1 || isListedWith(frame, text, all));
    if (ONE_BY_ONE.test(opening) && news.length === olds.length)
      return olds.flatMap((old, index) => claim(frame, news[index] ?? before, old));
    return olds.flatMap((old) => claim(frame, before, old));
  });
}

/** 《甲》备忘录（M-1）及《乙》: what stands between two texts of a list may say what they are. */
function listedLoosely(frame: Frame, first: NameSpan): readonly NameSpan[] {
  const close = alsoListed(frame, first);
  if (close.length > 0) return close;
  const next = frame.names.find(
    (name) => isText(name) && name.start >= first.end && name.entity.id !== first.entity.id,
  );
  return next && LOOSE.test(frame.document.view.slice(first.end, next.start)) ? [next] : [];
}

const LOOSE = /^[^，。；]{0,24}(?:及|和|与|以及|、| and (?:the )?)[《“]?$/;

function isListedWith(frame: Frame, text: NameSpan, texts: readonly NameSpan[]): boolean {
  const next = texts[texts.indexOf(text) + 1];
  return (
    next !== undefined &&
    next.entity.id !== text.entity.id &&
    LOOSE.test(frame.document.view.slice(text.end, next.start))
  );
}

function claim(frame: Frame, from: NameSpan, to: NameSpan): ClaimDraft[] {
  if (from.entity.id === to.entity.id) return [];
  return [{ frame, trigger: to, type: 'REVOKES', modality: 'ACTUAL', from, to, label: null, rule: 'replacement' }];
}
