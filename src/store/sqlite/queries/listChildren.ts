import { CHILD_ORDERS } from '../../orders.ts';
import { windowOf } from '../../page.ts';
import type { ChildList, ChildLists, Page, PageArgs, Reading } from '../../store.ts';
import { nodeOf, selectOf } from '../columns.ts';
import type { Database, Row } from '../database.ts';
import { type Condition, condition } from '../lib/conditions.ts';
import { formIds } from '../lib/form-ids.ts';
import { ARTICLES, ASSERTIONS, CLAIMS, ENTITIES, ORIGINS, QUOTES, UNNAMED_SOURCES } from '../lib/listings.ts';
import { readFor } from '../lib/read-for.ts';
import { type Listing, readMerged } from '../lib/read-page.ts';
import { readSpeaker } from '../lib/read-speaker.ts';

type Child = Omit<Listing<unknown>, 'order'> & {
  /** The condition that ties a list to its parent. */
  readonly tie: Condition['sql'];
  /** What names the parent are its forms. */
  readonly through?: 'forms';
};

/** A claim's links from either end. Two claims may support one another: where a link begins is part of its place. */
const LINKS_OF_CLAIM = `(
  SELECT fromId AS claimId, toId AS otherId, fromId, toId, kind, score, reason FROM claim_link
  UNION ALL SELECT toId, fromId, fromId, toId, kind, score, reason FROM claim_link WHERE toId <> fromId) l`;

const LINKS: Child = {
  select: 'l.fromId AS "from", l.toId AS "to", l.kind, l.score, l.reason',
  from: LINKS_OF_CLAIM,
  keys: ['l.kind', `l.otherId || ' ' || l.fromId`],
  read: ({ from, to, kind, score, reason }) => ({ from, to, kind, score, reason }),
  tie: 'l.claimId = ?',
};

/** Each list with the condition that ties it to its parent. The condition's column leads the index that gives the order. */
const CHILDREN: { readonly [L in ChildList]: Child } = {
  'claim.assertions': { ...ASSERTIONS, tie: 'a.claimId = ? AND a.current = 1' },
  'claim.history': { ...ASSERTIONS, tie: 'a.claimId = ?' },
  'claim.affirmations': { ...ASSERTIONS, tie: `a.claimId = ? AND a.current = 1 AND a.stance = 'AFFIRMS'` },
  'claim.denials': { ...ASSERTIONS, tie: `a.claimId = ? AND a.current = 1 AND a.stance = 'DENIES'` },
  'claim.speakers': {
    select: `'Speaker' AS type`,
    from: 'assertion a',
    keys: ['a.speakerId'],
    distinct: true,
    read: (row) => row.key0,
    tie: 'a.claimId = ? AND a.current = 1',
  },
  'claim.quotes': {
    ...QUOTES,
    from: 'assertion a JOIN assertion_quote aq ON aq.assertionId = a.id JOIN quote q ON q.id = aq.quoteId',
    distinct: true,
    tie: 'a.claimId = ? AND a.current = 1',
  },
  'claim.articles': {
    ...ARTICLES,
    from: 'article r',
    tie: 'r.id IN (SELECT a.articleId FROM assertion a WHERE a.claimId = ? AND a.current = 1)',
  },
  'claim.origins': {
    ...ORIGINS,
    tie: 'o.id IN (SELECT a.originId FROM assertion a WHERE a.claimId = ? AND a.current = 1)',
  },
  'claim.links': LINKS,
  'claim.contradicting': { ...LINKS, tie: `l.claimId = ? AND l.kind = 'CONTRADICTS'` },
  'claim.supporting': { ...LINKS, tie: `l.claimId = ? AND l.kind = 'SUPPORTS'` },
  'claim.similar': { ...LINKS, tie: `l.claimId = ? AND l.kind = 'SIMILAR_TO'` },
  'speaker.assertions': { ...ASSERTIONS, tie: 'a.speakerId = ? AND a.current = 1' },
  'speaker.relayed': {
    ...ASSERTIONS,
    from: 'assertion_via v CROSS JOIN assertion a ON a.id = v.assertionId',
    keys: ['v.publishedKey', 'v.assertionId'],
    // Who passed it on twice passed it on.
    tie: `v.formId = ? AND a.current = 1 AND NOT EXISTS (
      SELECT 1 FROM assertion_via w WHERE w.assertionId = v.assertionId AND w.position < v.position AND w.formId = v.formId)`,
    through: 'forms',
  },
  'speaker.quotes': { ...QUOTES, tie: 'q.speakerId = ? AND q.current = 1' },
  'speaker.claims': {
    select: `'Claim' AS type`,
    from: 'assertion a',
    keys: ['a.claimId'],
    distinct: true,
    read: (row) => row.key0,
    tie: 'a.speakerId = ? AND a.current = 1',
  },
  'entity.claims': {
    ...CLAIMS,
    from: 'claim_entity ce CROSS JOIN claim c ON c.id = ce.claimId',
    keys: ['ce.lastAssertedKey', 'ce.claimId'],
    tie: 'ce.entityId = ? AND c.assertionCount > 0',
  },
  'entity.articles': {
    ...ARTICLES,
    from: 'article_entity ae CROSS JOIN article r ON r.id = ae.articleId',
    keys: ['ae.publishedKey', 'ae.articleId'],
    tie: 'ae.entityId = ? AND r.current = 1',
  },
  'article.assertions': { ...ASSERTIONS, tie: 'a.articleId = ? AND a.current = 1' },
  'article.claims': {
    ...CLAIMS,
    keys: ['c.id'],
    tie: 'c.id IN (SELECT a.claimId FROM assertion a WHERE a.articleId = ? AND a.current = 1)',
  },
  'article.quotes': { ...QUOTES, tie: 'q.articleId = ? AND q.current = 1' },
  'article.entities': {
    ...ENTITIES,
    from: 'article_entity ae CROSS JOIN entity e ON e.id = ae.entityId',
    keys: ['ae.entityId'],
    tie: 'ae.articleId = ?',
  },
  'article.unnamedSources': { ...UNNAMED_SOURCES, tie: 'u.articleId = ?' },
  'article.supersededBy': { ...ARTICLES, tie: 'r.supersedesId = ?' },
  'quote.assertions': {
    ...ASSERTIONS,
    from: 'assertion_quote aq CROSS JOIN assertion a ON a.id = aq.assertionId',
    tie: 'aq.quoteId = ? AND a.current = 1',
  },
  'origin.articles': { ...ARTICLES, tie: 'r.originId = ? AND r.current = 1' },
  'origin.assertions': {
    ...ASSERTIONS,
    tie: 'a.articleId IN (SELECT r.id FROM article r WHERE r.originId = ?) AND a.current = 1',
  },
  'origin.claims': {
    ...CLAIMS,
    keys: ['c.id'],
    tie: `c.id IN (SELECT a.claimId FROM article r CROSS JOIN assertion a ON a.articleId = r.id
      WHERE r.originId = ? AND a.current = 1)`,
  },
  'outlet.articles': { ...ARTICLES, tie: 'r.outletId = ? AND r.current = 1', through: 'forms' },
  'outlet.origins': { ...ORIGINS, tie: 'o.creditedToId = ?', through: 'forms' },
};

/** One page per parent. Each is a statement of its own: calls cost microseconds here, and each runs along its index. */
export function listChildren<L extends ChildList>(
  database: Database,
  list: L,
  parentIds: readonly string[],
  page: PageArgs,
  reading?: Reading,
): Page<ChildLists[L]>[] {
  const order = CHILD_ORDERS[list];
  const window = windowOf(order, page);
  const { tie, through, ...child } = readFor(CHILDREN[list], reading);
  const read =
    list === 'claim.speakers'
      ? speakerReader(database)
      : list === 'speaker.claims'
        ? claimReader(database)
        : child.read;
  const listing = { ...child, read, order } as Listing<ChildLists[L]>;
  return parentIds.map((parentId) => {
    const ids = through ? formIds(database, [parentId]) : [parentId];
    return readMerged(
      database,
      listing,
      (ids.length > 0 ? ids : [parentId]).map((id) => [condition(tie, id)]),
      window,
    );
  });
}

function speakerReader(database: Database): (row: Row) => unknown {
  return (row) => readSpeaker(database, row.key0 as string);
}

/** Claims are read after their ids are paged: the index on (speaker, claim) alone gives a page of the busiest speaker. */
function claimReader(database: Database): (row: Row) => unknown {
  return (row) =>
    nodeOf(
      'claim',
      database.get(`SELECT ${selectOf('claim', 'c')} FROM claim c WHERE c.id = ?`, row.key0 as string)!,
    );
}
