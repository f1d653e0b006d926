import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS } from '../../../src/config.ts';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('settings', () => {
  it.each(SETTINGS.map(({ name }) => name))('%s is told of in README.md and .env.example', (name) => {
    expect(read('README.md')).toContain(`\`${name}\``);
    expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });

  it('stand in .env.example with their defaults and help, and nothing else does', () => {
    const lines = read('.env.example').split('\n');
    const names = lines.flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
    expect(names).toEqual(SETTINGS.map(({ name }) => name));
    for (const setting of SETTINGS) {
      expect(lines).toContain(`${setting.name}=${setting.default}`);
      expect(lines).toContain(`# ${setting.help}`);
    }
  });

  it('have defaults that run an embedded graph on this machine alone', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      store: 'embedded',
      dataFolder: './data',
      seed: 'bundled',
      lexiconFolder: null,
      judgements: null,
      neo4jUri: 'neo4j://127.0.0.1:7687',
      neo4jUser: 'neo4j',
      neo4jPassword: '',
      neo4jDatabase: null,
    });
  });

  it('count as unset when they are empty', () => {
    expect(readSettings({ PORT: '', GRAPH_SEED: ' ', NEO4J_DATABASE: '' })).toEqual(readSettings({}));
  });

  it.each([
    [{ GRAPH_SEED: 'none' }, { seed: null }],
    [{ GRAPH_SEED: './news' }, { seed: './news' }],
    [{ GRAPH_LEXICON: './own' }, { lexiconFolder: './own' }],
    [{ GRAPH_JUDGEMENTS: './own.yaml' }, { judgements: './own.yaml' }],
    [{ PORT: '0' }, { port: 0 }],
    [{ NEO4J_URI: 'neo4j+s://abc.databases.example' }, { neo4jUri: 'neo4j+s://abc.databases.example' }],
  ])('%o gives %o', (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['GRAPH_STORE', 'sqlite'],
    ['NEO4J_URI', 'http://localhost:7474'],
  ])('%s=%s is refused in a sentence that names both', (name, value) => {
    const message = new RegExp(`^Setting ${name}: expected .+, but it is "${value}"\\.$`);
    expect(() => readSettings({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'SETTING_INVALID', exitCode: 2, message: expect.stringMatching(message) }),
    );
  });

  it('need a password for Neo4j', () => {
    expect(() => readSettings({ GRAPH_STORE: 'neo4j' })).toThrow(
      /^Setting NEO4J_PASSWORD: expected .+, but it is not set\.$/,
    );
  });
});
