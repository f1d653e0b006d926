import type { Report } from '../../model/extraction.ts';
import { relationsOfRole } from '../../model/role-relations.ts';
import type { Quote } from '../../model/span.ts';
import type { Row } from './align-rows.ts';
import { spanText, words } from './explain-found.ts';
import type { Naming } from './naming.ts';

/** The first line says what happened and why we think so; `details` say who, what, when and how many. */
export interface ExplainedReport {
  readonly title: Row;
  readonly details: readonly Row[];
}

export function explainReport(report: Report, naming: Naming): ExplainedReport {
  const { participants, object, date, quantities, trigger } = report;
  return {
    title: [
      { text: naming.shownId(report.id), ink: 'kind' },
      { text: [report.type, report.subtype].filter((word) => word !== null).join(' '), ink: 'heading' },
      { text: manner(report) },
      { text: `“${words(trigger.text)}” ${spanText(trigger)}` },
      { text: report.rule, ink: 'rule' },
    ],
    details: [
      ...(report.name === null ? [] : [detail('meeting', report.series ?? '', report.name, null)]),
      ...participants.map(({ entityId, role, at }) => [
        ...detail(role, naming.shownId(entityId), naming.nameOf(entityId), at),
        { text: saidBy(report, role), ink: 'faint' } as const,
      ]),
      ...(object === null
        ? []
        : [detail('object', naming.shownId(object.entityId), naming.nameOf(object.entityId), object.at)]),
      ...(date === null ? [] : [detail('date', date.edtf ?? 'unresolved', date.anchor, date)]),
      ...quantities.map((quantity) => detail('count', quantity.role, String(quantity.value), quantity)),
    ],
  };
}

/** `ACTUAL, background, by consensus` */
function manner({ modality, salience, method }: Report): string {
  const decided = method === null ? [] : [method === 'vote' ? 'by vote' : `by ${method}`];
  return [modality, ...(salience === 'BACKGROUND' ? ['background'] : []), ...decided].join(', ');
}

function detail(what: string, id: string, name: string, at: Quote | null): Row {
  return [
    { text: what, ink: 'kind' },
    { text: id, ink: 'identifier' },
    { text: words(name) },
    { text: at === null ? 'implied' : `“${words(at.text)}” ${spanText(at)}`, ...(at === null && { ink: 'faint' }) },
  ];
}

/** The relations that follow from a role: `says SIGNED`. */
function saidBy(report: Report, role: Report['participants'][number]['role']): string {
  const types = relationsOfRole(role, report)
    .filter(({ target }) => target === 'EVENT' || report.object !== null)
    .map(({ type }) => type);
  return types.length === 0 ? '' : `says ${types.join(', ')}`;
}
