/** What lists must hold, worked out from the batches by plain filtering: nothing of the stores is used. */
import type {
  ArticleNode,
  AssertionNode,
  ClaimLink,
  ClaimNode,
  EntityNode,
  QuoteNode,
} from '../../../src/model/graph.ts';
import type { AssertionFilter, ClaimConditions, ClaimFilter, Composed } from '../../../src/store/store.ts';
import { together } from '../factory.ts';
import type { World } from '../world.ts';

export class Oracle {
  readonly articles: ArticleNode[];
  readonly assertions: AssertionNode[];
  readonly quotes: QuoteNode[];
  readonly entities: EntityNode[];
  readonly claims = new Map<string, ClaimNode>();
  readonly links: ClaimLink[];
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
    return newest(
      this.assertions.filter((one) => (filter.includeRetired || one.current) && this.passes(one, filter)),
    );
  }

  /** Whether an assertion passes the conditions, whatever became of its article. */
  passes(one: AssertionNode, filter: AssertionFilter): boolean {
    return (
      among(filter.claimIds, one.claimId) &&
      among(filter.speakerIds, one.speakerId) &&
      among(filter.articleIds, one.articleId) &&
      among(filter.outletIds, one.outletId) &&
      among(filter.originIds, one.originId) &&
      among(filter.certainty, one.certainty) &&
      (filter.stance === undefined || one.stance === filter.stance) &&
      (filter.direct === undefined || one.direct === filter.direct) &&
      (filter.language === undefined || one.language === filter.language) &&
      (filter.viaIds === undefined || filter.viaIds.some((id) => one.viaFormIds.includes(id))) &&
      (filter.entityIds === undefined ||
        filter.entityIds.some((id) => id === one.speakerId || this.entitiesOf(one.claimId).includes(id))) &&
      within(one.publishedAt, filter) &&
      within(one.saidAt, { publishedFrom: filter.saidFrom, publishedTo: filter.saidTo }) &&
      this.claimPasses(this.claims.get(one.claimId)!, filter) &&
      composes(filter, (part) => this.passes(one, part))
    );
  }

  claimPasses(claim: ClaimNode, filter: ClaimConditions): boolean {
    const { independentOrigins } =
      filter.originsAtLeast === undefined && filter.originsAtMost === undefined
        ? { independentOrigins: 0 }
        : this.counts(claim.id);
    return (
      among(filter.predicateClass, claim.predicateClass) &&
      (filter.originsAtLeast ?? 0) <= independentOrigins &&
      independentOrigins <= (filter.originsAtMost ?? Number.POSITIVE_INFINITY) &&
      within(claim.when, { publishedFrom: filter.happenedFrom, publishedTo: filter.happenedTo }) &&
      (filter.disputed === undefined || filter.disputed === this.disputed(claim.id))
    );
  }

  claimsPassing(filter: ClaimFilter): ClaimNode[] {
    const current = new Set(this.passing({}).map(({ claimId }) => claimId));
    return [...this.claims.values()]
      .filter((claim) => current.has(claim.id) && this.claimMeets(claim, filter))
      .sort((a, b) => {
        const [left, right] = [this.lastAsserted(a.id), this.lastAsserted(b.id)];
        return left === right ? (a.id < b.id ? 1 : -1) : left < right ? 1 : -1;
      });
  }

  claimMeets(claim: ClaimNode, filter: ClaimFilter): boolean {
    return (
      among(filter.ids, claim.id) &&
      among(filter.subjectIds, claim.subjectId) &&
      among(filter.objectIds, claim.objectId) &&
      (filter.aboutIds === undefined ||
        filter.aboutIds.some((id) => this.entitiesOf(claim.id).includes(id))) &&
      this.claimPasses(claim, filter) &&
      (filter.assertions === undefined ||
        this.passing(filter.assertions).some(({ claimId }) => claimId === claim.id)) &&
      composes(filter, (part) => this.claimMeets(claim, part))
    );
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

function among(list: readonly string[] | undefined, value: string | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}

export function composes<F extends Composed<F>>(filter: F, passes: (part: F) => boolean): boolean {
  return (
    (filter.and ?? []).every(passes) &&
    (filter.or === undefined || filter.or.some(passes)) &&
    (filter.not === undefined || !passes(filter.not))
  );
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
