import type { ArticleNode, AssertionNode, ClaimNode, GraphNode } from '../../model/graph.ts';
import type { ClaimCounts, Store, Wanted } from '../../store/store.ts';
import type { ExportSource } from '../elements.ts';
import { csvLine } from '../lib/csv-line.ts';
import { assertionsOf } from '../selection/assertions-of.ts';

const COLUMNS = [
  'claim',
  'affirmingOrigins',
  'denyingOrigins',
  'stance',
  'certainty',
  'speaker',
  'through',
  'words',
  'saidAt',
  'publishedAt',
  'outlet',
  'title',
  'url',
  'file',
  'language',
  'claimId',
  'speakerId',
  'articleId',
  'originId',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

const WANTED: Wanted = { article: ['title', 'url', 'file', 'outlet'] };

/**
 * A table for spreadsheets: a row for each act of affirming or denying, those of one claim together, with names where the
 * graph formats have ids. Begins with a byte order mark, without which Excel takes UTF-8 for something else.
 */
export async function* csvAssertions(source: ExportSource, store: Store): AsyncGenerator<string> {
  yield `\ufeff${csvLine(COLUMNS)}`;
  const written = new Set<string>();
  for await (const page of source.claims()) {
    const claims = page.filter(({ id }) => !written.has(id));
    for (const { id } of claims) written.add(id);
    if (claims.length === 0) continue;
    const counts = await store.findClaimCounts(claims.map(({ id }) => id));
    const assertions = await assertionsOf(store, claims);
    const nodes = await namedIn(store, assertions.flat());
    for (const [index, claim] of claims.entries())
      for (const assertion of assertions[index]!) {
        const row = rowOf(claim, counts[index]!, assertion, nodes);
        yield csvLine(COLUMNS.map((column) => row[column]));
      }
  }
}

type Nodes = ReadonlyMap<string, GraphNode | null>;

async function namedIn(store: Store, assertions: readonly AssertionNode[]): Promise<Nodes> {
  const ids = [
    ...new Set(
      assertions.flatMap(({ speakerId, articleId, viaFormIds }) => [speakerId, articleId, ...viaFormIds]),
    ),
  ];
  if (ids.length === 0) return new Map();
  const nodes = await store.findNodes(ids, WANTED);
  return new Map(ids.map((id, index) => [id, nodes[index]!]));
}

function rowOf(claim: ClaimNode, counts: ClaimCounts, assertion: AssertionNode, nodes: Nodes): Row {
  const article = nodes.get(assertion.articleId) as ArticleNode | null | undefined;
  const nameOf = (id: string) => {
    const node = nodes.get(id);
    return node && 'name' in node ? node.name : id;
  };
  return {
    claim: claim.text,
    affirmingOrigins: counts.affirmOrigins,
    denyingOrigins: counts.denyOrigins,
    stance: assertion.stance,
    certainty: assertion.certainty,
    speaker: nameOf(assertion.speakerId),
    through: assertion.viaFormIds.map(nameOf).join(' | '),
    words: assertion.text,
    saidAt: assertion.saidAt,
    publishedAt: assertion.publishedAt,
    outlet: article?.outlet ?? null,
    title: article?.title ?? null,
    url: article?.url ?? null,
    file: article?.file ?? null,
    language: assertion.language,
    claimId: claim.id,
    speakerId: assertion.speakerId,
    articleId: assertion.articleId,
    originId: assertion.originId,
  };
}
