import { createHash } from 'node:crypto';
import { FIELDS, type Kind, type Kinds, RECORDED, RECORDED_FACTS } from '../fields.ts';

/** Type, id of the node it leads to, and its properties as text. */
export type DigestLink = readonly [type: string, goal: string, more: string];

/**
 * SHA-256 over a line for each node: kind, fields, derived figures, and the relationships that begin at it. Both back ends
 * feed it from what they keep, nodes by id within `KINDS`, so that equal digests mean equal graphs. Left out: when
 * things were recorded, the log of changes, and judgements revoked: they are history, the graph follows from the live ones.
 */
export class DigestHash {
  static readonly KINDS: readonly Kind[] = [
    'article',
    'origin',
    'entity',
    'unnamedSource',
    'entityForm',
    'quote',
    'claim',
    'claimForm',
    'assertion',
    'judgement',
  ];

  readonly #hash = createHash('sha256');

  /** @param derived figures kept up to date on write, in an order both back ends share */
  add<K extends Kind>(
    kind: K,
    node: Kinds[K],
    links: readonly DigestLink[],
    derived: readonly (string | number)[],
  ): void {
    const source = node as unknown as Record<string, unknown>;
    if (kind === 'judgement' && (source.revokedAt ?? null) !== null) return;
    const values: unknown[] = [];
    for (const field in FIELDS[kind]) {
      if (RECORDED[kind]?.includes(field)) continue;
      const value = source[field] ?? null;
      values.push(RECORDED_FACTS[kind]?.includes(field) && value !== null ? 'set' : value);
    }
    const sorted = links.map((link) => JSON.stringify(link)).sort();
    this.#hash.update(`${JSON.stringify([kind, values, derived])} ${sorted.join(' ')}\n`);
  }

  end(): string {
    return this.#hash.digest('hex');
  }
}
