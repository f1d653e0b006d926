import type { Plugin } from 'graphql-yoga';

const JSON_TYPES = ['application/json', 'application/graphql+json'];
const PLAIN = ['', 'identity'];

/** A form on a foreign page can post text and forms but no JSON: nothing else is taken, and nothing that would have to be unpacked first. */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'POST') return;
      const refuse = (code: string, message: string): void =>
        endResponse(
          fetchAPI.Response.json(
            { errors: [{ message, extensions: { code } }] },
            { status: 415, headers: { accept: 'application/json', 'accept-encoding': 'identity' } },
          ),
        );
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
      if (!JSON_TYPES.includes(type)) {
        refuse('CONTENT_TYPE_UNSUPPORTED', `Content-Type: expected application/json, found "${type}".`);
      } else if (!PLAIN.includes(encoding)) {
        refuse('CONTENT_ENCODING_UNSUPPORTED', `Content-Encoding: expected none, found "${encoding}".`);
      }
    },
  };
}
