import type { EntityNode } from '../../../model/graph.ts';
import { FIELD_NAMES } from '../../fields.ts';
import { askedWords } from '../../lib/asked-words.ts';
import { nameWords } from '../../lib/name-words.ts';
import { rankEntities } from '../../lib/rank-entities.ts';
import { withinOneError } from '../../lib/within-one-error.ts';
import { type Connection, integer } from '../connection.ts';
import { gatheredCalls } from '../lib/gathered-calls.ts';
import { nodeFrom } from '../properties.ts';

/** Candidates read before ranking: those with most assertions. */
const CANDIDATES = 200;

type Found = readonly { readonly entity: EntityNode; readonly assertions: number }[];

export async function searchEntities(
  connection: Connection,
  words: readonly string[],
  limit: number,
): Promise<EntityNode[]> {
  const asked = askedWords(words);
  if (asked.length === 0) return [];
  const candidates = (await named(connection, asked)).filter(({ entity }) => {
    const known = nameWords(entity);
    return asked.every((word) => known.some((one) => withinOneError(word, one)));
  });
  return rankEntities(asked, candidates).slice(0, limit);
}

/** Entities whose names may have all the words; what is asked at once is one statement. */
const named = gatheredCalls<readonly string[], Found>(async (connection, all) => {
  const rows = await connection.read<{ at: number; nodes: unknown[][] }>(
    `UNWIND range(0, size($asked) - 1) AS at
     CALL (at) {
       CALL db.index.fulltext.queryNodes('entity_words', $asked[at]) YIELD node AS e
       WITH e ORDER BY e.assertionCount DESC, e.id LIMIT $candidates
       RETURN collect([${FIELD_NAMES.entity.map((name) => `e.${name}`).join(', ')}, e.assertionCount]) AS nodes
     }
     RETURN at, nodes`,
    {
      // Folded words are letters and digits: nothing in them is syntax of the index's query language.
      asked: all.map((asked) => asked.map((word) => `+(${word} ${word}~1)`).join(' ')),
      candidates: integer(CANDIDATES),
    },
  );
  const found = all.map((): Found => []);
  for (const { at, nodes } of rows)
    found[at] = nodes.map((values) => ({
      entity: nodeFrom('entity', values),
      assertions: values[FIELD_NAMES.entity.length] as number,
    }));
  return found;
});
