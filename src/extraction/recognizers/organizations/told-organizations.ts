import type { OrganizationKind } from '../../../model/vocabulary.ts';
import type { NameSpan } from '../../document.ts';
import { ENGLISH_HEADS, POSTS, SENTENCE_WORDS } from '../english-words.ts';
import { GIVEN_NAMES } from '../persons/english-given-names.ts';
import type { NameRecognizer } from '../reading.ts';
import { SpanIndex } from '../span-index.ts';
import { titleCaseRuns, type Word } from '../title-case.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';

/** What a text calls an organization by, before its name or behind it. One line a kind. */
const NOUNS: readonly (readonly [OrganizationKind, string])[] = [
  ['COMPANY', 'company|start-?up|firm|developer|chipmaker|manufacturer|AI lab'],
  ['RESEARCH', 'think tank|think-tank|research (?:group|institute|lab|laboratory|organi[sz]ation)'],
  [
    'NGO',
    'non-?profit(?: (?:group|organi[sz]ation))?|not-for-profit|charity|watchdog|coalition|union|(?:advocacy|campaign|civil society|industry|lobby|rights|trade|policy|safety) (?:group|organi[sz]ation|association)|trade association|group|organi[sz]ation',
  ],
];
const BEFORE = NOUNS.map(([kind, noun]) => [kind, new RegExp(`\\b(?:${noun}),? $`)] as const);
/** Common Sense Media, a nonprofit…: never "the head of a company". */
const BEHIND = NOUNS.map(
  ([kind, noun]) =>
    [kind, new RegExp(`^, (?:an?|the) (?:(?!of |at |for |by |who |whose )[\\w.-]{1,20} ){0,4}(?:${noun})\\b`)] as const,
);
/** Only things are told of by "which", and only bodies do these. */
const ACTS =
  /^, which (?:had |has |have )?(?:sponsored|said|backed|published|developed|opposed|supported|lobbied|campaigned|represents|represented|advocates|released|organi[sz]ed|funds|funded|operates|filed|urged|signed|hosts|hosted|co-sponsored|endorsed|criticised|criticized)\b/;
/** Whom an acronym stands beside. */
const BY =
  /\b(?:supported|funded|backed|hosted|organi[sz]ed|run|financed|published|released|convened|sponsored|commissioned) by (?:the )?$/;
const ACRONYM = /^[A-Z]{3,8}$/;
const NO_ACRONYM =
  /^(?:AI|AGI|ASI|CEO|CTO|COO|API|GPT|LLMS?|USD|EUR|PDF|FAQ|GDP|ICT|COVID|STEM|GPU|CPU|AIGC|SDGS?|NEW|YORK|LONDON|PARIS|GENEVA|BEIJING|SMES?|HIV|DNA|GDPR|EST|GMT|PST)$/;
const NO_FIRST = /^(?:New|San|Los|Las|North|South|East|West|Saint|St|Mount|Lake|Cape|Fort|Port|El|Rio)$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\.?$/;
const POST_WORDS: ReadonlySet<string> = new Set(POSTS.flatMap((post) => post.split(' ')));
const WORDS_AT_MOST = 5;
const CUE_WINDOW = 60;

/** Organizations that no head noun tells, but what stands beside them: Common Sense Media, which had sponsored…; the start-up Cohere; GIZ. */
export const toldOrganizations: NameRecognizer = (reading, found) => {
  const { view, document, lexicon } = reading;
  if (document.language !== 'en') return [];
  const taken = new SpanIndex(found);
  const bodies = new Map(found.filter(({ type }) => type === 'Organization').map((name) => [name.start, name]));
  const bodyEnds = new Set([...bodies.values()].map(({ end }) => end));
  return titleCaseRuns(reading).flatMap((run): NameSpan[] => {
    const words = nameOf(run);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || taken.hasStart(first.start)) return [];
    const [start, end] = [first.start, last.end];
    const text = view.slice(start, end);
    const before = view.slice(Math.max(0, start - CUE_WINDOW), start);
    const behind = view.slice(end, end + CUE_WINDOW);
    const kind =
      kindOf(words, before, behind) ??
      (isAcronym(text) && isBesideBody(view, start, end, bodies, bodyEnds) ? 'OTHER' : null);
    if (kind === null || [...taken.within(start, end)].length > 0) return [];
    const known = lexicon.bearers(text).find(({ entity }) => entity.type === 'Organization');
    const entity = known?.entity ?? unknownEntity({ type: 'Organization', kind, names: namesOf(text) });
    return [{ start, end, text, entity, type: 'Organization', rule: 'told-organization' }];
  });
};

/** The words of a run up to its first small word or comma; none where they are somebody's name, a post or a day. */
function nameOf(run: readonly Word[]): readonly Word[] {
  const cut = run.findIndex(({ capital, gap }, index) => !capital || (gap !== ' ' && index < run.length - 1));
  const words = cut < 0 ? run : run.slice(0, run[cut]?.capital ? cut + 1 : cut);
  const [first] = words;
  const isOther = words.some(({ text }) => POST_WORDS.has(text) || MONTH.test(text) || ENGLISH_HEADS.has(text));
  if (!first || words.length > WORDS_AT_MOST || isOther) return [];
  return GIVEN_NAMES.has(first.text) || SENTENCE_WORDS.has(first.text) || NO_FIRST.test(first.text) ? [] : words;
}

function kindOf(words: readonly Word[], before: string, behind: string): OrganizationKind | null {
  const [kind] =
    [...BEFORE.filter(([, cue]) => cue.test(before)), ...BEHIND.filter(([, cue]) => cue.test(behind))][0] ?? [];
  if (kind) return kind;
  return words.length > 1 && ACTS.test(behind) ? 'NGO' : null;
}

function isAcronym(text: string): boolean {
  return ACRONYM.test(text) && !NO_ACRONYM.test(text);
}

/** supported by GIZ; GIZ and the Mastercard Foundation. */
function isBesideBody(
  view: string,
  start: number,
  end: number,
  bodies: ReadonlyMap<number, NameSpan>,
  bodyEnds: ReadonlySet<number>,
): boolean {
  if (BY.test(view.slice(Math.max(0, start - 30), start))) return true;
  const joint = /^(?:,? and |, )(?:the )?/.exec(view.slice(end, end + 12))?.[0];
  if (joint !== undefined && bodies.has(end + joint.length)) return true;
  const back = /(?:,? and |, )(?:the )?$/.exec(view.slice(Math.max(0, start - 12), start))?.[0];
  return back !== undefined && bodyEnds.has(start - back.length);
}
