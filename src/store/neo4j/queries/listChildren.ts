import { CHILD_ORDERS } from '../../orders.ts';
import { mergeRows, pageOf, windowOf } from '../../page.ts';
import type { ChildList, ChildLists, Page, PageArgs } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { formsOf } from '../lib/form-ids.ts';
import { ARTICLES, ASSERTIONS, CLAIMS, ENTITIES, gathered, idKey, leadBy, QUOTES } from '../lib/listings.ts';
import { type Listing, readRows } from '../lib/read-page.ts';
import { nodeOf } from '../properties.ts';

type Child = Omit<Listing<unknown>, 'order'>;

const CURRENT = 'a.current';
const ofClaim = (then: string) => `MATCH (:Claim {id: value})<-[:OF]-(a:Assertion) WHERE a.current ${then}`;

/** Claims are found by a role of an entity; one index per role. */
const withRole = (type: 'SUBJECT' | 'OBJECT' | 'ABOUT'): Child => ({
  ...CLAIMS,
  match: `MATCH (c:Claim)-[r:${type}]->(:Entity)`,
  index: `USING INDEX SEEK r:${type}(entityId, claimId)`,
  where: ['r.entityId = value', 'c.assertionCount > 0'],
  key: 'r.claimId',
  carry: 'r, c',
  orderBy: ['r.entityId', 'r.claimId'],
  keyOf: idKey,
});

/**
 * Each list as one listing, or several whose heads are merged. Lists of a speaker, entity, outlet or origin, which grow with
 * the graph, follow an index; those of one claim's assertions, one quote or one article are gathered.
 */
export const CHILDREN: { readonly [L in ChildList]: readonly Child[] } = {
  'claim.assertions': [{ ...leadBy(ASSERTIONS, 'a.claimId'), where: ['a.claimId = value', CURRENT] }],
  'claim.affirmations': [
    { ...leadBy(ASSERTIONS, 'a.claimId'), where: ['a.claimId = value', CURRENT, `a.stance = 'AFFIRMS'`] },
  ],
  'claim.denials': [
    { ...leadBy(ASSERTIONS, 'a.claimId'), where: ['a.claimId = value', CURRENT, `a.stance = 'DENIES'`] },
  ],
  'claim.speakers': [
    {
      match: ofClaim('MATCH (a)-[:MADE_BY]->(s:Speaker)'),
      where: [],
      key: 's.id',
      carry: 'DISTINCT s',
      orderBy: ['s.id'],
      node: 'properties(s)',
      read: (row) => nodeOf((row.id as string).startsWith('uns_') ? 'unnamedSource' : 'entity', row),
      keyOf: idKey,
    },
  ],
  'claim.quotes': [{ ...gathered(QUOTES, ofClaim('MATCH (a)-[:IN_WORDS]->(q:Quote)')), carry: 'DISTINCT q' }],
  'claim.articles': [
    { ...gathered(ARTICLES, ofClaim('MATCH (a)-[:APPEARS_IN]->(r:Article)')), carry: 'DISTINCT r' },
  ],
  'claim.origins': [
    {
      match: ofClaim('MATCH (a)-[:APPEARS_IN]->(:Article)-[:FROM_ORIGIN]->(o:Origin)'),
      where: [],
      key: 'o.id',
      carry: 'DISTINCT o',
      orderBy: ['o.id'],
      node: 'properties(o)',
      read: (row) => nodeOf('origin', row),
      keyOf: idKey,
    },
  ],
  'speaker.assertions': [{ ...leadBy(ASSERTIONS, 'a.speakerId'), where: ['a.speakerId = value', CURRENT] }],
  'speaker.quotes': [{ ...leadBy(QUOTES, 'q.speakerId'), where: ['q.speakerId = value', 'q.current'] }],
  'speaker.claims': [
    {
      ...CLAIMS,
      match: 'MATCH (a:Assertion)',
      index: 'USING INDEX SEEK a:Assertion(speakerId, claimId)',
      where: ['a.speakerId = value', CURRENT],
      key: 'a.claimId',
      orderFirst: { carry: 'a', by: ['a.speakerId', 'a.claimId'] },
      carry: 'DISTINCT a.speakerId AS speakerId, a.claimId AS claimId',
      orderBy: ['speakerId', 'claimId'],
      follow: 'MATCH (c:Claim {id: claimId})',
      keyOf: idKey,
    },
  ],
  'entity.claims': [withRole('SUBJECT'), withRole('OBJECT'), withRole('ABOUT')],
  'entity.articles': [
    {
      ...ARTICLES,
      match: 'MATCH (r:Article)-[m:MENTIONS]->(:Entity)',
      index: 'USING INDEX SEEK m:MENTIONS(entityId, orderKey)',
      where: ['m.entityId = value', 'r.current'],
      key: 'm.orderKey',
      carry: 'm, r',
      orderBy: ['m.entityId', 'm.orderKey'],
    },
  ],
  'article.assertions': [{ ...leadBy(ASSERTIONS, 'a.articleId'), where: ['a.articleId = value', CURRENT] }],
  'article.claims': [
    {
      ...gathered(
        CLAIMS,
        'MATCH (:Article {id: value})<-[:APPEARS_IN]-(a:Assertion)-[:OF]->(c:Claim) WHERE a.current WITH DISTINCT c',
      ),
      key: 'c.id',
      orderBy: ['c.id'],
      keyOf: idKey,
    },
  ],
  'article.quotes': [{ ...leadBy(QUOTES, 'q.articleId'), where: ['q.articleId = value', 'q.current'] }],
  'article.entities': [
    {
      ...gathered(ENTITIES, 'MATCH (:Article {id: value})-[:MENTIONS]->(e:Entity)'),
      key: 'e.id',
      orderBy: ['e.id'],
      keyOf: idKey,
    },
  ],
  'quote.assertions': [
    { ...gathered(ASSERTIONS, 'MATCH (:Quote {id: value})<-[:IN_WORDS]-(a:Assertion)'), where: [CURRENT] },
  ],
  'origin.articles': [{ ...leadBy(ARTICLES, 'r.originId'), where: ['r.originId = value', 'r.current'] }],
  'outlet.articles': [{ ...leadBy(ARTICLES, 'r.outletId'), where: ['r.outletId = value', 'r.current'] }],
};

/** One page per parent, in one round trip for each part of the list. */
export async function listChildren<L extends ChildList>(
  connection: Connection,
  list: L,
  parentIds: readonly string[],
  page: PageArgs,
): Promise<Page<ChildLists[L]>[]> {
  const order = CHILD_ORDERS[list];
  const window = windowOf(order, page);
  // An outlet is named by its forms: a parent then stands for several values.
  const groups =
    list === 'outlet.articles'
      ? parentIds.map(await formsOf(connection, parentIds))
      : parentIds.map((id) => [id]);
  const values = [...new Set(groups.flat())];
  const at = new Map(values.map((value, index) => [value, index]));
  const parts = await Promise.all(
    CHILDREN[list].map((child) =>
      readRows(connection, { ...child, order } as Listing<ChildLists[L]>, values, [], window),
    ),
  );
  return groups.map((group) => {
    const rows = parts.flatMap((part) => group.map((value) => part[at.get(value)!]!));
    return pageOf(order, window, rows.length === 0 ? [] : mergeRows(order, window, rows));
  });
}
