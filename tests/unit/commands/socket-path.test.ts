import { expect, it } from 'vitest';
import { socketPath } from '../../../src/commands/socket-path.ts';

it.skipIf(process.platform === 'win32')(
  'a socket lies in its folder, or elsewhere where the path is too long for one',
  () => {
    expect(socketPath('/var/graph')).toBe('/var/graph/commands.sock');
    const long = `/var/${'graph/'.repeat(30)}`;
    expect(Buffer.byteLength(socketPath(long))).toBeLessThan(104);
    expect(socketPath(long)).toBe(socketPath(`${long}/`));
    expect(socketPath(long)).not.toBe(socketPath(`${long}/other`));
  },
);
