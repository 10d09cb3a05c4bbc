import type { GraphBatch } from '../../model/batch.ts';
import type { ClaimLink, MentionRow } from '../../model/graph.ts';
import type { Kinds } from '../fields.ts';

/** Mentions of one form in one article, in text order: the unit in which mentions are stored. */
export interface ArticleForm {
  readonly articleId: string;
  readonly formId: string;
  readonly mentions: readonly Omit<MentionRow, 'articleId' | 'formId'>[];
}

/** A batch with every list present, each node once (the last given counts), and text that UTF-8 can hold. */
export interface PreparedBatch {
  readonly nodes: { readonly [K in keyof Kinds]: ReadonlyMap<string, Kinds[K]> };
  readonly articleForms: readonly ArticleForm[];
  readonly claimLinks: readonly ClaimLink[];
  readonly relinkedClaims: readonly string[];
  readonly removed: readonly string[];
  readonly moves: ReadonlyMap<string, string>;
  readonly originMoves: NonNullable<GraphBatch['originMoves']>;
  readonly retired: NonNullable<GraphBatch['retired']>;
  readonly changes: NonNullable<GraphBatch['changes']>;
}

export function prepareBatch(given: GraphBatch): PreparedBatch {
  const batch = wellFormed(given) as GraphBatch;
  return {
    nodes: {
      article: byId(batch.articles),
      origin: byId(batch.origins),
      entity: byId(batch.entities),
      unnamedSource: byId(batch.unnamedSources),
      entityForm: byId(batch.entityForms),
      quote: byId(batch.quotes),
      claim: byId(batch.claims),
      claimForm: byId(batch.claimForms),
      assertion: byId(batch.assertions),
      judgement: byId(batch.judgements),
    },
    articleForms: groupMentions(batch.mentions ?? []),
    claimLinks: [...new Map((batch.claimLinks ?? []).map((link) => [linkKey(link), ordered(link)])).values()],
    relinkedClaims: [...new Set(batch.relinkedClaims ?? [])],
    removed: [...new Set(batch.removed ?? [])],
    moves: new Map((batch.moves ?? []).map(({ formId, canonicalId }) => [formId, canonicalId])),
    originMoves: [
      ...new Map((batch.originMoves ?? []).map((move) => [move.articleId, move] as const)).values(),
    ],
    retired: [...new Map((batch.retired ?? []).map((one) => [one.articleId, one] as const)).values()],
    changes: batch.changes ?? [],
  };
}

function byId<T extends { readonly id: string }>(nodes: readonly T[] | undefined): Map<string, T> {
  return new Map((nodes ?? []).map((node) => [node.id, node]));
}

/** Symmetric links are stored once, smaller id first. */
function ordered(link: ClaimLink): ClaimLink {
  return link.kind === 'SUPPORTS' || link.from <= link.to ? link : { ...link, from: link.to, to: link.from };
}

/** What tells a link from others. */
export function linkKey(link: ClaimLink): string {
  const { from, to, kind } = ordered(link);
  return `${kind} ${from} ${to}`;
}

function groupMentions(rows: readonly MentionRow[]): ArticleForm[] {
  const groups = new Map<string, { articleId: string; formId: string; mentions: Map<string, MentionRow> }>();
  for (const row of rows) {
    const key = `${row.articleId} ${row.formId}`;
    let group = groups.get(key);
    if (!group) {
      group = { articleId: row.articleId, formId: row.formId, mentions: new Map() };
      groups.set(key, group);
    }
    group.mentions.set(`${row.start} ${row.end}`, row);
  }
  return [...groups.values()].map(({ articleId, formId, mentions }) => ({
    articleId,
    formId,
    mentions: [...mentions.values()]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end, text, form, rule }) => ({ start, end, text, form, rule })),
  }));
}

/**
 * UTF-8, which both databases keep, has no lone surrogates: they become U+FFFD before anything is compared, so that a
 * second load finds what the first one left. Offsets stay, since both are one code unit.
 */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let i = 0; i < value.length; i++) {
      const good = wellFormed(value[i]);
      if (good !== value[i]) (copy ??= [...value])[i] = good;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | null = null;
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key];
    const good = wellFormed(part);
    if (good !== part) (copy ??= { ...value })[key] = good;
  }
  return copy ?? value;
}
