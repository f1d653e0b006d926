import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './article.ts';
import './articles.ts';
import './claim.ts';
import './co-mentions.ts';
import './conflict.ts';
import './copies.ts';
import './date.ts';
import './entities.ts';
import './entity.ts';
import './event.ts';
import './event-links.ts';
import './events.ts';
import './evidence.ts';
import './meta.ts';
import './position.ts';
import './proposals.ts';
import './quantity.ts';
import './reason.ts';
import './related.ts';
import './relation.ts';
import './relations.ts';
import './report.ts';
import './reports.ts';
import './scalars.ts';
import './search.ts';
import './tombstone.ts';

let built: GraphQLSchema | null = null;

/** The schema that all modules above have written into the builder, made once; its context is a `GraphContext`. */
export function buildSchema(): GraphQLSchema {
  if (built === null) {
    built = builder.toSchema();
    assertValidSchema(built);
  }
  return built;
}
