/**
 * What stands around some nodes, shaped for graph tools: claims, whoever says them, whoever they speak of, and, where
 * asked for, the articles. Grown level by level from the middle, on each level the nodes of most weight first, until the
 * limit is reached; edges join only what is in it. Of a node with very many neighbours the newest are looked at.
 */
import type { Certainty, Stance } from '../../model/extraction.ts';
import type { AssertionNode, ClaimLinkKind, ClaimNode, GraphNode } from '../../model/graph.ts';
import type { Loaders } from '../loaders.ts';
import { type ClaimRole, spokenOf } from './claim-roles.ts';

/** Neighbours read for one node. */
const CLAIMS_OF_NODE = 100;
const ASSERTIONS_OF_CLAIM = 100;

export interface SubgraphFilter {
  readonly stance?: Stance | null;
  readonly certainty?: readonly Certainty[] | null;
  readonly predicateClass?: readonly string[] | null;
  readonly originsAtLeast?: number | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
}

export interface SubgraphOptions {
  readonly depth: number;
  /** Nodes at most. */
  readonly limit: number;
  readonly articles: boolean;
  readonly filter: SubgraphFilter;
}

export interface SubgraphNode {
  readonly node: GraphNode;
  /** Steps from the nearest node asked for. */
  readonly distance: number;
  readonly weight: number;
}

export interface SubgraphEdge {
  readonly source: string;
  readonly target: string;
  readonly type: ClaimRole | ClaimLinkKind | 'PRINTED_IN' | 'PUBLISHED_BY';
  readonly weight: number;
}

export interface Subgraph {
  readonly nodes: readonly SubgraphNode[];
  readonly edges: readonly SubgraphEdge[];
  /** False when something was left out for want of room. */
  readonly complete: boolean;
}

export async function growSubgraph(
  loaders: Loaders,
  around: readonly string[],
  options: SubgraphOptions,
): Promise<Subgraph> {
  const growth = new Growth(loaders, options);
  await growth.add(new Map(around.map((id) => [id, Number.POSITIVE_INFINITY])), 0);
  for (let distance = 1; distance <= options.depth && growth.frontier.length > 0; distance++)
    await growth.add(await growth.around(growth.frontier), distance);
  return growth.result();
}

/** A subgraph while it grows. */
class Growth {
  readonly #loaders: Loaders;
  readonly #options: SubgraphOptions;
  readonly #nodes = new Map<string, SubgraphNode>();
  #complete = true;
  frontier: string[] = [];

  constructor(loaders: Loaders, options: SubgraphOptions) {
    this.#loaders = loaders;
    this.#options = options;
  }

  /** Takes in candidates, those of most weight first, as long as there is room. */
  async add(candidates: ReadonlyMap<string, number>, distance: number): Promise<void> {
    const fresh = [...candidates].filter(([id]) => !this.#nodes.has(id));
    fresh.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const room = this.#options.limit - this.#nodes.size;
    if (fresh.length > room) this.#complete = false;
    const taken = fresh.slice(0, Math.max(0, room));
    const nodes = await Promise.all(taken.map(([id]) => this.#loaders.node.load(id)));
    const weights = await Promise.all(
      nodes.map(async (node, at) => {
        if (node?.type === 'Claim') return (await this.#loaders.claimCounts.load(node.id)).independentOrigins;
        return Number.isFinite(taken[at]![1]) ? taken[at]![1] : 1;
      }),
    );
    this.frontier = [];
    for (const [at, node] of nodes.entries()) {
      if (!node || this.#nodes.has(node.id)) continue;
      this.#nodes.set(node.id, { node, distance, weight: weights[at]! });
      this.frontier.push(node.id);
    }
  }

  /** Neighbours of nodes with their weight: a claim's independent origins, else the weight of what leads to it. */
  async around(ids: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const meet = (id: string | null, weight: number) => {
      if (id !== null) found.set(id, (found.get(id) ?? 0) + weight);
    };
    const claims = new Set<string>();
    await Promise.all(
      ids.map(async (id) => {
        const node = this.#nodes.get(id)!.node;
        if (node.type === 'Claim') {
          for (const entityId of spokenOf(node).keys()) meet(entityId, 1);
          const acts = await this.#acts(node);
          for (const [speakerId, { origins }] of groupBySpeaker(acts)) meet(speakerId, origins.size);
          if (this.#options.articles)
            for (const articleId of new Set(acts.map((act) => act.articleId))) meet(articleId, 1);
          for (const link of await this.#loaders.claimLinks.load(id))
            claims.add(link.from === id ? link.to : link.from);
        } else if (node.type === 'Article') {
          for (const claim of (await this.#page('article.claims', id, CLAIMS_OF_NODE)).nodes)
            claims.add(claim.id);
          meet(node.outletId, 1);
        } else if (node.type === 'Entity' || node.type === 'UnnamedSource') {
          const [spoken, said] = await Promise.all([
            this.#page('entity.claims', id, CLAIMS_OF_NODE),
            this.#page('speaker.assertions', id, CLAIMS_OF_NODE),
          ]);
          for (const claim of spoken.nodes) claims.add(claim.id);
          for (const act of said.nodes) if (this.#passes(act)) claims.add(act.claimId);
        }
      }),
    );
    const nodes = await Promise.all([...claims].map((id) => this.#loaders.node.load(id)));
    await Promise.all(
      nodes.map(async (node) => {
        if (node?.type !== 'Claim' || !(await this.#claimPasses(node))) return;
        found.set(node.id, (await this.#loaders.claimCounts.load(node.id)).independentOrigins);
      }),
    );
    return found;
  }

  async #page<
    L extends
      | 'claim.articles'
      | 'article.claims'
      | 'entity.claims'
      | 'speaker.assertions'
      | 'claim.assertions',
  >(list: L, id: string, first: number) {
    const page = await this.#loaders.children(list, id, { first });
    if (page.hasNextPage) this.#complete = false;
    return page;
  }

  async #acts(claim: ClaimNode): Promise<AssertionNode[]> {
    const { nodes } = await this.#page('claim.assertions', claim.id, ASSERTIONS_OF_CLAIM);
    return nodes.filter((act) => this.#passes(act));
  }

  #passes(act: AssertionNode): boolean {
    const { stance, certainty, publishedFrom, publishedTo } = this.#options.filter;
    const day = act.publishedAt ?? '';
    return (
      (!stance || act.stance === stance) &&
      (!certainty || certainty.includes(act.certainty)) &&
      (!publishedFrom || day >= publishedFrom) &&
      // "~" sorts after whatever a date goes on with: "2023-03" takes in all of March.
      (!publishedTo || (day !== '' && day <= `${publishedTo}~`))
    );
  }

  async #claimPasses(claim: ClaimNode): Promise<boolean> {
    const { predicateClass, originsAtLeast, stance, certainty, publishedFrom, publishedTo } =
      this.#options.filter;
    if (predicateClass && !predicateClass.includes(claim.predicateClass ?? '')) return false;
    if (originsAtLeast) {
      const { independentOrigins } = await this.#loaders.claimCounts.load(claim.id);
      if (independentOrigins < originsAtLeast) return false;
    }
    if (!stance && !certainty && !publishedFrom && !publishedTo) return true;
    return (await this.#acts(claim)).length > 0;
  }

  /** Nodes in the order they were taken in, and every edge between two of them. */
  async result(): Promise<Subgraph> {
    const edges: SubgraphEdge[] = [];
    const join = (source: string, target: string, type: SubgraphEdge['type'], weight: number) => {
      if (this.#nodes.has(source) && this.#nodes.has(target)) edges.push({ source, target, type, weight });
    };
    await Promise.all(
      [...this.#nodes.values()].map(async ({ node }) => {
        if (node.type === 'Article') {
          const outlet = node.outletId && (await this.#loaders.node.load(node.outletId));
          if (outlet) join(node.id, outlet.id, 'PUBLISHED_BY', 1);
        }
        if (node.type !== 'Claim') return;
        const [acts, links] = await Promise.all([this.#acts(node), this.#loaders.claimLinks.load(node.id)]);
        for (const [speakerId, { stances }] of groupBySpeaker(acts))
          for (const [stance, origins] of stances) join(speakerId, node.id, stance, origins.size);
        for (const [entityId, role] of spokenOf(node)) join(node.id, entityId, role, 1);
        for (const link of links) if (link.from === node.id) join(link.from, link.to, link.kind, link.score);
        for (const articleId of new Set(acts.map((act) => act.articleId)))
          join(node.id, articleId, 'PRINTED_IN', 1);
      }),
    );
    const place = ({ source, type, target }: SubgraphEdge) => `${source} ${type} ${target}`;
    edges.sort((a, b) => (place(a) < place(b) ? -1 : 1));
    return { nodes: [...this.#nodes.values()], edges, complete: this.#complete };
  }
}

interface Saying {
  readonly origins: Set<string>;
  readonly stances: Map<Stance, Set<string>>;
}

function groupBySpeaker(acts: readonly AssertionNode[]): Map<string, Saying> {
  const groups = new Map<string, Saying>();
  for (const { speakerId, stance, originId } of acts) {
    const group = groups.get(speakerId) ?? { origins: new Set<string>(), stances: new Map() };
    groups.set(speakerId, group);
    group.origins.add(originId);
    group.stances.set(stance, (group.stances.get(stance) ?? new Set<string>()).add(originId));
  }
  return groups;
}
