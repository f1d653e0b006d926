import type { Span } from '../model/span.ts';
import type { ArticleCase } from './article-case.ts';
import { compareSets } from './compare-sets.ts';
import type { GoldEvent, GoldRelation } from './gold-article.ts';
import type { Judgement } from './judgement.ts';
import type { EventMatch } from './match-events.ts';

/** A relation that a participant's role already says is scored as an argument. Wider than what the graph derives from roles. */
const SAID_BY_ROLE: Readonly<Record<string, readonly string[]>> = {
  adopter: ['ADOPTED', 'ENDORSED'],
  appointee: ['HOLDS_POSITION'],
  attendee: ['ATTENDED'],
  chair: ['CHAIRED'],
  cosponsor: ['COSPONSORED'],
  founder: ['ESTABLISHED'],
  host: ['HOSTED'],
  proposer: ['PROPOSED'],
  publisher: ['PUBLISHED'],
  signatory: ['SIGNED', 'ENDORSED'],
  speaker: ['SPOKE_AT'],
};
const SAID_BY_NEGATED_ROLE: Readonly<Record<string, readonly string[]>> = { signatory: ['DID_NOT_SIGN'] };

/** Relations beyond roles, by both ends and type. */
export function judgeRelations(article: ArticleCase, match: EventMatch): Judgement[] {
  const said = new Set(article.gold.events.flatMap(relationsSaid));
  const answered = article.prediction.relations
    .filter(({ from, to }) => !match.isUnscored(from) && !match.isUnscored(to))
    .map(({ from, type, to }) => ({ from: goldIdOrOwn(from, match), type, to: goldIdOrOwn(to, match) }));
  const places = placesById(article);
  const placeOf = new Map(
    [...article.gold.relations, ...answered].map((relation) => [
      keyOf(relation),
      places.get(relation.from) ?? places.get(relation.to) ?? null,
    ]),
  );
  const beyondRoles = (relations: readonly GoldRelation[]): string[] =>
    relations.map(keyOf).filter((key) => !said.has(key));
  return compareSets(beyondRoles(article.gold.relations), beyondRoles(answered)).map(({ item, verdict }) => ({
    metric: 'relation',
    verdict,
    ...(verdict !== 'right' && { remark: { what: item, at: placeOf.get(item) ?? null } }),
  }));
}

function keyOf({ from, type, to }: GoldRelation): string {
  return `${from} ${type} ${to}`;
}

/** Every relation to the event or its object that one of its roles says. */
function relationsSaid({ id, modality, object, participants }: GoldEvent): string[] {
  const table = modality === 'NEGATED' ? SAID_BY_NEGATED_ROLE : SAID_BY_ROLE;
  return participants.flatMap(({ entity, role }) =>
    (table[role] ?? []).flatMap((type) =>
      [id, object].flatMap((to) => (to === null ? [] : keyOf({ from: entity, type, to }))),
    ),
  );
}

function goldIdOrOwn(id: string, match: EventMatch): string {
  return match.goldIdOf(id) ?? `unknown ${id}`;
}

function placesById({ gold, prediction, goldMentions, mentions }: ArticleCase): Map<string, Span> {
  return new Map([
    ...prediction.events.map(({ id, evidence }) => [`unknown ${id}`, evidence] as const),
    ...mentions.map(({ entity, source }) => [`unknown ${entity.id}`, source] as const),
    ...gold.events.map(({ id, evidence }) => [id, evidence] as const),
    ...goldMentions.map(({ entity, source }) => [entity.id, source] as const),
  ]);
}
