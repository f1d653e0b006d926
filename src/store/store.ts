/** The store port: small on purpose. Nothing here knows an entity type, and driver types never leave this folder. */

export type Value = string | number | boolean | null | readonly Value[];

/** One row of an answer by column name; statements return scalars and lists, never nodes or maps. */
export type Row = Readonly<Record<string, Value>>;

/** A parameter: values, lists of values, or (for UNWIND) lists of flat rows. Integers are sent as integers. */
type Parameter = Value | readonly Readonly<Record<string, Value>>[];
export type Parameters = Readonly<Record<string, Parameter>>;

export interface Reader {
  /**
   * Runs the named statement of the catalogue (`read/reports-by-article`), its declared parameters all given.
   * @throws AppError STORE_UNAVAILABLE, STATEMENT_UNKNOWN, STATEMENT_PARAMETERS
   */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

export interface Transaction extends Reader {
  /** Runs a statement of `write/`; what it returns tells what it did. */
  write(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

export type Engine = 'embedded' | 'neo4j';

export interface Store extends Reader {
  readonly engine: Engine;
  /** Reads and writes that happen together or not at all; one writer at a time. `work` may run again after a conflict. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Brings constraints and indexes up to date; idempotent. Refuses a database whose nodes with our labels we did not make. */
  migrate(): Promise<void>;
  /** Answers within 3 s, or throws STORE_UNAVAILABLE. */
  check(): Promise<void>;
  close(): Promise<void>;
}
