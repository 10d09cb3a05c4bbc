import type { ArticleEntity } from '../../model/extraction.ts';
import type { Description } from './find-descriptions.ts';
import { lemmaOf } from './same-role.ts';

/** At most this many bearers are compared for a role. */
const MAX_BEARERS = 60;
/** Key under which every role stands. */
export const ANY_ROLE = '*';

export function roleWords(lemma: string): string[] {
  return lemma.split(/[ '-]/);
}

/** Who is said to be what, by each word of the role. */
export function indexRoles(
  entities: readonly Pick<ArticleEntity, 'kind'>[],
  described: ReadonlyMap<number, readonly Description[]>,
): Map<string, { entity: number; known: Description }[]> {
  const index = new Map<string, { entity: number; known: Description }[]>();
  for (const [entity, own] of described) {
    if (entities[entity]!.kind !== 'Person') continue;
    for (const known of own) {
      for (const word of new Set([ANY_ROLE, ...roleWords(known.role.lemma), ...roleWords(lemmaOf(known))])) {
        const list = index.get(word);
        if (!list) index.set(word, [{ entity, known }]);
        else if (list.length < MAX_BEARERS) list.push({ entity, known });
      }
    }
  }
  return index;
}
