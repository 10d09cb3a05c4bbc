import { CHILD_ORDERS } from '../../orders.ts';
import { mergeRows, pageOf, windowOf } from '../../page.ts';
import type { ChildList, ChildLists, Page, PageArgs, Reading } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { formsOf } from '../lib/form-ids.ts';
import {
  ARTICLES,
  ASSERTIONS,
  CLAIMS,
  ENTITIES,
  gathered,
  idKey,
  leadBy,
  ORIGINS,
  QUOTES,
  UNNAMED_SOURCES,
} from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { type Listing, readRows } from '../lib/read-page.ts';
import { nodeOf } from '../properties.ts';

type Child = Omit<Listing<unknown>, 'order'>;

const CURRENT = 'a.current';
const ofClaim = (then: string) => `MATCH (:Claim {id: value})<-[:OF]-(a:Assertion) WHERE a.current ${then}`;

/** Claims are found by a role of an entity; one index per role. */
const withRole = (type: 'SUBJECT' | 'OBJECT' | 'ABOUT'): Child => ({
  ...CLAIMS,
  match: `MATCH (c:Claim)-[r:${type}]->(:Entity)`,
  index: `USING INDEX SEEK r:${type}(entityId, orderKey)`,
  where: ['r.entityId = value', 'c.assertionCount > 0'],
  key: 'r.orderKey',
  carry: 'r, c',
  orderBy: ['r.entityId', 'r.orderKey'],
});

/** Two claims may support one another: where a link begins is part of its place. */
const links = (types: string): Child => ({
  match: `MATCH (c:Claim {id: value})-[l:${types}]-(o:Claim)
    WITH l, startNode(l).id AS from, endNode(l).id AS to, type(l) AS kind, o.id AS otherId
    WITH l, from, to, kind, otherId, kind + '\\t' + otherId + ' ' + from AS linkKey`,
  where: [],
  key: 'linkKey',
  carry: 'l, from, to, kind, otherId, linkKey',
  orderBy: ['linkKey'],
  node: '{from: from, to: to, kind: kind, score: l.score, reason: l.reason, otherId: otherId}',
  read: ({ from, to, kind, score, reason }) => ({ from, to, kind, score, reason }),
  keyOf: ({ kind, otherId, from }) => [kind as string, `${otherId} ${from}`],
});

/**
 * Each list as one listing, or several whose heads are merged. Lists of a speaker, entity, outlet or origin, and who
 * says a claim, grow with the graph and follow an index; those of one quote or one article are gathered.
 */
export const CHILDREN: { readonly [L in ChildList]: readonly Child[] } = {
  'claim.assertions': [{ ...leadBy(ASSERTIONS, 'a.claimId'), where: ['a.claimId = value', CURRENT] }],
  'claim.history': [leadBy(ASSERTIONS, 'a.claimId')],
  'claim.affirmations': [
    { ...leadBy(ASSERTIONS, 'a.claimId'), where: ['a.claimId = value', CURRENT, `a.stance = 'AFFIRMS'`] },
  ],
  'claim.denials': [
    { ...leadBy(ASSERTIONS, 'a.claimId'), where: ['a.claimId = value', CURRENT, `a.stance = 'DENIES'`] },
  ],
  'claim.speakers': [
    {
      match: 'MATCH (a:Assertion)',
      index: 'USING INDEX SEEK a:Assertion(claimId, speakerId)',
      where: ['a.claimId = value', CURRENT],
      key: 'a.speakerId',
      orderFirst: { carry: 'a', by: ['a.claimId', 'a.speakerId'] },
      carry: 'DISTINCT a.claimId AS claimId, a.speakerId AS speakerId',
      orderBy: ['claimId', 'speakerId'],
      follow: 'MATCH (s:Speaker {id: speakerId})',
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
      of: { kind: 'origin', variable: 'o' },
      node: 'properties(o)',
      read: (row) => nodeOf('origin', row),
      keyOf: idKey,
    },
  ],
  'claim.links': [links('CONTRADICTS|SUPPORTS|SIMILAR_TO')],
  'claim.contradicting': [links('CONTRADICTS')],
  'claim.supporting': [links('SUPPORTS')],
  'claim.similar': [links('SIMILAR_TO')],
  'speaker.assertions': [{ ...leadBy(ASSERTIONS, 'a.speakerId'), where: ['a.speakerId = value', CURRENT] }],
  'speaker.relayed': [
    {
      ...ASSERTIONS,
      match: 'MATCH (a:Assertion)-[v:VIA]->(:Speaker)',
      index: 'USING INDEX SEEK v:VIA(formId, orderKey)',
      // Who passed it on twice passed it on.
      where: [
        'v.formId = value',
        CURRENT,
        'NOT EXISTS { (a)-[w:VIA]->(:Speaker) WHERE w.formId = value AND w.position < v.position }',
      ],
      key: 'v.orderKey',
      carry: 'v, a',
      orderBy: ['v.formId', 'v.orderKey'],
    },
  ],
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
  'article.unnamedSources': [
    gathered(UNNAMED_SOURCES, 'MATCH (:Article {id: value})<-[:APPEARS_IN]-(u:UnnamedSource)'),
  ],
  'article.supersededBy': [gathered(ARTICLES, 'MATCH (:Article {id: value})<-[:SUPERSEDES]-(r:Article)')],
  'quote.assertions': [
    { ...gathered(ASSERTIONS, 'MATCH (:Quote {id: value})<-[:IN_WORDS]-(a:Assertion)'), where: [CURRENT] },
  ],
  'origin.articles': [{ ...leadBy(ARTICLES, 'r.originId'), where: ['r.originId = value', 'r.current'] }],
  'origin.assertions': [
    {
      ...gathered(
        ASSERTIONS,
        'MATCH (:Origin {id: value})<-[:FROM_ORIGIN]-(:Article)<-[:APPEARS_IN]-(a:Assertion)',
      ),
      where: [CURRENT],
    },
  ],
  'origin.claims': [
    {
      ...gathered(
        CLAIMS,
        `MATCH (:Origin {id: value})<-[:FROM_ORIGIN]-(:Article)<-[:APPEARS_IN]-(a:Assertion)-[:OF]->(c:Claim)
         WHERE a.current WITH DISTINCT c`,
      ),
      key: 'c.id',
      orderBy: ['c.id'],
      keyOf: idKey,
    },
  ],
  'outlet.articles': [{ ...leadBy(ARTICLES, 'r.outletId'), where: ['r.outletId = value', 'r.current'] }],
  'outlet.origins': [leadBy(ORIGINS, 'o.creditedToId')],
};

/** Lists whose parent is named by its forms: a parent then stands for several values. */
const THROUGH_FORMS: ReadonlySet<ChildList> = new Set([
  'outlet.articles',
  'outlet.origins',
  'speaker.relayed',
]);

/** One page per parent, in one round trip for each part of the list. */
export async function listChildren<L extends ChildList>(
  connection: Connection,
  list: L,
  parentIds: readonly string[],
  page: PageArgs,
  reading?: Reading,
): Promise<Page<ChildLists[L]>[]> {
  const order = CHILD_ORDERS[list];
  const window = windowOf(order, page);
  const forms = THROUGH_FORMS.has(list) ? await formsOf(connection, parentIds) : () => [];
  const groups = parentIds.map((id) => {
    const named = forms(id);
    return named.length > 0 ? named : [id];
  });
  const values = [...new Set(groups.flat())];
  const at = new Map(values.map((value, index) => [value, index]));
  const parts = await Promise.all(
    CHILDREN[list].map((child) =>
      readRows(
        connection,
        readFor({ ...child, order } as Listing<ChildLists[L]>, reading),
        values,
        [],
        window,
      ),
    ),
  );
  return groups.map((group) => {
    const rows = parts.flatMap((part) => group.map((value) => part[at.get(value)!]!));
    return pageOf(order, window, rows.length === 0 ? [] : mergeRows(order, window, rows));
  });
}
