import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document, Findings, NameSpan } from './document.ts';
import { chineseDates } from './recognizers/dates/chinese-dates.ts';
import { englishDates } from './recognizers/dates/english-dates.ts';
import { resolveDates } from './recognizers/dates/resolve-dates.ts';
import { englishMeetings, englishNames } from './recognizers/english-names.ts';
import { foldCase } from './recognizers/fold.ts';
import { bareDocuments } from './recognizers/instruments/bare-documents.ts';
import { identifiers } from './recognizers/instruments/identifiers.ts';
import { ownedDocuments } from './recognizers/instruments/owned-documents.ts';
import { titledDocuments } from './recognizers/instruments/titled-documents.ts';
import { toldTitles } from './recognizers/instruments/told-titles.ts';
import { lexiconMeetings } from './recognizers/lexicon-meetings.ts';
import { lexiconNames } from './recognizers/lexicon-names.ts';
import { createKnownNames, createTermFinder } from './recognizers/lexicon-terms.ts';
import { chineseMeetings } from './recognizers/meetings/chinese-meetings.ts';
import { nominalReferences } from './recognizers/nominals/nominal-references.ts';
import { stateWords } from './recognizers/nominals/state-words.ts';
import { chineseBodies } from './recognizers/organizations/chinese-bodies.ts';
import { chineseClauseBodies } from './recognizers/organizations/chinese-clause-bodies.ts';
import { chineseCompanies } from './recognizers/organizations/chinese-companies.ts';
import { chineseInstitutions } from './recognizers/organizations/chinese-institutions.ts';
import { composedBodies } from './recognizers/organizations/composed-bodies.ts';
import { governments } from './recognizers/organizations/governments.ts';
import { latinOrganizations } from './recognizers/organizations/latin-organizations.ts';
import { listedCompanies } from './recognizers/organizations/listed-companies.ts';
import { missions } from './recognizers/organizations/missions.ts';
import { sessions } from './recognizers/organizations/sessions.ts';
import { stateBodies } from './recognizers/organizations/state-bodies.ts';
import { toldOrganizations } from './recognizers/organizations/told-organizations.ts';
import { chineseCompanions } from './recognizers/persons/chinese-companions.ts';
import { chinesePersons } from './recognizers/persons/chinese-persons.ts';
import { dottedNames } from './recognizers/persons/dotted-names.ts';
import { englishPersons } from './recognizers/persons/english-persons.ts';
import { latinPersons } from './recognizers/persons/latin-persons.ts';
import { chineseQuantities } from './recognizers/quantities/chinese-quantities.ts';
import { chineseTallies } from './recognizers/quantities/chinese-tallies.ts';
import { chineseTotals } from './recognizers/quantities/chinese-totals.ts';
import { englishCounts } from './recognizers/quantities/english-counts.ts';
import { englishSums } from './recognizers/quantities/english-sums.ts';
import { englishTotals } from './recognizers/quantities/english-totals.ts';
import { englishVotes } from './recognizers/quantities/english-votes.ts';
import type {
  DateRecognizer,
  MeetingRecognizer,
  NameRecognizer,
  QuantityRecognizer,
  Reading,
} from './recognizers/reading.ts';
import { bracketedForms } from './refiners/names/bracketed-forms.ts';
import { chooseBearers } from './refiners/names/choose-bearers.ts';
import { dropMeetingsOfNames, dropNamesOfMeetings, dropWithin } from './refiners/names/drop-within.ts';
import { headsAgain } from './refiners/names/heads-again.ts';
import { joinPersons } from './refiners/names/join-persons.ts';
import { keepFirst, keepLongest } from './refiners/names/keep-longest.ts';
import { namesAgain } from './refiners/names/names-again.ts';
import { ownBodies } from './refiners/names/own-bodies.ts';
import { ownLaws } from './refiners/names/own-laws.ts';
import { regionalNames } from './refiners/names/regional-names.ts';
import { shortForms } from './refiners/names/short-forms.ts';

/** Takes the names found so far, answers with all that are known after it. */
type NameStep = (reading: Reading, names: readonly NameSpan[]) => readonly NameSpan[];

/** In this order; what stands later may look at what was found before. Of overlapping names the longest is kept, then the first found. */
const NAME_STEPS: readonly NameStep[] = [
  // What is known comes first: rules start from it, and among equals it wins.
  adds(lexiconNames),
  chooseBearers,
  // Bodies that a known name leads to, before the persons and documents that are named for bodies.
  adds(missions),
  adds(chineseBodies),
  adds(chineseInstitutions),
  adds(chineseCompanies),
  adds(englishNames),
  adds(stateBodies),
  adds(sessions),
  // Persons stand behind the titles that end in a body's name.
  adds(dottedNames),
  adds(chinesePersons),
  adds(chineseCompanions),
  adds(englishPersons),
  adds(latinPersons),
  // Documents may begin with any name: 拜登人工智能行政命令.
  adds(identifiers),
  adds(titledDocuments),
  adds(ownedDocuments),
  adds(bareDocuments),
  adds(toldTitles),
  adds(latinOrganizations),
  adds(toldOrganizations),
  longestOnly,
  ownLaws,
  ownBodies,
  regionalNames,
  // Other forms of the same names; persons are joined before their surnames are looked for.
  bracketedForms,
  joinPersons,
  shortForms,
  namesAgain,
  // Names that need those: members of lists, parts of bodies with short names, administrations of persons.
  adds(listedCompanies),
  adds(chineseBodies),
  adds(composedBodies),
  adds(chineseClauseBodies),
  adds(governments),
  headsAgain,
  longestOnly,
  regionalNames,
];

const MEETING_RECOGNIZERS: readonly MeetingRecognizer[] = [lexiconMeetings, chineseMeetings, englishMeetings];
const DATE_RECOGNIZERS: readonly DateRecognizer[] = [chineseDates, englishDates];
const QUANTITY_RECOGNIZERS: readonly QuantityRecognizer[] = [
  chineseTallies,
  chineseTotals,
  chineseQuantities,
  englishVotes,
  englishTotals,
  englishCounts,
  englishSums,
];

/** Built once per lexicon; then pure. All spans index `document.view`. */
export function createRecognizer(lexicon: Lexicon): (document: Document) => Findings {
  const findTerms = createTermFinder(lexicon);
  const knownNames = createKnownNames(lexicon);
  return (document) => {
    const { view } = document;
    const folded = foldCase(view);
    const reading: Reading = { document, view, folded, terms: findTerms(view, folded), lexicon: knownNames };
    const named = NAME_STEPS.reduce<readonly NameSpan[]>((found, step) => step(reading, found), []);
    const meetings = dropMeetingsOfNames(
      keepLongest(MEETING_RECOGNIZERS.flatMap((recognize) => recognize(reading, named))),
      named,
    );
    const names = dropNamesOfMeetings(named, meetings);
    // Nominals come last: they point at what has a name, and give way to any name.
    const nominals = [...stateWords(reading, names), ...nominalReferences(reading, names, meetings)];
    const dates = keepLongest(DATE_RECOGNIZERS.flatMap((recognize) => recognize(reading)));
    const quantities = keepLongest(QUANTITY_RECOGNIZERS.flatMap((recognize) => recognize(reading)));
    return {
      names: keepFirst([...names, ...dropWithin(nominals, meetings)]),
      meetings,
      dates: resolveDates(document, dropWithin(dates, names, meetings)),
      quantities: dropWithin(quantities, names, meetings),
    };
  };
}

function adds(recognize: NameRecognizer): NameStep {
  return (reading, names) => [...names, ...recognize(reading, names)];
}

function longestOnly(_: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  return keepLongest(names);
}
