import type { EventCue, Slot } from '../../lexicon/event-cue.ts';
import { contains, type Span } from '../../model/span.ts';
import { ROLES, type Role } from '../../model/vocabulary.ts';
import type { NameSpan } from '../document.ts';
import { chineseGrammar } from './chinese/chinese-clauses.ts';
import type { CueUse } from './cue-book.ts';
import type { Draft, DraftParticipant } from './draft.ts';
import { englishGrammar } from './english/english-clauses.ts';
import { readEventDate } from './event-date.ts';
import type { Frame, WordSpan } from './frame.ts';
import { listedNames } from './listed-names.ts';
import { type Antecedents, createAntecedents } from './pronouns.ts';
import { readMethod } from './read-method.ts';
import { readModality } from './read-modality.ts';
import { type ClauseReading, clauseOf, type Grammar, within } from './reading.ts';
import { tellsEnough } from './tells-enough.ts';

const GRAMMARS: Readonly<Record<'zh' | 'en', Grammar>> = { zh: chineseGrammar, en: englishGrammar };

interface Filler {
  readonly slot: (cue: EventCue) => Slot;
  readonly names: (reading: ClauseReading) => readonly NameSpan[];
}

/** Who fills which slot of a cue. */
const FILLERS: readonly Filler[] = [
  { slot: (cue) => cue.subject, names: (reading) => reading.subjects },
  { slot: (cue) => cue.by, names: (reading) => reading.by },
  { slot: (cue) => cue.with, names: (reading) => reading.with },
  { slot: (cue) => cue.to, names: (reading) => reading.to },
  { slot: (cue) => cue.from, names: (reading) => reading.from },
  { slot: (cue) => cue.patient, names: (reading) => reading.patients },
];

/** Every event that the cues of an article tell, in the order of the text: one a phrase, the use that tells most. */
export function draftReports(frames: readonly Frame[]): readonly Draft[] {
  const antecedents = createAntecedents(frames);
  return frames.flatMap((frame) =>
    frame.words.flatMap((trigger) => {
      const drafts = trigger.word.uses.flatMap((use) => draftReport(frame, trigger, use, antecedents) ?? []);
      return best(drafts.filter(({ weak }) => !weak)) ?? best(drafts) ?? [];
    }),
  );
}

/** The one that names most; among equals the first. */
function best(drafts: readonly Draft[]): Draft | undefined {
  return drafts.reduce<Draft | undefined>(
    (most, draft) => (most && most.participants.length >= draft.participants.length ? most : draft),
    undefined,
  );
}

function draftReport(frame: Frame, trigger: WordSpan, use: CueUse, antecedents: Antecedents): Draft | null {
  const { cue } = use;
  const found = GRAMMARS[frame.book.language].read(frame, trigger, use);
  if (!found) return null;
  const reading = { ...found, subjects: antecedents.resolve(frame, found) };
  const modality = readModality(
    frame,
    reading.clause,
    reading.modalFrom,
    trigger,
    use,
    reading.ownSubject || cue.type === 'STATEMENT',
  );
  if (modality === null) return null;
  // "It sets up an office", "China welcomes all countries": what a text or a policy is, not what happened.
  const isGeneral =
    use.inflection === 'third' &&
    cue.type !== 'MEETING' &&
    // "The president calls on Congress to pass it": said to somebody.
    !(cue.type === 'CALL' && reading.subjects.length > 0 && reading.patients.length > 0) &&
    (reading.subjects.length === 0 || !frame.document.view.startsWith(' that ', trigger.end)) &&
    cue.type !== 'ENTRY_INTO_FORCE';
  if (isGeneral) return null;
  const { date, dated, timed } = readEventDate(frame, cue.type, modality, reading, trigger);
  const draft: Draft = {
    frame,
    trigger,
    cue,
    type: cue.type,
    subtype: cue.subtype,
    modality: modality === 'ACTUAL' ? cue.modality : modality,
    salience: 'MAIN',
    method: cue.method ?? readMethod(frame, cue.type, trigger.text),
    participants: participants(frame, trigger, cue, reading),
    object: cue.type === 'STATEMENT' ? spokenOf(frame, trigger) : reading.object,
    implied: null,
    unnamed: reading.unnamed,
    meeting: reading.meeting,
    byMeeting: reading.byMeeting,
    date,
    dated,
    timed,
    quantities: [],
    told: [frame.sentence.index],
    clause: reading.clause,
    attributive: reading.attributive,
    inSpeech: isInSpeech(frame, trigger),
    weak: false,
  };
  return { ...draft, weak: !tellsEnough(draft) };
}

function participants(frame: Frame, trigger: Span, cue: EventCue, reading: ClauseReading): DraftParticipant[] {
  const filled = FILLERS.flatMap(({ slot, names }) => {
    const role = roleOf(slot(cue));
    return role ? names(reading).map((name): DraftParticipant => ({ name, role })) : [];
  });
  const role = roleOf(cue.listed);
  const listed = role
    ? listedNames(frame, trigger, reading.clause).map((name): DraftParticipant => ({ name, role }))
    : [];
  const seen = new Set<string>();
  return [...filled, ...listed].filter((participant) => {
    // 委员会在北京成立: it does not found itself.
    if (cue.type === 'ESTABLISHMENT' && participant.name.entity.id === reading.object?.entity.id) return false;
    // "named 39 members of the panel": the panel takes no post.
    if (participant.role === 'appointee' && participant.name.type !== 'Person') return false;
    // "Acme backed the bill": a company speaks for a text, it sponsors none.
    if (participant.role === 'cosponsor' && participant.name.entity.kind === 'COMPANY') return false;
    const key = `${participant.role} ${participant.name.entity.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ROLE_OF: ReadonlyMap<Slot, Role> = new Map(ROLES.map((role): [Slot, Role] => [role, role]));

function roleOf(slot: Slot): Role | undefined {
  return ROLE_OF.get(slot);
}

/** The text that somebody speaks of: 在谈到该战略时表示, "said the resolution". */
function spokenOf(frame: Frame, trigger: Span): NameSpan | null {
  const documents = frame.names.filter(({ type }) => type === 'Resolution' || type === 'Initiative');
  return documents.filter(({ end }) => end <= trigger.start).at(-1) ?? documents[0] ?? null;
}

/** Within quotation marks, or behind a verb of saying; what a text says of events (声明指出) is told like the rest. */
function isInSpeech(frame: Frame, trigger: Span): boolean {
  if (frame.quoted.some((quotation) => contains(quotation, trigger))) return true;
  const said = frame.words.find(
    ({ word, text, start }) =>
      word.uses.some(({ cue }) => cue.type === 'STATEMENT') &&
      !frame.book.has('announcing', text) &&
      !/\b(is|are|was|were|be|been) $/.test(frame.document.view.slice(Math.max(0, start - 6), start)),
  );
  return said !== undefined && said.end <= trigger.start && !isSaidByText(frame, said) && !isContrasted(frame, trigger);
}

const CONTRAST = /^[”」]?(而|但|但是|不过|与此同时)[^，。；]{0,24}则?$/;

/** 甲表示…，而乙则批评…: the other one speaks for himself. */
function isContrasted(frame: Frame, trigger: Span): boolean {
  if (frame.book.language !== 'zh') return false;
  const speaks = within(frame.words, trigger).some(({ word }) => word.uses.some(({ cue }) => cue.type === 'STATEMENT'));
  return speaks && CONTRAST.test(frame.document.view.slice(clauseOf(frame, trigger).start, trigger.start));
}

const TEXT_BEFORE = 10;

function isSaidByText(frame: Frame, said: Span): boolean {
  const before = frame.document.view
    .slice(Math.max(frame.sentence.start, said.start - TEXT_BEFORE), said.start)
    .toLowerCase();
  const named = frame.names.some(
    ({ type, end }) => (type === 'Resolution' || type === 'Initiative') && end <= said.start && said.start - end <= 3,
  );
  return named || frame.book.words('texts').some((word) => before.includes(word));
}
