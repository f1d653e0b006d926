import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { LIMITS } from '../../../src/graphql/limits.ts';
import { createServer, type GraphServer, type ServerOptions } from '../../../src/server/create-server.ts';
import type { Store } from '../../../src/store/store.ts';
import { NO_SCORECARD } from '../../support/ask.ts';
import { embeddedEngine } from '../../support/engines.ts';

const engine = embeddedEngine();
let store: Store;
let server: GraphServer;
let address: URL;
let options: ServerOptions;

beforeAll(async () => {
  store = await engine.openEmpty();
  options = {
    store,
    version: '0.0.0',
    port: 0,
    host: '127.0.0.1',
    articleIdOfUrl: () => null,
    scorecard: NO_SCORECARD,
    log: () => undefined,
  };
  server = createServer(options);
  address = new URL(await server.start());
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const VERSION = JSON.stringify({ query: '{ meta { version } }' });

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

function send(
  path: string,
  { body, headers = {}, ...rest }: RequestOptions & { readonly body?: string } = {},
  to = address,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const length =
      body === undefined || 'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = httpRequest(
      new URL(path, to),
      { method: body === undefined ? 'GET' : 'POST', headers: { ...length, ...headers }, agent: false, ...rest },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const text = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text.toString() });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

describe('what is answered', () => {
  it('a query as JSON', async () => {
    const { status, body, headers } = await send('/graphql', { body: VERSION, headers: JSON_TYPE });
    expect({ status, body }).toEqual({ status: 200, body: '{"data":{"meta":{"version":"0.0.0"}}}' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('a query in the address', async () => {
    expect(
      (
        await send(`/graphql?query=${encodeURIComponent('{ meta { version } }')}`, {
          headers: { accept: 'application/json' },
        })
      ).body,
    ).toContain('0.0.0');
  });

  it.each(['/health', '/ready'])('%s', async (path) => {
    expect((await send(path)).status).toBe(200);
  });

  it('a long answer compressed to those who take it, and not to others', async () => {
    const query = JSON.stringify({ query: '{ __schema { types { name description } } }' });
    const zipped = await send('/graphql', { body: query, headers: { ...JSON_TYPE, 'accept-encoding': 'br, gzip' } });
    const plain = await send('/graphql', { body: query, headers: { ...JSON_TYPE, 'accept-encoding': 'gzip;q=0' } });
    expect(zipped.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('Accept-Encoding'),
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(zipped.body).toBe(plain.body);
  });

  it('GraphiQL to browsers, its files for ever', async () => {
    expect(await send('/')).toMatchObject({ status: 302, headers: { location: '/graphql' } });
    const page = await send('/graphql', { headers: { accept: 'text/html' } });
    expect(page.headers['content-type']).toContain('text/html');
    const files = [...page.body.matchAll(/(?:src|href)="(\/graphiql\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files).toHaveLength(3);
    for (const file of files) {
      const { status, headers } = await send(file, { headers: { 'accept-encoding': 'gzip' } });
      expect({ status, headers }).toMatchObject({
        status: 200,
        headers: { 'content-encoding': 'gzip', 'cache-control': expect.stringContaining('immutable') },
      });
    }
    const [file = ''] = files;
    expect((await send(file)).body).toBe((await send(file, { headers: { 'accept-encoding': 'gzip' } })).body);
  });
});

describe('what is refused', () => {
  it.each([
    ['application/x-www-form-urlencoded', 'query={meta{version}}'],
    ['text/plain', VERSION],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/graphql', '{ meta { version } }'],
    ['', VERSION],
  ])('a post of the type "%s"', async (type, body) => {
    const { status, body: answer } = await send('/graphql', {
      body,
      headers: type === '' ? {} : { 'content-type': type },
    });
    expect(status).toBe(415);
    expect(JSON.parse(answer).errors[0].extensions.code).toBe('CONTENT_TYPE_UNSUPPORTED');
  });

  it('a body over the limit, before it is sent', async () => {
    const { status, body } = await send('/graphql', {
      body: '',
      headers: { ...JSON_TYPE, 'content-length': LIMITS.bodyBytes + 1 },
    });
    expect(status).toBe(413);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BODY_TOO_LARGE');
  });

  it('a body that does not say how long it is', async () => {
    const { status } = await send('/graphql', {
      body: VERSION,
      headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' },
    });
    expect(status).toBe(411);
  });

  it('a compressed body', async () => {
    expect(
      (await send('/graphql', { body: VERSION, headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } })).status,
    ).toBe(415);
  });

  it('other pages from asking through a browser', async () => {
    const { headers } = await send('/graphql', {
      body: VERSION,
      headers: { ...JSON_TYPE, origin: 'https://elsewhere.example' },
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const preflight = await send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBeGreaterThanOrEqual(400);
  });

  it('other paths and methods', async () => {
    expect((await send('/nothing')).status).toBe(404);
    expect((await send('/graphiql/nothing.js')).status).toBe(404);
    expect((await send('/graphql', { method: 'DELETE' })).status).toBe(405);
  });
});

describe('starting and stopping', () => {
  it('says in one sentence that the port is taken', async () => {
    const second = createServer({ ...options, port: Number(address.port) });
    await expect(second.start()).rejects.toSatisfy(
      (error: AppError) => error.code === 'PORT_TAKEN' && error.message.includes(`Port ${address.port}`),
    );
  });

  it('says that the machine has no such address', async () => {
    await expect(createServer({ ...options, host: '203.0.113.1' }).start()).rejects.toMatchObject({
      code: 'HOST_INVALID',
    });
  });

  it('can be stopped before it was started, and twice', async () => {
    const one = createServer(options);
    await one.stop();
    await one.start();
    await one.stop();
    await one.stop();
  });

  it('answers what is being asked, then takes no more', async () => {
    const asked = signal();
    const answered = signal();
    const slow: Store = {
      ...store,
      async read() {
        asked.give();
        await answered.given;
        return [];
      },
    };
    const one = createServer({ ...options, store: slow });
    const at = new URL(await one.start());
    const body = JSON.stringify({ query: '{ meta { fingerprint } }' });
    const replying = send('/graphql', { body, headers: JSON_TYPE }, at);
    await asked.given;
    const stopped = one.stop();
    answered.give();
    expect(await replying).toMatchObject({
      status: 200,
      headers: { connection: 'close' },
      body: '{"data":{"meta":{"fingerprint":null}}}',
    });
    await stopped;
    await expect(send('/health', {}, at)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is not ready while the store does not answer, and is again afterwards', async () => {
    let gone = true;
    const flaky: Store = {
      ...store,
      check: () => (gone ? Promise.reject(new AppError('STORE_UNAVAILABLE', 'gone')) : Promise.resolve()),
    };
    const one = createServer({ ...options, store: flaky });
    const at = new URL(await one.start());
    expect((await send('/ready', {}, at)).status).toBe(503);
    expect((await send('/health', {}, at)).status).toBe(200);
    gone = false;
    expect((await send('/ready', {}, at)).status).toBe(200);
    await one.stop();
  });
});

function signal(): { readonly given: Promise<void>; give(): void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
