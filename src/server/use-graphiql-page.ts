import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import type { ExampleQuery } from './example-queries.ts';
import { buildGraphiqlPage, GRAPHIQL_FOLDER, GRAPHIQL_POLICY, type GraphiqlPage } from './graphiql-page.ts';
import { GRAPHQL_PATH } from './paths.ts';
import { acceptsGzip } from './use-compression.ts';

const decompress = promisify(gunzip);
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Shows GraphiQL to browsers, offline: nothing of it comes from elsewhere. `/` leads to it. */
export function useGraphiqlPage(examples: readonly ExampleQuery[], title: string): Plugin {
  let built: Promise<GraphiqlPage> | null = null;
  const page = (): Promise<GraphiqlPage> => {
    built ??= buildGraphiqlPage(examples, title);
    return built;
  };
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: GRAPHQL_PATH } }));
      } else if (url.pathname === GRAPHQL_PATH && request.headers.get('accept')?.includes('text/html')) {
        const headers = {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': GRAPHIQL_POLICY,
          'cache-control': 'no-cache',
        };
        endResponse(new fetchAPI.Response((await page()).html, { headers }));
      } else if (url.pathname.startsWith(GRAPHIQL_FOLDER)) {
        const file = (await page()).files.get(url.pathname.slice(GRAPHIQL_FOLDER.length));
        if (!file) return;
        const headers = { 'content-type': file.type, 'cache-control': FOR_EVER, vary: 'Accept-Encoding' };
        endResponse(
          acceptsGzip(request.headers)
            ? new fetchAPI.Response(file.gzip, { headers: { ...headers, 'content-encoding': 'gzip' } })
            : new fetchAPI.Response(await decompress(file.gzip), { headers }),
        );
      }
    },
  };
}
