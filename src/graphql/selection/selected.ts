import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
  Kind as Syntax,
} from 'graphql';
import type { NodeKind } from '../../model/id.ts';
import { type Kind, NODE_SOURCES, type Reading, type Reference, type Wanted } from '../../store/store.ts';
import { needsOf } from './needs.ts';

/** What resolvers are told of the field they resolve, as far as it is needed here. */
export interface Info {
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly schema: GraphQLSchema;
}

/** What is selected of the nodes that a field leads to, be it one, a list or a connection. */
export interface Selected extends Reading {
  /** False where of a connection nothing is selected but its length: its page need not be read. */
  readonly listed: boolean;
  /** Equal for equal readings. */
  readonly key: string;
}

/** An executor gives a field's nodes anew for each request, the documents behind them are kept: so is what was found. */
const known = new WeakMap<FieldNode, Selected>();

/** Fields under @skip or @include count as selected. */
export function selectedOf(info: Info): Selected {
  const [node, ...more] = info.fieldNodes as [FieldNode, ...FieldNode[]];
  if (more.length > 0) return select(info, info.fieldNodes, getNamedType(info.returnType));
  let selected = known.get(node);
  if (!selected) {
    selected = select(info, info.fieldNodes, getNamedType(info.returnType));
    known.set(node, selected);
  }
  return selected;
}

/** Whether a field of the object that is resolved is selected. */
export function selects(info: Info, field: string): boolean {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  for (const { name } of fieldsBelow(info, info.fieldNodes, type)) if (name.value === field) return true;
  return false;
}

/** Fields that are selected of an object type, through fragments. */
export function fieldsBelow(
  info: Info,
  fields: readonly FieldNode[],
  type: GraphQLObjectType,
): Iterable<FieldNode> {
  return fieldsOf(
    info,
    fields.flatMap(({ selectionSet }) => selectionSet ?? []),
    type,
  );
}

const REFERENCES: readonly Reference[] = ['speaker', 'article', 'claim'];

/** What is selected of a side of an answer, read as a list of assertions: what groups them comes too, and who says it. */
export function selectedOfSide(info: Info): Selected {
  const [node] = info.fieldNodes as [FieldNode, ...FieldNode[]];
  let selected = known.get(node);
  if (!selected) {
    const position = getNamedType(info.returnType) as GraphQLObjectType;
    const { assertions = [], speaker = [] } = Object.groupBy(
      fieldsBelow(info, info.fieldNodes, position),
      ({ name }) => name.value,
    );
    const typeOf = (field: string) => getNamedType(position.getFields()[field]!.type);
    const { wanted, along } = select(info, assertions, typeOf('assertions'), true);
    const reading = {
      wanted: {
        ...wanted,
        assertion: [...new Set([...wanted.assertion!, 'originId', 'speakerId'])].sort(),
      },
      along: {
        ...along,
        ...(speaker.length > 0 && { speaker: select(info, speaker, typeOf('speaker')).wanted }),
      },
    };
    selected = { ...reading, listed: true, key: JSON.stringify(reading) };
    if (info.fieldNodes.length === 1) known.set(node, selected);
  }
  return selected;
}

function select(
  info: Info,
  fields: readonly FieldNode[],
  type: GraphQLNamedType,
  many = isConnection(type),
): Selected {
  const wanted = new Map<Kind, Set<string>>();
  const references = new Map<Reference, FieldNode[]>();
  const sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  const goal = isConnection(type) ? nodeTypeOf(type) : type;
  const bodies = isConnection(type)
    ? within(info, within(info, sets, 'edges').flatMap(bodyOf), 'node').flatMap(bodyOf)
    : sets;
  for (const possible of possibleTypes(info.schema, goal)) {
    const name = possible.name as NodeKind;
    const kind = NODE_SOURCES[name]?.kind;
    if (!kind) continue;
    const names = wanted.get(kind) ?? new Set<string>();
    wanted.set(kind, names);
    for (const field of fieldsOf(info, bodies, possible)) {
      for (const property of needsOf(name, field.name.value)) names.add(property);
      if (name === 'Assertion' && REFERENCES.includes(field.name.value as Reference)) {
        const reference = field.name.value as Reference;
        references.set(reference, [...(references.get(reference) ?? []), field]);
      }
    }
  }
  const reading = {
    wanted: Object.fromEntries([...wanted].map(([kind, names]) => [kind, [...names].sort()])) as Wanted,
    along: many ? alongOf(info, references) : {},
  };
  const listed =
    !isConnection(type) || [...fieldsOf(info, sets, null)].some(({ name }) => name.value !== 'totalCount');
  return { ...reading, listed, key: JSON.stringify(reading) };
}

/** An article's text would come once for each assertion in it. */
function alongOf(info: Info, references: ReadonlyMap<Reference, readonly FieldNode[]>): Reading['along'] {
  const along: { [R in Reference]?: Wanted } = {};
  const assertion = info.schema.getType('Assertion') as GraphQLObjectType;
  for (const [reference, fields] of references) {
    const { wanted } = select(info, fields, getNamedType(assertion.getFields()[reference]!.type));
    if (!wanted.article?.includes('text')) along[reference] = wanted;
  }
  return along;
}

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

function nodeTypeOf(connection: GraphQLObjectType): GraphQLNamedType {
  const edge = getNamedType(connection.getFields().edges!.type) as GraphQLObjectType;
  return getNamedType(edge.getFields().node!.type);
}

function bodyOf({ selectionSet }: FieldNode): SelectionSetNode[] {
  return selectionSet ? [selectionSet] : [];
}

/** Fields of one name, through fragments. */
function within(info: Info, sets: readonly SelectionSetNode[], name: string): FieldNode[] {
  return [...fieldsOf(info, sets, null)].filter((field) => field.name.value === name);
}

/** Fields that are selected of a type; of whatever type where none is given. */
function* fieldsOf(
  info: Info,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType | null,
): Generator<FieldNode> {
  for (const { selections } of sets)
    for (const selection of selections) {
      if (selection.kind === Syntax.FIELD) {
        yield selection;
        continue;
      }
      const fragment =
        selection.kind === Syntax.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      if (fragment && (!type || applies(info.schema, fragment.typeCondition?.name.value, type)))
        yield* fieldsOf(info, [fragment.selectionSet], type);
    }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
