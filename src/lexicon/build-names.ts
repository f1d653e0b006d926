import type { LexiconName } from './lexicon.ts';
import type { NamesData } from './lexicon-schema.ts';
import { spellings } from './spellings.ts';

/** Every way to write an entry, canonical names first, each text once. */
export function buildNames(data: NamesData): readonly LexiconName[] {
  const { en, zh, hant, aliases } = data;
  const exact = new Set(data.exact);
  const ambiguous = new Set(data.ambiguous);
  const found = new Map<string, LexiconName>();
  const add = (texts: readonly string[], lang: LexiconName['lang']) => {
    for (const name of texts) {
      for (const text of spellings(name)) {
        if (found.has(text)) continue;
        const caseSensitive = isOneLatinWord(text) || exact.has(name);
        found.set(text, { text, lang, caseSensitive, ambiguous: ambiguous.has(name) });
      }
    }
  };
  // A name as written goes before the variants of another, so that its own marks count.
  const written: readonly (readonly [readonly string[], LexiconName['lang']])[] = [
    [en === undefined ? [] : [en], 'en'],
    [zh === undefined ? [] : [zh], 'zh'],
    [hant, 'zh'],
    [aliases.en, 'en'],
    [aliases.zh, 'zh'],
    [aliases.hant, 'zh'],
    [aliases.any, 'any'],
  ];
  for (const [texts, lang] of written) add(texts, lang);
  return [...found.values()];
}

/** Marked names (`exact`, `ambiguous`) that the entry does not bear: a slip of the pen. */
export function strayMarks(
  data: NamesData,
): readonly { readonly field: 'exact' | 'ambiguous'; readonly index: number }[] {
  const { en, zh, hant, aliases } = data;
  const borne = new Set([en, zh, ...hant, ...aliases.en, ...aliases.zh, ...aliases.hant, ...aliases.any]);
  return (['exact', 'ambiguous'] as const).flatMap((field) =>
    data[field].flatMap((name, index) => (borne.has(name) ? [] : [{ field, index }])),
  );
}

/** China, WHO, Meta, OpenAI: their capitals tell them from words. */
function isOneLatinWord(text: string): boolean {
  return !/[\s\p{Script=Han}]/u.test(text);
}
