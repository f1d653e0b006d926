import type { Extraction, Mention, Report } from '../model/extraction.ts';
import { contains, type Span } from '../model/span.ts';
import { type FoldedText, findQuote, foldQuote, foldText } from './fold-quote.ts';
import type { JudgementOf, QuoteAnchor, ReportAnchor } from './judgement.ts';

/** What an anchor points at, or why that cannot be said and what to change. */
type Found<T> = { readonly found: T } | { readonly reason: string };

/** A report, and where the anchor's words stand. */
export interface FoundReport {
  readonly report: Report;
  readonly span: Span;
}

/** An article as people quoted it. */
export interface Page {
  report(anchor: ReportAnchor): Found<FoundReport>;
  mention(judgement: JudgementOf<'relink'>): Found<Mention>;
}

/** Pure; the text is folded once. */
export function openPage({ article, reports, mentions }: Extraction): Page {
  const text: FoldedText = foldText(article.text);
  const spansOf = ({ quote }: QuoteAnchor): readonly Span[] => findQuote(text, quote);
  return {
    report: (anchor) => {
      const spans = spansOf(anchor);
      if (spans.length === 0) return NO_QUOTE;
      const there = spans.flatMap((span) =>
        reports
          .filter((report) => contains(report, span) || contains(span, report))
          .map((report) => ({ report, span })),
      );
      return chooseReport(anchor, there);
    },
    mention: (judgement) => {
      const spans = spansOf(judgement.anchor);
      if (spans.length === 0) return NO_QUOTE;
      const there = mentions.filter(
        (mention) => spans.some((span) => contains(span, mention)) && foldQuote(mention.text) === judgement.text,
      );
      const [mention] = there;
      if (mention === undefined)
        return { reason: `no name "${judgement.text}" was read in that quote: give the whole name as the text has it` };
      return there.length === 1
        ? { found: mention }
        : { reason: `"${judgement.text}" stands there ${there.length} times: quote words around one of them only` };
    },
  };
}

const NO_QUOTE = {
  reason: 'the article has no such words (any more): quote it as it is now, or take the decision away',
};

/** Of several reports the type decides, then whose telling words (签署, adopted) are quoted. */
function chooseReport({ type }: ReportAnchor, there: readonly FoundReport[]): Found<FoundReport> {
  if (there.length === 0) return { reason: 'no report of an event was read from that sentence' };
  const typed = there.filter(({ report }) => type === null || report.type === type);
  if (typed.length === 0) return { reason: `that sentence tells no ${type}, only ${listed(there)}: change the type` };
  const told = typed.length === 1 ? typed : typed.filter(({ report, span }) => contains(span, report.trigger));
  const [one] = told;
  if (one !== undefined && told.length === 1) return { found: one };
  const types = new Set(typed.map(({ report }) => report.type));
  const remedy =
    types.size === typed.length
      ? 'add the type'
      : 'quote the words around one of them only, or words beside the sentence too';
  return { reason: `several reports match (${listed(typed)}): ${remedy}` };
}

function listed(there: readonly FoundReport[]): string {
  return there.map(({ report }) => `${report.type} "${report.trigger.text}"`).join(', ');
}
