import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Claim, Extraction, Mention } from '../model/extraction.ts';
import { contains, overlaps, type Quote } from '../model/span.ts';
import { knownEntity } from './known-entity.ts';
import { distinctClaims, stillUsed } from './used-entities.ts';

/** A name in the text, and whom it means. */
export interface Relink {
  readonly mention: Mention;
  readonly to: string;
}

/** The article with those names meaning somebody else, and what its sentences say by them. */
export function applyRelinks(extraction: Extraction, relinks: readonly Relink[], lexicon: Lexicon): Extraction {
  const changed = relinks.filter(({ mention, to }) => mention.entityId !== to);
  if (changed.length === 0) return extraction;
  const targets = new Map(changed.map(({ mention, to }) => [mention, to]));
  const mentions = extraction.mentions.map((mention) => ({
    ...mention,
    entityId: targets.get(mention) ?? mention.entityId,
  }));
  const named = <N extends { readonly entityId: string; readonly at: Quote | null }>(name: N): N => {
    const { at, entityId } = name;
    const relink = changed.find(({ mention }) => at && mention.entityId === entityId && overlaps(mention, at));
    return relink === undefined ? name : { ...name, entityId: relink.to };
  };
  const reports = extraction.reports.map((report) => ({
    ...report,
    participants: report.participants.map(named),
    object: report.object === null ? null : named(report.object),
  }));
  const claims = distinctClaims(extraction.claims.map((claim) => relinkClaim(claim, extraction.mentions, targets)));
  const after = { mentions, reports, claims };
  const known = new Set(extraction.entities.map(({ id }) => id));
  const comers = new Map(
    changed
      .filter(({ to }) => !known.has(to))
      .map(({ mention, to }) => {
        const takenFor = extraction.entities.find(({ id }) => id === mention.entityId);
        return [to, knownEntity(to, lexicon, takenFor, mention.text)];
      }),
  );
  const entities = [...stillUsed(extraction.entities, extraction, after), ...comers.values()];
  return { ...extraction, ...after, entities };
}

/** A claim has no places: it follows where every name in its sentence of the one it spoke of now means one other. */
function relinkClaim(claim: Claim, mentions: readonly Mention[], targets: ReadonlyMap<Mention, string>): Claim {
  const follow = (id: string): string => {
    const there = mentions.filter((mention) => mention.entityId === id && contains(claim, mention));
    const now = new Set(there.map((mention) => targets.get(mention) ?? id));
    const [to = id] = now;
    return now.size === 1 ? to : id;
  };
  return { ...claim, from: follow(claim.from), to: follow(claim.to) };
}
