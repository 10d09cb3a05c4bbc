import { FIELD_NAMES, FIELDS, type FieldType, type Kind, type Kinds } from '../fields.ts';
import { nameKey } from '../lib/name-key.ts';
import { packNumbers, unpackNumbers } from '../lib/packed-numbers.ts';
import { publishedKey } from '../lib/published-key.ts';
import type { Row, Value } from './database.ts';

/** Name of the table of each kind of node. */
export const TABLES: { readonly [K in Kind]: string } = {
  article: 'article',
  origin: 'origin',
  entity: 'entity',
  unnamedSource: 'unnamed_source',
  entityForm: 'entity_form',
  quote: 'quote',
  claim: 'claim',
  claimForm: 'claim_form',
  assertion: 'assertion',
  judgement: 'judgement',
};

/** Kinds whose rows carry `publishedKey`, the sort key of `publishedAt`. */
const DATED: ReadonlySet<Kind> = new Set(['article', 'quote', 'assertion']);

/** The columns of a kind's own fields, in the order in which `valuesOf` gives them. */
export function columnsOf(kind: Kind): string[] {
  const derived = DATED.has(kind) ? ['publishedKey'] : kind === 'entity' ? ['nameKey'] : [];
  return [...Object.keys(FIELDS[kind]), ...derived];
}

export function valuesOf<K extends Kind>(kind: K, node: Kinds[K]): Value[] {
  const source = node as unknown as Record<string, unknown>;
  const values: Value[] = [];
  const fields = FIELDS[kind] as Record<string, FieldType>;
  for (const name in fields) values.push(bind(fields[name]!, source[name]));
  if (DATED.has(kind)) values.push(publishedKey(source.publishedAt as string | null));
  if (kind === 'entity') values.push(nameKey(source.name as string));
  return values;
}

/** A node from a row that has at least its columns, or those named. */
export function nodeOf<K extends Kind>(
  kind: K,
  row: Row,
  names: readonly string[] = FIELD_NAMES[kind],
): Kinds[K] {
  const node: Record<string, unknown> = {};
  const fields = FIELDS[kind] as Record<string, FieldType>;
  for (const name of names) node[name] = read(fields[name]!, row[name]);
  return node as unknown as Kinds[K];
}

/** "a."id", a."url", …": the columns `nodeOf` reads. */
export function selectOf(kind: Kind, alias: string, names: readonly string[] = FIELD_NAMES[kind]): string {
  return names.map((name) => `${alias}."${name}"`).join(', ');
}

function bind(type: FieldType, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (type === 'flag') return value ? 1 : 0;
  if (type === 'text' || type === 'number' || type === 'integer') return value as Value;
  if (type === 'numbers') return packNumbers(value as number[]) ?? JSON.stringify(value);
  return JSON.stringify(value);
}

function read(type: FieldType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'flag') return value === 1;
  if (type === 'text' || type === 'number' || type === 'integer') return value;
  if (type === 'numbers') return numbersOf(value as string);
  return value === '[]' ? [] : JSON.parse(value as string);
}

/** Files of earlier versions hold JSON, which base64 never begins like. */
export function numbersOf(value: string): number[] {
  return value.startsWith('[') ? JSON.parse(value) : unpackNumbers(value);
}
