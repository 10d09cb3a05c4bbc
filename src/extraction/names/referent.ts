/** What a pronoun or a description can stand for: an entity, or words of the article for an unnamed source. */
export interface Referent {
  /** Index of the entity, or -1. */
  readonly entity: number;
  /** Token range of the words, for unnamed sources. */
  readonly from: number;
  readonly to: number;
}
