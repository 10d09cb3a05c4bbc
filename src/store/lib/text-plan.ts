import type { TextQuery } from '../store.ts';
import { askedWords } from './asked-words.ts';
import { entityToken, predicateToken, subjectToken } from './search-token.ts';

/** Alternatives for one thing asked: words, or tokens of entities and predicates. A claim meets it by any of them. */
export type Group = readonly string[];

/**
 * How a query is tried, strictest first, until enough is found: all groups at once, then all but one, then any. At scale
 * the strict tries find enough by walking the rarest word's list, and the wide one is not needed.
 */
export function textPlan(query: TextQuery, entityNamed: (word: string) => readonly string[]): Group[][][] {
  return triesOf(groupsOf(query, entityNamed, 'any'));
}

/** A list of tries, each a list of alternatives, each a list of groups that must all be met. */
export function triesOf(groups: readonly Group[]): Group[][][] {
  if (groups.length === 0) return [];
  const tries: Group[][][] = [[[...groups]]];
  if (groups.length > 2) tries.push(groups.map((_, left) => groups.filter((_, at) => at !== left)));
  if (groups.length > 1) tries.push(groups.map((group) => [group]));
  return tries;
}

/**
 * What is asked, one group each. `exact`: words in their own sense and entities in the role asked for; `any`: kinds of what
 * the words say and what takes them in too, entities in any role.
 */
export function groupsOf(
  { terms, entityIds, subjectIds = [], predicateClasses }: TextQuery,
  entityNamed: (word: string) => readonly string[],
  sense: 'exact' | 'any',
): Group[] {
  const groups: Group[] = [];
  for (const { word, same, expansions } of terms) {
    const words = new Set(askedWords([word, ...(sense === 'exact' && same ? same : expansions)]));
    for (const own of askedWords([word])) for (const id of entityNamed(own)) words.add(entityToken(id));
    if (words.size > 0) groups.push([...words]);
  }
  for (const id of entityIds)
    groups.push([sense === 'exact' && subjectIds.includes(id) ? subjectToken(id) : entityToken(id)]);
  if (predicateClasses.length > 0) groups.push(predicateClasses.map(predicateToken));
  return groups;
}
