import type { ArticleCase } from './article-case.ts';
import type { GoldEvent } from './gold-article.ts';
import { judgeArguments } from './judge-arguments.ts';
import type { Judgement, Remark } from './judgement.ts';
import type { EventMatch } from './match-events.ts';
import type { PredictedEvent } from './prediction.ts';
import { sameDate } from './same-value.ts';

/** Events, and on the matched ones modality, date, object and arguments. */
export function judgeEvents({ gold, prediction }: ArticleCase, match: EventMatch): Judgement[] {
  return [
    ...gold.events.filter(({ required }) => required).flatMap((event) => judgeGold(event, match)),
    ...prediction.events
      .filter((event) => !match.goldOf.has(event) && !match.unscored.has(event))
      .flatMap((event) => [
        ...invented(event, describe(event)),
        { metric: 'event_type_evidence', verdict: 'invented' } as const,
        ...judgeArguments(null, event, match),
      ]),
  ];
}

function judgeGold(event: GoldEvent, match: EventMatch): Judgement[] {
  const found = match.predictedOf.get(event);
  return [
    { metric: 'event_type_evidence', verdict: found === undefined ? 'missed' : 'right' },
    ...judgeWhole(event, found),
    ...(found === undefined ? unanswered(event) : judgeDetails(event, found, match)),
    ...judgeArguments(event, found ?? null, match),
  ];
}

/** An event with the wrong modality is both missed and invented. */
function judgeWhole(event: GoldEvent, found: PredictedEvent | undefined): Judgement[] {
  if (found !== undefined && found.modality === event.modality) return both(event.type, 'right');
  const remark = { what: describe(event), at: event.evidence };
  if (found === undefined) return both(event.type, 'missed', remark);
  return [...both(event.type, 'missed', remark), ...invented(found, `${describe(found)}; gold has ${event.modality}`)];
}

function invented(event: PredictedEvent, what: string): Judgement[] {
  return both(event.type, 'invented', { what, at: event.evidence });
}

function both(type: string, verdict: Judgement['verdict'], remark?: Remark): Judgement[] {
  return [
    { metric: 'event', verdict, ...(remark !== undefined && { remark }) },
    { metric: `event_${type}`, verdict },
  ];
}

interface Detail {
  readonly metric: string;
  /** The same, counted only where gold has a value. */
  readonly given: string;
  readonly gold: string | null;
}

function detailsOf({ date, object }: GoldEvent): { readonly date: Detail; readonly object: Detail } {
  return {
    date: { metric: 'event_date_acc', given: 'event_date_given_acc', gold: date },
    object: { metric: 'object_acc', given: 'object_given_acc', gold: object },
  };
}

function unanswered(event: GoldEvent): Judgement[] {
  const { date, object } = detailsOf(event);
  return [
    { metric: 'modality_acc', verdict: 'missed' },
    ...judgeDetail(date, 'missed'),
    ...judgeDetail(object, 'missed'),
  ];
}

function judgeDetails(event: GoldEvent, found: PredictedEvent, match: EventMatch): Judgement[] {
  const { date, object } = detailsOf(event);
  const foundObject = found.object === null ? null : (match.goldIdOf(found.object) ?? `unknown ${found.object}`);
  const remark = (what: string, gold: string | null, predicted: string | null): Remark => ({
    what: `${event.id} ${event.type}: ${what} ${gold ?? 'none'}, predicted ${predicted ?? 'none'}`,
    at: event.evidence,
  });
  return [
    { metric: 'modality_acc', verdict: found.modality === event.modality ? 'right' : 'wrong' },
    ...judgeDetail(date, sameDate(event.date, found.date) ? 'right' : 'wrong', remark('date', event.date, found.date)),
    ...judgeDetail(
      object,
      event.object === foundObject ? 'right' : 'wrong',
      remark('object', event.object, foundObject),
    ),
  ];
}

function judgeDetail({ metric, given, gold }: Detail, verdict: Judgement['verdict'], remark?: Remark): Judgement[] {
  return [
    { metric, verdict, ...(verdict === 'wrong' && remark !== undefined && { remark }) },
    ...(gold === null ? [] : [{ metric: given, verdict }]),
  ];
}

function describe({ id, type, modality, date, participants, object }: GoldEvent | PredictedEvent): string {
  const members = participants.map(({ entity, role }) => `${entity} as ${role}`).join(', ');
  return `${id} ${type} ${modality} ${date ?? 'undated'} [${members}] object ${object ?? 'none'}`;
}
