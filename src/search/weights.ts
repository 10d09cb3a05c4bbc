/** What each kind of match is worth to a claim's rank. Public: the interface shows them beside the reasons. */
export const WEIGHTS = {
  /** The entity asked for is the claim's subject. */
  subject: 3,
  /** The words of a claim within the claim have it act. */
  subjectInWords: 2.8,
  /** It is the object, or a topic where the object was asked for. */
  object: 2.6,
  /** It is in the claim in another role than asked for. */
  otherRole: 1.5,
  /** It is a topic of the claim. */
  about: 1.2,
  /** Somebody who acts for it is subject or object. */
  kin: 1.1,
  /** The evidence names it. */
  named: 0.8,
  /** It says the claim, though it was not asked for as the speaker. */
  saidBy: 0.9,
  /** It was asked for as the speaker, and says it. */
  speaker: 3.2,
  /** Somebody who acts for the speaker asked for says it. */
  speakerKin: 2.4,
  /** Factor for matches of a speaker asked for in any other role. */
  notTheSpeaker: 0.5,
  predicate: 1.8,
  predicateWord: 1.6,
  predicateEvidence: 0.7,
  /** Words; each times its rarity, from 0.6 to 1.6. */
  objectTerm: 1.8,
  claimTerm: 1.6,
  evidenceTerm: 1.1,
  /** The article calls the speaker so. */
  speakerTerm: 1.2,
  /** Words and entities of the article around a claim that has them not itself, times their grade. */
  contextTerm: 1.6,
  contextEntity: 1.2,
  /** A word that excludes the one asked for: the other side of the same question. */
  oppositeTerm: 1.2,
  /** Factor for a claim of one or two words that has nothing of the question itself. */
  fragment: 0.7,
  narrowerTerm: 1,
  broaderTerm: 0.5,
  /** It published the article, and was asked for. */
  outlet: 2.2,
  /** Factor for what has nothing to do with any entity asked for. */
  otherEntity: 0.3,
  /** Factor for a claim of another deed than the one asked for that has none of the words asked for: only its article is on the subject. */
  anotherDeed: 0.75,
  /** Factor for what nobody denies, where denials are asked for. */
  notDenied: 0.4,
  stance: 1.5,
  certainty: 0.8,
  /** A word asked for, with a figure: the precise claim goes before the vague one. */
  figures: 0.3,
  /** Somebody named says it. */
  namedSpeaker: 0.6,
  /** The question asks how many or how much. */
  figureAsked: 1.8,
  /** Full-text score of the store, from 0 to 1. */
  text: 0.5,
  /** Times the logarithm of the independent origins: no more than a tie-break. */
  origins: 0.15,
} as const;
