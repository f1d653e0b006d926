import type { Names } from '../model/entity.ts';
import type { EventType, Modality, Role } from '../model/vocabulary.ts';
import type { DerivedEvent } from './derive-event.ts';

type Language = 'en' | 'zh';

interface Wording {
  /** Roles that act, the first that has anybody names the actors. */
  readonly actors: readonly Role[];
  /** English: past, infinitive; with an object, without one. */
  readonly en: { readonly past: string; readonly infinitive: string; readonly passive: string; readonly bare?: string };
  /** Chinese verb before its object; `passive` after an object nobody is named for. */
  readonly zh: { readonly verb: string; readonly passive: string; readonly bare?: string };
}

const WORDINGS: Readonly<Record<EventType, Wording>> = {
  ADOPTION: {
    actors: ['adopter', 'voter'],
    en: { past: 'adopted', infinitive: 'adopt', passive: 'adopted' },
    zh: { verb: '通过', passive: '获通过' },
  },
  PROPOSAL: {
    actors: ['proposer'],
    en: { past: 'proposed', infinitive: 'propose', passive: 'proposed' },
    zh: { verb: '提出', passive: '被提出' },
  },
  SIGNING: {
    actors: ['signatory'],
    en: { past: 'signed', infinitive: 'sign', passive: 'signed' },
    zh: { verb: '签署', passive: '获签署' },
  },
  STATEMENT: {
    actors: ['speaker'],
    en: { past: 'spoke about', infinitive: 'speak about', passive: 'spoken about', bare: 'made a statement' },
    zh: { verb: '谈', passive: '受到评论', bare: '发表讲话' },
  },
  MEETING: {
    actors: ['host', 'chair', 'attendee'],
    en: { past: 'met on', infinitive: 'meet on', passive: 'held', bare: 'met' },
    zh: { verb: '举行会议讨论', passive: '举行', bare: '举行会议' },
  },
  ESTABLISHMENT: {
    actors: ['founder'],
    en: { past: 'established', infinitive: 'establish', passive: 'established' },
    zh: { verb: '设立', passive: '成立' },
  },
  PUBLICATION: {
    actors: ['publisher'],
    en: { past: 'published', infinitive: 'publish', passive: 'published' },
    zh: { verb: '发布', passive: '发布' },
  },
  ENTRY_INTO_FORCE: {
    actors: [],
    en: { past: 'brought into force', infinitive: 'bring into force', passive: 'entered into force' },
    zh: { verb: '施行', passive: '生效' },
  },
  VOTE: {
    actors: ['voter', 'adopter'],
    en: { past: 'voted on', infinitive: 'vote on', passive: 'put to the vote' },
    zh: { verb: '表决', passive: '付诸表决' },
  },
  CALL: {
    actors: ['speaker', 'publisher'],
    en: { past: 'issued a call on', infinitive: 'issue a call on', passive: 'called for', bare: 'issued a call' },
    zh: { verb: '就此发出呼吁：', passive: '受到呼吁', bare: '发出呼吁' },
  },
  OTHER: {
    actors: ['adopter', 'signatory', 'publisher', 'founder', 'appointee', 'other'],
    en: { past: 'acted on', infinitive: 'act on', passive: 'acted on', bare: 'acted' },
    zh: { verb: '处理', passive: '有新进展', bare: '采取行动' },
  },
};

/** OTHER says what it is by its subtype. */
const SUBTYPES: Readonly<Record<string, { readonly en: Wording['en']; readonly zh: Wording['zh'] }>> = {
  REVOCATION: {
    en: { past: 'revoked', infinitive: 'revoke', passive: 'revoked' },
    zh: { verb: '撤销', passive: '被撤销' },
  },
  VETO: { en: { past: 'vetoed', infinitive: 'veto', passive: 'vetoed' }, zh: { verb: '否决', passive: '被否决' } },
  AGREEMENT: {
    en: { past: 'agreed on', infinitive: 'agree on', passive: 'agreed' },
    zh: { verb: '就此达成一致：', passive: '达成一致' },
  },
  APPOINTMENT: {
    en: { past: 'made an appointment to', infinitive: 'make an appointment to', passive: 'given a new member' },
    zh: { verb: '任命成员：', passive: '有新任命' },
  },
  INVESTIGATION: {
    en: { past: 'investigated', infinitive: 'investigate', passive: 'under investigation' },
    zh: { verb: '调查', passive: '受到调查' },
  },
  PLEDGE: {
    en: { past: 'pledged', infinitive: 'pledge', passive: 'pledged' },
    zh: { verb: '承诺遵守', passive: '获承诺' },
  },
};

const LISTED = 3;

/** The event's title in one language, made from its facts; names without a form in that language keep the other. */
export function eventTitle(event: DerivedEvent, names: ReadonlyMap<string, Names>, language: Language): string {
  const base = WORDINGS[event.type];
  const wording = { ...base, ...(event.subtype === null ? undefined : SUBTYPES[event.subtype]) };
  const nameOf = (id: string): string => {
    const known = names.get(id);
    return (language === 'en' ? (known?.en ?? known?.zh) : (known?.zh ?? known?.en)) ?? id;
  };
  const actors = actorsOf(event, wording.actors).map(nameOf);
  const object = event.object === null ? null : nameOf(event.object);
  return language === 'en'
    ? englishTitle(event, wording.en, actors, object)
    : chineseTitle(event, wording.zh, actors, object);
}

function actorsOf(event: DerivedEvent, roles: readonly Role[]): string[] {
  for (const role of roles) {
    const acting = event.participants.filter((participant) => participant.role === role);
    if (acting.length > 0) {
      return acting.sort((a, b) => b.reports - a.reports).map((participant) => participant.entityId);
    }
  }
  return [];
}

function englishTitle(
  event: DerivedEvent,
  words: Wording['en'],
  actors: readonly string[],
  object: string | null,
): string {
  const passive = { ACTUAL: words.passive, PLANNED: `to be ${words.passive}`, NEGATED: `not ${words.passive}` }[
    event.modality
  ];
  const named = event.name ?? (actors.length === 0 ? object : null);
  if (event.type === 'MEETING' && event.name !== null) return `${event.name} ${passive}`;
  if (actors.length === 0) return `${named ?? capitalised(event.type)} ${passive}`;
  const active: Record<Modality, string> = {
    ACTUAL: words.past,
    PLANNED: `to ${words.infinitive}`,
    NEGATED: `did not ${words.infinitive}`,
  };
  if (object === null)
    return `${list(actors, 'en')} ${event.modality === 'ACTUAL' ? (words.bare ?? words.past) : active[event.modality]}`;
  return `${list(actors, 'en')} ${active[event.modality]} ${object}`;
}

function chineseTitle(
  event: DerivedEvent,
  words: Wording['zh'],
  actors: readonly string[],
  object: string | null,
): string {
  const modal = { ACTUAL: '', PLANNED: '将', NEGATED: '未' }[event.modality];
  if (event.type === 'MEETING' && event.name !== null) return `${event.name}${modal}${words.passive}`;
  if (actors.length === 0) return `${event.name ?? object ?? ''}${modal}${words.passive}`;
  if (object === null) return `${list(actors, 'zh')}${modal}${words.bare ?? words.verb}`;
  return `${list(actors, 'zh')}${modal}${words.verb}${object}`;
}

function list(names: readonly string[], language: Language): string {
  const shown = names.slice(0, LISTED);
  const more = names.length - shown.length;
  if (language === 'zh') return shown.join('、') + (more > 0 ? `等${names.length}方` : '');
  if (more > 0) return `${shown.join(', ')} and ${more} ${more === 1 ? 'other' : 'others'}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function capitalised(type: EventType): string {
  const words = type.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
