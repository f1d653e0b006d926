import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The system's limit for the path of a socket is 104 bytes or a little more. */
const LONGEST = 100;

/**
 * Where a server that holds the embedded graph of a folder listens for commands: a socket in the folder, or one named after it where its path
 * is too long; on Windows a named pipe.
 */
export function socketPath(dataFolder: string): string {
  const folder = resolve(dataFolder);
  const name = `ai-governance-graph-${createHash('sha256').update(folder).digest('hex').slice(0, 20)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const path = join(folder, 'commands.sock');
  return Buffer.byteLength(path) <= LONGEST ? path : join(tmpdir(), `${name}.sock`);
}
