import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { Passage } from '../copies/passage.ts';
import type { ReportRecord } from '../report-record.ts';

/** A report with the place of its sentence. */
interface PlacedReport extends Span {
  readonly record: ReportRecord;
}

interface PlacedName extends Span {
  readonly entityId: string;
}

/** A meeting's name in the text. */
interface PlacedMeeting extends Span {
  /** Lexicon id of the series; null for a meeting that only the text names. */
  readonly series: string | null;
  readonly text: string;
}

interface PlacedDate extends Span {
  readonly edtf: string | null;
}

interface PlacedNumber extends Span {
  readonly value: number;
}

/** One news item of an article. The span holds its title, which comes first. */
export interface ToldSection extends Span {
  readonly title: string | null;
}

/** An article as clustering sees it. Spans index `text`, which has the title as its first line where the article is no digest. */
export interface ToldArticle {
  /** As it is printed. */
  readonly file: string;
  readonly id: string;
  /** ISO day of publication. */
  readonly date: string | null;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly sections: readonly ToldSection[];
  /** In order. */
  readonly sentences: readonly Span[];
  readonly reports: readonly PlacedReport[];
  readonly names: readonly PlacedName[];
  /** Of everything that it names or implies. */
  readonly entities: readonly Pick<Entity, 'id' | 'names'>[];
  readonly meetings: readonly PlacedMeeting[];
  readonly dates: readonly PlacedDate[];
  readonly numbers: readonly PlacedNumber[];
  readonly passages: readonly Passage[];
}
