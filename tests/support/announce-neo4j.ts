/** Says once a run that the Neo4j half of the contract tests is left out, and how to run it. */
export function setup(): void {
  if ((process.env.TEST_NEO4J_URI ?? '') !== '' || process.env.CI === 'true') return;
  console.log(
    'Contract tests run on the embedded engine only. With Neo4j: eval "$(npm run -s neo4j -- start)" && npm test',
  );
}
