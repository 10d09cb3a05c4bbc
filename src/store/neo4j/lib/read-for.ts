import type { GraphNode } from '../../../model/graph.ts';
import { kindOfId } from '../../../model/id.ts';
import { FIELDS, type Kind } from '../../fields.ts';
import { type Along, propertiesWanted, type Reading, type Reference, type Wanted } from '../../reading.ts';
import type { Row } from '../connection.ts';
import { nodeOf } from '../properties.ts';
import type { Listing } from './read-page.ts';

/** What a page's rows are put in order by and its cursors made of, whatever is wanted. */
const KEYS: { readonly [K in Kind]?: readonly string[] } = {
  assertion: ['publishedAt'],
  quote: ['publishedAt'],
  article: ['publishedAt', 'recordedAt'],
  claim: ['lastAssertedKey', 'independentOrigins'],
  entity: ['assertionCount', 'name'],
};

const REFERENCES: { readonly [R in Reference]: string } = {
  speaker: '-[:MADE_BY]->(speaker:Speaker)',
  article: '-[:APPEARS_IN]->(article:Article)',
  claim: '-[:OF]->(claim:Claim)',
};

/** The same listing, of which each row brings what it is read for and no more. */
export function readFor<T>(listing: Listing<T>, reading: Reading | undefined): Listing<T> {
  if (!reading || !listing.of) return listing;
  const { kind, variable } = listing.of;
  const names = propertiesWanted(kind, reading.wanted);
  const along = kind === 'assertion' ? (Object.entries(reading.along ?? {}) as [Reference, Wanted][]) : [];
  if (!names && along.length === 0) return listing;
  const parts = names ? projection([...names, ...(KEYS[kind] ?? [])]) : ['.*'];
  const follow = along.map(([reference, wanted]) => {
    parts.push(`${reference}: ${reference} {${projection(wantedOf(reference, wanted)).join(', ')}}`);
    return `OPTIONAL MATCH (${variable})${REFERENCES[reference]}`;
  });
  return {
    ...listing,
    follow: [listing.follow ?? '', ...follow].join(' '),
    node: `${variable} {${parts.join(', ')}}`,
    read: (row) => nodeOf(kind, row, names ?? undefined) as T,
    ...(along.length > 0 && {
      along: (row: Row) =>
        along.flatMap(([reference, wanted]): Along[] => {
          const found = row[reference] as Row | null;
          return found ? [{ reference, node: referred(reference, found, wanted) }] : [];
        }),
    }),
  };
}

function projection(names: readonly string[]): string[] {
  return [...new Set(names)].map((name) => `.${name}`);
}

function wantedOf(reference: Reference, wanted: Wanted): string[] {
  const kinds: Kind[] = reference === 'speaker' ? ['entity', 'unnamedSource'] : [reference];
  return kinds.flatMap((kind) => propertiesWanted(kind, wanted) ?? Object.keys(FIELDS[kind]));
}

function referred(reference: Reference, row: Row, wanted: Wanted): GraphNode {
  const read = (kind: Kind, type: GraphNode['type']) =>
    ({ type, ...nodeOf(kind, row, propertiesWanted(kind, wanted) ?? undefined) }) as unknown as GraphNode;
  if (reference === 'article') return read('article', 'Article');
  if (reference === 'claim') return read('claim', 'Claim');
  return kindOfId(row.id as string) === 'UnnamedSource'
    ? read('unnamedSource', 'UnnamedSource')
    : read('entity', 'Entity');
}
