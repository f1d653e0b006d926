import type { EntityKind, EntityType } from '../../model/vocabulary.ts';

/** The noun that tells what a name in capitals names; `meeting` is no entity but an event's name. */
export interface EnglishHead {
  readonly type: EntityType | 'Meeting';
  readonly kind: EntityKind | null;
}

/** One line a kind; a plural is no name. */
const HEAD_LINES: readonly (readonly [EnglishHead['type'], EntityKind | null, string])[] = [
  [
    'Organization',
    'GOVERNMENT_BODY',
    'Ministry Department Agency Bureau Authority Commission Committee Council Office Administration Directorate Directorate-General Senate Parliament Congress Cabinet Embassy Secretariat',
  ],
  ['Organization', 'GOVERNMENT_BODY', 'Taskforce Board Panel Mission Delegation'],
  ['Organization', 'RESEARCH', 'Institute University College Laboratory Lab Academy School Observatory'],
  [
    'Organization',
    'NGO',
    'Association Foundation Federation Alliance Coalition Society Union League Network Consortium Chamber Trust Fund',
  ],
  ['Organization', 'IGO', 'Organization Organisation Partnership'],
  ['Organization', 'COURT', 'Court Tribunal'],
  [
    'Organization',
    'COMPANY',
    'Inc Inc. Corp Corp. Corporation Company Ltd Ltd. LLC GmbH plc Technologies Labs Networks Group Holdings Bank Ventures Capital',
  ],
  ['Organization', 'OTHER', 'Center Centre Party Hub Service Corps'],
  ['Initiative', 'LAW', 'Act Law Regulation Directive Bill Ordinance Constitution Measures Provisions Decree Rules'],
  ['Initiative', 'TREATY', 'Convention Treaty Agreement Accord Protocol Charter Covenant'],
  ['Initiative', 'EXECUTIVE_ORDER', 'Order'],
  ['Initiative', 'DECLARATION', 'Declaration Communique Communiqué Consensus'],
  ['Initiative', 'STATEMENT_DOC', 'Statement'],
  ['Initiative', 'PLAN', 'Plan Roadmap Strategy Vision Blueprint'],
  ['Initiative', 'FRAMEWORK', 'Framework Guidelines Guidance Standard'],
  ['Initiative', 'COMMITMENT', 'Commitment Commitments Pledge Pact Compact'],
  ['Initiative', 'CODE', 'Code Principles'],
  ['Initiative', 'AGENDA', 'Agenda'],
  ['Initiative', 'PROGRAMME', 'Process Programme Program'],
  ['Initiative', 'PROPOSAL', 'Initiative Proposal'],
  ['Initiative', 'MOU', 'Memorandum'],
  ['Initiative', 'REPORT', 'Report Index Assessment Review'],
  ['Initiative', 'POLICY_DOC', 'Recommendation Recommendations Policy Paper'],
  ['Resolution', 'RESOLUTION', 'Resolution'],
  ['Meeting', null, 'Summit Conference Forum Dialogue Assembly Symposium Workshop Roundtable Talks Meeting Congress'],
];

export const ENGLISH_HEADS: ReadonlyMap<string, EnglishHead> = new Map(
  HEAD_LINES.flatMap(([type, kind, words]) =>
    words.split(' ').map((word): [string, EnglishHead] => [word, { type, kind }]),
  ),
);

/** Capitalised at the head of a sentence without being part of a name. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those In On At By For From To Of As And But Or So If When While Since Until After Before During Under With Without Through ' +
    'It Its He She We They You I His Her Their Our My Your There Here What Which Who Whose Where Why How All Any Both Each Every Some Most Many Other Another ' +
    'However Moreover Also Then Thus Therefore Meanwhile Instead Yet Still Only Not No Now Today Yesterday Tomorrow According Following Speaking Asked Among ' +
    'Despite Although Though Because Building Including Given Once One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next More Earlier Later ' +
    'Recently Finally Additionally Furthermore Our Let Read Source Photo Image Copyright Follow See Learn Contact Click Share Join Please Welcome'
  ).split(' '),
);

/** Small words inside names: Ministry of Science and Technology. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'of for and on the & in to an a toward towards against de du des del la von'.split(' '),
);

/** Nouns of posts: a name of a body ends before one, a name of a person starts behind it. */
export const POSTS: readonly string[] = (
  'Co-rapporteur|Rapporteur|Co-Rapporteur|Counselor|Counsellor|President|Vice President|Prime Minister|Deputy Prime Minister|Premier|Vice Premier|Chancellor|King|Queen|Prince|Pope|Emperor|Secretary-General|Secretary General|Deputy Secretary-General|Under-Secretary-General|' +
  'Secretary of State|Secretary of Commerce|Secretary of Defense|Secretary|Undersecretary|Under Secretary|Assistant Secretary|Deputy Secretary|Minister|Foreign Minister|Deputy Minister|Vice Minister|Vice Foreign Minister|State Councilor|' +
  'Ambassador|Permanent Representative|Representative|Envoy|Special Envoy|Commissioner|Executive Vice-President|Vice-President|Governor|Mayor|Senator|Sen.|Rep.|Gov.|Congressman|Congresswoman|MEP|MP|Speaker|Chair|Chairman|Chairwoman|Chairperson|' +
  'Co-Chair|Director-General|Director General|Director|Executive Director|Deputy Director|CEO|CTO|COO|Chief Executive|Chief Executive Officer|Chief Scientist|Founder|Co-founder|Co-Founder|cofounder|co-founder|founder|chief executive|' +
  'Attorney General|Justice|Judge|Professor|Prof.|Dr.|Dr|Mr.|Mr|Ms.|Ms|Mrs.|Sir|Lord|Lady|Dame|Gen.|Adviser|Advisor|National Security Advisor|National Security Adviser|Spokesperson|Spokesman|Spokeswoman|Czar|Head|Administrator|' +
  'spokesperson|spokesman|spokeswoman|director|minister|president|chairman|chairwoman|chair|professor|secretary|commissioner|ambassador|envoy|adviser|advisor|analyst|researcher|economist|lawyer|founder|lawmaker|scientist|scholar|expert|fellow|head|boss|chief|governor|senator|negotiator|rapporteur|envoys'
).split('|');
