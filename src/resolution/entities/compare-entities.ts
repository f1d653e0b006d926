import { compareText } from '../../model/compare-text.ts';
import { type Feature, feature, WEIGHTS } from '../../model/link-feature.ts';
import { type Weighed, weigh } from '../../model/weighed.ts';
import type { Principals } from '../linking/actors.ts';
import { distinctSorted } from '../total-order.ts';
import { differsInOneLetter, isChinese, yearsIn } from './fold-name.ts';
import { type NamedEntity, type NameForm, nameForms } from './name-forms.ts';
import { employersOf, ownerOf } from './owners.ts';

/** From this score on a person is asked. */
const NEAR_MISS = 0.2;
/** Where a slip in a Chinese name would be another place: 北京, 南京. */
const PLACE = 2;

/** What speaks for two entities of one type being one; null where they are known to be two, or nothing rare joins them. */
export function compareEntities(a: NamedEntity, b: NamedEntity, principals: Principals): Weighed<Feature> | null {
  if (a.id === b.id || a.type !== b.type || (a.basis === 'LEXICON' && b.basis === 'LEXICON')) return null;
  if (haveOtherIds(a, b)) return null;
  const match = bestMatch(a, b);
  if (match === null) return null;
  const found = [match.feature, ...kindFeatures(a, b), ...yearFeatures(match.names)];
  if (a.type === 'Person') found.push(...employerFeatures(a, b, principals));
  else if (ownerOf(a) !== ownerOf(b) && [a, b].some((one) => ownerOf(one) !== null)) return null;
  const comparison = weigh(found, WEIGHTS);
  return comparison.score >= NEAR_MISS ? comparison : null;
}

interface Match {
  readonly feature: Feature;
  readonly names: readonly [string, string];
}

/** The best of what their names have in common; two ways of calling them that are nobody's own name say nothing. */
function bestMatch(a: NamedEntity, b: NamedEntity): Match | null {
  const others = nameForms(b);
  const matches = nameForms(a).flatMap((one) =>
    others.flatMap((other): Match[] => {
      const found = one.isOwn || other.isOwn ? matchOf(a.type === 'Person', one, other) : null;
      return found === null ? [] : [{ feature: found, names: [one.name, other.name] }];
    }),
  );
  const [best] = matches.sort(
    (x, y) =>
      WEIGHTS[y.feature.code] - WEIGHTS[x.feature.code] ||
      compareText(`${x.feature.about}`, `${y.feature.about}`) ||
      compareText([...x.names].sort(compareText).join('|'), [...y.names].sort(compareText).join('|')),
  );
  return best ?? null;
}

function matchOf(ofPersons: boolean, a: NameForm, b: NameForm): Feature | null {
  const oneAcronym = a.acronym !== null && a.acronym === b.acronym;
  if (a.folded === b.folded || oneAcronym) return feature('SAME_NAME', shorter(a.name, b.name));
  if (a.acronym === null && b.acronym === null && a.core === b.core)
    return feature('SAME_NAME_PART', shorter(a.name, b.name));
  if (a.acronym !== null && b.initials.includes(a.acronym)) return feature('SAME_INITIALS', a.name);
  if (b.acronym !== null && a.initials.includes(b.acronym)) return feature('SAME_INITIALS', b.name);
  return isSlip(ofPersons, a, b) ? feature('NEARLY_SAME_NAME', [a.name, b.name].sort(compareText).join(' / ')) : null;
}

function isSlip(ofPersons: boolean, { long: a }: NameForm, { long: b }: NameForm): boolean {
  if (a === null || b === null || !differsInOneLetter(a, b)) return false;
  return ofPersons || !isChinese(a) || a.slice(0, PLACE) === b.slice(0, PLACE);
}

function shorter(a: string, b: string): string {
  return a.length < b.length || (a.length === b.length && compareText(a, b) < 0) ? a : b;
}

/** An identifier tells things apart, where both have one of a scheme. */
function haveOtherIds(a: NamedEntity, b: NamedEntity): boolean {
  const schemeOf = (id: string): string => id.slice(0, id.indexOf(':'));
  const shared = b.externalIds.filter((id) => a.externalIds.some((own) => schemeOf(own) === schemeOf(id)));
  return shared.length > 0 && !shared.some((id) => a.externalIds.includes(id));
}

function kindFeatures(a: NamedEntity, b: NamedEntity): Feature[] {
  if (a.type === 'Person' || a.type === 'Resolution' || a.kind === 'OTHER' || b.kind === 'OTHER') return [];
  return [feature(a.kind === b.kind ? 'SAME_KIND' : 'DIFFERENT_KINDS')];
}

function yearFeatures([a, b]: readonly [string, string]): Feature[] {
  const [first, second] = [yearsIn(a), yearsIn(b)];
  if (first.length === 0 || second.length === 0 || first.some((year) => second.includes(year))) return [];
  return [feature('DIFFERENT_YEARS', distinctSorted([...first, ...second]).join(', '))];
}

/** Two ministries of one state are two employers; a ministry and its state are one. */
function employerFeatures(a: NamedEntity, b: NamedEntity, principals: Principals): Feature[] {
  const [first, second] = [employersOf(a, principals), employersOf(b, principals)];
  if (first.all.size === 0 || second.all.size === 0) return [];
  const shared = [
    ...[...first.own].filter((id) => second.all.has(id)),
    ...[...second.own].filter((id) => first.all.has(id)),
  ];
  const [least] = shared.sort(compareText);
  return [least === undefined ? feature('DIFFERENT_EMPLOYERS') : feature('SAME_EMPLOYER', least)];
}
