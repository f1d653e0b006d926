import type { ReasonCode } from '../model/reason.ts';
import type { ConflictKind, ProposalKind } from '../model/vocabulary.ts';
import { vocabularyEnum } from './vocabulary-enum.ts';

export const ReasonCodeEnum = vocabularyEnum<ReasonCode>(
  'ReasonCode',
  'What speaks for or against two reports being of one event or two entities being one, or makes one event or article worth showing beside another.',
  {
    ONLY_REPORT: 'The report is the only one of its event.',
    JUDGED_SAME: 'A person judged that they are one event.',
    JUDGED_DIFFERENT: 'Against: a person judged that they are two events.',
    SAME_TYPE: 'They report an event of one type.',
    SAME_OBJECT: 'They concern one resolution, initiative or other entity.',
    SAME_ACTOR: 'One and the same acts in both.',
    SAME_ATTENDEES: 'Several take part in both.',
    SAME_ATTENDEE: 'One takes part in both.',
    RELATED_ACTOR: 'Who acts in one stands for who acts in the other.',
    RELATED_SPEAKER: 'Who speaks in one stands for who speaks in the other.',
    SAME_DAY: 'They give one and the same day.',
    SAME_DAYS: 'They give days, few of them, that overlap.',
    SAME_MONTH: 'They give dates within a month that overlap.',
    DATES_OVERLAP: 'They give longer periods that overlap.',
    PUBLISHED_NEAR: 'One gives no date, and its article was published at a time that fits.',
    SAME_NAME: 'They give the meeting, or the entity, one name.',
    SAME_SERIES: 'They are of one series of meetings; of events, at dates that overlap.',
    SAME_COUNT: 'They give one and the same number.',
    OBJECT_UNKNOWN: 'Against: only one says what is concerned.',
    OBJECTS_UNKNOWN: 'Against: neither says what is concerned.',
    DIFFERENT_OBJECTS: 'Against: they concern different things.',
    DIFFERENT_ACTORS: 'Against: somebody else acts in each.',
    DIFFERENT_SPEAKERS: 'Against: somebody else speaks in each.',
    DATES_NEAR: 'Against: their dates lie a few days apart.',
    DATES_CONTRADICT: 'Against: their dates of what happens only once do not overlap.',
    DATES_APART: 'Against: their dates lie far apart.',
    PUBLISHED_APART: 'Against: what gives no date was published at another time.',
    DIFFERENT_SERIES: 'Against: they are of different series of meetings.',
    DIFFERENT_COUNTS: 'Against: they give numbers that cannot both hold.',
    SAME_ARTICLE: 'Against: one article tells them apart.',
    SAME_NAME_PART: 'But for general words, years and their order the words of their names are the same.',
    NEARLY_SAME_NAME: 'Their long names differ in one letter.',
    SAME_INITIALS: 'One is called by the first letters of what the other is called.',
    SAME_KIND: 'They are of one kind.',
    SAME_EMPLOYER: 'They belong to one body or state.',
    NAMED_TOGETHER: 'One article names both.',
    DIFFERENT_KINDS: 'Against: they are of different kinds.',
    DIFFERENT_EMPLOYERS: 'Against: they belong to different bodies or states.',
    DIFFERENT_YEARS: 'Against: their names give different years.',
    SAME_FAMILY: 'Their reports hang together: something nearly joins them, or one denies the other.',
    PLAN_AND_OUTCOME: 'One was planned, the other is what became of it.',
    SAME_MAIN_EVENT: 'Both articles are about one event.',
    SAME_EVENT: 'Both articles report one event.',
    SHARED_OBJECT: 'Both articles report on one resolution, initiative or other entity.',
  },
);

export const ConflictKindEnum = vocabularyEnum<ConflictKind>('ConflictKind', 'What sources differ on.', {
  COUNT: 'Numbers of the same things that cannot both hold.',
  SCOPE:
    'Numbers that cannot both hold where one counts more kinds of things than the other: countries; countries and organizations.',
  DATE: 'Dates that have no day in common.',
  MODALITY: 'Somebody did, by some, and did not, by others.',
});

export const ProposalKindEnum = vocabularyEnum<ProposalKind>('ProposalKind', 'What a person is asked.', {
  SAME_EVENT: 'Whether two events are one.',
  SAME_ENTITY: 'Whether two entities are one.',
});
