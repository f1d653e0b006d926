import type { SourceFile } from '../ingestion/ingest.ts';
import type { Problem } from '../ingestion/outcome.ts';
import type { ProposalQuery } from './list-proposals.ts';

/** What a command asks of a running server, the first line of a connection. Files follow an `ingest`, then `end`. */
export type Request =
  | { readonly do: 'ingest'; readonly dryRun: boolean; readonly refresh: boolean }
  | { readonly do: 'refresh'; readonly dryRun: boolean }
  | { readonly do: 'remove'; readonly idOrUrl: string; readonly dryRun: boolean }
  | { readonly do: 'export' }
  | { readonly do: 'proposals'; readonly query: ProposalQuery }
  | { readonly do: 'articles'; readonly ids: readonly string[] };

export type FileMessage =
  | { readonly file: string; readonly base64: string }
  | { readonly file: string; readonly error: Problem }
  | { readonly end: true };

/** What the server answers: items as they come, then `done` or `error`. */
export type Answer =
  | { readonly item: unknown }
  | { readonly done: true }
  | { readonly error: Problem & { readonly exitCode: number } };

export function toMessage(source: SourceFile): FileMessage {
  if ('error' in source) return source;
  return { file: source.file, base64: Buffer.from(source.bytes).toString('base64') };
}

export function fromMessage(message: Exclude<FileMessage, { readonly end: true }>): SourceFile {
  return 'error' in message ? message : { file: message.file, bytes: Buffer.from(message.base64, 'base64') };
}
