import type { EventType, Role } from '../../../model/vocabulary.ts';
import type { NameSpan } from '../../document.ts';
import type { Frame } from '../../events/frame.ts';
import { listAfter } from '../../events/listed-names.ts';

/** A sentence that only lists those who took part in what was told before. */
export interface ReadRoster {
  readonly types: readonly EventType[];
  readonly role: Role;
  readonly names: readonly NameSpan[];
  /** A word that the telling holds too: the delegation is that of the talks it was sent to. */
  readonly anchor: string | null;
}

interface EnglishRoster {
  /** The head of the sentence up to its list. */
  readonly head: RegExp;
  readonly types: readonly EventType[];
  readonly role: Role;
  readonly anchor?: string;
}

const FROM =
  '(?: (?:senior |top )?(?:officials|representatives|leaders|executives|delegates|ministers|experts|members) (?:from|of))?';
const LISTS = `(?: also| so far| will)? (?:includes?|included|comprises?|comprised|consists? of|consisted of|are|were|is made up of)${FROM}:? `;
const GROUP =
  '(?:companies|countries|firms|nations|states|governments|organi[sz]ations|foundations|developers|labs|institutions|members|parties)';

const head = (source: string): RegExp => new RegExp(`^(?:${source})${LISTS}`);
const roster = (types: readonly EventType[], role: Role, ...sources: readonly string[]): EnglishRoster[] =>
  sources.map((source) => ({ head: head(source), types, role }));

/** The delegation includes officials from X and Y; Founding members are X and Y; The companies joining the pact are X and Y. */
const ROSTERS: readonly EnglishRoster[] = [
  {
    head: new RegExp(
      `^(?:The|Its|Their) (?:[\\w.'’-]+ ){0,3}?delegation(?:${LISTS.trimEnd()}|(?: was| is|, )? ?led by) `,
    ),
    types: ['MEETING'],
    role: 'attendee',
    anchor: 'delegation',
  },
  ...roster(
    ['MEETING'],
    'attendee',
    '(?:The |Other |Confirmed |Key |Invited )?(?:[Pp]articipants|[Aa]ttendees|[Ss]peakers|[Gg]uests|[Pp]anell?ists|[Ii]nvitees)(?: (?:at|of|in) the [\\w ]{1,24})?',
    '(?:Also |Others? |(?:Also )?[Aa]mong those |Those )(?:in attendance|present|attending|taking part|participating|invited)(?: [\\w-]+){0,4}',
  ),
  ...roster(
    ['SIGNING', 'ADOPTION'],
    'signatory',
    '(?:The |Other |Initial |First |Its )?(?:[Ss]ignatories|[Ss]igners|[Ee]ndorsers)(?: (?:of|to) [\\w ]{1,32})?',
    `(?:The |Other |All |Among the )?(?:[\\w-]+ ){0,3}${GROUP} (?:that|which|to|signing|joining|endorsing|pledging|committing|making)(?: [\\w-]+){0,7}`,
  ),
  ...roster(
    ['ESTABLISHMENT'],
    'founder',
    '(?:The |Its )?(?:[Ff]ounding|[Ii]nitial|[Ff]irst) (?:members|partners|members and partners|countries|companies)(?: (?:of|in) [\\w ]{1,32})?',
    `(?:The )?(?:[\\w-]+ ){0,3}${GROUP} (?:launching|founding|forming|behind|backing)(?: [\\w-]+){0,5}`,
  ),
  ...roster(
    ['ADOPTION', 'PROPOSAL'],
    'cosponsor',
    "(?:The |Other |Its )?(?:[\\w-]+'s )?(?:[Cc]o-?sponsors|[Ss]ponsors)(?: (?:of|for) [\\w ]{1,32})?",
  ),
];

const HEAD_AT_MOST = 160;

/** Null where the sentence is no such list. */
export function readEnglishRoster(frame: Frame): ReadRoster | null {
  const { view } = frame.document;
  const { start, end } = frame.sentence;
  const text = view.slice(start, Math.min(end, start + HEAD_AT_MOST));
  for (const { head: pattern, types, role, anchor } of ROSTERS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { heads } = listAfter(frame, start + match[0].length);
    return heads.length > (anchor === undefined ? 1 : 0) ? { types, role, names: heads, anchor: anchor ?? null } : null;
  }
  return null;
}
