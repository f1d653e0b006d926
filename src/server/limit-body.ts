import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers a request whose body is too long, or does not say how long it is, before anything of it is read. Node holds a body to its length.
 * @returns whether it did
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse, bytesAtMost: number): boolean {
  const length = Number(request.headers['content-length'] ?? 0);
  if (request.headers['transfer-encoding'] !== undefined) {
    return refuse(
      response,
      411,
      'LENGTH_REQUIRED',
      'The request does not say how long its body is: expected a Content-Length.',
    );
  }
  if (length > bytesAtMost) {
    return refuse(response, 413, 'BODY_TOO_LARGE', `The request has ${length} bytes: expected ${bytesAtMost} at most.`);
  }
  return false;
}

function refuse(response: ServerResponse, status: number, code: string, message: string): true {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.end(body);
  return true;
}
