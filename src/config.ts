import { AppError } from './errors.ts';

/** What the surroundings decide. Nothing below this reads the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly store: 'embedded' | 'neo4j';
  /** Folder of the embedded store and of the socket by which a command reaches a running server. */
  readonly dataFolder: string;
  /** Folder of articles that an empty graph is filled with; null for none; BUNDLED_SEED for the corpus that comes along. */
  readonly seed: string | null;
  /** Own lexicon folder, whose entries win over the bundled ones. */
  readonly lexiconFolder: string | null;
  /** Own file of judgements, or a folder of them, read after the bundled ones. */
  readonly judgements: string | null;
  readonly neo4jUri: string;
  readonly neo4jUser: string;
  readonly neo4jPassword: string;
  /** null leaves the choice to the server: the user's home database. */
  readonly neo4jDatabase: string | null;
}

export interface Setting {
  readonly name: string;
  /** As it would be written in the environment; '' for unset. */
  readonly default: string;
  readonly help: string;
}

export const BUNDLED_SEED = 'bundled';

/** Every setting, in the order of the README and of `.env.example`; a test holds the three together. */
export const SETTINGS = [
  { name: 'PORT', default: '4000', help: 'Port of the API, 0 to 65535; 0 takes a free one' },
  { name: 'HOST', default: '127.0.0.1', help: 'Address to listen on; 0.0.0.0 opens the API to the network' },
  { name: 'GRAPH_STORE', default: 'embedded', help: 'Where the graph lives: embedded (a file in GRAPH_DATA) or neo4j' },
  { name: 'GRAPH_DATA', default: './data', help: 'Folder of the embedded graph' },
  {
    name: 'GRAPH_SEED',
    default: BUNDLED_SEED,
    help: 'What an empty graph is filled with at the first start: bundled, none, or a folder of articles',
  },
  {
    name: 'GRAPH_LEXICON',
    default: '',
    help: 'Folder with your own lexicon files; their entries win over the bundled ones',
  },
  {
    name: 'GRAPH_JUDGEMENTS',
    default: '',
    help: 'File with your own judgements, or a folder of them (*.yaml), read after the bundled ones',
  },
  {
    name: 'NEO4J_URI',
    default: 'neo4j://127.0.0.1:7687',
    help: 'Address of Neo4j: bolt://, neo4j://, bolt+s:// or neo4j+s://',
  },
  { name: 'NEO4J_USER', default: 'neo4j', help: 'User name for Neo4j' },
  { name: 'NEO4J_PASSWORD', default: '', help: 'Password for Neo4j; needed when GRAPH_STORE=neo4j' },
  { name: 'NEO4J_DATABASE', default: '', help: "Database in Neo4j; unset takes the user's home database" },
] as const satisfies readonly Setting[];

type SettingName = (typeof SETTINGS)[number]['name'];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks every setting; an empty value counts as unset.
 * @throws AppError SETTING_INVALID with one sentence that names the setting, the value and what was expected.
 */
export function readSettings(environment: Environment): Settings {
  const store = oneOf(environment, 'GRAPH_STORE', ['embedded', 'neo4j']);
  const password = text(environment, 'NEO4J_PASSWORD');
  if (store === 'neo4j' && password === '')
    throw invalid('NEO4J_PASSWORD', '', 'the password of Neo4j, as GRAPH_STORE is neo4j');
  const seed = text(environment, 'GRAPH_SEED');
  return {
    port: port(environment, 'PORT'),
    host: text(environment, 'HOST'),
    store,
    dataFolder: text(environment, 'GRAPH_DATA'),
    seed: seed === 'none' ? null : seed,
    lexiconFolder: text(environment, 'GRAPH_LEXICON') || null,
    judgements: text(environment, 'GRAPH_JUDGEMENTS') || null,
    neo4jUri: neo4jUri(environment, 'NEO4J_URI'),
    neo4jUser: text(environment, 'NEO4J_USER'),
    neo4jPassword: password,
    neo4jDatabase: text(environment, 'NEO4J_DATABASE') || null,
  };
}

function text(environment: Environment, name: SettingName): string {
  const value = environment[name]?.trim();
  return value || (SETTINGS.find((setting) => setting.name === name)?.default ?? '');
}

function port(environment: Environment, name: SettingName): number {
  const value = text(environment, name);
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw invalid(name, value, 'a whole number from 0 to 65535');
}

function oneOf<const T extends string>(environment: Environment, name: SettingName, allowed: readonly T[]): T {
  const value = text(environment, name);
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw invalid(name, value, allowed.join(' or '));
}

function neo4jUri(environment: Environment, name: SettingName): string {
  const value = text(environment, name);
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/.test(value)) return value;
  throw invalid(name, value, 'an address such as neo4j://127.0.0.1:7687 or neo4j+s://host');
}

function invalid(name: SettingName, value: string, expected: string): AppError {
  const found = value === '' ? 'it is not set' : `it is "${value}"`;
  return new AppError('SETTING_INVALID', `Setting ${name}: expected ${expected}, but ${found}.`);
}
