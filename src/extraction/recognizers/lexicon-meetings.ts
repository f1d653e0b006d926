import type { MeetingSpan } from '../document.ts';
import type { MeetingRecognizer } from './reading.ts';

/** Meetings of the lexicon: 人工智能安全峰会, AI Seoul Summit. */
export const lexiconMeetings: MeetingRecognizer = ({ terms, view }) =>
  terms.flatMap(({ start, end, terms: candidates }): MeetingSpan[] => {
    const [first] = candidates.flatMap((term) => (term.kind === 'meeting' ? [term] : []));
    if (!first) return [];
    const names = (first.edition ?? first.series).labels;
    return [{ start, end, text: view.slice(start, end), series: first.series.id, names, rule: 'lexicon-meeting' }];
  });
