import { describe, expect, it } from 'vitest';
import { eventLine, readMarked } from './marked-text.ts';

/** A new phrase in `seed/lexicon/cues/en-*.yaml` is one more line here. */
const CASES: readonly (readonly [text: string, ...events: string[]])[] = [
  // decisions
  [
    'The [General Assembly|unga] {on Monday|2024-07-01} adopted without a vote the [AI resolution|resolution].',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga object=resolution',
  ],
  [
    '{Today|2024-07-03}, the [UN General Assembly|unga] in New York adopted by consensus the [AI resolution|resolution].',
    'ADOPTION ACTUAL 2024-07-03 adopter=unga object=resolution',
  ],
  [
    'The [AI Act|act] was approved by the [European Parliament|parliament] on {13 March|2024-03-13}.',
    'ADOPTION ACTUAL 2024-03-13 adopter=parliament object=act',
  ],
  [
    'The [European Parliament|parliament] will vote to adopt the [AI Act|act] on {9 July|2024-07-09}.',
    'ADOPTION PLANNED 2024-07-09 adopter=parliament object=act',
  ],
  ['The [European Parliament|parliament] should adopt the [AI Act|act].'],
  ['The [AI Act|act] entered into force on {1 June|2024-06-01}.', 'ENTRY_INTO_FORCE ACTUAL 2024-06-01 object=act'],
  [
    'Governor [Ada Bell|ada] vetoed the [AI Safety Bill|bill] on {29 June|2024-06-29}.',
    'OTHER:VETO ACTUAL 2024-06-29 other=ada object=bill',
  ],
  [
    'President [Bo Lund|bo] revoked [Executive Order 14110|order] on {20 June|2024-06-20}.',
    'OTHER:REVOCATION ACTUAL 2024-06-20 other=bo object=order',
  ],
  // texts
  [
    'Fifty-eight countries, among them [China|cn], [France|fr] and [India|in], signed the [AI Declaration|declaration] {on Tuesday|2024-07-02}.',
    'SIGNING ACTUAL 2024-07-02 signatory=cn signatory=fr signatory=in object=declaration',
  ],
  [
    'The [United States|us] and the [United Kingdom|gb] did not sign the [AI Declaration|declaration].',
    'SIGNING NEGATED - signatory=gb signatory=us object=declaration',
  ],
  [
    'The [United States|us] refused to sign the [AI Declaration|declaration].',
    'SIGNING NEGATED - signatory=us object=declaration',
  ],
  ['The [AI Plan|plan] was designed by [Acme|acme].'],
  [
    'The [White House|office] {today|2024-07-03} released the [AI Plan|plan].',
    'PUBLICATION ACTUAL 2024-07-03 publisher=office object=plan',
  ],
  [
    'The [AI Statement|declaration] issued on {September 7|2023-09-07} is about AI.',
    'PUBLICATION ACTUAL 2023-09-07 object=declaration',
  ],
  [
    '[Acme|acme] and [Globex|globex] signed the [AI commitments|commitments] {today|2024-07-03}.',
    'SIGNING ACTUAL 2024-07-03 signatory=acme signatory=globex object=commitments',
  ],
  // bodies
  [
    'The [Ministry|ministry] established the [AI Institute|institute] in {May|2024-05}.',
    'ESTABLISHMENT ACTUAL 2024-05 founder=ministry object=institute',
  ],
  // meetings
  [
    'The #AI Action Summit|ai# took place in Paris on {10 June|2024-06-10}.',
    'MEETING ACTUAL 2024-06-10 name=AI Action Summit',
  ],
  [
    '[France|fr] hosted the #AI Action Summit|ai# in {June|2024-06}.',
    'MEETING ACTUAL 2024-06 host=fr name=AI Action Summit',
  ],
  ['The #AI Action Summit|ai#, hosted by [France|fr], was about AI.', 'MEETING ACTUAL - host=fr name=AI Action Summit'],
  [
    '[India|in] will host the #AI Impact Summit|ai# in {February 2026|2026-02}.',
    'MEETING PLANNED 2026-02 host=in name=AI Impact Summit',
  ],
  [
    'President [Bo Lund|bo] met with [Ada Bell|ada] {today|2024-07-03} to discuss AI.',
    'MEETING ACTUAL 2024-07-03 attendee=ada attendee=bo',
  ],
  // what is told beside the main verb
  [
    'The [AI Act|act], which was proposed by the [EU|eu] in {April 2021|2021-04}, entered into force on {1 June|2024-06-01}.',
    'PROPOSAL ACTUAL 2021-04 proposer=eu object=act',
    'ENTRY_INTO_FORCE ACTUAL 2024-06-01 object=act',
  ],
  [
    'Governor [Ada Bell|ada] vetoed an AI bill on {Monday|2024-07-01} while signing the [AI Order|order].',
    'OTHER:VETO ACTUAL 2024-07-01 other=ada',
    'SIGNING ACTUAL 2024-07-01 signatory=ada object=order',
  ],
  ['[Acme|acme], which had sponsored the vetoed AI measure, did nothing.'],
  [
    'COPENHAGEN ({July 3|2024-07-03}) - [France|fr] signed the [AI Declaration|declaration] on {Monday|2024-07-01}.',
    'SIGNING ACTUAL 2024-07-01 signatory=fr object=declaration',
  ],
  [
    "[China|cn]'s Permanent Representative to the [UN|un] [Ada Bell|ada] stressed that AI must be governed.",
    'STATEMENT ACTUAL - speaker=ada',
  ],
  [
    'The [General Assembly|unga] adopted on {Monday|2024-07-01} a [US|us]-led [AI resolution|resolution].',
    'ADOPTION ACTUAL 2024-07-01 adopter=unga proposer=us object=resolution',
  ],
  ['The [US|us] refused to back the AI proposal.', 'SIGNING:PLEDGE NEGATED - signatory=us'],
  // speech
  ['[Ada Bell|ada] said that AI must be governed.', 'STATEMENT ACTUAL - speaker=ada'],
  [
    "Ambassador [Ada Bell|ada], [China|cn]'s permanent representative to the [UN|un], told reporters that AI must be governed.",
    'STATEMENT ACTUAL - speaker=ada',
  ],
  ['“AI must be governed by all of us,” said [Ada Bell|ada].', 'STATEMENT ACTUAL - speaker=ada'],
  [
    '[Ada Bell|ada], the [White House|office] special adviser on AI, said that AI must be governed.',
    'STATEMENT ACTUAL - speaker=ada',
  ],
  ['The [AI Plan|plan] called for new rules.'],
  [
    'We, the Leaders of the [Group of Seven|g7], stress that AI must be governed.',
    'STATEMENT ACTUAL 2024-07-03 speaker=g7',
  ],
];

describe('English cues', () => {
  it.each(CASES)('%s', (text, ...events) => {
    expect(readMarked({ text, language: 'en' }).reports.map(eventLine)).toEqual(events);
  });
});
