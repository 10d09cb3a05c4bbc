import { wordListsOf } from '../../names/word-lists.ts';

/** French: a noun for a body or for people in numbers: "parquet", "association", "syndicats". */
export function isBodyNoun(word: string): boolean {
  const { organizationHeads, definite, groups } = wordListsOf('fr');
  return organizationHeads.has(word) || definite.has(word) || groups.has(word);
}
