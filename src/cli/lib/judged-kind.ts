import type { Judgement } from '../../model/graph.ts';
import { kindOfId } from '../../model/id.ts';

const JUDGED: Readonly<Record<string, Judgement['kind']>> = {
  Person: 'entity',
  Organization: 'entity',
  Place: 'entity',
  Claim: 'claim',
  Article: 'origin',
};

/** What a judgement on an id is about. Anything else counts as an entity, and is then refused by its id. */
export function judgedKind(id: string): Judgement['kind'] {
  return JUDGED[kindOfId(id) ?? ''] ?? 'entity';
}
