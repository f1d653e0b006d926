import type { NameSpan } from '../../document.ts';
import { POSTS } from '../../recognizers/english-words.ts';
import type { Reading } from '../../recognizers/reading.ts';
import { firstOf, SpanIndex } from '../../recognizers/span-index.ts';

const BODY_HEADS =
  'Commission|Council|Parliament|Assembly|Senate|Congress|Committee|Board|Panel|Agency|Office|Institute|Ministry|Department|Authority|Bureau|Foundation|Court|Tribunal|Taskforce|Secretariat';
const TEXT_HEADS =
  'Act|Pact|Compact|Convention|Framework Convention|Treaty|Declaration|Code of Conduct|Code of Practice|Code|Charter';
const POST = [...POSTS].filter((post) => /^[A-Z][a-z-]+$/.test(post)).join('|');
/** The Council, Parliament, Commission President: a head noun in capitals alone, or before a post. */
const ALONE = new RegExp(
  `\\b(?:(?<the>[Tt]he )?(?<body>${BODY_HEADS})|[Tt]he (?<house>House)|[Tt]he (?<text>${TEXT_HEADS}))(?=[.,;:)'’]| (?:${POST})\\b| [a-z(])(?! (?:of|for|member)\\b)`,
  'g',
);
const BEFORE = 24;
/** The organs of the Union are named by their head alone wherever the text is about one of them. */
const ORGANS: Readonly<Record<string, string>> = {
  Commission: 'European Commission',
  Parliament: 'European Parliament',
  Council: 'Council of the European Union',
  House: 'US House of Representatives',
};
const UNION: ReadonlySet<string> = new Set(['European Commission', 'European Parliament', 'European Council']);
const CONGRESS = /^(?:US )?(?:Senate|Congress|House)\b/;

/** The Council behind the Security Council, Commission President in news of the Union, the Pact behind the Pact for the Future. */
export function headsAgain({ view, document, lexicon }: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  if (document.language !== 'en') return names;
  const headed = names.filter(({ text, type }) => type !== 'Person' && text.includes(' '));
  const told = new Map<string, SpanIndex<NameSpan>>();
  const withHead = (head: string): SpanIndex<NameSpan> => {
    const known = told.get(head) ?? new SpanIndex(headedBy(head, headed));
    told.set(head, known);
    return known;
  };
  const isOfUnion = names.some(({ entity }) => UNION.has(entity.names.en ?? ''));
  const hasUnion = isOfUnion || names.some(({ entity }) => entity.names.en === 'European Union');
  const isOfCongress = names.some(
    ({ entity, type }) => type === 'Organization' && CONGRESS.test(entity.names.en ?? ''),
  );
  const again = [...view.matchAll(ALONE)].flatMap((match): NameSpan[] => {
    const { the, body, house, text } = match.groups ?? {};
    const article = the ?? house ?? text;
    const left = view.slice(Math.max(0, match.index - BEFORE), match.index);
    if (article === undefined && endsInName(left)) return [];
    const head = body ?? house ?? text ?? '';
    const start = match.index + match[0].length - head.length;
    const before = firstOf(withHead(head).before(start));
    const isOrgan = isOfUnion || (hasUnion && head === 'Commission');
    const organ = isOrgan || (isOfCongress && house) ? lexicon.bearers(ORGANS[head] ?? '')[0]?.entity : undefined;
    const entity = before?.entity ?? organ;
    // "Council members agreed": without its article a head opens a sentence, or stands before a post.
    if (!entity || (body !== undefined && the === undefined && before === undefined && organ === undefined)) return [];
    return [{ start, end: start + head.length, text: head, entity, type: entity.type, rule: 'head-again' }];
  });
  return [...names, ...again];
}

/** Security Council, Pact for the Future; no Council of the … Office. */
function headedBy(head: string, names: readonly NameSpan[]): NameSpan[] {
  const within = new RegExp(`(?:^| )${head} (?:of|for|on|to)\\b`);
  return names.filter(({ text }) => text.endsWith(` ${head}`) || within.test(text));
}

/** Security | Council, a list of heads: part of a longer name. */
function endsInName(left: string): boolean {
  if (/[A-Za-z-]$/.test(left) || left.endsWith(', ')) return true;
  const [word = ''] = left.endsWith(' ')
    ? left
        .slice(0, -1)
        .split(/[^\w.'&-]/)
        .slice(-1)
    : [];
  return /(?:^|\W)[A-Z]/.test(word);
}
