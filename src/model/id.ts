import { createHash } from 'node:crypto';

/** Prefix of every id: says what the id names, so that an id of the wrong kind is recognised before any look-up. */
const ID_PREFIX = {
  Article: 'art',
  Person: 'per',
  Organization: 'org',
  Place: 'pla',
  UnnamedSource: 'uns',
  Quote: 'quo',
  Assertion: 'ass',
  Claim: 'clm',
  Origin: 'ori',
  Judgement: 'jud',
} as const;

export type NodeKind = keyof typeof ID_PREFIX;

/** Records beside the graph that have ids of the same form. */
const RECORD_PREFIX = { Job: 'job', SavedQuestion: 'que' } as const;

export type RecordKind = keyof typeof RECORD_PREFIX;

const KIND_OF = new Map(
  Object.entries(ID_PREFIX).map(([kind, prefix]) => [prefix as string, kind as NodeKind]),
);

/**
 * Content-derived id: prefix, underscore, 20 characters of base32 (100 bits of SHA-256 over the parts).
 * The same parts give the same id on every machine and in every store.
 */
export function contentId(kind: NodeKind | RecordKind, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(parts.map(String).join('\u001f')).digest();
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of digest) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < 20) {
      text += 'abcdefghijklmnopqrstuvwxyz234567'[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
    if (text.length === 20) break;
  }
  return `${{ ...ID_PREFIX, ...RECORD_PREFIX }[kind]}_${text}`;
}

/** The kind an id names, or null when it is not an id of ours. */
export function kindOfId(id: string): NodeKind | null {
  const match = /^([a-z]{3})_[a-z2-7]{20}$/.exec(id);
  return (match && KIND_OF.get(match[1]!)) ?? null;
}

/** Whether an id may name a record of the kind. */
export function isRecordId(kind: RecordKind, id: string): boolean {
  return /^[a-z]{3}_[a-z2-7]{20}$/.test(id) && id.startsWith(`${RECORD_PREFIX[kind]}_`);
}
