import type { NameSpan } from '../../document.ts';
import { stopEndsAt } from '../chinese-words.ts';
import { TRANSLITERATION } from '../persons/chinese-name-tables.ts';
import type { NameRecognizer, Reading } from '../reading.ts';
import { unknownEntity } from '../unknown-entity.ts';

/** 美国政府, the U.S. government: the government acting is the state. */
const GOVERNMENT =
  /政府(?!间|工作|网|部门|性|首脑|采购)| (?:federal |central |national )?[Gg]overnment(?![-\w]| (?:experts?|officials?|agenc(?:y|ies)|departments?|representatives?|procurement|ministers?|funding|bodies|spokes\w{3,6}|contractors?|employees|leaders|sources|data|systems|use|users|efficiency|policy|policies|regulations?|services)\b)/y;
/** 拜登政府, Biden-Harris Administration: a named administration is a body of its own. */
const ADMINISTRATION = /政府(?!间|性)|(?:-[A-Z][a-z]{1,20})? [Aa]dministration(?![-\w])/y;
const CHINESE_PAIR = /-[\u4e00-\u9fff]{2,5}政府/y;

export const governments: NameRecognizer = (reading, found) => [
  ...namedGovernments(reading, found),
  ...adjectiveGovernments(reading),
  ...unknownAdministrations(reading, found),
];

/** French government, the Chinese government. */
function adjectiveGovernments({ view, terms }: Reading): NameSpan[] {
  return terms.flatMap(({ start, end, terms: candidates }): NameSpan[] => {
    const [demonym] = candidates.flatMap((term) => (term.kind === 'demonym' ? [term.entry.entity] : []));
    GOVERNMENT.lastIndex = end;
    if (!demonym || !GOVERNMENT.test(view)) return [];
    const last = GOVERNMENT.lastIndex;
    return [
      { start, end: last, text: view.slice(start, last), entity: demonym, type: demonym.type, rule: 'government' },
    ];
  });
}

/** 奥巴马政府: a transliterated name that is no known one. */
function unknownAdministrations({ view, lexicon }: Reading, found: readonly NameSpan[]): NameSpan[] {
  const ends = new Set(found.map(({ end }) => end));
  return [...view.matchAll(CHINESE_GOVERNMENT)].flatMap(({ index }): NameSpan[] => {
    if (ends.has(index)) return [];
    let start = index;
    while (
      start > 0 &&
      index - start < SURNAME_AT_MOST &&
      TRANSLITERATION.has(view.charAt(start - 1)) &&
      !stopEndsAt(view, start)
    )
      start -= 1;
    if (index - start < SURNAME_AT_LEAST || index - start >= SURNAME_AT_MOST) return [];
    const text = view.slice(start, index + 2);
    const entity =
      lexicon.bearers(text)[0]?.entity ??
      unknownEntity({ type: 'Organization', kind: 'GOVERNMENT_BODY', names: { en: null, zh: text } });
    return [{ start, end: index + 2, text, entity, type: 'Organization', rule: 'administration' }];
  });
}

const CHINESE_GOVERNMENT = /政府(?!间|性|部门|工作|采购)/g;
const SURNAME_AT_LEAST = 3;
const SURNAME_AT_MOST = 6;

const namedGovernments: NameRecognizer = ({ view, lexicon }, found) =>
  found.flatMap((name): NameSpan[] => {
    if (name.entity.kind === 'STATE')
      return endAt(name, view, [GOVERNMENT], (end) => ({
        ...name,
        end,
        text: view.slice(name.start, end),
        rule: 'government',
        nominal: false,
      }));
    if (name.type !== 'Person' || view.charAt(name.start - 1) === '-') return [];
    return endAt(name, view, [ADMINISTRATION, CHINESE_PAIR], (end) => {
      const text = view.slice(name.start, end);
      return {
        start: name.start,
        end,
        text,
        entity: administration(text, name, lexicon.bearers(text)[0]?.entity),
        type: 'Organization',
        rule: 'administration',
      };
    });
  });

function endAt(name: NameSpan, view: string, patterns: readonly RegExp[], make: (end: number) => NameSpan): NameSpan[] {
  for (const pattern of patterns) {
    pattern.lastIndex = name.end;
    if (pattern.test(view)) return [make(pattern.lastIndex)];
  }
  return [];
}

/** Named for the person, so that 拜登政府 and the Biden Administration are one. */
function administration(text: string, person: NameSpan, known: NameSpan['entity'] | undefined): NameSpan['entity'] {
  if (known) return known;
  const { en, zh } = person.entity.names;
  const surname = en?.split(' ').at(-1);
  const paired = /-/.test(text);
  const names = paired
    ? { en: null, zh: null }
    : { en: surname ? `${surname} Administration` : null, zh: zh ? `${zh.split('·').at(-1)}政府` : null };
  const own = /\p{Script=Han}/u.test(text)
    ? { ...names, zh: text }
    : { ...names, en: text.replace('administration', 'Administration') };
  return unknownEntity({ type: 'Organization', kind: 'GOVERNMENT_BODY', names: own });
}
