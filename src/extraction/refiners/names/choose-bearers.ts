import type { LexiconEntry } from '../../../lexicon/lexicon.ts';
import type { NameSpan } from '../../document.ts';
import type { Reading, TermSpan } from '../../recognizers/reading.ts';
import { firstOf, SpanIndex } from '../../recognizers/span-index.ts';
import { isToBeSetUp } from './name-parts.ts';

/** Whose body a name without an owner is, by the language of the news: 外交部 in Chinese is China's. */
const HOME: Readonly<Record<string, string>> = { 'zh-Hans': 'organization:cn', en: 'organization:us' };
/** Between names of one list: 美国商务部与国务院. */
const LIST = /^(?:[、,，] ?|和|与|及|以及|或| and | or |, and )?(?:the )?$/;

/** Names whose bearer is certain, and what the article says of states and bodies by them. */
interface Surroundings {
  readonly sure: SpanIndex<NameSpan>;
  readonly named: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/**
 * Decides who is meant by a name that several bear (外交部, Ministry of Foreign Affairs): the owner of the name beside it in a list, else
 * in English the state named last, else the one the language is at home in, else a state the article names. Nobody: no name.
 */
export function chooseBearers(reading: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const unsure = new Map(reading.terms.filter(isUnsure).map((term) => [term.start, term]));
  if (unsure.size === 0) return names;
  const isSure = ({ start, rule }: NameSpan): boolean => !(rule === 'lexicon-name' && unsure.has(start));
  const sure = names.filter((name) => name.type === 'Organization' && isSure(name));
  const surroundings: Surroundings = {
    sure: new SpanIndex(sure),
    named: new Set(sure.map(({ entity }) => entity.id)),
    states: new Set(sure.flatMap(({ entity }) => reading.lexicon.stateOf(entity.id)?.entity.id ?? [])),
  };
  const chosen = new Map(
    [...unsure.values()].map((term) => [term.start, choose(reading, term, surroundings)?.entity.id]),
  );
  // 拉米 without his post, once he was told with it.
  const byText = new Map(
    [...unsure.values()].flatMap(({ start, end }) => {
      const id = chosen.get(start);
      return id === undefined ? [] : [[reading.view.slice(start, end), id] as const];
    }),
  );
  const chosenFor = ({ start, text, type }: NameSpan): string | undefined =>
    chosen.get(start) ?? (type === 'Person' ? byText.get(text) : undefined);
  return names.filter((name) => isSure(name) || chosenFor(name) === name.entity.id);
}

/** Several may bear it. An entry whose names differ in script alone bears one name twice. */
function isUnsure({ terms }: TermSpan): boolean {
  const entities = terms.flatMap((term) => (term.kind === 'entity' ? [term] : []));
  return new Set(entities.map(({ entry }) => entry.entity.id)).size > 1 || entities.some(({ ambiguous }) => ambiguous);
}

function choose(reading: Reading, term: TermSpan, around: Surroundings): LexiconEntry | undefined {
  const { lexicon, document, view } = reading;
  if (isToBeSetUp(view, term.start)) return undefined;
  const entries = term.terms.flatMap((candidate) => (candidate.kind === 'entity' ? [candidate.entry] : []));
  const stateOf = (id: string): string | undefined => lexicon.stateOf(id)?.entity.id;
  const owned = (state: string | undefined): LexiconEntry | undefined =>
    entries.find(({ entity }) => state !== undefined && stateOf(entity.id) === state);
  const posted = withPost(reading, term, entries, around.sure);
  if (posted) return posted;
  const listed = neighbours(view, term, around.sure);
  const byList = listed.before ? owned(stateOf(listed.before.entity.id)) : undefined;
  const paragraph = view.lastIndexOf('\n', term.start);
  const last = firstOf(
    around.sure.before(term.start),
    ({ entity, start }) => start < paragraph || owned(stateOf(entity.id)) !== undefined,
  );
  const byState =
    document.language === 'en' && last && last.start > paragraph ? owned(stateOf(last.entity.id)) : undefined;
  const ofNamedState = entries.filter(({ entity }) => around.states.has(stateOf(entity.id) ?? ''));
  return (
    byList ??
    entries.find(
      ({ entity: { kind } }) =>
        kind !== 'GOVERNMENT_BODY' && (kind === listed.before?.entity.kind || kind === listed.after?.entity.kind),
    ) ??
    byState ??
    owned(HOME[document.language]) ??
    entries.find(({ entity }) => around.named.has(entity.id)) ??
    (ofNamedState.length === 1 ? ofNamedState[0] : undefined)
  );
}

/** 英国外交大臣+拉米: who of the people so named has or had a post in the state, or in the body, named before the title. */
function withPost(
  { lexicon, view }: Reading,
  { start, end }: TermSpan,
  entries: readonly LexiconEntry[],
  sure: SpanIndex<NameSpan>,
): LexiconEntry | undefined {
  const before = firstOf(sure.before(start));
  const isBefore =
    before && start - before.end <= POST_AT_MOST && !/[，。；、,.;\n]/.test(view.slice(before.end, start));
  const after = isBefore ? undefined : sure.after(end);
  // "Zhang Jun of China", "Zhang Jun (China)".
  const body = isBefore ? before : after && SENDS.test(view.slice(end, after.start)) ? after : undefined;
  if (!body) return undefined;
  const state = lexicon.stateOf(body.entity.id)?.entity.id;
  const fits = ({ positions }: LexiconEntry): boolean =>
    positions.some(
      ({ organization }) =>
        organization === body.entity.id || (state !== undefined && lexicon.stateOf(organization)?.entity.id === state),
    );
  const fitting = entries.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

const SENDS = /^ (?:of (?:the )?|\()$|^[（(]$/;
/** A title between a body and a name is no longer. */
const POST_AT_MOST = 30;

/** The names beside it in a list. */
function neighbours(
  view: string,
  { start, end }: TermSpan,
  sure: SpanIndex<NameSpan>,
): { before: NameSpan | undefined; after: NameSpan | undefined } {
  const before = firstOf(sure.before(start));
  const after = sure.after(end);
  return {
    before: before && LIST.test(view.slice(before.end, start)) ? before : undefined,
    after: after && LIST.test(view.slice(end, after.start)) ? after : undefined,
  };
}
