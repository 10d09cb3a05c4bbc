import type { Tag, Token } from '../parts.ts';

/** Classes of words that no new word joins: articles, pronouns, "and", "not". */
const CLOSED: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'adverb',
  'negation',
]);

/** True for a word that names nothing, whatever its first letter: "The", "Never", "Avec". */
export function isClosedWord({ tag }: Token): boolean {
  return CLOSED.has(tag);
}
