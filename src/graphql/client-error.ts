import { GraphQLError } from 'graphql';

/** What a client can mend, by the stable code in `extensions.code`. */
export const CLIENT_ERROR_CODES = {
  ARGUMENT_INVALID: 'Arguments that do not go together.',
  CURSOR_INVALID: 'A cursor that this listing did not give out.',
  DATE_INVALID: 'No EDTF date or interval.',
  EXTERNAL_ID_MALFORMED: 'No identifier of the form SCHEME:value.',
  ID_MALFORMED: 'No id of the type that the argument takes.',
  ID_UNKNOWN: 'A well-formed id that the graph does not know.',
  LIST_TOO_LONG: 'More items than an argument takes.',
  PAGE_SIZE_INVALID: 'A number of items outside its range.',
  TEXT_INVALID: 'A text that is empty or too long.',
  URL_INVALID: 'No web address.',
  QUERY_TOO_COSTLY: 'A query whose answer could hold too much.',
  QUERY_TOO_DEEP: 'A query with too many fields below one another.',
  QUERY_TOO_LARGE: 'A query with too many tokens, fields, aliases or directives.',
} as const;
export type ClientErrorCode = keyof typeof CLIENT_ERROR_CODES;

/** @param argument the argument that is to blame, if one is */
export function clientError(code: ClientErrorCode, message: string, argument?: string): GraphQLError {
  return new GraphQLError(message, { extensions: argument === undefined ? { code } : { code, argument } });
}
