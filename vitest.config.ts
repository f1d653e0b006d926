import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql ("another module or realm") are one too many: the ESM and the CommonJS build count as two.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/announce-neo4j.ts'],
    // What CI counts for its closing line.
    ...(process.env.CI && { reporters: ['default', 'json'], outputFile: { json: '.cache/tests.json' } }),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@pothos/, /graphql-yoga/, /@graphql-tools/] } },
  },
});
