/** The class or the concept that a claim's predicate is, without the "=" that marks a concept. */
export function plainPredicate(predicate: string): string {
  return predicate.startsWith('=') ? predicate.slice(1) : predicate;
}
