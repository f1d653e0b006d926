import { dateInWords } from './date-in-words.ts';
import type { Reason, ReasonCode } from './reason.ts';
import type { EventType } from './vocabulary.ts';

type Language = 'en' | 'zh';

/** What a reason is about: the id of an entity or event, dates or counts with a blank between them, or words as they stand. */
type About = 'ENTITY' | 'EVENT' | 'DATES' | 'COUNTS' | 'EVENT_TYPE' | 'SERIES' | 'NAME' | 'NOTHING';

interface Wording {
  readonly about: About;
  /** Sentences, with `{}` in the place of what the reason is about. */
  readonly en: string;
  readonly zh: string;
}

const WORDINGS: Readonly<Record<ReasonCode, Wording>> = {
  ONLY_REPORT: wording('NOTHING', 'It is the only report of the event.', '该事件仅此一则报道。'),
  JUDGED_SAME: wording('NOTHING', 'A person judged them to be one event.', '经人工判定为同一事件。'),
  JUDGED_DIFFERENT: wording('NOTHING', 'A person judged them to be two events.', '经人工判定为不同事件。'),
  SAME_TYPE: wording('EVENT_TYPE', 'Both report {}.', '均报道{}。'),
  SAME_OBJECT: wording('ENTITY', 'Both are about {}.', '均涉及{}。'),
  SAME_ACTOR: wording('ENTITY', '{} acts in both.', '行动方均为{}。'),
  SAME_ATTENDEES: wording('ENTITY', 'Several take part in both, {} among them.', '参与方有多个相同，包括{}。'),
  SAME_ATTENDEE: wording('ENTITY', '{} takes part in both.', '{}均参与。'),
  RELATED_ACTOR: wording('ENTITY', 'One names {}, the other somebody who stands for it.', '一则写{}，另一则写其代表。'),
  RELATED_SPEAKER: wording(
    'ENTITY',
    '{} speaks in one, somebody who stands for it in the other.',
    '一则由{}发言，另一则由其代表发言。',
  ),
  SAME_DAY: wording('DATES', 'Both give the date {}.', '日期均为{}。'),
  SAME_DAYS: wording('DATES', 'Their dates agree on {}.', '日期在{}重合。'),
  SAME_MONTH: wording('DATES', 'Both fall within {}.', '均在{}之内。'),
  DATES_OVERLAP: wording('DATES', 'Both may fall within {}.', '均可能在{}之内。'),
  PUBLISHED_NEAR: wording(
    'DATES',
    'One gives no date, and was published at a time that fits: {}.',
    '一则未写日期，但发表时间吻合：{}。',
  ),
  SAME_NAME: wording('NAME', 'Both give the name “{}”.', '名称均为“{}”。'),
  SAME_SERIES: wording('SERIES', 'Both are meetings of the series “{}”.', '均为“{}”系列会议。'),
  SAME_COUNT: wording('COUNTS', 'Both give the number {}.', '数字均为{}。'),
  OBJECT_UNKNOWN: wording('NOTHING', 'Only one of them says what it is about.', '仅一则写明所涉对象。'),
  OBJECTS_UNKNOWN: wording('NOTHING', 'Neither of them says what it is about.', '两则均未写明所涉对象。'),
  DIFFERENT_OBJECTS: wording('NOTHING', 'They are about different things.', '所涉对象不同。'),
  DIFFERENT_ACTORS: wording('NOTHING', 'Somebody else acts in each.', '行动方不同。'),
  DIFFERENT_SPEAKERS: wording('NOTHING', 'Somebody else speaks in each.', '发言者不同。'),
  DATES_NEAR: wording('DATES', 'Their dates lie a few days apart: {}.', '日期相差数日：{}。'),
  DATES_CONTRADICT: wording('DATES', 'Their dates contradict each other: {}.', '日期相互矛盾：{}。'),
  DATES_APART: wording('DATES', 'Their dates are too far apart: {}.', '日期相距太远：{}。'),
  PUBLISHED_APART: wording('DATES', 'They were published too far apart: {}.', '发表时间相距太远：{}。'),
  DIFFERENT_SERIES: wording('NOTHING', 'They are meetings of different series.', '分属不同的系列会议。'),
  DIFFERENT_COUNTS: wording('COUNTS', 'Their numbers cannot both hold: {}.', '数字不能同时成立：{}。'),
  SAME_ARTICLE: wording('NOTHING', 'One article tells them apart.', '同一篇文章分别讲述两者。'),
  SAME_NAME_PART: wording(
    'NAME',
    'But for general words, years and order both are called “{}”.',
    '除通用词、年份和词序外，名称均为“{}”。',
  ),
  NEARLY_SAME_NAME: wording('NAME', 'Their names differ in one letter: “{}”.', '名称仅一字之差：“{}”。'),
  SAME_INITIALS: wording('NAME', '“{}” are the initials of the other.', '“{}”是另一方名称的首字母缩写。'),
  SAME_KIND: wording('NOTHING', 'They are of one kind.', '类别相同。'),
  SAME_EMPLOYER: wording('ENTITY', 'Both belong to {}.', '均属{}。'),
  NAMED_TOGETHER: wording('NOTHING', 'One article names both.', '有文章同时提及两者。'),
  DIFFERENT_KINDS: wording('NOTHING', 'They are of different kinds.', '类别不同。'),
  DIFFERENT_EMPLOYERS: wording('NOTHING', 'They belong to different bodies or states.', '所属机构或国家不同。'),
  DIFFERENT_YEARS: wording('NAME', 'Their names give different years: {}.', '名称所含年份不同：{}。'),
  SAME_FAMILY: wording('NOTHING', 'Their reports hang together.', '两者的报道相互牵连。'),
  PLAN_AND_OUTCOME: wording(
    'EVENT',
    'One was planned, the other is what became of it: {}.',
    '一为计划，一为其结果：{}。',
  ),
  SAME_MAIN_EVENT: wording('EVENT', 'Both are mainly about this: {}.', '均以此为主：{}。'),
  SAME_EVENT: wording('EVENT', 'Both report this: {}.', '均报道：{}。'),
  SHARED_OBJECT: wording('ENTITY', 'Both report on {}.', '均有关于{}的报道。'),
};

const EVENT_TYPE_WORDS: Readonly<Record<EventType, Readonly<Record<Language, string>>>> = {
  ADOPTION: { en: 'an adoption', zh: '“通过”' },
  PROPOSAL: { en: 'a proposal', zh: '“提出”' },
  SIGNING: { en: 'a signing', zh: '“签署”' },
  STATEMENT: { en: 'a statement', zh: '“讲话”' },
  MEETING: { en: 'a meeting', zh: '“会议”' },
  ESTABLISHMENT: { en: 'an establishment', zh: '“设立”' },
  PUBLICATION: { en: 'a publication', zh: '“发布”' },
  ENTRY_INTO_FORCE: { en: 'an entry into force', zh: '“生效”' },
  VOTE: { en: 'a vote', zh: '“表决”' },
  CALL: { en: 'a call', zh: '“呼吁”' },
  OTHER: { en: 'an event of one kind', zh: '同类事件' },
};

/** The id of the entity or event that a reason is about, if it is about one. */
export function idOfReason({ code, about }: Reason): { readonly of: 'ENTITY' | 'EVENT'; readonly id: string } | null {
  const of = WORDINGS[code].about;
  return about !== null && (of === 'ENTITY' || of === 'EVENT') ? { of, id: about } : null;
}

/**
 * A reason as a sentence.
 * @param name the name or title, in that language, of what `idOfReason` gives
 */
export function reasonText(reason: Reason, language: Language, name: string | null): string {
  const { about: kind, [language]: sentence } = WORDINGS[reason.code];
  return sentence.replace('{}', () => name ?? aboutInWords(reason.about ?? '', kind, language));
}

function aboutInWords(about: string, kind: About, language: Language): string {
  if (kind === 'EVENT_TYPE') return isEventType(about) ? EVENT_TYPE_WORDS[about][language] : about;
  if (kind === 'SERIES') return about.replace(/^series:/, '').replaceAll('-', ' ');
  if (kind !== 'DATES' && kind !== 'COUNTS') return about;
  const items = about.split(' ').map((item) => (kind === 'DATES' ? dateInWords(item, language) : item));
  return items.join(language === 'en' ? ' and ' : '与');
}

function isEventType(word: string): word is EventType {
  return Object.hasOwn(EVENT_TYPE_WORDS, word);
}

function wording(about: About, en: string, zh: string): Wording {
  return { about, en, zh };
}
