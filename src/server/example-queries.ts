import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A query that the API is shown with: a tab of GraphiQL, and a test. */
export interface ExampleQuery {
  /** The name of its file, which orders it. */
  readonly name: string;
  /** The question it answers, from its first two lines: `# 中文`, `# English`. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: string;
}

const FOLDER = fileURLToPath(new URL('./example-queries/', import.meta.url));

export function readExampleQueries(): readonly ExampleQuery[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(`${FOLDER}${file}`, 'utf8');
      const [zh = '', en = ''] = query.split('\n', 2).map((line) => line.replace(/^# /, ''));
      return { name: file.replace(/\.graphql$/, ''), title: { zh, en }, query };
    });
}
