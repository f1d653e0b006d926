import { readFileSync } from 'node:fs';
import { AppError } from '../errors.ts';

/** The version of this software, from its package.json. */
export function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed && typeof parsed.version === 'string')
    return parsed.version;
  throw new AppError('PACKAGE_INVALID', 'package.json: expected a "version".');
}
