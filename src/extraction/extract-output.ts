import type { Extraction, Report } from '../model/extraction.ts';
import { relationsOfRole } from '../model/role-relations.ts';
import type { Quote } from '../model/span.ts';

/** One line of `extract`: its shape is fixed, for tools read it. Offsets are UTF-16 offsets into the raw file. */
export interface ExtractOutput {
  readonly article: string;
  readonly status: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly kind: string;
    readonly names: { readonly en?: string; readonly zh?: string };
    readonly externalIds: Readonly<Record<string, string>>;
    readonly mentions: readonly Quote[];
  }[];
  readonly dates: readonly (Quote & { readonly edtf: string | null })[];
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly modality: string;
    readonly date: string | null;
    readonly participants: readonly { readonly entity: string; readonly role: string }[];
    readonly object: string | null;
    readonly evidence: Quote;
  }[];
  readonly relations: readonly { readonly from: string; readonly type: string; readonly to: string }[];
  readonly quantities: readonly (Quote & {
    readonly value: number;
    readonly qualifier: string;
    readonly unit: string | null;
    readonly role: string;
  })[];
}

export function toExtractOutput(extraction: Extraction): ExtractOutput {
  const { article } = extraction;
  const raw = ({ text, start, end }: Quote): Quote => ({ text, ...article.offsets.toRaw({ start, end }) });
  const mentions = new Map<string, Quote[]>();
  for (const mention of extraction.mentions) {
    const own = mentions.get(mention.entityId) ?? [];
    mentions.set(mention.entityId, own);
    own.push(mention);
  }
  return {
    article: article.file.split('/').at(-1) ?? article.file,
    status: article.status,
    entities: extraction.entities.map(({ id, type, kind, names, externalIds }) => ({
      id,
      type,
      kind,
      names: { ...(names.en !== null && { en: names.en }), ...(names.zh !== null && { zh: names.zh }) },
      externalIds: Object.fromEntries(externalIds.map(({ scheme, value }) => [scheme, value])),
      mentions: (mentions.get(id) ?? []).map(raw),
    })),
    dates: extraction.dates.map((date) => ({ ...raw(date), edtf: date.edtf })),
    events: extraction.reports.map((report) => ({
      id: report.id,
      type: report.type,
      modality: report.modality,
      date: report.date?.edtf ?? null,
      participants: report.participants.map(({ entityId, role }) => ({ entity: entityId, role })),
      object: report.object?.entityId ?? null,
      evidence: raw(report),
    })),
    relations: [
      ...extraction.claims.map(({ from, type, to }) => ({ from, type, to })),
      ...extraction.reports.flatMap(roleRelations),
    ],
    quantities: extraction.quantities.map(({ value, qualifier, unit, role, ...quote }) => ({
      ...raw(quote),
      value,
      qualifier,
      unit,
      role,
    })),
  };
}

function roleRelations(report: Report): ExtractOutput['relations'] {
  return report.participants.flatMap(({ entityId, role }) =>
    relationsOfRole(role, report).flatMap(({ type, target }) => {
      const to = target === 'EVENT' ? report.id : report.object?.entityId;
      return to === undefined ? [] : [{ from: entityId, type, to }];
    }),
  );
}
