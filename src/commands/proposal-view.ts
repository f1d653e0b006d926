import type { ArticleRecord } from '../loaders/articles.ts';
import type { Loaders } from '../loaders/create-loaders.ts';
import type { ProposalRecord } from '../loaders/proposals.ts';
import type { ReportRecord } from '../loaders/reports.ts';
import type { Reason } from '../model/reason.ts';
import { idOfReason, reasonText } from '../model/reason-text.ts';
import type { EventType, ProposalKind } from '../model/vocabulary.ts';

/** What a person needs to decide whether two events or entities are one, in words. */
export interface ProposalView {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly score: number;
  readonly ends: readonly EndView[];
  readonly reasons: readonly ReasonView[];
  readonly against: readonly ReasonView[];
}

/** One of the two, and where the articles tell of it. */
export interface EndView {
  readonly id: string;
  readonly name: string;
  /** In the lexicon, and known by it. */
  readonly inLexicon: boolean;
  readonly articleCount: number;
  readonly quotes: readonly QuoteView[];
}

interface QuoteView {
  readonly articleId: string;
  readonly file: string;
  readonly date: string | null;
  readonly quote: string;
  /** Of a report: its type, and what of its sentence points at it and at no other report. */
  readonly type: EventType | null;
  readonly anchor: string | null;
}

interface ReasonView extends Reason {
  readonly text: string;
}

/** Articles that are shown of an entity. */
const ARTICLES_SHOWN = 2;
/** What is shown around a name, at most, to either side. */
const AROUND = 80;

export async function viewProposal(proposal: ProposalRecord, loaders: Loaders): Promise<ProposalView> {
  const { id, kind, score } = proposal;
  const viewEnd = kind === 'SAME_EVENT' ? viewEvent : viewEntity;
  const witnesses = await Promise.all(proposal.witnesses.map((report) => loaders.reports.get(report)));
  const inWords = (reasons: readonly Reason[]): Promise<ReasonView[]> =>
    Promise.all(reasons.map(async (reason) => ({ ...reason, text: await textOf(reason, loaders) })));
  return {
    ...{ id, kind, score },
    ends: await Promise.all(proposal.ends.map((end) => viewEnd(end, witnesses, loaders))),
    reasons: await inWords(proposal.reasons),
    against: await inWords(proposal.against),
  };
}

async function textOf(reason: Reason, { entities, events }: Loaders): Promise<string> {
  const about = idOfReason(reason);
  const entity = about?.of === 'ENTITY' ? await entities.find(about.id) : null;
  const event = about?.of === 'EVENT' ? await events.find(about.id) : null;
  return reasonText(reason, 'en', entity?.nameEn ?? entity?.nameZh ?? event?.titleEn ?? null);
}

async function viewEvent(id: string, witnesses: readonly ReportRecord[], loaders: Loaders): Promise<EndView> {
  const event = await loaders.events.get(id);
  const own = await Promise.all(
    witnesses.map(async (report) =>
      (await loaders.events.byReport.load(report.id))[0]?.event.id === id ? report : [],
    ),
  );
  const quotes = await Promise.all(own.flat().map((report) => viewReport(report, loaders)));
  return { id, name: event.titleEn, inLexicon: false, articleCount: event.articleCount, quotes };
}

async function viewReport(report: ReportRecord, { articles, reports }: Loaders): Promise<QuoteView> {
  const article = await articles.get(report.articleId);
  const likes = (await reports.byArticle.load(article.id)).filter(
    ({ id, type, start, end }) => id !== report.id && type === report.type && start < report.end && report.start < end,
  );
  return { ...placeOf(article), quote: report.quote, type: report.type, anchor: anchorOf(report, likes) };
}

/** The sentence, or what of it lies between what tells the other reports of its type. */
function anchorOf({ quote, start, trigger }: ReportRecord, likes: readonly ReportRecord[]): string {
  const others = likes.map((like) => like.trigger);
  const from = Math.max(start, ...others.filter(({ end }) => end <= trigger.start).map(({ end }) => end));
  const to = Math.min(
    start + quote.length,
    ...others.filter((one) => one.start >= trigger.end).map((one) => one.start),
  );
  return quote
    .slice(from - start, to - start)
    .replace(/^[\s，、；,;]+/, '')
    .trim();
}

async function viewEntity(id: string, _: readonly ReportRecord[], { articles, entities }: Loaders): Promise<EndView> {
  const { nameEn, nameZh, basis } = await entities.get(id);
  const request = { limit: ARTICLES_SHOWN, backward: false, after: null, before: null };
  const page = await articles.pageByEntity.load({ owner: id, filter: null, request });
  const quotes = await Promise.all(
    page.items.map(async ({ node: { article, evidence } }) => {
      const text = await articles.text(article.id);
      const [first] = evidence;
      return {
        ...placeOf(article),
        quote: first === undefined ? article.title : excerpt(text, first.start, first.end),
        ...{ type: null, anchor: null },
      };
    }),
  );
  const articleCount = await articles.totalByEntity.load({ owner: id, filter: null });
  const name = [nameEn, nameZh].filter((one) => one !== null).join(' / ');
  return { id, name: name === '' ? id : name, inLexicon: basis === 'LEXICON', articleCount, quotes };
}

/** The line around a name, cut where it is long. */
function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND);
  const newline = text.indexOf('\n', end);
  const to = Math.min(newline < 0 ? text.length : newline, end + AROUND);
  const cut = (at: number): string =>
    at > 0 && at < text.length && text[at] !== '\n' && text[at - 1] !== '\n' ? '…' : '';
  return `${cut(from)}${text.slice(from, to).trim()}${cut(to)}`;
}

function placeOf({ id, file, date }: ArticleRecord): Pick<QuoteView, 'articleId' | 'file' | 'date'> {
  return { articleId: id, file, date };
}
