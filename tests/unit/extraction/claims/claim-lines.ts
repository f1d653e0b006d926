import { readMarked } from '../events/marked-text.ts';

/** What a marked text states besides events, a line each: `ada HOLDS_POSITION acme chair`; events stand as their type. */
export function claimLines(text: string, language: 'zh-Hans' | 'en'): readonly string[] {
  const { claims, reports } = readMarked({ text, language });
  const typeOf = new Map(reports.map(({ id, type }): [string, string] => [id, type]));
  const name = (id: string): string => typeOf.get(id) ?? id.split(':')[1] ?? id;
  return claims.map(({ from, type, to, label }) =>
    [name(from), type, name(to), ...(label === null ? [] : [label])].join(' '),
  );
}
