import type { QuantitySpan } from '../../document.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { eitherCase, NUMBER, numberOf, PREFIX, quantity, SCALES } from './english-numbers.ts';

const UNITS: Readonly<Record<string, string>> = {
  country: 'state',
  countries: 'state',
  nations: 'state',
  states: 'state',
  governments: 'state',
  economies: 'state',
  companies: 'company',
  firms: 'company',
  developers: 'company',
  startups: 'company',
  businesses: 'company',
  corporations: 'company',
  organizations: 'organization',
  organisations: 'organization',
  agencies: 'organization',
  universities: 'organization',
  institutes: 'organization',
  foundations: 'organization',
  ministries: 'organization',
  departments: 'organization',
  groups: 'organization',
  entities: 'organization',
  nonprofits: 'organization',
  'non-profits': 'organization',
  banks: 'company',
  manufacturers: 'company',
  chipmakers: 'company',
  vendors: 'company',
  bodies: 'organization',
  institutions: 'organization',
  signatories: 'party',
  parties: 'party',
  signatures: 'party',
  'co-sponsors': 'state',
  cosponsors: 'state',
  sponsors: 'state',
  delegations: 'organization',
  'non-members': 'state',
  'co-signatories': 'party',
  laboratories: 'organization',
  labs: 'organization',
  charities: 'organization',
  members: 'member',
  people: 'person',
  delegates: 'person',
  participants: 'person',
  experts: 'person',
  scientists: 'person',
  researchers: 'person',
  leaders: 'person',
  representatives: 'person',
  lawmakers: 'person',
  employees: 'person',
  ministers: 'person',
  attendees: 'person',
  officials: 'person',
  diplomats: 'person',
  executives: 'person',
  engineers: 'person',
  academics: 'person',
  scholars: 'person',
  students: 'person',
  judges: 'person',
  lawyers: 'person',
  politicians: 'person',
  parliamentarians: 'person',
  senators: 'person',
  legislators: 'person',
  regulators: 'person',
  signers: 'person',
  ambassadors: 'person',
  envoys: 'person',
  laureates: 'person',
  governors: 'person',
  attorneys: 'person',
  mayors: 'person',
  commissioners: 'person',
  specialists: 'person',
  MEPs: 'person',
  MPs: 'person',
  guests: 'person',
  professionals: 'person',
  workers: 'person',
  staff: 'person',
  teachers: 'person',
  citizens: 'person',
  agreements: 'document',
  resolutions: 'document',
  declarations: 'document',
  bills: 'law',
  laws: 'law',
  votes: 'vote',
  abstentions: 'vote',
};

const NOUN = eitherCase(Object.keys(UNITS).sort((a, b) => b.length - a.length));

/** Researchers | and executives: people of two sorts in one count. */
const PEOPLE = Object.keys(UNITS)
  .filter((noun) => UNITS[noun] === 'person')
  .join('|');

/** What may stand before what is counted; any name in capitals may too. */
const ADJECTIVE =
  '(?:leading|major|top|other|member|non-member|co-sponsoring|cosponsoring|sponsoring|signing|endorsing|supporting|partner|G20|participating|artificial|intelligence|technology|tech|global|different|independent|developing|developed|federal|additional|more|new|private|large|big|international|attending|signatory|like-minded|digital|civil|society|small|foreign|senior|prominent|initial|founding|generative|frontier|cloud|software|public|human|rights|world|eligible|remaining|further|key|top-level|early|advanced|separate|bilateral|U\\.S\\.|[A-Z][\\w.-]+)';

const COUNT = new RegExp(
  `(?<![\\w$€£.,/-])(?<prefix>${PREFIX})(?<number>${NUMBER})(?: of (?:the |its |their |all )?\\d{1,3})?(?: (?:hundred|thousand|million))?(?: ${ADJECTIVE}){0,4} (?<noun>${NOUN})(?![\\w-])(?: and (?:international )?organi[sz]ations|(?<both>,? and (?:${PEOPLE})(?![\\w-])))?`,
  'g',
);
/** Counts in English: more than 140 countries, seven leading AI companies, Fifty-eight countries. */
export const englishCounts: QuantityRecognizer = ({ view }) =>
  [...view.matchAll(COUNT)].flatMap((match): QuantitySpan[] => {
    const { prefix = '', number = '', noun = '' } = match.groups ?? {};
    const value = numberOf(number) * (SCALES[/\d (hundred|thousand|million)/.exec(match[0])?.[1] ?? ''] ?? 1);
    const definite =
      /\b(?:the|these|those|both|of the) $/i.test(view.slice(Math.max(0, match.index - 8), match.index)) && value < 4;
    const year = /^(?:19|20)\d\d$/.test(number);
    if (value < 2 || definite || year) return [];
    const joint = match.groups?.both === undefined && /organi[sz]ations$/i.test(match[0]) && / and /.test(match[0]);
    return [
      quantity(
        view,
        match.index,
        match[0].length,
        value,
        prefix,
        joint ? 'state or organization' : (UNITS[noun] ?? UNITS[noun.toLowerCase()] ?? null),
        true,
      ),
    ];
  });
