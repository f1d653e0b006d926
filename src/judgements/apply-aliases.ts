import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity, ExternalId } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import { groupBy } from '../model/group-by.ts';
import { knownEntity } from './known-entity.ts';
import { distinctClaims } from './used-entities.ts';

/** The article with one id for what judgements say is one entity. */
export function applyAliases(
  extraction: Extraction,
  aliases: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): Extraction {
  if (!extraction.entities.some(({ id }) => aliases.has(id))) return extraction;
  const meant = (id: string): string => aliases.get(id) ?? id;
  const named = <N extends { readonly entityId: string }>(name: N): N => ({ ...name, entityId: meant(name.entityId) });
  return {
    ...extraction,
    entities: [...groupBy(extraction.entities, ({ id }) => meant(id))].map(([id, members]) =>
      joinEntities(id, members, lexicon),
    ),
    mentions: extraction.mentions.map(named),
    reports: extraction.reports.map((report) => ({
      ...report,
      participants: report.participants.map(named),
      object: report.object === null ? null : named(report.object),
    })),
    claims: distinctClaims(
      extraction.claims.map((claim) => ({ ...claim, from: meant(claim.from), to: meant(claim.to) })),
    ),
  };
}

/** As the article sees the one that is meant, else as the lexicon knows it, else as the article calls the others. */
function joinEntities(id: string, members: readonly Entity[], lexicon: Lexicon): Entity {
  const own = members.find((member) => member.id === id);
  const [first] = members;
  if (first === undefined || (own !== undefined && members.length === 1))
    return own ?? knownEntity(id, lexicon, own, id);
  const called = first.names.en ?? first.names.zh ?? first.id;
  const known = own ?? knownEntity(id, lexicon, first, called);
  return {
    ...known,
    names: known.basis === 'LEXICON' || own !== undefined ? known.names : first.names,
    externalIds: joinIdentifiers([known, ...members].map(({ externalIds }) => externalIds)),
  };
}

/** What a text gives stays so; what the lexicon knows of another entity does not come along. */
function joinIdentifiers([own = [], ...others]: readonly (readonly ExternalId[])[]): readonly ExternalId[] {
  const given = others.flat().filter(({ basis }) => basis === 'TEXT');
  const key = ({ scheme, value }: ExternalId): string => `${scheme}:${value}`;
  return [...new Map([...own, ...given].map((one) => [key(one), one])).values()];
}
