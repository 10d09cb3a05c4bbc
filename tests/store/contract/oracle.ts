/** What lists must hold, worked out from the batches by plain filtering: nothing of the stores is used. */
import type {
  ArticleNode,
  AssertionNode,
  ClaimNode,
  EntityNode,
  QuoteNode,
} from '../../../src/model/graph.ts';
import type { AssertionFilter, ClaimFilter } from '../../../src/store/store.ts';
import { together } from '../factory.ts';
import type { World } from '../world.ts';

export class Oracle {
  readonly articles: ArticleNode[];
  readonly assertions: AssertionNode[];
  readonly quotes: QuoteNode[];
  readonly entities: EntityNode[];
  readonly claims = new Map<string, ClaimNode>();
  readonly links: { from: string; to: string; kind: string }[];
  readonly mentions: { articleId: string; formId: string }[];

  constructor(world: World) {
    const all = together(...world.batches);
    this.articles = unique(all.articles!);
    this.assertions = unique(all.assertions!);
    this.quotes = unique(all.quotes!);
    this.entities = unique(all.entities!);
    for (const claim of all.claims!) this.claims.set(claim.id, claim);
    this.links = [...all.claimLinks!];
    this.mentions = [...all.mentions!];
  }

  entitiesOf(claimId: string): string[] {
    const { subjectId, objectId, aboutIds } = this.claims.get(claimId)!;
    return [subjectId, objectId, ...aboutIds].filter((id) => id !== null);
  }

  passing(filter: AssertionFilter): AssertionNode[] {
    const among = (list: readonly string[] | undefined, value: string | null) =>
      list === undefined || (value !== null && list.includes(value));
    return newest(
      this.assertions.filter(
        (one) =>
          among(filter.claimIds, one.claimId) &&
          among(filter.speakerIds, one.speakerId) &&
          among(filter.articleIds, one.articleId) &&
          among(filter.outletIds, one.outletId) &&
          among(filter.originIds, one.originId) &&
          among(filter.certainty, one.certainty) &&
          among(filter.predicateClass, this.claims.get(one.claimId)!.predicateClass) &&
          (filter.stance === undefined || one.stance === filter.stance) &&
          (filter.language === undefined || one.language === filter.language) &&
          (filter.includeRetired || one.current) &&
          (filter.entityIds === undefined ||
            filter.entityIds.some(
              (id) => id === one.speakerId || this.entitiesOf(one.claimId).includes(id),
            )) &&
          within(one.publishedAt, filter),
      ),
    );
  }

  claimsPassing(filter: ClaimFilter): ClaimNode[] {
    const asserted = new Set(this.passing(filter.assertions ?? {}).map(({ claimId }) => claimId));
    return [...this.claims.values()]
      .filter(
        (claim) =>
          asserted.has(claim.id) &&
          (!filter.ids || filter.ids.includes(claim.id)) &&
          (!filter.subjectIds || filter.subjectIds.includes(claim.subjectId!)) &&
          (!filter.objectIds || filter.objectIds.includes(claim.objectId!)) &&
          (filter.disputed === undefined || filter.disputed === this.disputed(claim.id)),
      )
      .sort((a, b) => {
        const [left, right] = [this.lastAsserted(a.id), this.lastAsserted(b.id)];
        return left === right ? (a.id < b.id ? 1 : -1) : left < right ? 1 : -1;
      });
  }

  disputed(claimId: string): boolean {
    const stances = new Set(this.passing({ claimIds: [claimId] }).map(({ stance }) => stance));
    return (
      stances.size === 2 ||
      this.links.some(({ from, to, kind }) => kind === 'CONTRADICTS' && (from === claimId || to === claimId))
    );
  }

  lastAsserted(claimId: string): string {
    return this.passing({ claimIds: [claimId] })[0]?.publishedAt ?? '';
  }

  counts(claimId: string) {
    const all = this.passing({ claimIds: [claimId] });
    const origins = (stance?: string) =>
      new Set(all.filter((one) => !stance || one.stance === stance).map(({ originId }) => originId)).size;
    return {
      affirmOrigins: origins('AFFIRMS'),
      denyOrigins: origins('DENIES'),
      independentOrigins: origins(),
      assertions: all.length,
      articles: new Set(all.map(({ articleId }) => articleId)).size,
    };
  }
}

export function unique<T extends { readonly id: string }>(nodes: readonly T[]): T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

export function newest<T extends { readonly id: string; readonly publishedAt: string | null }>(
  nodes: readonly T[],
): T[] {
  return [...nodes].sort((a, b) => {
    const [left, right] = [a.publishedAt ?? '', b.publishedAt ?? ''];
    return left === right ? (a.id < b.id ? 1 : -1) : left < right ? 1 : -1;
  });
}

export function byId<T extends { readonly id: string }>(nodes: readonly T[]): T[] {
  return [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Bounds are inclusive and may be less precise than the date. */
export function within(
  publishedAt: string | null,
  { publishedFrom, publishedTo }: { readonly publishedFrom?: string; readonly publishedTo?: string },
): boolean {
  if (publishedFrom === undefined && publishedTo === undefined) return true;
  if (publishedAt === null) return false;
  if (publishedFrom !== undefined && publishedAt < publishedFrom) return false;
  return publishedTo === undefined || publishedAt <= publishedTo || publishedAt.startsWith(publishedTo);
}
