import type { Article } from '../model/article.ts';
import type { GraphBatch } from '../model/batch.ts';
import type { Extraction, Source } from '../model/extraction.ts';
import type {
  ArticleNode,
  AssertionNode,
  Change,
  EntityForm,
  MentionRow,
  QuoteNode,
} from '../model/graph.ts';
import { contentId } from '../model/id.ts';
import { claimsOfMoved } from './claims/claims-of-moved.ts';
import { resolveClaims } from './claims/resolve-claims.ts';
import { entityNode } from './entities/entity-node.ts';
import { createReference, type Reference, type ReferenceEntry } from './entities/reference.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { createFormsOf, type FormsOf } from './forms-of.ts';
import { createSourceIds, type SourceIds } from './lib/source-ids.ts';
import { originNode } from './origins/credited.ts';
import { placeArticle } from './origins/place-article.ts';
import { prefetch } from './prefetch.ts';
import type { ResolutionInput, ResolutionView, Resolver } from './resolver.ts';
import type { Tally } from './tally.ts';

export interface ResolverOptions {
  /** Entities the user knows: names, aliases, Wikidata ids. They win over our own list. */
  readonly reference?: readonly ReferenceEntry[];
  /** Name under which the changes are recorded. */
  readonly by?: string;
  /** Counts what resolving takes. */
  readonly tally?: Tally;
}

/**
 * Turns extractions into batches for the store. Pure in its input and in what the view returns; the graph that results
 * does not depend on the order of articles.
 */
export function createResolver(view: ResolutionView, options: ResolverOptions = {}): Resolver {
  return createResolvers(options).over(view);
}

/** Resolvers over one view after another, and what they share: the reference, and the forms of each article. */
export function createResolvers(options: ResolverOptions = {}): {
  readonly over: (view: ResolutionView) => Resolver;
  readonly formsOf: FormsOf;
} {
  const reference = createReference(options.reference);
  const by = options.by ?? 'rule:resolution';
  const formsOf = createFormsOf(reference);
  return {
    formsOf,
    over: (view) => ({
      prepare: (inputs) => prefetch(view, inputs, formsOf),
      resolve: (input) => resolveArticle(view, input, formsOf, { ...options, reference, by }),
    }),
  };
}

async function resolveArticle(
  view: ResolutionView,
  { article, extraction, now }: ResolutionInput,
  formsOf: FormsOf,
  { reference, by, tally }: { reference: Reference; by: string; tally?: Tally },
): Promise<GraphBatch> {
  const { entities: forms, claims: claimForms, outlet, seen, signature } = formsOf(article, extraction);

  const entities = await resolveEntities(view, seen, now, tally);
  const canonicalOf = (id: string): string => entities.forms.get(id)?.canonicalId ?? id;
  const sources = createSourceIds(extraction, (index) => forms[index]);

  const stored = await storedArticle(view, article.id);
  const place = stored
    ? { node: stored, retired: [], rewritten: [], origin: null }
    : await placeArticle(view, article, articleNode(article, outlet?.id ?? null, signature, now), now, tally);
  const { node, retired, rewritten, origin } = place;

  const claims = await resolveClaims(view, {
    seen: claimForms,
    again: await claimsOfMoved(view, entities.moves),
    ruled: [],
    entities: new Map([...entities.forms.values()].map((form) => [form.id, form.canonicalId])),
    now,
    tally,
  });

  const quotes = quoteNodes(article, extraction, sources, canonicalOf);
  const assertions = extraction.assertions.map((assertion, index): AssertionNode => {
    const claimFormId = claimForms[index]!.id;
    const speakerFormId = sources.idOf(assertion.speaker);
    return {
      id: contentId(
        'Assertion',
        article.id,
        assertion.start,
        assertion.end,
        claimFormId,
        speakerFormId,
        assertion.stance,
      ),
      articleId: article.id,
      claimFormId,
      claimId: claims.canonicalOf(claimFormId),
      speakerFormId,
      speakerId: canonicalOf(speakerFormId),
      stance: assertion.stance,
      certainty: assertion.certainty,
      direct: assertion.direct,
      text: assertion.text,
      start: assertion.start,
      end: assertion.end,
      cue: assertion.cue?.text ?? null,
      rule: assertion.rule,
      confidence: assertion.confidence,
      detail: assertion.detail,
      saidAt: assertion.saidAt,
      publishedAt: article.publishedAt,
      language: article.language,
      outletId: outlet?.id ?? null,
      originId: node.originId,
      current: node.current,
      viaFormIds: assertion.via.map((source) => sources.idOf(source)),
      quoteIds: assertion.quotes.flatMap((quote) => quotes[quote]?.id ?? []),
    };
  });

  return {
    articles: [node, ...rewritten],
    origins: origin ? [originNode(origin.originId, origin.members, reference)] : [],
    entityForms: entities.written,
    entities: [...entities.components].map(([id, members]) => entityNode(id, members)).sort(byId),
    unnamedSources: [...sources.unnamed.values()].sort(byId),
    mentions: mentionRows(article.id, extraction, forms),
    quotes: unique(quotes),
    claimForms: claims.written,
    claims: claims.nodes,
    assertions: unique(assertions),
    claimLinks: claims.links,
    relinkedClaims: claims.relinked,
    judgements: [...entities.judgements, ...claims.judgements, ...(origin?.judgements ?? [])],
    removed: [...entities.removed, ...claims.removed, ...(origin?.removed ?? [])],
    moves: [...entities.moves, ...claims.moves],
    originMoves: origin?.moves ?? [],
    retired,
    changes: stored ? [] : changesOf(node, retired, by, now),
  };
}

/** The article as stored, when it is: what became of it since is not undone by loading it again. */
async function storedArticle(view: ResolutionView, id: string): Promise<ArticleNode | null> {
  const [found] = (await view.findNodes?.([id])) ?? [];
  if (found?.type !== 'Article') return null;
  const { type: _, ...node } = found;
  return node;
}

function articleNode(
  article: Article,
  outletId: string | null,
  signature: readonly number[],
  now: string,
): ArticleNode {
  return {
    id: article.id,
    url: article.url,
    file: article.file,
    title: article.title,
    language: article.language,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    recordedAt: now,
    text: article.text,
    fingerprint: article.fingerprint.exact,
    signature,
    authors: article.authors,
    credits: article.credits,
    current: true,
    outletId,
    outlet: article.outlet,
    originId: '',
    originReason: '',
    supersedesId: null,
    withdrawnAt: null,
  };
}

function quoteNodes(
  article: Article,
  extraction: Extraction,
  sources: SourceIds,
  canonicalOf: (id: string) => string,
): QuoteNode[] {
  const speakerOf = (speaker: Source | null) => (speaker ? sources.idOf(speaker) : null);
  return extraction.quotes.map((quote) => {
    const speakerFormId = speakerOf(quote.speaker);
    return {
      id: contentId('Quote', article.id, quote.start, quote.end),
      articleId: article.id,
      text: quote.text,
      start: quote.start,
      end: quote.end,
      rule: quote.rule,
      confidence: quote.confidence,
      cue: quote.cue?.text ?? null,
      speakerFormId,
      speakerId: speakerFormId && canonicalOf(speakerFormId),
      publishedAt: article.publishedAt,
    };
  });
}

function mentionRows(articleId: string, extraction: Extraction, forms: readonly EntityForm[]): MentionRow[] {
  return extraction.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, text, form, rule }) => ({
      articleId,
      formId: forms[entity.index]?.id ?? forms[extraction.entities.indexOf(entity)]!.id,
      start,
      end,
      text,
      form,
      rule,
    })),
  );
}

function changesOf(
  node: ArticleNode,
  retired: readonly { readonly articleId: string }[],
  by: string,
  now: string,
): Omit<Change, 'seq'>[] {
  return [
    { at: now, by, action: 'ARTICLE_ADDED', nodeId: node.id, detail: node.title },
    ...retired.map(({ articleId }) => ({
      at: now,
      by,
      action: 'ARTICLE_SUPERSEDED' as const,
      nodeId: articleId,
      detail: `superseded by ${node.id === articleId ? 'a newer version' : node.id}`,
    })),
  ];
}

function unique<T extends { readonly id: string }>(nodes: readonly T[]): T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
