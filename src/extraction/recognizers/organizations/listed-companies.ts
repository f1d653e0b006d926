import type { NameSpan } from '../../document.ts';
import { isIdeograph } from '../../view-character.ts';
import type { NameRecognizer } from '../reading.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';

const SEPARATOR = /^(?:、|，|和|与|及|以及|, and |, | and | & )/;
const LATIN_ITEM = /^[A-Z][A-Za-z\d]*(?:[.&-][A-Za-z\d]+)*(?: [A-Z][A-Za-z\d]*){0,3}/;
const CHINESE_ITEM_AT_MOST = 8;
const NO_ITEM = /^(?:AI|The|This|They|We|It|In|And|Other|Others|CEO|United|President)\b/;

/**
 * Between two companies of a list stands a company: Amazon, Anthropic, Google, Inflection, Meta. Asks for a known one at each side, or for
 * two before.
 */
export const listedCompanies: NameRecognizer = ({ view }, found) => {
  const companies = found.filter(({ entity }) => entity.kind === 'COMPANY').sort((a, b) => a.start - b.start);
  const byStart = new Map(found.map((name) => [name.start, name]));
  const isCompany = (start: number): boolean => byStart.get(start)?.entity.kind === 'COMPANY';
  return companies.flatMap((company): NameSpan[] => {
    const separator = SEPARATOR.exec(view.slice(company.end, company.end + 6))?.[0];
    if (separator === undefined) return [];
    const start = company.end + separator.length;
    if (byStart.has(start)) return [];
    const end = itemEnd(view, start);
    if (end === null || NO_ITEM.test(view.slice(start, end))) return [];
    const next = SEPARATOR.exec(view.slice(end, end + 6))?.[0];
    if (next === undefined || !isCompany(end + next.length)) return [];
    const text = view.slice(start, end);
    const entity = unknownEntity({ type: 'Organization', kind: 'COMPANY', names: namesOf(text) });
    return [{ start, end, text, entity, type: 'Organization', rule: 'listed-company' }];
  });
};

function itemEnd(view: string, start: number): number | null {
  const latin = LATIN_ITEM.exec(view.slice(start, start + 60))?.[0];
  if (latin) return start + latin.length;
  let end = start;
  while (
    end - start < CHINESE_ITEM_AT_MOST &&
    isIdeograph(view.charCodeAt(end)) &&
    !'和与及'.includes(view.charAt(end))
  )
    end += 1;
  return end - start >= 2 && end - start < CHINESE_ITEM_AT_MOST ? end : null;
}
