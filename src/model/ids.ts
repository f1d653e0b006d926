import { hash } from 'node:crypto';
import type { EntityType } from './vocabulary.ts';

/** The first 80 bits of SHA-256 over the parts, as 20 hexadecimal digits; parts are kept apart by NUL. */
export function contentHash(...parts: readonly (string | number)[]): string {
  return hash('sha256', parts.join('\0'), 'hex').slice(0, 20);
}

export function entityId(type: EntityType, slug: string): string {
  return `${type.toLowerCase()}:${slug}`;
}

export function dateId(edtf: string): string {
  return `date:${edtf}`;
}

/** One news item of an article, by its place among the article's sections. */
export function passageId(articleId: string, section: number): string {
  return `passage:${contentHash(articleId, section)}`;
}

/** What a statement's id is made of: never entity ids, dates or absolute offsets, so that it outlives edits elsewhere. */
export interface StatementKey {
  readonly articleId: string;
  readonly quote: string;
  /** Which occurrence of that quote in the article's text, from 0. */
  readonly occurrence: number;
  /** Offset of the trigger within the quote. */
  readonly triggerOffset: number;
  readonly type: string;
  /** Tells apart statements that agree in everything above, from 0. */
  readonly ordinal: number;
}

export function reportId(key: StatementKey): string {
  return `report:${statementHash(key)}`;
}

export function claimId(key: StatementKey): string {
  return `claim:${statementHash(key)}`;
}

function statementHash(key: StatementKey): string {
  return contentHash(key.articleId, key.quote, key.occurrence, key.triggerOffset, key.type, key.ordinal);
}
