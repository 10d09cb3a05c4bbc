/** Text that would do harm if it ever became part of a query, and every string argument of the API it can be put into. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { loadSchema } from '../../src/graphql/schema.ts';

export const HOSTILE: readonly string[] = [
  `'; DROP TABLE assertion; --`,
  `" OR 1=1 --`,
  `x') UNION SELECT id, text FROM article --`,
  `'}) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n //',
  '$limit {p0} $never :param \\u0027',
  '* OR title:* ~ ^ "unclosed (paren [bracket',
  'NEAR(a b) AND NOT',
  'a\u0000b',
  `clm_${'a'.repeat(19)}'`,
  'x'.repeat(499),
];

/** A query with one hostile value at one place, everything else as small as it may be. */
export interface HostileCase {
  readonly place: string;
  readonly query: (value: string) => { readonly query: string; readonly variables: Record<string, unknown> };
}

type Argument = GraphQLArgument | GraphQLInputField;

/** Every string and id among the arguments of the root's queries, those within filters included. */
export function hostileCases(): HostileCase[] {
  const root = loadSchema().getQueryType()!.getFields();
  return Object.values(root).flatMap((field) =>
    field.args.flatMap((argument) =>
      places(argument, []).map(({ path, build }): HostileCase => {
        const others = field.args.filter((one) => one !== argument && isNonNullType(one.type));
        const declared = [argument, ...others];
        const bare = getNamedType(field.type);
        const inner = 'getFields' in bare || 'getTypes' in bare ? '{ __typename }' : '';
        return {
          place: `${field.name}(${[argument.name, ...path].join('.')})`,
          query: (value) => ({
            query: `query(${declared.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { ${field.name}(${declared
              .map(({ name }) => `${name}: $${name}`)
              .join(', ')}) ${inner} }`,
            variables: {
              [argument.name]: build(value),
              ...Object.fromEntries(others.map((one) => [one.name, smallest(one.type, value)])),
            },
          }),
        };
      }),
    ),
  );
}

interface Place {
  readonly path: readonly string[];
  readonly build: (value: string) => unknown;
}

function places(argument: Argument, seen: readonly string[]): Place[] {
  const wrap = (build: Place['build']): Place['build'] =>
    isListType(getNullableType(argument.type)) ? (value) => [build(value)] : build;
  const type = getNamedType(argument.type);
  if (isScalarType(type))
    return ['String', 'ID', 'Date'].includes(type.name) ? [{ path: [], build: wrap((value) => value) }] : [];
  // A filter within itself is tried once: below `or`.
  if (!isInputObjectType(type) || seen.filter((name) => name === type.name).length > 1) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    if (seen.includes(type.name) && getNamedType(field.type) === type) return [];
    if (!seen.includes(type.name) && ['and', 'not'].includes(field.name)) return [];
    return places(field, [...seen, type.name]).map(({ path, build }) => ({
      path: [field.name, ...path],
      build: wrap((value) => ({ [field.name]: build(value) })),
    }));
  });
}

function smallest(type: GraphQLInputType, value: string): unknown {
  const bare = getNullableType(type);
  return isListType(bare) ? [value] : value;
}
