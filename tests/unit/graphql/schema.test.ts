import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';

const schema = buildSchema();
const OWN = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name),
);

/** The type and everything in it that a reader of the schema meets. */
function parts(type: GraphQLNamedType): { readonly place: string; readonly description: string | null | undefined }[] {
  const own = { place: type.name, description: type.description };
  if (isEnumType(type))
    return [own, ...type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map(({ name, description }) => ({
        place: `${type.name}.${name}`,
        description,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { place: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map(({ name, description }) => ({ place: `${type.name}.${field.name}(${name}:)`, description })),
  ]);
  return [own, ...fields];
}

describe('the schema', () => {
  it('is the one in schema.graphql, which is read in review (npx vitest run tests/unit/graphql/schema.test.ts -u writes it)', async () => {
    await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('../../../schema.graphql');
  });

  it('describes every type, field, argument and value', () => {
    expect(OWN.length).toBeGreaterThan(50);
    expect(
      OWN.flatMap(parts)
        .filter(({ description }) => !description?.trim())
        .map(({ place }) => place),
    ).toEqual([]);
  });

  it('ends every description with a full stop', () => {
    expect(
      OWN.flatMap(parts)
        .filter(({ description }) => !/[.。]$/.test(description ?? ''))
        .map(({ place, description }) => `${place}: ${description}`),
    ).toEqual([]);
  });

  it('gives every node a look-up and a listing', () => {
    const query = schema.getQueryType()?.getFields() ?? {};
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
    const standing = nodes.filter((name) => name !== 'Tombstone').sort();
    expect(standing).toEqual([
      'Article',
      'Claim',
      'Conflict',
      'Date',
      'Event',
      'Initiative',
      'Organization',
      'Person',
      'Proposal',
      'Quantity',
      'Report',
      'Resolution',
    ]);
    const plural = (name: string): string =>
      ({ Person: 'people', Quantity: 'quantities' })[name] ?? `${name.toLowerCase()}s`;
    for (const name of standing) {
      expect(query[name.toLowerCase()]?.type.toString(), name).toBe(name);
      expect(query[plural(name)]?.type.toString(), name).toBe(`${name}Connection!`);
    }
  });
});
