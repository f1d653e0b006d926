import type { Lexicon } from '../lexicon/lexicon.ts';
import { edtfOverlaps } from '../model/edtf.ts';
import type { Names } from '../model/entity.ts';
import { type Principals, principalsIn } from './linking/actors.ts';

/** What derivation knows beyond the reports: the lexicon's part in it. */
export interface Knowledge {
  readonly principals: Principals;
  /** What a meeting of a series is called: by its own name where the date tells which one it is. Null for a series that is not known. */
  meetingName(series: string, date: string | null): Names | null;
}

export function knowledgeOf(lexicon: Lexicon): Knowledge {
  return {
    principals: principalsIn(lexicon),
    meetingName: (id, date) => {
      const series = lexicon.series.get(id);
      if (series === undefined) return null;
      const edition = series.editions.find((one) => date !== null && one.date !== null && edtfOverlaps(one.date, date));
      return { en: edition?.labels.en ?? series.labels.en, zh: edition?.labels.zh ?? series.labels.zh };
    },
  };
}
