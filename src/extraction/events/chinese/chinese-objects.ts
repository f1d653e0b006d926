import type { Span } from '../../../model/span.ts';
import type { NameSpan } from '../../document.ts';
import type { CueUse } from '../cue-book.ts';
import type { Frame } from '../frame.ts';
import { clauseBefore, clauseOf, mayBeObject, within } from '../reading.ts';

/** How far back the text that a verb at the end of its clause is about may stand. */
const CLAUSES_BACK = 8;
/** How far behind its clause's start a text may stand to be what the next clauses are about. */
const TOPIC_AT_MOST = 8;

/** The first fitting name that is not a mere description of the next: 落实《甲》的《乙》. */
export function findObject(frame: Frame, region: Span, use: CueUse): NameSpan | null {
  const { view } = frame.document;
  const listed = within(frame.names, includedIn(frame, region));
  const fitting = [...within(frame.names, region), ...listed].filter(
    (name) => use.cue.object.includes(name.type) && mayBeObject(name, use),
  );
  const head = fitting.find(({ end }) => !/^[”》）)]?的/.test(view.slice(end, end + 2)));
  return head ?? fitting.find(isDocument) ?? null;
}

/** 撤销了78项政策，其中包括《甲》: what the next clause includes belongs to the object. */
function includedIn(frame: Frame, region: Span): Span {
  const clause = clauseOf(frame, { start: region.end + 1, end: region.end + 1 });
  const opens =
    clause.start > region.start &&
    /^(其中)?(包括|包含|有)/.test(frame.document.view.slice(clause.start, clause.start + 4));
  return opens ? clause : { start: region.end, end: region.end };
}

/** 决议获通过, 《办法》施行; a verb at the end of its clause may have its object in a clause before: 《法案》…，…后通过. */
export function objectBefore(frame: Frame, clause: Span, trigger: Span, use: CueUse): NameSpan | null {
  const last = clause.end - trigger.end <= 2 || ENDS.test(frame.document.view.slice(trigger.end, trigger.end + 2));
  if (use.form === 'verb' && !last) return topicThatGoesOn(frame, clause, trigger, use);
  const types: readonly string[] = use.cue.object;
  const isPartOf = frame.document.view.startsWith('其中', clause.start);
  for (
    let region: Span | null = clause, back = 0;
    region && back < CLAUSES_BACK;
    region = clauseBefore(frame, region), back += 1
  ) {
    const names = within(frame.names, { start: region.start, end: Math.min(region.end, trigger.start) });
    const object = names.filter((name) => isDocument(name) && types.includes(name.type)).at(back === 0 ? -1 : 0);
    // 公布《办法》，自8月15日起施行; 发布《承诺》，多家企业签署.
    const goesOn = back === 1 && (use.cue.type === 'ENTRY_INTO_FORCE' || use.cue.type === 'SIGNING');
    if (object) return back === 0 || isPartOf || goesOn || object.start - region.start <= TOPIC_AT_MOST ? object : null;
    if (use.cue.type === 'ESTABLISHMENT' || back === 0) {
      const body = names.filter(({ type }) => type === 'Organization' && types.includes(type)).at(-1);
      if (body && use.form === 'passive' && (last || use.cue.type !== 'ESTABLISHMENT')) return body;
    }
    if (!last) return null;
  }
  return null;
}

/** 7月1日公布、征求意见到7月底; 自《法案》通过以来. */
const ENDS = /^(、|以来)/;
const GOES_ON = /^(并|且|后)/;

/** 《法案》将于5月公布并成为法律: the text that opens the clause is what all its verbs are about. */
function topicThatGoesOn(frame: Frame, clause: Span, trigger: Span, { cue }: CueUse): NameSpan | null {
  if (!GOES_ON.test(frame.document.view.slice(trigger.end, trigger.end + 1))) return null;
  const topic = within(frame.names, { start: clause.start, end: trigger.start })[0];
  const opens = topic !== undefined && topic.start - clause.start <= 1;
  return opens && isDocument(topic) && cue.object.some((type) => type === topic.type) ? topic : null;
}

/** 一项, 首份, 这部: before a noun without a name. */
const DETERMINER = /[一首两三几多该这新本其各\d](项|份|部|个|次|届|版|场|套|的)?|最新|联合/;
/** 发表联合声明: the noun stands right behind the verb. */
const NOUN_AT_MOST = 4;
/** A noun phrase that ends its clause: 签署人工智能合作框架协议. */
const HEAD_AT_MOST = 40;

/** A title that is no known name: 通过《…》. */
const TITLE = /^了?(关于)?《/;
/** 决议由韩国等国提出: the noun before who does it. */
const BY = /^([^由]{0,40})由[^由]{1,200}$/;
/** 就《…》指南征求意见, 拒绝在声明上签字: a preposition brings the noun before the verb. */
const BROUGHT = /[就对将把在]([^就对将把在]{0,30}?)(上|草案)?$/;

/** An object without a name, but one of its kind: 一项行政命令, 发表声明, 关于…的声明; 发布投资计划 tells no text. */
export function hasUnnamed(frame: Frame, region: Span, { cue, form }: CueUse): boolean {
  const text = frame.document.view.slice(region.start, region.end).replace(/^了/, '');
  if (cue.unnamed.length > 0 && form === 'verb' && TITLE.test(text)) return true;
  return cue.unnamed.some((noun) => {
    const at = text.indexOf(noun);
    if (at < 0) return false;
    if (form === 'passive' || at <= NOUN_AT_MOST || DETERMINER.test(text.slice(0, at))) return true;
    return text.endsWith(noun) && (noun.length > 2 || !text.endsWith(`计划`)) && text.length <= HEAD_AT_MOST;
  });
}

/** 该决议由…提出，…通过: what the sentence opens with. */
const POINTING = /^[“「]?(该|此|本|上述|这一|这项|这份|这部)/;

/** The noun that a preposition brings right before its verb. */
export function hasUnnamedBefore(frame: Frame, clause: Span, trigger: Span, { cue }: CueUse): boolean {
  const before = frame.document.view.slice(clause.start, trigger.start);
  const text = BROUGHT.exec(before)?.[1] ?? '';
  const passive = BY.exec(before)?.[1] ?? '';
  if (clause.end - trigger.end <= 1 && cue.type === 'ADOPTION' && clause.start > frame.sentence.start) {
    const opening = frame.sentence.text.slice(0, TOPIC_AT_MOST).replace(POINTING, '');
    if (cue.unnamed.some((noun) => opening.startsWith(noun))) return true;
  }
  return cue.unnamed.some((noun) => text.endsWith(noun) || passive.endsWith(noun));
}

/** The word stands within the stretch. */
export function holds(frame: Frame, region: Span, noun: string): boolean {
  return frame.document.view.slice(region.start, region.end).includes(noun);
}

function isDocument({ type }: NameSpan): boolean {
  return type === 'Resolution' || type === 'Initiative';
}
