import type { EntityKind, EntityType } from '../../../model/vocabulary.ts';
import type { NameSpan } from '../../document.ts';
import { GIVEN_NAMES } from '../persons/english-given-names.ts';
import type { NameRecognizer } from '../reading.ts';
import { SpanIndex } from '../span-index.ts';
import { documentSpan } from './document-span.ts';

/** The common noun a text calls a document by before it gives its title. One line a kind. */
const NOUNS: readonly (readonly [EntityType, EntityKind, string])[] = [
  ['Initiative', 'REPORT', 'report study white-paper paper review assessment survey'],
  ['Initiative', 'DECLARATION', 'declaration communique communiqué'],
  ['Initiative', 'STATEMENT_DOC', 'statement letter'],
  ['Initiative', 'FRAMEWORK', 'framework guide guidance guidelines standard handbook playbook toolkit'],
  ['Initiative', 'PLAN', 'plan strategy roadmap blueprint'],
  ['Initiative', 'LAW', 'bill law act ordinance regulation'],
  ['Initiative', 'TREATY', 'treaty convention agreement accord'],
  ['Initiative', 'CODE', 'code principles'],
  ['Initiative', 'COMMITMENT', 'pledge commitment compact'],
  ['Initiative', 'PROPOSAL', 'initiative proposal'],
  ['Initiative', 'PROGRAMME', 'programme program'],
  ['Initiative', 'POLICY_DOC', 'recommendation policy'],
  ['Resolution', 'RESOLUTION', 'resolution'],
];
const KINDS = new Map(
  NOUNS.flatMap(([type, kind, words]) =>
    words.split(' ').map((word) => [word.replace('-', ' '), { text: word, type, kind }] as const),
  ),
);
const NOUN = [...KINDS.keys()].sort((a, b) => b.length - a.length).join('|');
/** The report, | called | titled |, with what may stand between. */
const TOLD = new RegExp(
  `\\b(?<noun>${NOUN})(?:(?<comma>, )|,? (?:called|titled|entitled|dubbed|named|known as),? (?:the )?|,? (?=["“]))`,
  'gi',
);
const SMALL = 'of|for|and|on|the|in|to|a|an|with|from|by|at|&|into|as|through|towards?';
const TITLE = new RegExp(
  `(?<open>["“])?(?<title>[A-Z][\\w'’-]*(?:(?::? )(?:[A-Z\\d][\\w'’-]*|${SMALL})){1,14})(?<close>[,.]?["”]|,(?! [A-Z]\\w* (?:said|says)))?`,
  'y',
);
const CAPITAL = /^[A-Z\d]/;

/** The report, Multilingual Agent Testing, …; a framework called Trusted Data Spaces: a title in capitals that no head noun ends. */
export const toldTitles: NameRecognizer = (reading, found) => {
  const { view, document } = reading;
  if (document.language !== 'en') return [];
  const taken = new SpanIndex(found);
  return [...view.matchAll(TOLD)].flatMap((match): NameSpan[] => {
    const { noun = '', comma } = match.groups ?? {};
    TITLE.lastIndex = match.index + match[0].length;
    const told = TITLE.exec(view);
    const { open = '', title: written = '', close } = told?.groups ?? {};
    const title = written.replace(/(?: (?:[a-z]+|&)){1,5}$/, '');
    // Between commas, or in quotation marks: whatever else follows "the report, " is the rest of the sentence.
    if (!told || ((comma !== undefined || open !== '') && (close === undefined || title !== written))) return [];
    const start = told.index + open.length;
    if (!isTitle(title) || taken.hasStart(start)) return [];
    const span = documentSpan(
      reading,
      start,
      start + title.length,
      KINDS.get(noun.toLowerCase()) ?? null,
      'told-title',
    );
    return span ? [span] : [];
  });
};

/** Two and more words in capitals, none of them somebody's given name. */
function isTitle(title: string): boolean {
  const words = title.split(' ');
  return words.filter((word) => CAPITAL.test(word)).length >= 2 && !GIVEN_NAMES.has(words[0] ?? '');
}
