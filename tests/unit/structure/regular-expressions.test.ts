import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of `src`, with its file and line. */
function literals(): Literal[] {
  return globSync('src/**/*.ts').flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const found: Literal[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

describe('regular expressions', () => {
  it.each(literals())('$place /$source/ takes linear time', ({ source, flags }) => {
    const found = checkSync(source, flags.replace('v', 'u'), { checker: 'automaton', timeout: 20_000 });
    expect(found.status === 'safe' ? found.complexity.type : found.status).toMatch(/^(safe|linear)$/);
  });
});
