import type { EventType, Role } from '../../../model/vocabulary.ts';
import { chinesePhrases } from '../../events/chinese/chinese-phrases.ts';
import type { Draft, DraftParticipant } from '../../events/draft.ts';
import type { Frame } from '../../events/frame.ts';
import { listAfter } from '../../events/listed-names.ts';
import { type ReadRoster, readEnglishRoster } from './english-rosters.ts';
import type { DraftRefiner } from './refiner.ts';

interface Roster {
  /** The head of the sentence up to its list. */
  readonly head: RegExp;
  readonly types: readonly EventType[];
  readonly role: Role;
}

const COUNTED = '(共?有?[\\d一二两三四五六七八九十]{1,4}[个家国名位]?(成员|国家|企业|公司|机构)?，?)?';
const LISTS = '(国家|国|企业|公司|方|者|机构|的)?，?(主要|目前|还)?(分别)?(包括|包含|是|为|有)(了)?[：:]?';
const zh = (group: string): RegExp =>
  new RegExp(`^(其中|其|首批|所有|全部|这|该|上述|这些)?${group}${COUNTED}${LISTS}`);

/** 创始成员共有15个，分别是…; 这七家企业是…: who took part in what the sentence before tells. */
const ROSTERS: readonly Roster[] = [
  { head: zh('(创始成员国?|创始国|发起国|发起方|发起单位|共同发起)'), types: ['ESTABLISHMENT'], role: 'founder' },
  {
    head: zh('(签署国?|签约|签字|签名|联名|联署人|签署声明的|签署宣言的|加入)'),
    types: ['SIGNING'],
    role: 'signatory',
  },
  { head: zh('(联署国?|共同提案国?)'), types: ['ADOPTION', 'PROPOSAL'], role: 'cosponsor' },
  { head: zh('[\\d一二两三四五六七八九十]{0,4}(家|个)?(企业|公司|国家)'), types: ['SIGNING'], role: 'signatory' },
  {
    head: zh('(与会|参会|出席|出席会议|出席峰会|参加会议|应邀出席)(的)?(嘉宾|代表|人士)?'),
    types: ['MEETING'],
    role: 'attendee',
  },
];

/** 清华大学等为发起单位: the list stands before. */
const REVERSED = /(为|是|担任|任|作为)(共同|首批|联合)?(发起|创始|创办|主办|承办)(单位|方|者|成员国?|机构|国)$/;
const REVERSED_ROLES: Readonly<Record<string, Pick<Roster, 'types' | 'role'>>> = {
  发起: { types: ['ESTABLISHMENT'], role: 'founder' },
  创始: { types: ['ESTABLISHMENT'], role: 'founder' },
  创办: { types: ['ESTABLISHMENT'], role: 'founder' },
  主办: { types: ['MEETING'], role: 'host' },
  承办: { types: ['MEETING'], role: 'host' },
};

const SENTENCES_BACK = 2;
/** Where the telling holds the same noun: "will lead a delegation … The delegation includes". */
const ANCHORED_BACK = 6;

/** A sentence that only lists those who took part gives them to the event told right before. */
export const addRosters: DraftRefiner = (drafts, { frames }) => {
  const added = new Map<Draft, DraftParticipant[]>();
  let next = 0;
  let last: Draft[] = [];
  for (const frame of frames) {
    for (let draft = drafts[next]; draft && draft.frame.sentence.index <= frame.sentence.index; draft = drafts[next]) {
      last = [...last.slice(1 - KEPT), draft];
      next += 1;
    }
    const roster = frame.names.length > 0 ? rosterOf(frame) : null;
    const target = roster ? toldBefore(last, roster, frame) : undefined;
    if (!roster || !target) continue;
    // Who signed what the text calls an adoption adopted it.
    const role = roster.role === 'signatory' && target.type === 'ADOPTION' ? 'adopter' : roster.role;
    added.set(target, [
      ...(added.get(target) ?? []),
      ...roster.names.map((name): DraftParticipant => ({ name, role })),
    ]);
  }
  return drafts.map((draft) => {
    const more = added.get(draft) ?? [];
    const known = new Set(draft.participants.map(({ name, role }) => `${role} ${name.entity.id}`));
    const fresh = more.filter(({ name, role }) => !known.has(`${role} ${name.entity.id}`));
    return fresh.length > 0 ? { ...draft, participants: [...draft.participants, ...fresh] } : draft;
  });
};

/** An article is read in linear time. */
const KEPT = 8;

function rosterOf(frame: Frame): ReadRoster | null {
  return frame.book.language === 'en' ? readEnglishRoster(frame) : (readRoster(frame) ?? readReversed(frame));
}

/** The event that the roster belongs to: one told with the same noun, or else the last of its kind right before. */
function toldBefore(last: readonly Draft[], { types, anchor }: ReadRoster, { sentence }: Frame): Draft | undefined {
  const near = (atMost: number): readonly Draft[] =>
    last.filter(
      ({ type, frame: told }) =>
        types.includes(type) &&
        sentence.index - told.sentence.index <= atMost &&
        told.sentence.section === sentence.section,
    );
  const anchored =
    anchor === null ? [] : near(ANCHORED_BACK).filter(({ frame }) => frame.sentence.text.includes(anchor));
  return anchored[0] ?? near(SENTENCES_BACK).at(-1);
}

function readRoster(frame: Frame): ReadRoster | null {
  const { view } = frame.document;
  const text = view.slice(frame.sentence.start, Math.min(frame.sentence.end, frame.sentence.start + HEAD_AT_MOST));
  for (const { head, types, role } of ROSTERS) {
    const match = head.exec(text);
    if (!match) continue;
    const { heads } = listAfter(frame, frame.sentence.start + match[0].length);
    return heads.length > (role === 'host' ? 0 : 1) ? { types, role, names: heads, anchor: null } : null;
  }
  return null;
}

const HEAD_AT_MOST = 40;

function readReversed(frame: Frame): ReadRoster | null {
  const { view } = frame.document;
  for (const clause of frame.clauses) {
    const match = REVERSED.exec(view.slice(clause.start, clause.end).replace(/。$/, ''));
    const roles = REVERSED_ROLES[match?.[3] ?? ''];
    const [phrase] = match && roles ? chinesePhrases(frame, clause) : [];
    if (roles && phrase && phrase.governor === null) return { ...roles, names: phrase.heads, anchor: null };
  }
  return null;
}
