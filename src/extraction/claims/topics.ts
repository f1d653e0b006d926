import type { Entity } from '../../model/entity.ts';
import type { NameSpan } from '../document.ts';
import type { Draft } from '../events/draft.ts';
import type { Frame } from '../events/frame.ts';
import { within } from '../events/reading.ts';
import type { ClaimEnd } from './claim-rule.ts';

/** A text that opens its sentence is what the sentence is about: 该决议…, "The resolution …". */
const OPENING_AT_MOST = 12;
/** "It establishes", "In it, states commit to". */
const GOES_ON = /^(?:It|In it|They|Under it|Through it)\b|^(?:其中|它|其|文件)/;

/** 为贯彻落实《甲》, "To implement the Act": the sentence is about what was made for it. */
const AIM = /[为据照]了?(?:贯彻|落实|实施|推进|配合)*[“《]?$|\b(?:to|pursuant|following)\b/i;

/** What a sentence is about, and where in it that was said. */
export interface Topic {
  readonly end: ClaimEnd;
  readonly position: number;
}

/** The texts that sentences are about, in order; null where a sentence is about none. */
export function topicsOf(frames: readonly Frame[], drafts: readonly Draft[]): readonly (Topic | null)[] {
  const topics: (Topic | null)[] = [];
  const order = unnamedOrder(drafts);
  for (const frame of frames) topics.push(ownTopic(frame, order) ?? goneOn(frame, topics.at(-1) ?? null));
  return topics;
}

function goneOn({ sentence }: Frame, before: Topic | null): Topic | null {
  return before && GOES_ON.test(sentence.text) ? { end: before.end, position: sentence.start } : null;
}

function ownTopic(frame: Frame, order: UnnamedOrder | null): Topic | null {
  const first = frame.heading ? undefined : frame.names.find(isText);
  return first && isTopic(frame, first) ? { end: meant(first, order), position: first.end } : null;
}

/** Is the text what the sentence is about, and not what somebody does something to? */
export function isTopic(frame: Frame, text: NameSpan): boolean {
  if (text.start - frame.sentence.start > OPENING_AT_MOST) return false;
  if (AIM.test(frame.document.view.slice(frame.sentence.start, text.start))) return false;
  const verbs = within(frame.words, { start: frame.sentence.start, end: text.start });
  if (verbs.some(({ word }) => word.uses.length > 0)) return false;
  return !/^[”》]?的/.test(frame.document.view.slice(text.end, text.end + 2));
}

/** The executive order whose signing an article tells without its name, and where it does. */
export interface UnnamedOrder {
  readonly entity: Entity;
  readonly from: number;
}

export function unnamedOrder(drafts: readonly Draft[]): UnnamedOrder | null {
  const signing = drafts.find(({ type, implied }) => type === 'SIGNING' && implied?.kind === 'EXECUTIVE_ORDER');
  return signing?.implied ? { entity: signing.implied, from: signing.trigger.start } : null;
}

/** 该命令 in an article on the signing of an order without a name is that order. */
export function meant(text: NameSpan, order: UnnamedOrder | null): ClaimEnd {
  const pointsBack = text.nominal && text.entity.kind === 'EXECUTIVE_ORDER' && order && order.from < text.start;
  return pointsBack ? { entity: order.entity } : text;
}

export function isText({ type }: NameSpan): boolean {
  return type === 'Resolution' || type === 'Initiative';
}
