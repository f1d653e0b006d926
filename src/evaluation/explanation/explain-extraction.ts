import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { alignRows } from './align-rows.ts';
import { explainHeader, explainReading } from './explain-article.ts';
import { explainClaim } from './explain-claim.ts';
import { explainFound, spanText, words } from './explain-found.ts';
import { explainReport } from './explain-report.ts';
import { createNaming } from './naming.ts';
import type { Paint } from './paint.ts';

const INDENT = '    ';
const DEEPER = '        ';

/**
 * Tells, sentence by sentence, what an article says and by which rule.
 *
 * @param sentences in order, as spans of `article.text`
 */
export function explainExtraction(extraction: Extraction, sentences: readonly Span[], paint: Paint): string {
  const explainSentence = createSentenceExplainer(extraction, paint);
  const blocks = [
    explainHeader(extraction, paint),
    ...sentences.map((sentence, index) => {
      // What stands between two sentences belongs to the first.
      const end = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      const start = index === 0 ? 0 : sentence.start;
      return explainSentence(sentence, ({ start: at }) => start <= at && at < end);
    }),
    explainReading(extraction, paint),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function createSentenceExplainer(
  extraction: Extraction,
  paint: Paint,
): (sentence: Span, within: (span: Span) => boolean) => string[] {
  const naming = createNaming(extraction);
  const foundWithin = explainFound(extraction, naming);
  const { article, reports, claims } = extraction;
  const sections = article.sections.length > 1 ? article.sections : [];
  return (sentence, within) => {
    const events = reports.filter(within).map((report) => explainReport(report, naming));
    return [
      ...sections.filter(within).map(({ title }) => `${paint('heading', `§ ${title ?? 'without a title'}`)}\n`),
      `${paint('faint', `[${spanText(sentence)}]`)} ${words(article.text.slice(sentence.start, sentence.end))}`,
      ...alignRows(foundWithin(within), INDENT, paint),
      ...events.flatMap(({ title, details }) => [
        ...alignRows([title], INDENT, paint),
        ...alignRows(details, DEEPER, paint),
      ]),
      ...alignRows(
        claims.filter(within).map((claim) => explainClaim(claim, naming)),
        INDENT,
        paint,
      ),
    ];
  };
}
