import { Buffer, isUtf8 } from 'node:buffer';
import { AppError, EXIT } from '../errors.ts';

/**
 * The text of an article file. A byte order mark stays, so that offsets index the file as it is.
 *
 * @throws AppError ARTICLE_UNREADABLE with the byte position, for NUL or anything else that is not UTF-8 text
 */
export function decodeArticle(file: string, bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw unreadable(file, `a NUL byte at byte ${nul}`);
  if (!isUtf8(bytes)) throw unreadable(file, `bytes that are not UTF-8 at byte ${firstInvalidByte(bytes)}`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function unreadable(file: string, found: string): AppError {
  const message = `${file}: expected a Markdown file in UTF-8, found ${found}; save it as UTF-8 and read it again`;
  return new AppError('ARTICLE_UNREADABLE', message, { exitCode: EXIT.FAILED });
}

/** Halves the file until the shortest invalid beginning is found; a character cut at its end counts as valid. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
