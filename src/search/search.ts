/** What search/ offers to graphql/ and cli/. */
import type { Certainty, Stance } from '../model/extraction.ts';
import type { ClaimNode, EntityNode } from '../model/graph.ts';

/** How a plain-words question was understood. */
export interface Question {
  readonly text: string;
  readonly language: 'fr' | 'en';
  /** "claims about X", "who denies …", "what did X say". */
  readonly intent: 'ABOUT' | 'WHO_AFFIRMS' | 'WHO_DENIES' | 'WHAT_SAID';
  readonly entities: readonly {
    readonly words: string;
    readonly entity: EntityNode;
    readonly role: 'SPEAKER' | 'SUBJECT' | 'OBJECT' | 'ANY';
  }[];
  readonly predicateClass: string | null;
  readonly stance: Stance | null;
  readonly certainty: Certainty | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly terms: readonly string[];
}

/** For and against a claim. */
export interface Counts {
  readonly affirmOrigins: number;
  readonly denyOrigins: number;
  readonly independentOrigins: number;
  readonly assertions: number;
  readonly articles: number;
}

/** A claim found, with the reasons ("subject China", "predicate supply", "word drones = drones"). */
export interface Hit {
  readonly claim: ClaimNode;
  readonly counts: Counts;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Has nothing of the question itself: it stands in an article on the subject. */
  readonly contextOnly: boolean;
}

/** A sentence of an article, in the article's own words: no claim was drawn from it, and nobody is said to say it. */
export interface Excerpt {
  readonly articleId: string;
  /** Offsets in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Higher is better; comparable with hits and excerpts of the same answer. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Other articles that have the same sentence. */
  readonly alsoIn: readonly string[];
}

export interface Answer {
  readonly question: Question;
  readonly hits: readonly Hit[];
  /** Where claims that answer are few: what articles on the subject say beside them, best first. */
  readonly excerpts: readonly Excerpt[];
  /** What the user should know ("no entity named 'Foo' in the graph"). */
  readonly notices: readonly string[];
}

export interface Search {
  /**
   * With `among`, only those of these claims that the whole answer would hold, were each of them looked at: what a followed
   * question reports of new claims. With `excerpts`, so many of them at most; none unless asked for.
   */
  ask(
    question: string,
    options?: { readonly limit?: number; readonly among?: readonly string[]; readonly excerpts?: number },
  ): Promise<Answer>;
}
