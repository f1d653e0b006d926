import { Buffer } from 'node:buffer';

/** The string of these UTF-16 units, lone surrogates too. */
export function textOfUnits(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}
