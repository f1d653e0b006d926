import { contains, overlaps, type Span } from '../../../model/span.ts';
import type { MeetingSpan, NameSpan } from '../../document.ts';

/** Years and counts inside a name are part of it: 2030年可持续发展议程, 2024世界人工智能大会. Every list is sorted by start and free of overlaps. */
export function dropWithin<T extends Span>(
  spans: readonly T[],
  ...holders: readonly (readonly Span[])[]
): readonly T[] {
  return holders.reduce<readonly T[]>((left, names) => {
    const holderOf = holderFinder(names);
    return left.filter((span) => !holderOf(span));
  }, spans);
}

/** A meeting's name holds no other names, save the state before it: 韩国+人工智能安全峰会. */
export function dropNamesOfMeetings(names: readonly NameSpan[], meetings: readonly MeetingSpan[]): readonly NameSpan[] {
  const holderOf = holderFinder(meetings);
  return names.filter((name) => {
    const meeting = holderOf(name);
    if (!meeting) return true;
    const leads = name.start === meeting.start && name.end < meeting.end && name.entity.kind === 'STATE';
    return leads && !meeting.rule.startsWith('lexicon');
  });
}

/** What a longer name holds is no meeting: 《人工智能安全峰会报告》, and 联合国大会 is a body. */
export function dropMeetingsOfNames(
  meetings: readonly MeetingSpan[],
  names: readonly NameSpan[],
): readonly MeetingSpan[] {
  return dropWithin(meetings, names);
}

/** Asked for spans in the order of their start, finds the one that holds each. */
function holderFinder<T extends Span>(holders: readonly T[]): (span: Span) => T | null {
  let index = 0;
  return (span) => {
    while (index < holders.length && (holders[index]?.end ?? 0) <= span.start) index += 1;
    const holder = holders[index];
    return holder && overlaps(holder, span) && contains(holder, span) ? holder : null;
  };
}
