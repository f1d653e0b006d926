import type { NameSpan } from '../../document.ts';
import { NameTrie } from '../../recognizers/name-trie.ts';
import type { Reading } from '../../recognizers/reading.ts';
import { firstOf, SpanIndex } from '../../recognizers/span-index.ts';

const CHINESE =
  /[”》"]?[（(](?:[^（()）\n]{1,40}[，,])?(?:以下|下文|下)?(?:简称|统称|称)(?:为)?[：:]?([“《"]?)([^“”《》"（()）\n]{1,30})[”》"]?(?:或[^（()）\n]{1,30})?[)）]/y;
const ENGLISH =
  /["”]? \((?:hereinafter|hereafter|henceforth|collectively|together)?,? ?(?:referred to as )?,? ?(?:the )?["“']([^"”']{2,40})["”']\)/y;
const TITLE = /《([^《》\n]{2,6})》/g;

/**
 * Short forms that the text defines or plainly means: （以下简称“网安标委”）, (the “Act”), and 《办法》 behind 《…管理办法》.
 * A short form in title marks keeps them, as a common noun would not be a name without.
 */
export function shortForms({ view }: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const defined = new Map<string, NameSpan>();
  for (const name of names) {
    const form = definedForm(view, name);
    if (form !== null && !defined.has(form)) defined.set(form, name);
  }
  const known = shortTitlesResolved(names);
  return [...known, ...definedAgain(view, defined), ...shortTitles(view, known)];
}

/** 《治理框架》 behind 《测试治理框架》 is no document of its own. */
function shortTitlesResolved(names: readonly NameSpan[]): readonly NameSpan[] {
  const titles = titlesOf(names);
  return names.map((name) => {
    if (name.rule !== 'titled-document' || name.entity.basis === 'LEXICON' || name.text.length > SHORT_AT_MOST)
      return name;
    const full = firstOf(
      titles.before(name.start),
      (title) => title.text.length > name.text.length && endsWith(title.text, name.text),
    );
    return full ? { ...name, entity: full.entity, type: full.type, rule: 'short-title' } : name;
  });
}

const SHORT_AT_MOST = 8;

function titlesOf(names: readonly NameSpan[]): SpanIndex<NameSpan> {
  return new SpanIndex(names.filter(({ type }) => type === 'Initiative' || type === 'Resolution'));
}

/** What the brackets behind a name define, with its title marks; null for none, and for common nouns without marks. */
function definedForm(view: string, name: NameSpan): string | null {
  CHINESE.lastIndex = name.end;
  const chinese = CHINESE.exec(view);
  if (chinese) {
    const [, mark = '', form = ''] = chinese;
    if (mark === '《') return `《${form}》`;
    return name.type === 'Organization' && form.length > 2 && !/^[本该]/.test(form) ? form : null;
  }
  ENGLISH.lastIndex = name.end;
  const english = ENGLISH.exec(view)?.[1];
  return english && /[A-Z].*[A-Z]/.test(english) ? english : null;
}

/** Every place behind its definition where a form stands. */
function definedAgain(view: string, defined: ReadonlyMap<string, NameSpan>): NameSpan[] {
  if (defined.size === 0) return [];
  const trie = new NameTrie(
    [...defined].map(([text, value]) => ({ text, caseSensitive: true, value })),
    (text) => text,
  );
  return trie.search(view, view).flatMap(({ start, end, values }): NameSpan[] => {
    const [name] = values;
    return name && start >= name.end ? [{ ...name, start, end, text: view.slice(start, end), rule: 'short-form' }] : [];
  });
}

/** 《办法》, 《AI法案》: the last title told before that ends in the same words. */
function shortTitles(view: string, names: readonly NameSpan[]): NameSpan[] {
  const known = new Set(names.map(({ start, end }) => `${start}-${end}`));
  const titles = titlesOf(names);
  return [...view.matchAll(TITLE)].flatMap((match): NameSpan[] => {
    const [text, short = ''] = match;
    const start = match.index;
    if (known.has(`${start + 1}-${start + 1 + short.length}`)) return [];
    const full = firstOf(
      titles.before(start),
      (title) => title.text.length > short.length && endsWith(title.text, short),
    );
    return full ? [{ ...full, start, end: start + text.length, text, rule: 'short-title' }] : [];
  });
}

function endsWith(title: string, short: string): boolean {
  return title.replace(/[（(][^（()）]*[)）]$/, '').endsWith(short);
}
