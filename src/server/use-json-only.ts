import type { Plugin } from 'graphql-yoga';

const JSON_TYPES = ['application/json', 'application/graphql+json'];

/** A form on a foreign page can post text and forms but no JSON: nothing else is taken. */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      if (JSON_TYPES.includes(type)) return;
      const message = `Content-Type: expected application/json, found ${type === '' ? 'none' : `"${type}"`}.`;
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message, extensions: { code: 'CONTENT_TYPE_UNSUPPORTED' } }] },
          { status: 415, headers: { accept: 'application/json' } },
        ),
      );
    },
  };
}
