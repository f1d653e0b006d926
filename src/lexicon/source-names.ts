import { foldText } from '../model/search-text.ts';
import { claimNames } from './claim-names.ts';
import type { Problem } from './lexicon-file.ts';
import type { SourceData } from './lexicon-schema.ts';
import type { Placed } from './raw-lexicon.ts';

/** Publishers under their many names. They are no entities, and no text is searched for them. */
export interface SourceNames {
  /**
   * The one name that a publisher is shown under, given any of its names, a site of its, or either with something behind it:
   * `IT之家（快讯）`, `Reuters via Example`, `外交部网站`. A publisher the lexicon does not know keeps the given name, trimmed.
   */
  nameOf(given: string): string;
}

/** A name borne by two sources of one folder is a problem; between folders the later has it. */
export function buildSources(sources: Iterable<Placed<SourceData>>, problems: Problem[]): SourceNames {
  const bearers = [...sources].map(({ data, ...place }) => {
    const { en, zh, hant, aliases, sites } = data;
    if (en === undefined && zh === undefined) {
      problems.push({ ...place, expected: 'expected a name: `en`, `zh` or both' });
    }
    const written = [en ?? [], zh ?? [], hant, aliases.en, aliases.zh, aliases.hant, aliases.any, sites].flat();
    const names = [...new Set(written.map(nameKey))].map((text) => ({ text, ambiguous: false }));
    return { id: data.id, place, names, shown: en ?? zh ?? data.id };
  });
  const keeps = claimNames(bearers, problems);
  const known = new Map(
    bearers.flatMap(({ id, names, shown }) =>
      names.filter((name) => keeps(id, name)).map(({ text }): [string, string] => [text, shown]),
    ),
  );
  return {
    nameOf: (given) => {
      for (const reading of readings(foldText(given))) {
        const shown = known.get(nameKey(reading));
        if (shown !== undefined) return shown;
      }
      return given.trim();
    },
  };
}

/** Everything that may follow a name. The words stand at the end; what a sign opens goes to the end, or to its closing sign there. */
const TAIL_WORDS = [
  '微信公众号',
  '公众号',
  '客户端',
  '官方网站',
  '官网',
  '网站',
  '官方微博',
  '微博',
  ' app',
  ' website',
];
const TAIL_SIGNS = ['(', '[', '【', ' via ', '|', ' - ', ' – ', ' — ', '/', '·'];

/** The folded name as given, then ever less of it; for an address its host, then the domains around that. */
function* readings(name: string): Generator<string> {
  yield name;
  if (!name.includes(' ') && name.includes('.')) yield* domains(name);
  for (let rest = name; ; ) {
    const cut = withoutTail(rest);
    if (cut === null) return;
    yield cut;
    rest = cut;
  }
}

function withoutTail(name: string): string | null {
  const word = TAIL_WORDS.find((tail) => name.endsWith(tail));
  const start = word === undefined ? Math.max(...TAIL_SIGNS.map((sign) => name.lastIndexOf(sign))) : -word.length;
  const rest = start === -1 && word === undefined ? '' : name.slice(0, start).trim();
  return rest === '' ? null : rest;
}

/** `https://english.news.cn/a` -> `english.news.cn`, `news.cn`; never a top domain alone. */
function* domains(address: string): Generator<string> {
  const [host = ''] = address.replace(/^https?:\/\//, '').split(/[/:?#]/, 1);
  const labels = host.split('.');
  for (let first = 0; first + 1 < labels.length; first += 1) yield labels.slice(first).join('.');
}

/** Blanks, book-title marks and the article are no part of a name: `Yahoo 新聞`, `《人民日报》`, `The White House`. */
function nameKey(name: string): string {
  return foldText(name)
    .replace(/^the /, '')
    .replace(/[\s《》“”"]/g, '')
    .replaceAll('’', "'");
}
