import type { PageRequest } from '../loaders/page.ts';
import { builder } from './builder.ts';
import { clientError } from './client-error.ts';
import { decodeCursor } from './cursor.ts';
import { EVIDENCE_SIZE, PAGE_SIZE } from './limits.ts';

/** The arguments of a Relay connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    required: false,
    description: `How many items from the start: 1 to ${PAGE_SIZE.max}, ${PAGE_SIZE.default} unless asked.`,
  }),
  after: t.string({ required: false, description: 'Only items after the one with this cursor.' }),
  last: t.int({
    required: false,
    description: `How many items from the end: 1 to ${PAGE_SIZE.max}; not together with \`first\`.`,
  }),
  before: t.string({ required: false, description: 'Only items before the one with this cursor.' }),
}));

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** @throws GraphQLError PAGE_SIZE_INVALID, CURSOR_INVALID, ARGUMENT_INVALID */
export function pageRequest(listing: string, { first, after, last, before }: PageArguments): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') {
    throw clientError('ARGUMENT_INVALID', 'Arguments "first" and "last": expected one of them, found both.', 'last');
  }
  checkSize('first', first, PAGE_SIZE.max);
  checkSize('last', last, PAGE_SIZE.max);
  return {
    limit: first ?? last ?? PAGE_SIZE.default,
    backward: typeof last === 'number',
    after: typeof after === 'string' ? decodeCursor(listing, after, 'after') : null,
    before: typeof before === 'string' ? decodeCursor(listing, before, 'before') : null,
  };
}

/** What a connection multiplies the cost of its fields by. */
export function pageCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.max(0, first ?? last ?? PAGE_SIZE.default) };
}

/** The argument of a list that is cut after its first items. */
export const sizeArguments = builder.args((t) => ({
  first: t.int({
    required: true,
    defaultValue: EVIDENCE_SIZE.default,
    description: `How many at most: 1 to ${EVIDENCE_SIZE.max}. The earliest articles come first.`,
  }),
}));

/** The same for a list that is ranked. */
export const bestArguments = builder.args((t) => ({
  first: t.int({
    required: true,
    defaultValue: EVIDENCE_SIZE.default,
    description: `How many at most: 1 to ${EVIDENCE_SIZE.max}. The best come first.`,
  }),
}));

/** @throws GraphQLError PAGE_SIZE_INVALID */
export function listSize({ first }: { readonly first: number }): number {
  checkSize('first', first, EVIDENCE_SIZE.max);
  return first;
}

export function listCost({ first }: { readonly first: number }): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.max(0, first) };
}

function checkSize(argument: string, size: number | null | undefined, max: number): void {
  if (typeof size === 'number' && (size < 1 || size > max)) {
    throw clientError(
      'PAGE_SIZE_INVALID',
      `Argument "${argument}": expected a number from 1 to ${max}, found ${size}.`,
      argument,
    );
  }
}
