import type { SearchedType } from '../loaders/search.ts';
import type { DatePrecision } from '../model/edtf.ts';
import type {
  ArticleStatus,
  DateAnchor,
  EventType,
  Language,
  Modality,
  Qualifier,
  QuantityRole,
  Role,
  Salience,
} from '../model/vocabulary.ts';
import type { NodeType } from './node-types.ts';
import { vocabularyEnum } from './vocabulary-enum.ts';

export const EventTypeEnum = vocabularyEnum<EventType>('EventType', 'What happened.', {
  ADOPTION: 'A body adopted an instrument, by consensus or by a vote.',
  PROPOSAL: 'Somebody proposed or tabled an instrument.',
  SIGNING: 'Somebody signed, joined or pledged to follow an instrument.',
  STATEMENT: 'An identified speaker said something: one per speaker and occasion.',
  MEETING: 'A named meeting, from a summit to a session.',
  ESTABLISHMENT: 'A body or mechanism was set up.',
  PUBLICATION: 'A text, report or order was made public.',
  ENTRY_INTO_FORCE: 'An instrument came into force.',
  VOTE: 'A vote was taken.',
  CALL: 'An appeal or instruction was addressed to somebody.',
  OTHER: 'Something else; `subtype` says what, such as REVOCATION, VETO, AGREEMENT.',
});

export const ModalityEnum = vocabularyEnum<Modality>('Modality', 'Whether it happened.', {
  ACTUAL: 'It happened.',
  PLANNED: 'It was announced, or is still to come.',
  NEGATED: 'It is said not to have happened, such as a signature that was refused.',
});

export const SalienceEnum = vocabularyEnum<Salience>('Salience', 'Whether an article is about it.', {
  MAIN: 'The article is about it.',
  BACKGROUND: 'The article recalls it.',
});

export const RoleEnum = vocabularyEnum<Role>('Role', 'What somebody does in an event.', {
  adopter: 'Adopts the instrument.',
  proposer: 'Proposes or drafts the instrument.',
  cosponsor: 'Co-sponsors the instrument; presenting it on behalf of others is not enough.',
  speaker: 'Makes the statement.',
  addressee: 'Is addressed.',
  host: 'Hosts the meeting.',
  chair: 'Chairs the meeting.',
  attendee: 'Attends the meeting.',
  signatory: 'Signs; in a NEGATED event, does not sign.',
  publisher: 'Makes the text public.',
  founder: 'Sets up the body.',
  member: 'Is a member of what is set up.',
  voter: 'Votes.',
  appointee: 'Is appointed.',
  other: 'Takes part in another way.',
});

export const QualifierEnum = vocabularyEnum<Qualifier>('Qualifier', 'What the words around a number make of it.', {
  exact: 'Exactly the number.',
  more_than: 'More than the number: 140多国, over 140.',
  at_least: 'The number or more.',
  less_than: 'Less than the number: 近200, nearly 200.',
  about: 'About the number.',
  several: 'A vague small number: 十几家.',
});

export const QuantityRoleEnum = vocabularyEnum<QuantityRole>('QuantityRole', 'What is counted.', {
  COSPONSOR_COUNT: 'Co-sponsors.',
  SIGNATORY_COUNT: 'Signatories, of any kind.',
  VOTES_FOR: 'Votes for.',
  VOTES_AGAINST: 'Votes against.',
  ABSTENTIONS: 'Abstentions.',
  ATTENDANCE_COUNT: 'Those who attend.',
  COMPANY_COUNT: 'Companies that attend.',
  MEMBER_COUNT: 'Members, also those that agree without a vote.',
  MONEY: 'An amount of money; the unit is its currency (ISO 4217).',
  OTHER: 'Something else.',
});

export const DateAnchorEnum = vocabularyEnum<DateAnchor>('DateAnchor', 'What the words for a date count from.', {
  absolute: 'Nothing: the words give the whole date.',
  'relative-to-publication': 'The publication date of the article: 昨天, on Monday.',
  'relative-to-previous-date': 'A date that the text gave before: 次日, the same day.',
});

export const DatePrecisionEnum = vocabularyEnum<DatePrecision>(
  'DatePrecision',
  'How precise a date is; no day is made up for a month.',
  {
    DAY: 'A day.',
    MONTH: 'A month.',
    SEASON: 'A season or a quarter of the year.',
    YEAR: 'A year.',
    RANGE: 'From one date to another.',
  },
);

export const LanguageEnum = vocabularyEnum<Language>('Language', 'The language of an article (BCP-47).', {
  'zh-Hans': 'Chinese in simplified characters, BCP-47 zh-Hans.',
  'zh-Hant': 'Chinese in traditional characters, BCP-47 zh-Hant.',
  en: 'English, BCP-47 en.',
});

export const ArticleStatusEnum = vocabularyEnum<ArticleStatus>(
  'ArticleStatus',
  'How much of an article could be read.',
  {
    OK: 'The whole body.',
    TRUNCATED: 'A body that breaks off.',
    EMPTY_BODY: 'No body: only the header.',
    NOT_RELEVANT: 'A body that is not about the governance of artificial intelligence.',
  },
);

export const SearchedTypeEnum = vocabularyEnum<SearchedType>('SearchedType', 'What a search looks at.', {
  Organization: 'Names and identifiers of organizations.',
  Person: 'Names of people.',
  Resolution: 'Names and symbols of resolutions.',
  Initiative: 'Names and identifiers of initiatives.',
  Event: 'Titles of events.',
  Article: 'Titles of articles.',
});

export const NodeTypeEnum = vocabularyEnum<NodeType>('NodeType', 'The types that have an id of their own.', {
  Article: 'Articles.',
  Claim: 'Claims.',
  Conflict: 'Conflicts.',
  Date: 'Dates.',
  Event: 'Events.',
  Initiative: 'Initiatives.',
  Organization: 'Organizations.',
  Person: 'People.',
  Proposal: 'Proposals.',
  Quantity: 'Quantities.',
  Report: 'Reports.',
  Resolution: 'Resolutions.',
});
