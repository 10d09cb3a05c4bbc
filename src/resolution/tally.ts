/** What resolving took, counted for whoever asks: growth of cost is explained by these, not by time. */
export interface Tally {
  /** Claim forms of other articles that a key brought to a claim form, each pair once. */
  claimPairs: number;
  /** Of these, pairs that were compared in full: the others a cheap test turned away. */
  claimsCompared: number;
  /** Claim forms decided: those of the article and all that hang together with them. */
  claimForms: number;
  /** Stored claim forms decided anew because an entity they name is another now. */
  claimsAgain: number;
  entityPairs: number;
  entityForms: number;
  /** Stored articles that the text was compared with. */
  articlePairs: number;
}

export function newTally(): Tally {
  return {
    claimPairs: 0,
    claimsCompared: 0,
    claimForms: 0,
    claimsAgain: 0,
    entityPairs: 0,
    entityForms: 0,
    articlePairs: 0,
  };
}
