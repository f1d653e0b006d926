import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

const compress = promisify(gzip);

/** Below this a compressed answer saves nothing. */
const BYTES_AT_LEAST = 1400;

/** Compresses answers with gzip for clients that take it. Request bodies are never decompressed: their limit counts the bytes that were sent. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!response.body || response.headers.has('content-encoding') || !acceptsGzip(request.headers)) return;
      const body = Buffer.from(await response.arrayBuffer());
      const headers = new fetchAPI.Headers(response.headers);
      headers.append('vary', 'Accept-Encoding');
      const small = body.length < BYTES_AT_LEAST;
      const sent = small ? body : await compress(body, { level: constants.Z_BEST_SPEED });
      if (!small) headers.set('content-encoding', 'gzip');
      headers.set('content-length', String(sent.length));
      setResponse(new fetchAPI.Response(sent, { status: response.status, statusText: response.statusText, headers }));
    },
  };
}

/** `gzip;q=0` refuses it; `*` alone is taken for no wish. */
export function acceptsGzip(headers: Headers): boolean {
  return (headers.get('accept-encoding') ?? '').split(',').some((part) => {
    const [encoding = '', quality = 'q=1'] = part.split(';').map((word) => word.trim().toLowerCase());
    return encoding === 'gzip' && Number(quality.slice(2)) !== 0;
  });
}
