import type { Keyset } from '../loaders/page.ts';
import { clientError } from './client-error.ts';

const CURSOR_LENGTH = 1000;

/** An opaque cursor: it says which listing it belongs to and where in it, and stays good when items come or go. */
export function encodeCursor(listing: string, { sort, id }: Keyset): string {
  return Buffer.from(JSON.stringify([listing, sort, id])).toString('base64url');
}

/** @throws GraphQLError CURSOR_INVALID where the listing did not give it out */
export function decodeCursor(listing: string, cursor: string, argument: string): Keyset {
  const parts = cursor.length > CURSOR_LENGTH ? null : parseList(Buffer.from(cursor, 'base64url').toString());
  const [name, sort, id] = parts ?? [];
  if (parts?.length !== 3 || name !== listing || typeof sort !== 'string' || typeof id !== 'string') {
    throw clientError(
      'CURSOR_INVALID',
      `Argument "${argument}": expected the cursor of an item, or startCursor or endCursor, of this same listing.`,
      argument,
    );
  }
  return { sort, id };
}

function parseList(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    // Not one of ours: the caller says so.
    return null;
  }
}
