import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type {
  Claim,
  DateMention,
  Extraction,
  Mention,
  Participant,
  Quantity,
  Report,
} from '../../src/model/extraction.ts';
import { contentHash } from '../../src/model/ids.ts';
import type { Quote } from '../../src/model/span.ts';

/** Words of the text: the first time they occur in it, or in the sentence at hand. */
type Words = string;

interface FixtureReport
  extends Pick<Report, 'type'>,
    Partial<Pick<Report, 'modality' | 'salience' | 'method' | 'name' | 'series' | 'subtype'>> {
  readonly sentence: Words;
  readonly trigger: Words;
  /** Role, entity, and the words that name it; null where the sentence only implies it. */
  readonly who: readonly (readonly [Participant['role'], string, Words | null])[];
  readonly object?: readonly [string, Words | null];
  readonly date?: readonly [Words, string, DateMention['anchor']];
  readonly quantities?: readonly (Pick<Quantity, 'value' | 'min' | 'max' | 'qualifier' | 'unit' | 'role'> & {
    readonly words: Words;
  })[];
}

interface FixtureClaim extends Pick<Claim, 'type' | 'from' | 'to' | 'label'> {
  readonly sentence: Words;
}

export interface FixtureArticle
  extends Pick<Article, 'title' | 'language' | 'date' | 'text'>,
    Partial<Pick<Article, 'source' | 'creditedSource' | 'basedOn' | 'status' | 'notes'>> {
  readonly key: string;
  /** Entity and the words that name it, once for each mention in the order of the text. */
  readonly mentions: readonly (readonly [string, Words])[];
  readonly reports?: readonly FixtureReport[];
  readonly claims?: readonly FixtureClaim[];
}

export function fixtureUrl(key: string): string {
  return `https://news.example/${key}`;
}

export function fixtureArticleId(key: string): string {
  return `article:${contentHash(fixtureUrl(key))}`;
}

/** What reading the article would give, its spans found by their words. */
export function fixtureExtraction(
  file: string,
  fixture: FixtureArticle,
  entities: ReadonlyMap<string, Entity>,
): Extraction {
  const { key, title, language, date, text } = fixture;
  const article: Article = {
    ...{
      id: fixtureArticleId(key),
      file,
      url: fixtureUrl(key),
      title,
      language,
      date,
      text,
      raw: text,
      fetchDate: null,
      sections: [{ title: null, start: 0, end: text.length }],
    },
    ...{
      source: fixture.source ?? null,
      creditedSource: fixture.creditedSource ?? null,
      basedOn: fixture.basedOn ?? null,
    },
    ...{ status: fixture.status ?? 'OK', notes: fixture.notes ?? [], offsets: { toRaw: (span) => span } },
  };
  const reports = (fixture.reports ?? []).map((report, index) => toReport(article, report, index));
  const claims = (fixture.claims ?? []).map((claim, index) => toClaim(article, claim, index));
  const mentions = toMentions(text, fixture.mentions);
  const named = [
    ...mentions.map(({ entityId }) => entityId),
    ...reports.flatMap(({ participants, object }) => [
      ...participants.map(({ entityId }) => entityId),
      ...(object ? [object.entityId] : []),
    ]),
    ...claims.flatMap(({ from, to }) => [from, to]),
  ];
  return {
    article,
    entities: [...new Set(named)].map((id) => known(entities, id)),
    mentions,
    dates: reports.flatMap((report) => report.date ?? []),
    quantities: reports.flatMap((report) => report.quantities),
    reports,
    claims,
  };
}

function toMentions(text: string, mentions: FixtureArticle['mentions']): Mention[] {
  let from = 0;
  return mentions.map(([entityId, words]) => {
    const quote = find(text, words, from);
    from = quote.end;
    return { entityId, rule: 'fixture', ...quote };
  });
}

function toReport({ id, text }: Article, report: FixtureReport, index: number): Report {
  const sentence = find(text, report.sentence);
  const within = (words: Words): Quote => find(text, words, sentence.start);
  const at = (words: Words | null): Quote | null => (words === null ? null : within(words));
  return {
    ...{
      id: `report:${contentHash(id, 'report', index)}`,
      type: report.type,
      subtype: report.subtype ?? null,
      ...sentence,
    },
    ...{ modality: report.modality ?? 'ACTUAL', salience: report.salience ?? 'MAIN', method: report.method ?? null },
    ...{ name: report.name ?? null, series: report.series ?? null, rule: 'fixture', trigger: within(report.trigger) },
    participants: report.who.map(([role, entityId, words]) => ({ role, entityId, at: at(words) })),
    object: report.object ? { entityId: report.object[0], at: at(report.object[1]) } : null,
    date: report.date
      ? { ...within(report.date[0]), edtf: report.date[1], anchor: report.date[2], rule: 'fixture' }
      : null,
    quantities: (report.quantities ?? []).map(({ words, ...quantity }) => ({
      ...quantity,
      ...within(words),
      rule: 'fixture',
    })),
  };
}

function toClaim({ id, text }: Article, { sentence, type, from, to, label }: FixtureClaim, index: number): Claim {
  return {
    id: `claim:${contentHash(id, 'claim', index)}`,
    type,
    from,
    to,
    label,
    modality: 'ACTUAL',
    rule: 'fixture',
    ...find(text, sentence),
  };
}

function find(text: string, words: Words, from = 0): Quote {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The fixture's text has no "${words}" from ${from} on.`);
  return { text: words, start, end: start + words.length };
}

function known(entities: ReadonlyMap<string, Entity>, id: string): Entity {
  const entity = entities.get(id);
  if (!entity) throw new Error(`The fixture has no entity "${id}".`);
  return entity;
}
