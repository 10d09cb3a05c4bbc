/**
 * How two people, organizations, places or unnamed sources are connected: through claims that one of them makes or that
 * speak of them. Searched from both ends at once, level by level, so that the shortest ways are found first. Work is
 * bounded: of each end's claims the newest, of each claim's speakers the newest, and so many claims and speakers a level.
 */
import type { AssertionNode, ClaimNode, GraphNode } from '../../model/graph.ts';
import type { Loaders } from '../loaders.ts';
import { type ClaimRole, saidBy, spokenOf } from './claim-roles.ts';

/** Claims read for one entity, in each of its parts; assertions read for one claim. */
const CLAIMS_OF_ENTITY = 200;
const ASSERTIONS_OF_CLAIM = 50;
/** Nodes expanded in one level. */
const WIDEST_LEVEL = 400;

export interface PathStep {
  readonly fromId: string;
  readonly fromRole: ClaimRole;
  readonly claim: ClaimNode;
  readonly toRole: ClaimRole;
  readonly toId: string;
  /** What either says of the claim; else its newest assertion. */
  readonly evidence: readonly AssertionNode[];
}

export interface FoundPath {
  readonly steps: readonly PathStep[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** False when something was left out for want of room: there may be further, or shorter, ways. */
  readonly complete: boolean;
  /** Claims, entities and sources looked at. */
  readonly explored: number;
}

/** One end of the search: each node met, with the nodes of the level before that lead to it. */
interface End {
  readonly parents: Map<string, string[]>;
  frontier: string[];
  depth: number;
}

export async function findPaths(
  loaders: Loaders,
  from: string,
  to: string,
  { maxLength, most }: { readonly maxLength: number; readonly most: number },
): Promise<FoundPaths> {
  const ends: [End, End] = [startAt(from), startAt(to)];
  let complete = true;
  let meetings: string[] = [];
  while (meetings.length === 0 && ends[0].depth + ends[1].depth < maxLength * 2) {
    const near = ends[0].frontier.length <= ends[1].frontier.length ? ends[0] : ends[1];
    const far = near === ends[0] ? ends[1] : ends[0];
    if (near.frontier.length === 0) break;
    const level = near.frontier.slice(0, WIDEST_LEVEL);
    const { neighbours, whole } = await neighboursOf(loaders, level);
    complete &&= whole && level.length === near.frontier.length;
    const next = new Map<string, string[]>();
    level.forEach((id, at) => {
      for (const neighbour of neighbours[at]!) {
        if (near.parents.has(neighbour)) continue;
        const known = next.get(neighbour);
        if (known) known.push(id);
        else next.set(neighbour, [id]);
      }
    });
    for (const [id, parents] of next) near.parents.set(id, parents);
    near.frontier = [...next.keys()].sort();
    near.depth++;
    meetings = near.frontier.filter((id) => far.parents.has(id));
  }
  const ways = meetings
    .flatMap((id) =>
      waysBack(ends[0], id, most).flatMap((head) =>
        waysBack(ends[1], id, most).map((tail) => [...head.toReversed(), ...tail.slice(1)]),
      ),
    )
    // A claim met at a middle that both ends have expanded would be passed twice.
    .filter((way) => new Set(way).size === way.length);
  const explored = ends[0].parents.size + ends[1].parents.size;
  const paths = await Promise.all(
    (await strongestFirst(loaders, ways)).slice(0, most).map((way) => explain(loaders, way)),
  );
  return { paths: paths.map((steps) => ({ steps })), complete, explored };
}

function startAt(id: string): End {
  return { parents: new Map([[id, []]]), frontier: [id], depth: 0 };
}

function isClaim(id: string): boolean {
  return id.startsWith('clm_');
}

/** A level is all claims or all entities and sources: claims lead to who says them and of whom they speak, and back. */
async function neighboursOf(
  loaders: Loaders,
  ids: readonly string[],
): Promise<{ readonly neighbours: string[][]; readonly whole: boolean }> {
  let whole = true;
  const sorted = (neighbours: Set<string>) => [...neighbours].sort();
  const neighbours = await Promise.all(
    ids.map(async (id) => {
      if (isClaim(id)) {
        const [claim, { nodes, hasNextPage }] = await Promise.all([
          loaders.node.load(id) as Promise<ClaimNode | null>,
          loaders.children('claim.assertions', id, { first: ASSERTIONS_OF_CLAIM }),
        ]);
        if (hasNextPage) whole = false;
        return sorted(
          new Set([...(claim ? spokenOf(claim).keys() : []), ...nodes.map((one) => one.speakerId)]),
        );
      }
      const [spoken, said] = await Promise.all([
        loaders.children('entity.claims', id, { first: CLAIMS_OF_ENTITY }),
        loaders.children('speaker.assertions', id, { first: CLAIMS_OF_ENTITY }),
      ]);
      if (spoken.hasNextPage || said.hasNextPage) whole = false;
      return sorted(
        new Set([...spoken.nodes.map((claim) => claim.id), ...said.nodes.map((one) => one.claimId)]),
      );
    }),
  );
  return { neighbours, whole };
}

/** Ways from a node back to where the search began, at most `most`. */
function waysBack({ parents }: End, id: string, most: number): string[][] {
  let ways = [[id]];
  for (;;) {
    const longer = ways.flatMap((way) => parents.get(way.at(-1)!)!.map((parent) => [...way, parent]));
    if (longer.length === 0) return ways;
    ways = longer.slice(0, most * 10);
  }
}

/** Ways over claims with the most independent origins first: by the weakest claim of each, then by ids. */
async function strongestFirst(loaders: Loaders, ways: readonly string[][]): Promise<string[][]> {
  const strength = new Map(
    await Promise.all(
      [...new Set(ways.flat().filter(isClaim))].map(
        async (id) => [id, (await loaders.claimCounts.load(id)).independentOrigins] as const,
      ),
    ),
  );
  const weakest = (way: readonly string[]) => Math.min(...way.filter(isClaim).map((id) => strength.get(id)!));
  return [...ways].sort((a, b) => weakest(b) - weakest(a) || (a.join() < b.join() ? -1 : 1));
}

async function explain(loaders: Loaders, way: readonly string[]): Promise<PathStep[]> {
  const steps: Promise<PathStep>[] = [];
  for (let at = 0; at + 2 < way.length; at += 2)
    steps.push(stepOf(loaders, way[at]!, way[at + 1]!, way[at + 2]!));
  return Promise.all(steps);
}

async function stepOf(loaders: Loaders, fromId: string, claimId: string, toId: string): Promise<PathStep> {
  const [claim, { nodes }] = await Promise.all([
    loaders.node.load(claimId) as Promise<(GraphNode & ClaimNode) | null>,
    loaders.children('claim.assertions', claimId, { first: ASSERTIONS_OF_CLAIM }),
  ]);
  const roles = spokenOf(claim!);
  const acts = await Promise.all([fromId, toId].map((id) => actOf(loaders, id, claimId, nodes)));
  const [fromRole, toRole] = [fromId, toId].map(
    (id, at): ClaimRole => acts[at]?.stance ?? roles.get(id) ?? 'ABOUT',
  );
  const evidence = [...new Set(acts.filter((act) => act !== null))];
  return {
    fromId,
    fromRole: fromRole!,
    claim: claim!,
    toRole: toRole!,
    toId,
    evidence: evidence.length > 0 ? evidence : nodes.slice(0, 1),
  };
}

/** Whoever speaks may not stand among the claim's newest assertions: then the claim is among the speaker's newest. */
async function actOf(
  loaders: Loaders,
  speakerId: string,
  claimId: string,
  newest: readonly AssertionNode[],
): Promise<AssertionNode | null> {
  const found = saidBy(speakerId, newest);
  if (found || newest.length < ASSERTIONS_OF_CLAIM) return found;
  const { nodes } = await loaders.children('speaker.assertions', speakerId, { first: CLAIMS_OF_ENTITY });
  return nodes.find((one) => one.claimId === claimId) ?? null;
}
