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
  // appeals
  [
    '[Acme|acme] urged the [European Parliament|parliament] on {Monday|2024-07-01} to delay the [AI Act|act].',
    'CALL ACTUAL 2024-07-01 addressee=parliament speaker=acme object=act',
  ],
  [
    '[France|fr] asked the [European Parliament|parliament] to back new rules on AI.',
    'CALL ACTUAL - addressee=parliament speaker=fr',
  ],
  [
    'The [Ministry|ministry] calls on [Acme|acme] to open its AI models.',
    'CALL ACTUAL - addressee=acme speaker=ministry',
  ],
  // Whoever says more on the occasion has made one statement.
  [
    '[Ada Bell|ada] urged [Acme|acme] to open its AI models and warned that AI must be governed.',
    'STATEMENT ACTUAL - speaker=ada',
  ],
  ['[Ada Bell|ada] invited all states to join it and said that AI must be governed.', 'STATEMENT ACTUAL - speaker=ada'],
  ['[Ada Bell|ada] questioned whether AI can be governed.', 'STATEMENT ACTUAL - speaker=ada'],
  // pronouns and titles
  [
    'The [AI Safety Bill|bill] is about AI. Governor [Ada Bell|ada] vetoed it on {29 June|2024-06-29}.',
    'OTHER:VETO ACTUAL 2024-06-29 other=ada object=bill',
  ],
  [
    'The [AI Safety Bill|bill] is about AI. It was written last year and passed the [European Parliament|parliament] in {May|2024-05}.',
    'ADOPTION ACTUAL 2024-05 adopter=parliament object=bill',
  ],
  [
    'Governor [Ada Bell|ada] signed the [AI Act|act] on {20 June|2024-06-20}. The governor had vetoed the [AI Safety Bill|bill] in {May|2024-05}.',
    'SIGNING ACTUAL 2024-06-20 signatory=ada object=act',
    'OTHER:VETO ACTUAL 2024-05 other=ada object=bill',
  ],
  [
    'President [Bo Lund|bo] and Vice President [Ada Bell|ada] care about AI. In {May|2024-05}, the President and Vice President convened the heads of four companies—[Acme|acme] and [Globex|globex]—to discuss AI.',
    'MEETING ACTUAL 2024-05 attendee=acme attendee=globex host=ada host=bo',
  ],
  // who signs and who does not
  [
    '[France|fr] took part in the talks on AI but did not sign the [AI Declaration|declaration].',
    'SIGNING NEGATED - signatory=fr object=declaration',
  ],
  [
    'Neither the [US|us] nor the [UK|gb] signed the [AI Declaration|declaration].',
    'SIGNING NEGATED - signatory=gb signatory=us object=declaration',
  ],
  [
    'The [US|us] and the [UK|gb] were the only countries not to sign the [AI Declaration|declaration].',
    'SIGNING NEGATED - signatory=gb signatory=us object=declaration',
  ],
  [
    '[Ada Bell|ada] and [Bo Lund|bo] were among the experts who signed the [AI Statement|declaration] in {May|2024-05}.',
    'SIGNING ACTUAL 2024-05 signatory=ada signatory=bo object=declaration',
  ],
  [
    'Countries joining the [AI Declaration|declaration] include: [China|cn], [France|fr] and [India|in].',
    'SIGNING ACTUAL - signatory=cn signatory=fr signatory=in object=declaration',
  ],
  [
    '[France|fr] became the first [EU|eu] country to ratify the [AI Convention|declaration].',
    'ADOPTION ACTUAL - adopter=fr object=declaration',
  ],
  // another text than the one named
  [
    'The [European Parliament|parliament] adopted its position on the [AI Act|act] on {14 June|2024-06-14}.',
    'ADOPTION ACTUAL 2024-06-14 adopter=parliament',
  ],
  ['A report on AI recommended that the [UK|gb] adopt the [AI Act|act].'],
  ['[China|cn] tabled an amendment to the [AI resolution|resolution].', 'PROPOSAL ACTUAL - proposer=cn'],
  // days beside the clause
  [
    'The [Ministry|ministry] released the [AI Plan|plan], which was made with industry, on {June 12, 2024|2024-06-12}.',
    'PUBLICATION ACTUAL 2024-06-12 publisher=ministry object=plan',
  ],
  [
    '[France|fr] established the [AI Institute|institute], a centre that opened on {3 June|2024-06-03}.',
    'ESTABLISHMENT ACTUAL 2024-06-03 founder=fr object=institute',
  ],
  [
    '[India|in], which holds the chair {this year|2024}, launched the [AI Plan|plan] in {May|2024-05}.',
    'PUBLICATION ACTUAL 2024-05 publisher=in object=plan',
  ],
  // bodies without a name
  ['[Acme|acme] formed a safety committee on AI.', 'ESTABLISHMENT ACTUAL - founder=acme'],
  [
    '[Acme|acme], together with [Globex|globex], launched the [AI Institute|institute] in {May|2024-05}.',
    'ESTABLISHMENT ACTUAL 2024-05 founder=acme founder=globex object=institute',
  ],
  // who is at a meeting
  [
    '[Ada Bell|ada] addressed the #AI Action Summit|ai# on {10 June|2024-06-10}.',
    'MEETING ACTUAL 2024-06-10 attendee=ada name=AI Action Summit',
  ],
  [
    'The #AI Action Summit|ai# was attended by [Ada Bell|ada] and [Bo Lund|bo].',
    'MEETING ACTUAL - attendee=ada attendee=bo name=AI Action Summit',
  ],
  [
    'World leaders gathered in Paris for the #AI Action Summit|ai# on {10 June|2024-06-10}.',
    'MEETING ACTUAL 2024-06-10 name=AI Action Summit',
  ],
  [
    'The [White House|office] on {Monday|2024-07-01} hosted the CEOs of [Acme|acme] and [Globex|globex] to discuss [China|cn].',
    'MEETING ACTUAL 2024-07-01 attendee=acme attendee=globex host=office',
  ],
  [
    '[France|fr] will host a summit on AI in {2025|2025}, President [Bo Lund|bo] announced.',
    'MEETING PLANNED 2025 host=fr',
  ],
];

describe('English cues', () => {
  it.each(CASES)('%s', (text, ...events) => {
    expect(readMarked({ text, language: 'en' }).reports.map(eventLine)).toEqual(events);
  });
});
