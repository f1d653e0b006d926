import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ExampleQuery } from './example-queries.ts';

/** A file of the GraphiQL page, as it is sent. */
interface PageFile {
  readonly type: string;
  readonly gzip: Buffer<ArrayBuffer>;
}

export interface GraphiqlPage {
  readonly html: string;
  /** By name; names change with contents, so that a browser keeps them for ever. */
  readonly files: ReadonlyMap<string, PageFile>;
}

const compress = promisify(gzip);

export const GRAPHIQL_FOLDER = '/graphiql/';

/** Scripts, styles and workers come from this server alone; Monaco writes styles into the page. */
export const GRAPHIQL_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

/** Puts the page together from the parts of the package, which are 9 MB: once, at the first visit. */
export async function buildGraphiqlPage(examples: readonly ExampleQuery[], title: string): Promise<GraphiqlPage> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  );
  const files = new Map<string, PageFile>();
  const add = async (name: string, type: string, text: string): Promise<string> => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const file = `${hash}-${name}`;
    files.set(file, { type, gzip: await compress(text) });
    return GRAPHIQL_FOLDER + file;
  };
  const script = 'text/javascript; charset=utf-8';
  const workers = {
    editorWorkerService: await add('editor-worker.js', script, editorWorkerService),
    json: await add('json-worker.js', script, jsonWorker),
    graphql: await add('graphql-worker.js', script, graphqlWorker),
  };
  const app = await add('graphiql.js', script, js);
  const style = await add('graphiql.css', 'text/css; charset=utf-8', css + OWN_STYLE);
  const options = {
    title,
    defaultTabs: examples.map(({ query }) => ({ query })),
    defaultQuery: examples[0]?.query ?? '',
    maxHistoryLength: 50,
    isHeadersEditorEnabled: false,
    defaultEditorToolsVisibility: false,
  };
  const start = await add('start.js', script, startScript(workers, options));
  return { html: html(title, style, app, start), files };
}

/**
 * Monaco boxes full-width punctuation as if it were a trap; here it is Chinese. A tab bar that overflows would shift its tabs away
 * from under the pointer when one is pressed, so that no click arrives: tabs stay where they are.
 */
const OWN_STYLE = `
html, body, #root { height: 100%; margin: 0; }
.monaco-editor .unicode-highlight { border: 0; background: none; }
.graphiql-tab { transform: none !important; }
.graphiql-logo { white-space: nowrap; font-size: 1rem; }
.graphiql-logo svg, .graphiql-logo img { display: none; }
`;

function startScript(workers: Readonly<Record<string, string>>, options: object): string {
  return `const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});
`;
}

function html(title: string, style: string, app: string, start: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
    <script src="${app}" defer></script>
    <script src="${start}" defer></script>
  </body>
</html>
`;
}
