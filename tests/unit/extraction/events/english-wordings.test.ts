import { describe, expect, it } from 'vitest';
import { eventLine, readMarked } from './marked-text.ts';

/** Wordings of whole families: what they tell, and beside them what only looks like it. */
const CASES: readonly (readonly [text: string, ...events: string[]])[] = [
  // drafts that somebody works on
  ['The [Ministry|ministry] has developed a draft rule on AI chips.', 'PROPOSAL ACTUAL - proposer=ministry'],
  ['The [Ministry|ministry] is drawing up a draft law on AI.', 'PROPOSAL ACTUAL - proposer=ministry'],
  ['[Acme|acme] developed it to detect AI texts.'],
  ['The [Ministry|ministry] should prepare a draft law on AI.'],
  // what is decided is still to come
  [
    'The [European Parliament|parliament] decided {on 26 June|2024-06-26} to sign the [AI Declaration|declaration].',
    'SIGNING PLANNED - signatory=parliament object=declaration',
  ],
  // rules that start to bind
  [
    'The [Ministry|ministry] will begin enforcing a new requirement for AI labels.',
    'ENTRY_INTO_FORCE PLANNED - other=ministry',
  ],
  ['The [AI Act|act] was put into effect on {1 June|2024-06-01}.', 'ENTRY_INTO_FORCE ACTUAL 2024-06-01 object=act'],
  ['The [Ministry|ministry] may start enforcing the rules on AI.'],
  // agreements
  [
    'The [US|us] and [China|cn] reached an accord on AI at the lake {on Monday|2024-07-01}.',
    'ADOPTION ACTUAL 2024-07-01 adopter=cn adopter=us',
  ],
  [
    'The [US|us] and [India|in] reached an agreement on AI testing {on Monday|2024-07-01}.',
    'OTHER:AGREEMENT ACTUAL 2024-07-01 other=in other=us',
  ],
  [
    '[China|cn] and [France|fr] agreed on the [AI Declaration|declaration] {on Monday|2024-07-01}. The [AI Declaration|declaration] rests on agreement from <28 nations|28 exact state>.',
    'ADOPTION ACTUAL 2024-07-01 adopter=cn adopter=fr object=declaration 28=MEMBER_COUNT',
  ],
  // reviews that are done
  [
    '<Nine agencies|9 exact organization> have completed risk assessments of AI in power grids.',
    'OTHER:ASSESSMENT ACTUAL - 9=OTHER',
  ],
  // how it was done
  [
    'The [Ministry|ministry] has acted by publishing the [AI Plan|plan].',
    'PUBLICATION ACTUAL - publisher=ministry object=plan',
  ],
  ['The [Ministry|ministry] could act by publishing the [AI Plan|plan].'],
  // two who were named
  [
    'President [Bo Lund|bo] met Premier [Li Na|li] in {May|2024-05}, and both leaders noted the need for AI safety.',
    'MEETING ACTUAL 2024-05 attendee=bo attendee=li',
    'STATEMENT ACTUAL 2024-05 speaker=bo speaker=li',
  ],
  // whose title opened the sentence before
  [
    "Vice President [Ada Bell|ada] cares about AI. President [Bo Lund|bo] signed the [AI Order|order] on {1 June|2024-06-01}. The Vice President's trip was about AI. In {May|2024-05}, she convened [Acme|acme].",
    'SIGNING ACTUAL 2024-06-01 signatory=bo object=order',
    'MEETING ACTUAL 2024-05 attendee=acme host=ada',
  ],
  // who it is that would not
  [
    '[Acme|acme] announced that it would not sign the [AI Code|commitments].',
    'SIGNING NEGATED - signatory=acme object=commitments',
  ],
  // bodies that sit
  [
    'The [AI Office|office] is due to meet {on Monday|2024-07-08} to review AI rules.',
    'MEETING PLANNED 2024-07-08 host=office',
  ],
  [
    '[Bo Lund|bo] met {on Monday|2024-07-01} with [Ada Bell|ada] to discuss AI.',
    'MEETING ACTUAL 2024-07-01 attendee=ada attendee=bo',
  ],
  ['The [White House|office] hosted a follow-up meeting on AI risks.', 'MEETING ACTUAL - host=office'],
  ['The [White House|office] will host a hackathon on AI.', 'MEETING PLANNED - host=office'],
  [
    'Ministers from <28 nations|28 exact state>, including [China|cn], gathered in Lyon on {1 June|2024-06-01}.',
    'MEETING ACTUAL 2024-06-01 attendee=cn 28=ATTENDANCE_COUNT',
  ],
  // lists of those who took part
  [
    'The [US|us] will send a delegation to talks on AI with [China|cn] on {14 July|2024-07-14}. The delegation includes officials from the [AI Office|office] and the [Ministry|ministry].',
    'MEETING PLANNED 2024-07-14 attendee=cn attendee=ministry attendee=office attendee=us',
  ],
  [
    'The [Ministry|ministry] set up the [AI Institute|institute] in {May|2024-05}. Founding members are [Acme|acme] and [Globex|globex].',
    'ESTABLISHMENT ACTUAL 2024-05 founder=acme founder=globex founder=ministry object=institute',
  ],
  // a council that is named, and who is named to it
  [
    'The [Ministry|ministry] named <12 members|12 exact member> of the [AI Institute|institute] in {May|2024-05}.',
    'OTHER:APPOINTMENT ACTUAL 2024-05 other=ministry 12=MEMBER_COUNT',
  ],
  // verdicts
  ['[Ada Bell|ada] called the AI treaty a first step.', 'STATEMENT ACTUAL - speaker=ada'],
  // announcements without a name
  ['[Ada Bell|ada] is announcing a series of new initiatives on AI.', 'STATEMENT ACTUAL - speaker=ada'],
  // the post of a state, and the person in it
  [
    "[India|in]'s technology minister, [Ada Bell|ada], launched the [AI Plan|plan] on {1 June|2024-06-01}.",
    'PUBLICATION ACTUAL 2024-06-01 publisher=ada object=plan',
  ],
  [
    'The [White House|office] said the president will sign the [AI Order|order] {on Monday|2024-07-08}.',
    'STATEMENT ACTUAL - speaker=office object=order',
    'SIGNING PLANNED 2024-07-08 object=order',
  ],
  // further deeds
  [
    '[India|in] and the [EU|eu] concluded a partnership on AI {on Monday|2024-07-01}.',
    'SIGNING ACTUAL 2024-07-01 signatory=eu signatory=in',
  ],
  [
    'The [Ministry|ministry] is seeking public comment on the [AI Plan|plan].',
    'OTHER:CONSULTATION ACTUAL - other=ministry object=plan',
  ],
  [
    '[Ada Bell|ada] renamed the [AI Institute|institute] in {May|2024-05}.',
    'OTHER:RENAMING ACTUAL 2024-05 other=ada object=institute',
  ],
  [
    'The [AI Declaration|declaration] was agreed by <28 countries|28 exact state> on {1 June|2024-06-01}.',
    'ADOPTION ACTUAL 2024-06-01 object=declaration 28=MEMBER_COUNT',
  ],
  [
    'The [AI Office|office] banned voices made by AI in calls on {1 June|2024-06-01}.',
    'OTHER:BAN ACTUAL 2024-06-01 other=office',
  ],
  // who speaks for a bill is no sponsor
  ['[Acme|acme] backed the bill on AI.'],
  // posts are no signatures
  ['[Ada Bell|ada] joined the [AI Institute|institute] in {May|2024-05}.'],
];

describe('English wordings', () => {
  it.each(CASES)('%s', (text, ...events) => {
    expect(readMarked({ text, language: 'en' }).reports.map(eventLine)).toEqual(events);
  });

  it('takes a long line without a full stop for a sentence, not for a heading', () => {
    const text = `In {May|2024-05}, the [Ministry|ministry] launched a two-year competition on AI for ${'safe and open code that helps run networks and '.repeat(3)}services`;
    expect(readMarked({ text, language: 'en' }).reports.map(eventLine)).toEqual([
      'ESTABLISHMENT ACTUAL 2024-05 founder=ministry',
    ]);
  });
});
