import { type GraphQLField, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSchema } from '../../src/graphql/schema.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { crowd, idsOfTypes } from './crowd.ts';
import { type Api, serve } from './harness.ts';

const { ids, ...batch } = crowd(4);
const NODES = idsOfTypes(ids);
const schema = loadSchema();

/** A field with all leaves below it, two levels deep. */
function whole({ name, type }: GraphQLField<unknown, unknown>, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (!isObjectType(named)) return `${name} { __typename ... on Node { id } }`;
  if (named.name.endsWith('Connection')) return `${name} { edges { node { __typename } } }`;
  const below = Object.values(named.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) || depth > 1,
  );
  return `${name} { ${below.map((field) => whole(field, depth - 1)).join(' ')} }`;
}

/** The same store, which is never told what is wanted and so brings all there is. */
function bringsAll(store: Store): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'findNodes') return (ids: readonly string[]) => target.findNodes(ids);
      const member = target[name] as unknown;
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) =>
        Reflect.apply(member, target, name.startsWith('list') ? args.slice(0, 3) : args) as unknown;
    },
  });
}

describe('a field gives what it gives of whole nodes, whatever else is selected beside it', () => {
  let api: Api;
  let complete: Api;
  beforeAll(async () => {
    const store = openSqliteStore(':memory:');
    api = await serve(store, batch);
    complete = await serve(bringsAll(store));
  });
  afterAll(async () => {
    await complete.close();
    await api.close();
  });

  it.each(Object.keys(NODES))('%s', async (name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    const fields = Object.values(type.getFields());
    const ask = async (of: Api, inner: string) => {
      const { data, errors } = await of.ask(
        `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${inner} } } }`,
        { ids: NODES[name]!.slice(0, 4) },
      );
      expect(errors, inner).toBeUndefined();
      return data.nodes as Record<string, unknown>[];
    };
    const inner = fields.map((field) => whole(field)).join('\n');
    const all = await ask(complete, inner);
    expect(all.length).toBeGreaterThan(0);
    expect(await ask(api, inner)).toEqual(all);
    for (const field of fields) {
      const alone = await ask(api, whole(field));
      expect(alone, field.name).toEqual(all.map((node) => ({ [field.name]: node[field.name] })));
    }
  });

  it('through fragments, aliases, interfaces, and twice with other fields', async () => {
    const { data, errors } = await api.ask(
      `query($id: ID!) {
        node(id: $id) { ...C ... on Node { ... on Claim { assertions(first: 2) { edges { node { text } } } } } }
        whole: node(id: $id) { ... on Claim { assertions(first: 2) { edges { node { id text stance cue
          speaker { __typename id name ... on Entity { aliases country } } article { id title text } claim { id text } } } } } }
      }
      fragment C on Claim { assertions(first: 2) { ...A } }
      fragment A on AssertionConnection { edges { node { said: stance speaker { ...S } one: article { title } two: article { text } claim { text } } } }
      fragment S on Speaker { name ... on Person { aliases } }`,
      { id: ids.claim![0] },
    );
    expect(errors).toBeUndefined();
    const nodes = (list: { edges: { node: Record<string, never> }[] }) => list.edges.map(({ node }) => node);
    const [some, all] = [nodes(data.node.assertions), nodes(data.whole.assertions)];
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(
      // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
      all.map(({ text, stance, speaker, article, claim }: any) => ({
        text,
        said: stance,
        speaker: {
          name: speaker.name,
          ...(speaker.__typename === 'Person' && { aliases: speaker.aliases }),
        },
        one: { title: article.title },
        two: { text: article.text },
        claim: { text: claim.text },
      })),
    );
  });
});
