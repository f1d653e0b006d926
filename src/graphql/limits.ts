/** What one request may ask for; the example queries pass with room to spare. */
export interface Limits {
  /** Fields that an answer may hold, counting `first` or `last` items of every connection below one another. */
  readonly cost: number;
  /** Fields below one another. */
  readonly depth: number;
  /** Aliases, counting those of a fragment wherever it is spread. */
  readonly aliases: number;
  /** Fields, counting those of a fragment wherever it is spread. */
  readonly fields: number;
  /** UTF-16 code units of the document. */
  readonly characters: number;
  /** Names, values and punctuators of the document. */
  readonly tokens: number;
  readonly directives: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

export const LIMITS: Limits = {
  cost: 100_000,
  depth: 16,
  aliases: 100,
  fields: 1_000,
  characters: 50_000,
  tokens: 4_000,
  directives: 50,
  bodyBytes: 1_000_000,
};

/** How many items a list is taken for where nothing says so. */
export const LIST_COST = 5;

export const PAGE_SIZE = { default: 20, max: 100 } as const;
export const EVIDENCE_SIZE = { default: 5, max: 100 } as const;
export const TEXT_LENGTH = { max: 200 } as const;
export const IDS_LENGTH = { max: 100 } as const;
