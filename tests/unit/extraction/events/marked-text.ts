import { createDocument } from '../../../../src/extraction/create-document.ts';
import type {
  DateSpan,
  Document,
  Findings,
  MeetingSpan,
  NameSpan,
  QuantitySpan,
} from '../../../../src/extraction/document.ts';
import { createFactReader } from '../../../../src/extraction/read-facts.ts';
import type { Lexicon } from '../../../../src/lexicon/lexicon.ts';
import { loadLexicon } from '../../../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Extraction, Report } from '../../../../src/model/extraction.ts';
import type { EntityKind, EntityType, Language, Qualifier } from '../../../../src/model/vocabulary.ts';

/**
 * Text with what the recognizers would find marked in it, so that a case is one line:
 * `[联合国大会|unga]` a name (see ENTITIES), `[它|~unga]` one that points back, `{1日|2024-07-01}` a date,
 * `<140多国|140 more_than state>` a count, `#人工智能行动峰会|ai-summit#` a meeting.
 */
const MARK = /\[([^\]|]+)\|(~?)([^\]]+)\]|\{([^}|]+)\|([^}]+)\}|<([^>|]+)\|(\d+) (\w+) ([\w ]+)>|#([^#|]+)\|([^#]+)#/g;

const ENTITIES: Readonly<Record<string, readonly [EntityType, EntityKind]>> = {
  unga: ['Organization', 'IGO_ORGAN'],
  unsc: ['Organization', 'IGO_ORGAN'],
  un: ['Organization', 'IGO'],
  eu: ['Organization', 'IGO'],
  g7: ['Organization', 'STATE_GROUP'],
  parliament: ['Organization', 'IGO_ORGAN'],
  cn: ['Organization', 'STATE'],
  us: ['Organization', 'STATE'],
  gb: ['Organization', 'STATE'],
  fr: ['Organization', 'STATE'],
  in: ['Organization', 'STATE'],
  kr: ['Organization', 'STATE'],
  ministry: ['Organization', 'GOVERNMENT_BODY'],
  cac: ['Organization', 'GOVERNMENT_BODY'],
  office: ['Organization', 'GOVERNMENT_BODY'],
  institute: ['Organization', 'RESEARCH'],
  acme: ['Organization', 'COMPANY'],
  globex: ['Organization', 'COMPANY'],
  li: ['Person', 'PERSON'],
  ada: ['Person', 'PERSON'],
  bo: ['Person', 'PERSON'],
  resolution: ['Resolution', 'RESOLUTION'],
  act: ['Initiative', 'LAW'],
  bill: ['Initiative', 'LAW'],
  declaration: ['Initiative', 'DECLARATION'],
  plan: ['Initiative', 'PLAN'],
  order: ['Initiative', 'EXECUTIVE_ORDER'],
  commitments: ['Initiative', 'COMMITMENT'],
};

export interface Marked {
  readonly text: string;
  readonly language?: Language;
  /** ISO day of the article. */
  readonly date?: string;
  readonly title?: string;
}

let lexicon: Lexicon | null = null;
let read: ((document: Document, findings: Findings) => Extraction) | null = null;

/** The facts of a marked text, by the cues of the seed lexicon alone. */
export function readMarked({
  text,
  language = 'zh-Hans',
  date = '2024-07-03',
  title = '人工智能 AI',
}: Marked): Extraction {
  lexicon ??= loadLexicon(['seed/lexicon']);
  read ??= createFactReader(lexicon);
  const findings: { [K in keyof Findings]: Findings[K][number][] } = {
    names: [],
    meetings: [],
    dates: [],
    quantities: [],
  };
  let plain = '';
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    plain += text.slice(end, match.index);
    end = match.index + match[0].length;
    const surface = match[1] ?? match[4] ?? match[6] ?? match[10] ?? '';
    const span = { start: plain.length, end: plain.length + surface.length, text: surface };
    plain += surface;
    if (match[1]) findings.names.push(name(span, match[3] ?? '', match[2] === '~'));
    else if (match[4])
      findings.dates.push({ ...span, edtf: match[5] ?? null, anchor: 'absolute', rule: 'marked' } satisfies DateSpan);
    else if (match[6])
      findings.quantities.push(quantity(span, Number(match[7]), match[8] as Qualifier, match[9] ?? ''));
    else
      findings.meetings.push({
        ...span,
        series: `series:${match[11]}`,
        names: { en: null, zh: surface },
        rule: 'marked',
      } satisfies MeetingSpan);
  }
  plain += text.slice(end);
  const document = createDocument(article(plain, language, date, title));
  if (document.view !== plain)
    throw new Error(`Expected a text that is its own view (no blanks beside Chinese), got "${document.view}"`);
  return read(document, findings);
}

/** An event as one line: `ADOPTION ACTUAL 2024-07-01 adopter=unga object=resolution`. */
export function eventLine({ type, subtype, modality, date, participants, object, name, quantities }: Report): string {
  const who = participants.map(({ entityId, role }) => `${role}=${entityId.split(':')[1]}`).sort();
  const parts = [subtype ? `${type}:${subtype}` : type, modality, date?.edtf ?? '-', ...who];
  if (object) parts.push(`object=${object.entityId.split(':')[1]}`);
  if (name) parts.push(`name=${name}`);
  return [...parts, ...quantities.map(({ value, role }) => `${value}=${role}`)].join(' ');
}

function name(span: { start: number; end: number; text: string }, id: string, nominal: boolean): NameSpan {
  const [type, kind] = ENTITIES[id] ?? [];
  if (!type || !kind) throw new Error(`Expected one of ${Object.keys(ENTITIES).join(', ')}, got ${id}`);
  const entity = {
    id: `${type.toLowerCase()}:${id}`,
    type,
    kind,
    names: { en: id, zh: null },
    externalIds: [],
    basis: 'TEXT',
    lexicon: null,
  } as const;
  return { ...span, entity, type, rule: 'marked', ...(nominal && { nominal }) };
}

function quantity(
  span: { start: number; end: number; text: string },
  value: number,
  qualifier: Qualifier,
  unit: string,
): QuantitySpan {
  return { ...span, value, min: null, max: null, qualifier, unit, rule: 'marked' };
}

function article(text: string, language: Language, date: string, title: string): Article {
  return {
    id: 'article:test',
    file: 'test.md',
    url: null,
    title,
    source: null,
    creditedSource: null,
    basedOn: null,
    language,
    date,
    fetchDate: null,
    status: 'OK',
    text,
    raw: text,
    offsets: { toRaw: (span) => span },
    sections: [{ start: 0, end: text.length, title: null }],
    notes: [],
  };
}
