import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import {
  type GraphQLObjectType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { FLAGSHIP_QUERY } from '../../src/graphql/flagship.ts';
import { costOf } from '../../src/graphql/limits/cost.ts';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { MaxDepthRule } from '../../src/graphql/limits/max-depth-rule.ts';
import { resolvers } from '../../src/graphql/resolvers/resolvers.ts';
import { loadSchema } from '../../src/graphql/schema.ts';

const schema = loadSchema();
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

describe('schema', () => {
  it('is valid', () => expect(validateSchema(schema)).toEqual([]));

  it('has no resolver for what it does not name', () => {
    for (const [name, fields] of Object.entries(resolvers)) {
      const type = schema.getType(name);
      expect(type, name).toBeDefined();
      if (isObjectType(type))
        for (const field of Object.keys(fields)) expect(type.getFields(), name).toHaveProperty(field);
    }
  });

  it('follows the Relay specification: Node', () => {
    const node = schema.getType('Node');
    expect(isInterfaceType(node) && String(node.getFields().id?.type)).toBe('ID!');
    const { node: field, nodes } = schema.getQueryType()!.getFields();
    expect(String(field?.type)).toBe('Node');
    expect(String(field?.args.find((argument) => argument.name === 'id')?.type)).toBe('ID!');
    expect(String(nodes?.type)).toBe('[Node]!');
  });

  it('follows the Relay specification: PageInfo', () => {
    const info = schema.getType('PageInfo') as GraphQLObjectType;
    const types = Object.fromEntries(
      Object.values(info.getFields()).map((field) => [field.name, String(field.type)]),
    );
    expect(types).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  it('follows the Relay specification: connections and edges', () => {
    const connections = objects.filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(9);
    for (const connection of connections) {
      const { edges, pageInfo } = connection.getFields();
      expect(String(pageInfo?.type), connection.name).toBe('PageInfo!');
      const edge = connection.name.replace(/Connection$/, 'Edge');
      expect(String(edges?.type), connection.name).toBe(`[${edge}!]!`);
      const { cursor, node } = (schema.getType(edge) as GraphQLObjectType).getFields();
      expect(String(cursor?.type), edge).toBe('String!');
      expect(node && isNonNullType(node.type), edge).toBe(true);
    }
  });

  it('follows the Relay specification: arguments of every connection', () => {
    for (const type of objects)
      for (const field of Object.values(type.getFields())) {
        if (!String(getNullableType(field.type)).endsWith('Connection')) continue;
        const args = Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]));
        expect(args, `${type.name}.${field.name}`).toMatchObject({
          first: 'Int',
          after: 'String',
          last: 'Int',
          before: 'String',
        });
      }
  });

  it('shows an example of every list and question, of their arguments and conditions', () => {
    const shown = /Example|`/;
    const PAGES = new Set(['first', 'after', 'last', 'before', 'filter']);
    const reads = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ name }) => !/^(jobs?|savedQuestions?|exportLinks)$/.test(name),
    );
    for (const { name, description, args } of reads) {
      expect(description, name).toMatch(/Example/);
      for (const one of args)
        if (!PAGES.has(one.name)) expect(one.description, `${name}(${one.name})`).toMatch(shown);
    }
    for (const type of Object.values(schema.getTypeMap()))
      if (isInputObjectType(type) && /(Filter|Order)$/.test(type.name) && type.name !== 'JobFilter')
        for (const field of Object.values(type.getFields()))
          expect(field.description, `${type.name}.${field.name}`).toMatch(shown);
  });

  it('says of what is deprecated what to use instead', () => {
    const deprecated = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.deprecationReason != null)
        .map((field) => ({ type, field })),
    );
    expect(deprecated.length).toBeGreaterThan(0);
    for (const { type, field } of deprecated) {
      const instead = /Use `(\w+)`\.$/.exec(field.deprecationReason!)?.[1];
      expect(instead && type.getFields()[instead], `${type.name}.${field.name}`).toBeDefined();
    }
  });

  it('answers the flagship query within its limits', () => {
    const document = parse(FLAGSHIP_QUERY);
    expect(validate(schema, document)).toEqual([]);
    expect(validate(schema, document, [MaxDepthRule])).toEqual([]);
    expect(costOf(schema, document, {}, 'Flagship')).toBeLessThan(LIMITS.cost / 10);
  });

  it('has given its types: npm run codegen changes nothing', async () => {
    const context = await loadContext('codegen.ts');
    context.updateConfig({ silent: true, debug: false, verbose: false });
    const files = await generate(context, false);
    expect(files.length).toBe(2);
    for (const { filename, content } of files)
      expect(readFileSync(filename, 'utf8') === content, `${filename} is current`).toBe(true);
  });
});
