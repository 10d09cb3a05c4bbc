import { FIELD_NAMES, FIELDS, type FieldType, type Kind, type Kinds } from '../fields.ts';
import { nameKey } from '../lib/name-key.ts';
import { packNumbers, unpackNumbers } from '../lib/packed-numbers.ts';
import { publishedKey } from '../lib/published-key.ts';
import { integer, type Parameters, type Row } from './connection.ts';

/** Label of each kind of node: the one that bears its id's constraint. */
export const LABELS: { readonly [K in Kind]: string } = {
  article: 'Article',
  origin: 'Origin',
  entity: 'Entity',
  unnamedSource: 'UnnamedSource',
  entityForm: 'EntityForm',
  quote: 'Quote',
  claim: 'Claim',
  claimForm: 'ClaimForm',
  assertion: 'Assertion',
  judgement: 'Judgement',
};

const DATED: ReadonlySet<Kind> = new Set(['article', 'quote', 'assertion']);

/**
 * A place in a list as one property: the sort value, a tab (which sorts before everything a value goes on with), and the
 * id. One range over one property then gives a page, however many nodes share a sort value, and no value is missing.
 */
export function orderKey(value: string, id: string): string {
  return `${value}\t${id}`;
}

/** A counter as text of fixed width, which sorts as the number does. */
export function countKey(count: number, id: string): string {
  return orderKey(String(count).padStart(10, '0'), id);
}

/** A node's own fields as properties; null takes a property away. Deep values are kept as JSON text. */
export function propertiesOf<K extends Kind>(kind: K, node: Kinds[K]): Parameters {
  const source = node as unknown as Row;
  const properties: Parameters = {};
  const fields = FIELDS[kind] as Record<string, FieldType>;
  for (const name in fields) properties[name] = write(fields[name]!, source[name] ?? null);
  if (DATED.has(kind))
    properties.orderKey = orderKey(publishedKey(source.publishedAt as string | null), node.id);
  if (kind === 'article') properties.recordedKey = orderKey(source.recordedAt as string, node.id);
  if (kind === 'entity') properties.nameKey = orderKey(nameKey(source.name as string), node.id);
  if (kind === 'judgement') properties.madeKey = orderKey(source.at as string, node.id);
  return properties;
}

/** A node of a kind: all its fields, or those named. */
export function nodeOf<K extends Kind>(
  kind: K,
  properties: Row,
  names: readonly string[] = FIELD_NAMES[kind],
): Kinds[K] {
  const node: Row = {};
  const fields = FIELDS[kind] as Record<string, FieldType>;
  for (const name of names) node[name] = read(fields[name]!, properties[name] ?? null);
  return node as unknown as Kinds[K];
}

/**
 * The same from values in the order of the names: a list is half of what a map is to send and to read, as a map says every
 * name again for every node.
 */
export function nodeFrom<K extends Kind>(
  kind: K,
  values: readonly unknown[],
  names: readonly string[] = FIELD_NAMES[kind],
): Kinds[K] {
  const node: Row = {};
  const fields = FIELDS[kind] as Record<string, FieldType>;
  names.forEach((name, at) => {
    node[name] = read(fields[name]!, values[at] ?? null);
  });
  return node as unknown as Kinds[K];
}

function read(type: FieldType, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'json') return JSON.parse(value as string);
  return type === 'numbers' ? numbersOf(value as string | number[]) : value;
}

/** Graphs of earlier versions hold lists. */
export function numbersOf(value: string | readonly number[]): readonly number[] {
  return typeof value === 'string' ? unpackNumbers(value) : value;
}

function write(type: FieldType, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'integer') return integer(value as number);
  if (type === 'numbers') return packNumbers(value as number[]) ?? (value as number[]).map(integer);
  return type === 'json' ? JSON.stringify(value) : value;
}
