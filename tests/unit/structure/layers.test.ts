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
  judgements: ['model', 'errors', 'lexicon'],
  store: ['model', 'errors', 'config'],
  evaluation: ['model', 'errors'],
  ingestion: ['model', 'errors', 'lexicon', 'articles', 'extraction', 'judgements', 'resolution', 'store'],
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
    'judgements',
    'resolution',
    'store',
    'ingestion',
    'loaders',
    'evaluation',
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
    const files = globSync('graphql/*.ts', { cwd: 'src' });
    // A module that adds types or fields to the schema is imported by `schema.ts` for that, and by nothing else.
    const modules = moduleNames(readFileSync('src/graphql/schema.ts', 'utf8')).filter((name) => name !== 'builder');
    expect(modules.length).toBeGreaterThan(10);
    const between = files
      .filter((file) => file !== 'graphql/schema.ts')
      .flatMap((file) => moduleNames(readFileSync(`src/${file}`, 'utf8')).map((name) => ({ file, name })))
      .filter(
        ({ name }) => modules.includes(name) && name !== 'refs' && !name.endsWith('-enums') && name !== 'scalars',
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

/** The modules of the same folder that a module imports. */
function moduleNames(text: string): string[] {
  return [...text.matchAll(/(?:from|import) '\.\/([^']+)\.ts'/g)].map((match) => match[1] ?? '');
}
