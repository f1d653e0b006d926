import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { Quote } from './span.ts';
import type {
  DateAnchor,
  EventType,
  Modality,
  Qualifier,
  QuantityRole,
  RelationType,
  Role,
  Salience,
} from './vocabulary.ts';

/** A name of an entity in the text. Nominal mentions (该决议) fill arguments but are not mentions. */
export interface Mention extends Quote {
  readonly entityId: string;
  /** Name of the rule that found it. */
  readonly rule: string;
}

export interface DateMention extends Quote {
  /** EDTF level 0 or 1; null where a relative date has no anchor. */
  readonly edtf: string | null;
  readonly anchor: DateAnchor;
  readonly rule: string;
}

/** A count, with the bounds the words allow: "140多国" is min 141, max null, value 140, more_than. */
export interface Quantity extends Quote {
  /** The number as written. */
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** What is counted, a singular English noun (`state`, `company`, `person`, `USD`), or null. */
  readonly unit: string | null;
  readonly role: QuantityRole;
  readonly rule: string;
}

/** Who takes part, and where the text says so; the span is null where the sentence only implies it. */
export interface Participant {
  readonly entityId: string;
  readonly role: Role;
  readonly at: Quote | null;
}

/** One article's report of one event. Its quote is the one sentence that best states it. */
export interface Report extends Quote {
  /** `report:<hash>`: see `reportId`. */
  readonly id: string;
  readonly type: EventType;
  /** A finer word within the type: PLEDGE, REVOCATION, VETO, AGREEMENT, APPOINTMENT. */
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly salience: Salience;
  /** How it was decided, where said: `consensus`, `vote`. */
  readonly method: string | null;
  /** The words that made it an event. */
  readonly trigger: Quote;
  readonly participants: readonly Participant[];
  readonly object: { readonly entityId: string; readonly at: Quote | null } | null;
  readonly date: DateMention | null;
  readonly quantities: readonly Quantity[];
  /** A MEETING's own name and the series it belongs to. */
  readonly name: string | null;
  readonly series: string | null;
  readonly rule: string;
}

/** One article's statement of a relation; `from` and `to` are ids of entities or of reports of the same article. */
export interface Claim extends Quote {
  readonly id: string;
  readonly type: RelationType;
  readonly modality: Modality;
  /** For a position: the post as the text puts it. */
  readonly label: string | null;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

/** Everything one article says. All spans index `article.text`. */
export interface Extraction {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
}

/** A report with what people decided about it. */
export interface JudgedReport extends Report {
  /** `same:<hash>` and `different:<hash>`: shared by the reports that are judged together. */
  readonly judgements: readonly string[];
  /** Judged to be no report of an event. */
  readonly rejected: boolean;
}

/** What an article says, with people's decisions applied. */
export interface JudgedExtraction extends Extraction {
  readonly reports: readonly JudgedReport[];
  /** Ids of the judgements that were applied, sorted. */
  readonly applied: readonly string[];
}
