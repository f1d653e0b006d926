import type { Participant, Quantity, Report } from '../../model/extraction.ts';
import { reportId } from '../../model/ids.ts';
import type { Quote, Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import type { Draft } from './draft.ts';

/** Makes ids that outlive edits elsewhere: which occurrence of its quote a sentence is, and which statement of its kind this is. */
export interface Quoter {
  readonly articleId: string;
  quote(span: Span): Quote;
  /** Which occurrence of its own text a sentence is, from 0. */
  occurrence(sentence: Span): number;
  /** How many keys alike were given out before. */
  ordinal(...key: readonly (string | number)[]): number;
}

export function createQuoter(document: Document): Quoter {
  const { text, id } = document.article;
  const quote = (span: Span): Quote => {
    const { start, end } = document.toText(span);
    return { start, end, text: text.slice(start, end) };
  };
  const occurrences = new Map<number, number>();
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const known = counts.get(key) ?? 0;
    counts.set(key, known + 1);
    return known;
  };
  for (const sentence of document.sentences) occurrences.set(sentence.start, count(`quote ${quote(sentence).text}`));
  return {
    articleId: id,
    quote,
    occurrence: ({ start }) => occurrences.get(start) ?? 0,
    ordinal: (...key) => count(`key ${key.join('\0')}`),
  };
}

/** Drafts as reports; their spans index the article's text. */
export function finishReports(drafts: readonly Draft[], quoter: Quoter): readonly Report[] {
  return drafts.map((draft): Report => {
    const sentence = quoter.quote(draft.frame.sentence);
    const trigger = quoter.quote(draft.trigger);
    const key = {
      articleId: quoter.articleId,
      quote: sentence.text,
      occurrence: quoter.occurrence(draft.frame.sentence),
      triggerOffset: trigger.start - sentence.start,
      type: draft.type,
    };
    return {
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      id: reportId({ ...key, ordinal: quoter.ordinal(key.quote, key.occurrence, key.triggerOffset, key.type) }),
      type: draft.type,
      subtype: draft.subtype,
      modality: draft.modality,
      salience: draft.salience,
      method: draft.method,
      trigger,
      participants: draft.participants.map(
        ({ name, role }): Participant => ({ entityId: name.entity.id, role, at: quoter.quote(name) }),
      ),
      object: objectOf(draft, quoter),
      date:
        draft.date === null
          ? null
          : { ...quoter.quote(draft.date), edtf: draft.date.edtf, anchor: draft.date.anchor, rule: draft.date.rule },
      quantities: draft.quantities.map(
        ({ quantity, role }): Quantity => ({ ...quantity, ...quoter.quote(quantity), role }),
      ),
      name: draft.meeting?.names.zh ?? draft.meeting?.names.en ?? null,
      series: draft.meeting?.series ?? null,
      rule: draft.cue.rule,
    };
  });
}

function objectOf({ object, implied }: Draft, quoter: Quoter): Report['object'] {
  if (object) return { entityId: object.entity.id, at: quoter.quote(object) };
  return implied ? { entityId: implied.id, at: null } : null;
}
