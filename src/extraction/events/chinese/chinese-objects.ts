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
  const last = clause.end - trigger.end <= 2;
  if (use.form === 'verb' && !last) return null;
  const types: readonly string[] = use.cue.object;
  const isPartOf = frame.document.view.startsWith('其中', clause.start);
  for (
    let region: Span | null = clause, back = 0;
    region && back < CLAUSES_BACK;
    region = clauseBefore(frame, region), back += 1
  ) {
    const names = within(frame.names, { start: region.start, end: Math.min(region.end, trigger.start) });
    const object = names.filter((name) => isDocument(name) && types.includes(name.type)).at(back === 0 ? -1 : 0);
    // 公布《办法》，自8月15日起施行.
    const goesOn = back === 1 && use.cue.type === 'ENTRY_INTO_FORCE';
    if (object) return back === 0 || isPartOf || goesOn || object.start - region.start <= TOPIC_AT_MOST ? object : null;
    if (use.cue.type === 'ESTABLISHMENT' || back === 0) {
      const body = names.filter(({ type }) => type === 'Organization' && types.includes(type)).at(-1);
      if (body && use.form === 'passive') return body;
    }
    if (!last) return null;
  }
  return null;
}

/** 一项, 首份, 这部: before a noun without a name. */
const DETERMINER = /[一首两三几多该这新本其各\d](项|份|部|个|次|届|版|场|套|的)?|最新|联合/;
/** 发表联合声明: the noun stands right behind the verb. */
const NOUN_AT_MOST = 4;
/** A noun phrase that ends its clause: 签署人工智能合作框架协议. */
const HEAD_AT_MOST = 40;

/** A title that is no known name: 通过《…》. */
const TITLE = /^了?(关于)?《/;
/** 就《…》指南征求意见, 拒绝在声明上签字: a preposition brings the noun before the verb. */
const BROUGHT = /[就对将把在]([^就对将把在]{0,30})(上|草案)?$/;

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

/** The noun that a preposition brings right before its verb. */
export function hasUnnamedBefore(frame: Frame, clause: Span, trigger: Span, { cue }: CueUse): boolean {
  const text = BROUGHT.exec(frame.document.view.slice(clause.start, trigger.start))?.[1] ?? '';
  return cue.unnamed.some((noun) => text.endsWith(noun));
}

/** The word stands within the stretch. */
export function holds(frame: Frame, region: Span, noun: string): boolean {
  return frame.document.view.slice(region.start, region.end).includes(noun);
}

function isDocument({ type }: NameSpan): boolean {
  return type === 'Resolution' || type === 'Initiative';
}
