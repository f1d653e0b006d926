import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Which folders of `src` may import which others; `errors` and `config` are files. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  config: ['errors'],
  lexicon: ['model', 'errors'],
  articles: ['model', 'errors'],
  extraction: ['model', 'errors', 'lexicon'],
  resolution: ['model', 'errors', 'lexicon'],
  store: ['model', 'errors', 'config'],
  ingestion: ['model', 'errors', 'lexicon', 'articles', 'extraction', 'resolution', 'store'],
  loaders: ['model', 'errors', 'store'],
  graphql: ['model', 'errors', 'loaders'],
  server: ['graphql', 'loaders', 'store', 'errors', 'config', 'model'],
  commands: [
    'model',
    'errors',
    'config',
    'lexicon',
    'articles',
    'extraction',
    'resolution',
    'store',
    'ingestion',
    'loaders',
  ],
};
const EVERYTHING = ['main', 'cli'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function layerOf(path: string): string {
  const [first = ''] = path.split('/');
  return first.replace(/\.ts$/, '');
}

function imports(): Import[] {
  return globSync('**/*.ts', { cwd: 'src' }).flatMap((file) => {
    const text = readFileSync(`src/${file}`, 'utf8');
    return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => {
      const url = new URL(match[1] ?? '', `file:///src/${file}`);
      return { file, from: layerOf(file), to: layerOf(url.pathname.replace('/src/', '')) };
    });
  });
}

describe('layers', () => {
  it('every folder and file of src has a row', () => {
    const found = new Set(globSync('**/*.ts', { cwd: 'src' }).map(layerOf));
    expect([...found].filter((layer) => !(layer in LAYERS) && !EVERYTHING.includes(layer))).toEqual([]);
  });

  it('no file reaches across', () => {
    const across = imports().filter(
      ({ from, to }) => from !== to && !EVERYTHING.includes(from) && !(LAYERS[from] ?? []).includes(to),
    );
    expect(across).toEqual([]);
  });

  it('schema modules meet in refs only', () => {
    const shared = ['refs', 'builder', 'schema', 'context', 'scalars', 'arguments', 'enums', 'connections', 'errors'];
    const nouns = globSync('graphql/nouns/*.ts', { cwd: 'src' });
    const between = nouns.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/from '\.\/([^']+)\.ts'/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !shared.includes(name))
        .map((name) => `${file} -> ${name}`),
    );
    expect(between).toEqual([]);
  });

  it('no file is over 250 lines', () => {
    const long = globSync('**/*.ts', { cwd: 'src' }).filter(
      (file) => readFileSync(`src/${file}`, 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });
});
