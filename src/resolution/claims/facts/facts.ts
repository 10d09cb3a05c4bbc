/** What telling whether two claims are one rests on: how their parts, figures, times and words stand to each other. */

import type { ClaimProfile } from '../claim-profile.ts';
import type { FigureRelation } from '../compare-figures.ts';
import type { TimeRelation } from '../compare-times.ts';

/** Whether two mentions of entities are one entity: canonical ids, and null where one is not resolved. */
export type EntityEquality = (left: string | null, right: string | null) => boolean | null;

export interface Facts {
  readonly a: ClaimProfile;
  readonly b: ClaimProfile;
  readonly sameLanguage: boolean;
  readonly subject: 'same' | 'different' | 'unknown';
  readonly object: 'same' | 'broader-left' | 'broader-right' | 'different' | 'none' | 'one-sided';
  readonly predicate: 'same' | 'antonym' | 'different' | 'unknown';
  readonly figures: FigureRelation;
  readonly when: TimeRelation;
  /** One speaks of the edition of a year ("the 2018 election"), the other names none. */
  readonly otherEdition: boolean;
  /** Jaccard overlap of all content concepts. */
  readonly wording: number;
  /** Weight of the words that only the left (right) has, of all it has; words that say little weigh little. */
  readonly aloneLeft: number;
  readonly aloneRight: number;
  /** What the left (right) says more precisely: "drone is a kind of weapon"; "" for nothing. */
  readonly kindLeft: string;
  readonly kindRight: string;
  /** One of them speaks of somebody of theirs ("the mayor's wife"), the other of themselves. */
  readonly otherPerson: boolean;
  /** One of them speaks of what is measured of a thing ("the price of wheat"), the other of the thing or of another measure. */
  readonly otherMeasure: boolean;
  /** A word of the left (right) alone that says how it was done or how often before; "" where there is none. */
  readonly addedLeft: string;
  readonly addedRight: string;
  /** A word by which one tells of somebody or something else ("deputy", "used cars"); "" where there is none. */
  readonly narrowed: string;
  /** The verb by which one sentence undoes what the other says ("failed to pay"), when nothing else tells them apart. */
  readonly undone: string;
  /** Words that the other sentence does not say. */
  readonly alone: readonly string[];
  /** Jaccard overlap of what is beside subject, predicate, object and figures; 1 when both have none. */
  readonly rest: number;
  readonly restLeft: number;
  readonly restRight: number;
  /** Content words of the shorter sentence. */
  readonly words: number;
  /** Each names a state or somebody that the other does not. */
  readonly otherNames: boolean;
  /** Names that only one of them has. */
  readonly extraNames: number;
  /** Verbs of one act told from two sides, and who stands where fits. */
  readonly converse: boolean;
  /** Subject and object have changed places. */
  readonly swapped: boolean;
  /** Two words that exclude each other, when they are all that tells the sentences apart; "" otherwise. */
  readonly opposed: string;
  /** Of the two words one or the other holds: denying one says the other. */
  readonly complementary: boolean;
  /** What small words and changed places make of a comparison: the same told the other way round, or the contrary. */
  readonly turned: 'same' | 'contrary' | 'no';
  /** Whether both tell one cause, or cause and effect have changed places. */
  readonly causal: 'agree' | 'reverse' | 'none';
  /** One says of what sort the subject or the object is ("a drunk driver"), the other does not. */
  readonly qualified: boolean;
  /** What happens once, told of two places. */
  readonly otherPlace: boolean;
  /** One is said to be against it, the other leaves open which side. */
  readonly sideOpen: boolean;
  /** One does what the other undergoes. */
  readonly undergone: boolean;
  /** Who does it in one sentence is but whose thing it is in the other: "the army", "the army's depot". */
  readonly possessor: boolean;
  /** Left (right) speaks of somebody who does it, the other leaves open who. */
  readonly agentLeft: boolean;
  readonly agentRight: boolean;
  /** All of the left's (right's) rest is in the other's. */
  readonly restWithin: 'left' | 'right' | 'both' | 'neither';
}
