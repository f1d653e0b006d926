import { type DocumentNode, type GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ClientErrorCode, clientError } from '../graphql/client-error.ts';
import type { Limits } from '../graphql/limits.ts';
import { type DocumentSize, measureDocument } from './measure-document.ts';

const REFUSALS: readonly {
  readonly part: keyof DocumentSize;
  readonly code: ClientErrorCode;
  readonly what: string;
}[] = [
  { part: 'depth', code: 'QUERY_TOO_DEEP', what: 'fields below one another' },
  { part: 'aliases', code: 'QUERY_TOO_LARGE', what: 'aliases' },
  { part: 'directives', code: 'QUERY_TOO_LARGE', what: 'directives' },
  { part: 'fields', code: 'QUERY_TOO_LARGE', what: 'fields' },
];

/**
 * Refuses a document that is too large before it is validated: validation alone can take seconds on a hostile kilobyte.
 * What is refused is remembered with what is parsed, so that it costs nothing the second time.
 */
export function useDocumentLimits(limits: Limits): Plugin {
  return {
    onParse({ params: { source }, setParseFn }) {
      const { length } = source.toString();
      if (length > limits.characters) throw refusal('QUERY_TOO_LARGE', `${length} characters`, limits.characters);
      setParseFn((text: string | Source, options?: ParseOptions) =>
        checkSize(parseWithin(text, options, limits), limits),
      );
    },
  };
}

function parseWithin(source: string | Source, options: ParseOptions | undefined, limits: Limits): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Parsing aborted')) {
      throw refusal('QUERY_TOO_LARGE', 'more tokens', limits.tokens);
    }
    throw error;
  }
}

function checkSize(document: DocumentNode, limits: Limits): DocumentNode {
  const size = measureDocument(document);
  for (const { part, code, what } of REFUSALS) {
    if (size[part] > limits[part]) throw refusal(code, `${size[part]} ${what}`, limits[part]);
  }
  return document;
}

function refusal(code: ClientErrorCode, found: string, limit: number): GraphQLError {
  return clientError(code, `The query has ${found}: expected ${limit} at most.`);
}
