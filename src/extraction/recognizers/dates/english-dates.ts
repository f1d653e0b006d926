import type { Reading } from '../reading.ts';
import { isDeadline } from './date-cues.ts';
import type { DateCandidate } from './date-expression.ts';
import { ENGLISH_DATE_RULES } from './english-date-rules.ts';

/** Only here can a rule begin; everything else is passed over at the speed of one scan. */
const CANDIDATE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[Tt]o(?:day|night|morrow)|[Yy]esterday|[Ee]arl|[Ll]at|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Tt]he|[Tt]hat|following|previous|day|[Aa] day|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Oo]ver the|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ff]irst|[Ss]econd|Q[1-4]|\d)/g;
const BEFORE = 12;

const FUTURE_BEFORE =
  /\b(?:will|shall|to be held|(?:is|are) (?:set|due|expected|scheduled|slated|planned)|scheduled|upcoming|forthcoming|plans? to|planned|look(?:s|ing)? forward)\b/i;
const FUTURE_AFTER = /^,? (?:will|shall|(?:is|are) (?:set|due|expected|scheduled|slated|planned))\b/;
/** The verb nearest before the date is in the past, or the one behind a date that opens the sentence. */
const VERB =
  /\b(?:(?:was|were|had|did|signed|held|took|began|met|went|came|made|said|gave|won|sent|put|[a-z]{3,}ed)|(?:is|are|be|takes?|starts?|begins?|opens?|runs?|meets?|ends?|closes?|kicks|to))\b/g;
const PAST_VERB = /^(?:was|were|had|did|held|took|began|met|went|came|made|said|gave|won|sent|put|[a-z]+ed)$/;
const CUE_WINDOW = 80;

/** English dates: May 14, 5 May 2024, November 1 and 2, in 2023, on Tuesday, last year, two days later. */
export function englishDates({ view }: Reading): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  let end = 0;
  for (const { index } of view.matchAll(CANDIDATE)) {
    if (index < end) continue;
    const candidate = readAt(view, index);
    if (!candidate) continue;
    candidates.push(candidate);
    end = candidate.end;
  }
  return candidates;
}

function readAt(view: string, start: number): DateCandidate | null {
  const before = view.slice(Math.max(0, start - BEFORE), start);
  if (/[\d.,/$€£#-]$/.test(before) && /\d/.test(view.charAt(start)) && !/[^\d]-$/.test(before)) return null;
  for (const { pattern, read, after } of ENGLISH_DATE_RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(view);
    if (!match || (after && !after.test(before))) continue;
    const read_ = read(match.groups ?? {});
    if (!read_) continue;
    const end = start + match[0].length;
    const { from, to = null } = read_;
    return {
      start,
      end,
      from,
      to,
      future: isFuture(view, start, end),
      past: isPast(view, start, end),
      deadline: isDeadline(view, start, end),
      rule: 'english-date',
    };
  }
  return null;
}

function isPast(view: string, start: number, end: number): boolean {
  const before = clauseBefore(view, start).match(VERB)?.at(-1);
  const verb =
    before ??
    view
      .slice(end, end + CUE_WINDOW)
      .split(/[.;\n!?]/)[0]
      ?.match(VERB)?.[0];
  return verb !== undefined && PAST_VERB.test(verb);
}

function clauseBefore(view: string, start: number): string {
  return (
    view
      .slice(Math.max(0, start - CUE_WINDOW), start)
      .split(/[.;\n!?]/)
      .at(-1) ?? ''
  );
}

function isFuture(view: string, start: number, end: number): boolean {
  return FUTURE_BEFORE.test(clauseBefore(view, start)) || FUTURE_AFTER.test(view.slice(end, end + 24));
}
