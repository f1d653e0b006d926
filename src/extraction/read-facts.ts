import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { DateMention, Extraction, Mention } from '../model/extraction.ts';
import { finishClaims, readClaims, stateNames } from './claims/read-claims.ts';
import type { Document, Findings } from './document.ts';
import { buildCueBook } from './events/cue-book.ts';
import { draftReports } from './events/draft-reports.ts';
import { createQuoter, finishReports } from './events/finish-reports.ts';
import { lineUp } from './events/frame.ts';
import { foldCase } from './recognizers/fold.ts';
import { refineDrafts } from './refiners/refine-drafts.ts';

/** Built once per lexicon; then pure. Reports and claims out of what the recognizers found. */
export function createFactReader(lexicon: Lexicon): (document: Document, findings: Findings) => Extraction {
  const books = { zh: buildCueBook(lexicon.cueFiles, 'zh'), en: buildCueBook(lexicon.cueFiles, 'en') };
  const states = stateNames(lexicon);
  return (document, findings) => {
    const book = document.language === 'en' ? books.en : books.zh;
    const frames = lineUp(document, findings, foldCase(document.view), book);
    const drafts = refineDrafts(draftReports(frames), { document, frames, lexicon });
    const quoter = createQuoter(document);
    const reports = finishReports(drafts, quoter);
    const claimDrafts = readClaims({ frames, drafts, states, lexicon });
    const claims = finishClaims(claimDrafts, drafts, reports, quoter);
    const named = findings.names.map(({ entity }) => entity);
    const implied = drafts.flatMap((draft) => draft.implied ?? []);
    const claimed = claimDrafts.flatMap(({ from, to }) =>
      [from, to].flatMap((end) => ('entity' in end ? end.entity : [])),
    );
    // The names of the text come last: what it says of an entity counts before what the lexicon adds.
    const entities = new Map([...implied, ...claimed, ...named].map((entity): [string, Entity] => [entity.id, entity]));
    return {
      article: document.article,
      entities: [...entities.values()],
      mentions: findings.names
        .filter(({ nominal }) => !nominal)
        .map((name): Mention => ({ ...quoter.quote(name), entityId: name.entity.id, rule: name.rule })),
      dates: findings.dates.map(
        (date): DateMention => ({ ...quoter.quote(date), edtf: date.edtf, anchor: date.anchor, rule: date.rule }),
      ),
      quantities: reports.flatMap((report) => report.quantities),
      reports,
      claims,
    };
  };
}
