import { compareText } from '../model/compare-text.ts';
import { contentHash } from '../model/ids.ts';
import type { YamlPath } from '../model/yaml-line.ts';
import type { AnchorData, Decision } from './decision.ts';
import { foldQuote } from './fold-quote.ts';
import type { Judgement, QuoteAnchor, ReportAnchor, Verdict } from './judgement.ts';
import type { DecisionFile, Problem } from './judgement-file.ts';

/** The id of the article at a web address; null for what is no web address. */
export type ArticleIdOfUrl = (url: string) => string | null;

/** The decision, which stands at that index of the file; where something is wrong with it `problems` grows. */
export function readDecision(
  { file, lineOf }: DecisionFile,
  decision: Decision,
  index: number,
  articleIdOfUrl: ArticleIdOfUrl,
  problems: Problem[],
): Judgement {
  const reading: Reading = {
    anchor: ({ article, quote }, ...path) => {
      const articleId = article.startsWith('article:') ? article : articleIdOfUrl(article);
      if (articleId === null) reading.problem("expected an article's id or web address", ...path, 'article');
      return {
        file,
        line: lineOf([index, ...path, 'quote']),
        articleId: articleId ?? article,
        quote: foldQuote(quote),
      };
    },
    problem: (expected, ...path) => {
      const field = path.filter((key) => typeof key === 'string').join('.');
      problems.push({ file, line: lineOf([index, ...path]), field, expected });
    },
  };
  const verdict = verdictOf(decision, reading);
  const { who, when, why } = decision;
  return { ...verdict, id: idOf(verdict), who, when, why, file, line: lineOf([index]) };
}

/** Makes anchors and problems of what stands at a path within the decision. */
interface Reading {
  readonly anchor: (data: Pick<AnchorData, 'article' | 'quote'>, ...path: YamlPath) => QuoteAnchor;
  readonly problem: (expected: string, ...path: YamlPath) => void;
}

function verdictOf(decision: Decision, reading: Reading): Verdict {
  const report = (data: AnchorData, ...path: YamlPath): ReportAnchor => ({
    ...reading.anchor(data, ...path),
    type: data.type ?? null,
  });
  const reports = (data: readonly AnchorData[], kind: 'same' | 'different'): readonly ReportAnchor[] => {
    const anchors = data.map((one, index) => report(one, kind, index));
    if (new Set(anchors.map(anchorKey)).size < anchors.length) reading.problem('expected each report once', kind);
    return anchors.sort((a, b) => compareText(anchorKey(a), anchorKey(b)));
  };
  const { same, different, reject, date, relink, same_entity, different_entities } = decision;
  if (same) return { kind: 'same', anchors: reports(same, 'same') };
  if (different) return { kind: 'different', anchors: reports(different, 'different') };
  if (reject) return { kind: 'reject', anchor: report(reject, 'reject') };
  if (date) return { kind: 'date', anchor: report(date.report, 'date', 'report'), edtf: date.edtf };
  if (relink) {
    const anchor = reading.anchor(relink, 'relink');
    const text = foldQuote(relink.text);
    if (!anchor.quote.includes(text)) reading.problem('expected words of the quote', 'relink', 'text');
    return { kind: 'relink', anchor, text, entityId: relink.entity };
  }
  if (same_entity) {
    const [first = '', ...others] = same_entity;
    return { kind: 'same_entity', entityIds: [first, ...others.sort(compareText)] };
  }
  return { kind: 'different_entities', entityIds: [...(different_entities ?? [])].sort(compareText) };
}

function idOf(verdict: Verdict): string {
  return `${verdict.kind}:${contentHash(...contentOf(verdict))}`;
}

function contentOf(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'same':
    case 'different':
      return verdict.anchors.map(anchorKey);
    case 'reject':
      return [anchorKey(verdict.anchor)];
    case 'date':
      return [anchorKey(verdict.anchor), verdict.edtf];
    case 'relink':
      return [verdict.anchor.articleId, verdict.anchor.quote, verdict.text, verdict.entityId];
    default:
      return verdict.entityIds;
  }
}

function anchorKey({ articleId, quote, type }: ReportAnchor): string {
  return [articleId, quote, type ?? ''].join('\n');
}
