import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { DixitError } from '../../model/error.ts';
import type {
  ArticleNode,
  AssertionNode,
  ClaimNode,
  EntityNode,
  GraphNode,
  QuoteNode,
  UnnamedSourceNode,
} from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';
import { writeAll } from '../lib/write-all.ts';
import { readPages } from '../read-pages.ts';
import { EVIDENCE_CONTEXT } from './evidence-context.ts';
import { selectorsOf } from './selectors.ts';

export interface EvidenceOptions {
  /** Of the software that read the articles. */
  readonly version: string;
}

/** Assertions read at once, with their articles. */
const AT_ONCE = 50;

/**
 * The evidence packet of a claim, as JSON-LD text piece by piece: the claim (schema.org Claim, fit to be the `itemReviewed` of
 * somebody's ClaimReview; Dixit reviews nothing), every act of affirming and denying it as a Web Annotation on the article's
 * text, whom each is attributed to and through whom, and for each article the SHA-256 of the text that the selectors count in.
 * Throws ID_NOT_FOUND before the first piece.
 */
export async function claimEvidence(
  store: Store,
  claimId: string,
  { version }: EvidenceOptions,
): Promise<AsyncIterable<string>> {
  const [claim] = await store.findNodes([claimId]);
  if (claim?.type !== 'Claim')
    throw new DixitError('ID_NOT_FOUND', `no claim has the id "${claimId}"; give the id of a claim`);
  return pieces(store, claim, version);
}

/** Writes a packet as fast as the reader takes it; `out` stays open. */
export function writeEvidence(pieces: AsyncIterable<string>, out: Writable): Promise<void> {
  return writeAll(pieces, out);
}

async function* pieces(store: Store, claim: ClaimNode, version: string): AsyncGenerator<string> {
  const software = `urn:dixit:software:${version}`;
  const written = new Set<string>();
  let separator = '\n';
  const write = (node: object) => {
    const piece = `${separator}${JSON.stringify(node, present)}`;
    separator = ',\n';
    return piece;
  };
  const once = (id: string) => !written.has(id) && written.add(id);
  yield `{"@context":${JSON.stringify(EVIDENCE_CONTEXT)},"@graph":[`;
  yield write({ id: software, type: 'prov:SoftwareAgent', name: 'Dixit', softwareVersion: version });
  yield write(await claimNode(store, claim, software));
  for await (const page of assertionPages(store, claim.id)) {
    const found = await around(store, page);
    for (const assertion of page) {
      const article = found.get(assertion.articleId) as ArticleNode;
      if (once(article.id)) {
        yield write(articleNode(article, found));
        yield write(textNode(article));
      }
      yield write(assertionNode(assertion, article, claim.id, software, found));
      for (const quoteId of assertion.quoteIds) {
        const quote = found.get(quoteId) as QuoteNode | undefined;
        if (quote && once(quote.id)) yield write(quoteNode(quote, article, found));
      }
      for (const id of beingsOf(assertion, article, found)) {
        const being = found.get(id);
        if (being && (being.type === 'Entity' || being.type === 'UnnamedSource') && once(being.id))
          yield write(beingNode(being));
      }
    }
  }
  const subjects = [claim.subjectId, claim.objectId, ...claim.aboutIds].filter((id) => id !== null);
  for (const node of subjects.length > 0 ? await store.findNodes([...new Set(subjects)]) : [])
    if (node?.type === 'Entity' && once(node.id)) yield write(beingNode(node));
  yield '\n]}\n';
}

const assertionPages = (store: Store, claimId: string) =>
  readPages(async (page) => (await store.listChildren('claim.assertions', [claimId], page))[0]!, AT_ONCE);

/** Everything the assertions name, by every id it was named by. */
async function around(
  store: Store,
  assertions: readonly AssertionNode[],
): Promise<ReadonlyMap<string, GraphNode>> {
  const found = new Map<string, GraphNode>();
  async function load(ids: readonly (string | null)[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => id !== null && !found.has(id)) as string[];
    const nodes = missing.length > 0 ? await store.findNodes(missing) : [];
    for (const [index, node] of nodes.entries()) if (node) found.set(missing[index]!, node);
  }
  await load(
    assertions.flatMap(({ articleId, quoteIds, speakerId, viaFormIds }) => [
      articleId,
      speakerId,
      ...quoteIds,
      ...viaFormIds,
    ]),
  );
  const nodes = [...found.values()];
  await load(
    nodes.flatMap((node) =>
      node.type === 'Article' ? [node.outletId] : node.type === 'Quote' ? [node.speakerId] : [],
    ),
  );
  return found;
}

const urn = (id: string) => `urn:dixit:${id}`;
const textUrn = (articleId: string) => `${urn(articleId)}#text`;

/** Under the id it has now, whichever id names it. */
const urnOf = (id: string, found: ReadonlyMap<string, GraphNode>) => urn(found.get(id)?.id ?? id);

function beingsOf(
  { speakerId, viaFormIds, quoteIds }: AssertionNode,
  { outletId }: ArticleNode,
  found: ReadonlyMap<string, GraphNode>,
): string[] {
  const quoted = quoteIds.map((id) => (found.get(id) as QuoteNode | undefined)?.speakerId ?? null);
  return [speakerId, ...viaFormIds, outletId, ...quoted].filter((id) => id !== null);
}

async function claimNode(store: Store, claim: ClaimNode, software: string): Promise<object> {
  const [counts] = await store.findClaimCounts([claim.id]);
  const articles: ArticleNode[] = [];
  for await (const page of readPages(
    async (args) => (await store.listChildren('claim.articles', [claim.id], args))[0]!,
    AT_ONCE,
  ))
    articles.push(...page.map((article) => ({ ...article, text: '' })));
  const dated = articles.filter(({ publishedAt }) => publishedAt !== null);
  const first = dated.reduce<ArticleNode | null>(
    (oldest, each) => (oldest === null || each.publishedAt! <= oldest.publishedAt! ? each : oldest),
    null,
  );
  return {
    id: urn(claim.id),
    type: ['schema:Claim', 'prov:Entity'],
    text: claim.text,
    inLanguage: claim.language,
    about: [...new Set([claim.subjectId, claim.objectId, ...claim.aboutIds])]
      .filter((id) => id !== null)
      .map(urn),
    appearance: articles.map(({ id }) => urn(id)),
    firstAppearance: first && urn(first.id),
    claimInterpreter: software,
    affirmingOrigins: counts!.affirmOrigins,
    denyingOrigins: counts!.denyOrigins,
  };
}

function articleNode(article: ArticleNode, found: ReadonlyMap<string, GraphNode>): object {
  const { id, title, url, language, publishedAt, authors, credits, outletId, originId, originReason } =
    article;
  return {
    id: urn(id),
    type: ['schema:NewsArticle', 'prov:Entity'],
    headline: title,
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    inLanguage: language,
    datePublished: publishedAt,
    author: authors.map((name) => ({ type: 'schema:Person', name })),
    publisher: outletId && urnOf(outletId, found),
    credits,
    origin: urn(originId),
    originReason,
    encoding: textUrn(id),
  };
}

/** The text that selectors count in; its hash proves that they count in the same one. */
function textNode({ id, text }: ArticleNode): object {
  const bytes = Buffer.from(text, 'utf8');
  return {
    id: textUrn(id),
    type: ['schema:MediaObject', 'prov:Entity'],
    encodingFormat: 'text/plain; charset=utf-8',
    contentSize: `${bytes.length} B`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    wasDerivedFrom: [urn(id)],
  };
}

function assertionNode(
  assertion: AssertionNode,
  article: ArticleNode,
  claimId: string,
  software: string,
  found: ReadonlyMap<string, GraphNode>,
): object {
  const { id, stance, certainty, cue, rule, confidence, saidAt, viaFormIds, quoteIds, originId } = assertion;
  return {
    id: urn(id),
    type: ['oa:Annotation', 'prov:Entity'],
    motivation: 'oa:identifying',
    body: urn(claimId),
    target: {
      type: 'oa:SpecificResource',
      source: textUrn(article.id),
      selector: selectorsOf(article.text, assertion),
    },
    stance,
    certainty,
    cue,
    saidAt,
    wasAttributedTo: urnOf(assertion.speakerId, found),
    via: viaFormIds.map((each) => urnOf(each, found)),
    inWords: quoteIds.map(urn),
    origin: urn(originId),
    hadPrimarySource: urn(article.id),
    wasDerivedFrom: [textUrn(article.id)],
    wasGeneratedBy: { type: 'prov:Activity', wasAssociatedWith: software, rule, confidence },
  };
}

function quoteNode(quote: QuoteNode, article: ArticleNode, found: ReadonlyMap<string, GraphNode>): object {
  return {
    id: urn(quote.id),
    type: ['schema:Quotation', 'oa:Annotation', 'prov:Entity'],
    motivation: 'oa:highlighting',
    text: quote.text,
    isPartOf: urn(article.id),
    wasAttributedTo: quote.speakerId && urnOf(quote.speakerId, found),
    target: {
      type: 'oa:SpecificResource',
      source: textUrn(article.id),
      selector: selectorsOf(article.text, quote),
    },
    rule: quote.rule,
  };
}

function beingNode(being: EntityNode | UnnamedSourceNode): object {
  if (!('kind' in being))
    return {
      id: urn(being.id),
      type: [being.document ? 'schema:CreativeWork' : 'schema:Person', 'prov:Agent'],
      name: being.name,
    };
  return {
    id: urn(being.id),
    type: [`schema:${being.kind}`, 'prov:Agent'],
    name: being.name,
    alternateName: being.aliases,
  };
}

/** What is absent, and lists without members but those whose order counts, are left out. */
function present(key: string, value: unknown): unknown {
  if (value === null || value === '') return undefined;
  return Array.isArray(value) && value.length === 0 && key !== 'via' ? undefined : value;
}
