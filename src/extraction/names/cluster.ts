import { clusterOrganizations } from './cluster-organizations.ts';
import { clusterPersons } from './cluster-persons.ts';
import { type Cluster, Clusters } from './clusters.ts';
import type { Description } from './find-descriptions.ts';
import { groupPieces, kindOf } from './group-pieces.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/** Decides what each piece names and puts the pieces of one entity together, in order of first mention. */
export function clusterPieces(
  reading: Reading,
  pieces: readonly Piece[],
  descriptions: readonly Description[],
  bylines: ReadonlySet<string>,
): Cluster[] {
  const roles = new Map<number, Description[]>();
  for (const description of descriptions) {
    if (description.piece < 0) continue;
    const list = roles.get(description.piece);
    if (list) list.push(description);
    else roles.set(description.piece, [description]);
  }
  const groups = groupPieces(reading, pieces, roles, bylines);
  const kinds = new Map(groups.map((group) => [group, kindOf(reading, pieces, group)] as const));
  const clusters = new Clusters(reading, pieces, roles);
  clusterPersons(clusters, groups, kinds);
  clusterOrganizations(clusters, groups, kinds);
  const kept = clusters.all.filter((cluster) => cluster.pieces.length > 0);
  for (const cluster of kept) {
    cluster.pieces.sort((a, b) => a - b);
    for (const index of cluster.pieces) cluster.descriptions.push(...(roles.get(index) ?? []));
  }
  return kept.sort((a, b) => a.pieces[0]! - b.pieces[0]!);
}
