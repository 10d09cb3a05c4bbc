import type { ParsedQuestion } from './parse-question.ts';
import type { SearchStore } from './search-store.ts';

/** Assertions of one outlet that are read: what tells that it is one, and some of what it published. */
const READ = 60;

/**
 * Organizations of a question that publish articles of the graph: "what did the Harbour Gazette report about Fiji?" wants
 * what stands in its articles, whoever says it. Gives the question with the forms they publish under, and claims of theirs.
 */
export async function findOutlets(
  parsed: ParsedQuestion,
  store: SearchStore,
): Promise<{ parsed: ParsedQuestion; claimIds: string[] }> {
  const { publishedFrom, publishedTo } = parsed.question;
  const claimIds: string[] = [];
  const entities = await Promise.all(
    parsed.entities.map(async (found) => {
      if (found.entity.kind !== 'Organization' || found.entity.country) return found;
      const { nodes } = await store.listAssertions(
        {
          outletIds: [found.entity.id],
          ...(publishedFrom ? { publishedFrom } : {}),
          ...(publishedTo ? { publishedTo } : {}),
        },
        { first: READ },
        undefined,
        { wanted: { assertion: ['claimId', 'outletId'] } },
      );
      if (nodes.length === 0) return found;
      claimIds.push(...nodes.map(({ claimId }) => claimId));
      return { ...found, outlets: new Set(nodes.flatMap(({ outletId }) => outletId ?? [])) };
    }),
  );
  return { parsed: { ...parsed, entities }, claimIds };
}
