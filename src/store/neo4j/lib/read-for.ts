import type { GraphNode } from '../../../model/graph.ts';
import { kindOfId } from '../../../model/id.ts';
import { FIELD_NAMES, type Kind } from '../../fields.ts';
import { type Along, propertiesWanted, type Reading, type Reference, type Wanted } from '../../reading.ts';
import { type Row, rowOf } from '../connection.ts';
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

/** The same listing, of which each row brings what it is read for and no more, as a list of values. */
export function readFor<T>(listing: Listing<T>, reading: Reading | undefined): Listing<T> {
  if (!listing.of) return listing;
  const { kind, variable } = listing.of;
  const names = propertiesWanted(kind, reading?.wanted) ?? FIELD_NAMES[kind];
  const along =
    kind === 'assertion'
      ? (Object.entries(reading?.along ?? {}) as [Reference, Wanted][]).map(([reference, wanted]) => ({
          reference,
          names: wantedOf(reference, wanted),
          read: readerOf(reference, wanted),
        }))
      : [];
  const own = [...new Set([...names, ...(KEYS[kind] ?? [])])];
  const parts = own.map((name) => `${variable}.${name}`);
  const follow = along.map(({ reference, names: wanted }) => {
    parts.push(`[${wanted.map((name) => `${reference}.${name}`).join(', ')}]`);
    return `OPTIONAL MATCH (${variable})${REFERENCES[reference]}`;
  });
  return {
    ...listing,
    follow: [listing.follow ?? '', ...follow].join(' '),
    node: `[${parts.join(', ')}]`,
    columns: [...own, ...along.map(({ reference }) => reference)],
    read: (row) => nodeOf(kind, row, names) as T,
    ...(along.length > 0 && {
      along: (row: Row) =>
        along.flatMap(({ reference, names: wanted, read }): Along[] => {
          const found = rowOf(wanted, row[reference] as unknown[]);
          return found.id === null ? [] : [{ reference, node: read(found) }];
        }),
    }),
  };
}

/** Properties of what an assertion leads to, its id first. */
function wantedOf(reference: Reference, wanted: Wanted): readonly string[] {
  const kinds: Kind[] = reference === 'speaker' ? ['entity', 'unnamedSource'] : [reference];
  return [...new Set(kinds.flatMap((kind) => propertiesWanted(kind, wanted) ?? FIELD_NAMES[kind]))];
}

function readerOf(reference: Reference, wanted: Wanted): (row: Row) => GraphNode {
  const as = (kind: Kind, type: GraphNode['type']) => {
    const names = propertiesWanted(kind, wanted) ?? undefined;
    return (row: Row) => ({ type, ...nodeOf(kind, row, names) }) as unknown as GraphNode;
  };
  if (reference === 'article') return as('article', 'Article');
  if (reference === 'claim') return as('claim', 'Claim');
  const [source, entity] = [as('unnamedSource', 'UnnamedSource'), as('entity', 'Entity')];
  return (row) => (kindOfId(row.id as string) === 'UnnamedSource' ? source(row) : entity(row));
}
