/**
 * The Relay specifications held to the letter, over the whole schema and over every connection at work:
 * https://relay.dev/graphql/connections.htm and https://relay.dev/graphql/objectidentification.htm
 */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSchema } from '../../src/graphql/schema.ts';
import { crowd, idsOfTypes } from './crowd.ts';
import { type Api, openApi } from './harness.ts';

const schema = loadSchema();
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const returning = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name;
const connectionFields = objects.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => returning(field).endsWith('Connection'))
    .map((field) => ({ type, field, title: `${type.name}.${field.name}` })),
);

describe('connections, by their types', () => {
  it.each(connections.map((type) => [type.name, type] as const))('%s', (name, type) => {
    const { edges, pageInfo, totalCount, ...others } = type.getFields();
    expect(Object.keys(others)).toEqual([]);
    expect(String(pageInfo!.type)).toBe('PageInfo!');
    expect(String(totalCount!.type)).toBe('Int');
    const list = getNullableType(edges!.type);
    expect(isListType(list)).toBe(true);
    const edge = getNamedType(edges!.type) as GraphQLObjectType;
    expect(edge.name).toBe(name.replace(/Connection$/, 'Edge'));
    expect(isObjectType(edge)).toBe(true);
    const { node, cursor } = edge.getFields();
    expect(String(cursor!.type)).toBe('String!');
    expect(isListType(getNullableType(node!.type))).toBe(false);
    expect(returning(node!)).toBe(name.replace(/Connection$/, '').replace(/^Related/, ''));
  });

  it('edges belong to connections, and each connection is the type of some field', () => {
    const edges = objects.filter(({ name }) => name.endsWith('Edge') && name !== 'SubgraphEdge');
    expect(edges.map(({ name }) => name.replace(/Edge$/, 'Connection')).sort()).toEqual(
      connections.map(({ name }) => name).sort(),
    );
    const used = new Set(connectionFields.map(({ field }) => returning(field)));
    for (const { name } of connections) expect(used).toContain(name);
  });

  it.each(connectionFields)('$title: arguments both ways, none of them required', ({ field }) => {
    expect(isNonNullType(field.type)).toBe(true);
    const args = Object.fromEntries(field.args.map((one) => [one.name, one]));
    for (const [name, type] of [
      ['first', 'Int'],
      ['after', 'String'],
      ['last', 'Int'],
      ['before', 'String'],
    ] as const) {
      expect(String(args[name]?.type)).toBe(type);
      expect(args[name]?.defaultValue).toBeUndefined();
    }
    for (const one of field.args) expect(isNonNullType(one.type), one.name).toBe(false);
  });

  it('PageInfo', () => {
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = (
      schema.getType('PageInfo') as GraphQLObjectType
    ).getFields();
    expect(
      [hasNextPage, hasPreviousPage, startCursor, endCursor].map((field) => String(field!.type)),
    ).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });
});

describe('object identification, by its types', () => {
  it('Node has an id and nothing else; node and nodes give it', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node is no interface');
    expect(Object.values(node.getFields()).map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!']);
    const { node: one, nodes: many } = schema.getQueryType()!.getFields();
    expect(one!.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!']);
    expect(String(one!.type)).toBe('Node');
    expect(many!.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(['ids: [ID!]!']);
    expect(String(many!.type)).toBe('[Node]!');
  });
});

const { ids, ...batch } = crowd(9);
const PARENTS = idsOfTypes(ids);

describe('at work', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(batch);
  });
  afterAll(() => api.close());

  it.each(Object.entries(PARENTS))('a %s is found again by its id', async (type, [id]) => {
    const { data } = await api.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data.node).toEqual({ __typename: type, id });
  });

  const walked = connectionFields.filter(
    ({ type }) => type === schema.getQueryType() || type.name in PARENTS,
  );
  it('walks every connection', () => {
    const left = connectionFields.filter((one) => !walked.includes(one)).map(({ title }) => title);
    expect(left).toEqual([]);
  });

  it.each(walked)(
    '$title: forwards and backwards give one list; cursors and PageInfo agree',
    async ({ type, field }) => {
      const root = type === schema.getQueryType();
      const inner =
        'edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      async function read(args: string, cursor: string | null) {
        const page = `page: ${field.name}(${args}) { ${inner} }`;
        const { data, errors } = await api.ask(
          root
            ? `query($cursor: String) { ${page} }`
            : `query($cursor: String, $id: ID!) { node(id: $id) { ... on ${type.name} { ${page} } } }`,
          root ? { cursor } : { cursor, id: PARENTS[type.name]![0] },
        );
        expect(errors).toBeUndefined();
        const { edges, pageInfo } = root ? data.page : data.node.page;
        const cursors: string[] = edges.map((edge: { cursor: string }) => edge.cursor);
        expect(pageInfo.startCursor).toBe(cursors[0] ?? null);
        expect(pageInfo.endCursor).toBe(cursors.at(-1) ?? null);
        return { cursors, pageInfo };
      }
      const forwards: string[] = [];
      for (let after: string | null = null; ; ) {
        const { cursors, pageInfo } = await read('first: 2, after: $cursor', after);
        expect(cursors.length).toBeLessThanOrEqual(2);
        if (after === null) expect(pageInfo.hasPreviousPage).toBe(false);
        forwards.push(...cursors);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      const backwards: string[] = [];
      for (let before: string | null = null; ; ) {
        const { cursors, pageInfo } = await read('last: 3, before: $cursor', before);
        if (before === null) expect(pageInfo.hasNextPage).toBe(false);
        backwards.unshift(...cursors);
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor;
      }
      expect(backwards).toEqual(forwards);
      expect(new Set(forwards).size).toBe(forwards.length);
    },
  );
});
