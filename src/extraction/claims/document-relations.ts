import type { Span } from '../../model/span.ts';
import type { RelationType } from '../../model/vocabulary.ts';
import type { NameSpan } from '../document.ts';
import type { Frame } from '../events/frame.ts';
import { clauseOf, within } from '../events/reading.ts';
import type { WordList } from '../events/word-lists.ts';
import type { ClaimDraft, ClaimEnd, ClaimRule } from './claim-rule.ts';
import { isText, isTopic, meant, unnamedOrder } from './topics.ts';

/** Word lists of what one text does to another; the first that stands before the second text counts. */
const VERBS: readonly (readonly [list: WordList, type: RelationType])[] = [
  ['revoking', 'REVOKES'],
  ['implementing', 'IMPLEMENTS'],
  ['building-on', 'BUILDS_ON'],
  ['providing-for', 'PROVIDES_FOR'],
];
/** How far before a text the verb that takes it may stand. */
const VERB_BEFORE = 16;
/** 以《甲》为基础: the words that say so stand behind. */
const BASE_BEHIND = /^[》”]?(?:等[^，。]{0,8})?为(?:基础|蓝本|依据|参考|指导)/;

/** 该决议充分反映了《倡议》 refers to it; "The order revokes Executive Order 14110" revokes it. */
export const documentRelations: ClaimRule = ({ frames, drafts }) => {
  const order = unnamedOrder(drafts);
  return frames.flatMap((frame) => {
    const documents = frame.heading ? [] : frame.names.filter(isText);
    const [first] = documents;
    if (!first || documents.length < 2) return [];
    const purpose = purposeOf(frame, documents);
    if (purpose) return [purpose];
    if (!isTopic(frame, first)) return [];
    const from = meant(first, order);
    const seen = new Set([first.entity.id, ...alsoListed(frame, first).map(({ entity }) => entity.id)]);
    return documents.slice(1).flatMap((to): ClaimDraft[] => {
      if (seen.has(to.entity.id) || to.nominal) return [];
      seen.add(to.entity.id);
      const clause = clauseOf(frame, to);
      const before = { start: Math.max(clause.start, first.end, to.start - VERB_BEFORE), end: to.start };
      const type = isGround(frame, to) ? 'IMPLEMENTS' : isBase(frame, to) ? 'BUILDS_ON' : verbIn(frame, before);
      return [claim(frame, from, to, type ?? 'REFERS_TO')];
    });
  });
};

/** 为贯彻落实《甲》，…制定了《乙》: the second implements the first. */
function purposeOf(frame: Frame, documents: readonly NameSpan[]): ClaimDraft | null {
  const [aim, text] = documents;
  if (!aim || !text || aim.entity.id === text.entity.id) return null;
  const before = frame.document.view
    .slice(Math.max(frame.sentence.start, aim.start - VERB_BEFORE), aim.start)
    .toLowerCase();
  const purpose = /(为了?|根据|按照|贯彻)/.test(before) || /^\s*(to|in order to|pursuant to|following)\b/.test(before);
  const verb = frame.book.words('implementing').some((word) => before.includes(word));
  if (!purpose || !verb || clauseOf(frame, aim).start === clauseOf(frame, text).start) return null;
  return claim(frame, text, aim, 'IMPLEMENTS');
}

/** Between a law and 制定. */
const GROUND_AT_MOST = 60;

/** 《办法》依据《电子商务法》等法律制定: the law is carried out. */
function isGround(frame: Frame, { start, end }: NameSpan): boolean {
  const { view } = frame.document;
  const after = view.slice(end, Math.min(frame.sentence.end, end + GROUND_AT_MOST));
  const made = after.indexOf('制定');
  return (
    /(依据|根据|依照|按照)《?$/.test(view.slice(Math.max(frame.sentence.start, start - 4), start)) &&
    made >= 0 &&
    !after.slice(0, made).includes('；')
  );
}

function isBase(frame: Frame, { end }: NameSpan): boolean {
  return BASE_BEHIND.test(frame.document.view.slice(end, end + 16));
}

function verbIn(frame: Frame, span: Span): RelationType | null {
  const text = frame.document.view.slice(span.start, span.end).toLowerCase();
  return VERBS.find(([list]) => frame.book.words(list).some((word) => text.includes(word)))?.[1] ?? null;
}

function claim(frame: Frame, from: ClaimEnd, to: NameSpan, type: RelationType): ClaimDraft {
  return { frame, trigger: to, type, modality: 'ACTUAL', from, to, label: null, rule: 'document-relation' };
}

/** What a body is there to carry out. */
const CHARGED =
  /(负责(实施|执行|落实|监督)|responsible for (implementing|enforcing|overseeing)|charged with (implementing|enforcing)|(will|to) enforce|oversees?)(《| the | )?$/;

/** AI办公室…，负责实施《法案》: the body implements the act. */
export const implementers: ClaimRule = ({ frames }) =>
  frames.flatMap((frame) =>
    frame.names.filter(isText).flatMap((to): ClaimDraft[] => {
      const { view } = frame.document;
      if (!CHARGED.test(view.slice(Math.max(frame.sentence.start, to.start - 30), to.start))) return [];
      const from = frame.names.filter(({ type, end }) => type === 'Organization' && end <= to.start).at(-1);
      return from
        ? [{ frame, trigger: to, type: 'IMPLEMENTS', modality: 'ACTUAL', from, to, label: null, rule: 'implementer' }]
        : [];
    }),
  );

/** Names that follow an object in one list: the second and third of 《甲》《乙》、《丙》. */
export function alsoListed(frame: Frame, object: NameSpan): readonly NameSpan[] {
  const { view } = frame.document;
  const listed: NameSpan[] = [];
  let end = object.end;
  for (const name of within(frame.names, { start: object.end, end: frame.sentence.end })) {
    if (
      name.type !== object.type ||
      !/^[”》）)]?(、|和|及|以及|与|,? and (the )?|, (the )?)?[“《（(]?$/.test(view.slice(end, name.start))
    )
      break;
    listed.push(name);
    end = name.end;
  }
  return listed;
}
