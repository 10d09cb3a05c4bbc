/** Fingerprints of an article's clean text. */
export interface Fingerprint {
  /** SHA-256 (hex) of the folded words: equal for texts that differ only in case, accents, spacing and punctuation. */
  readonly exact: string;
  /** MinHash signature (32-bit unsigned integers) over word shingles; the share of equal places estimates Jaccard overlap. */
  readonly near: readonly number[];
}

/** One immutable text as published. A corrected text is a new Article that supersedes the old one. */
export interface Article {
  /** Derived from address (or file name where there is none) and text. */
  readonly id: string;
  /** Canonical address as published, or null. */
  readonly url: string | null;
  /** Path or name of the file it was read from, or null. */
  readonly file: string | null;
  readonly title: string;
  /** Name of the publisher as the page gives it, else its host name, else null. */
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time, as precise as the page gives it, or null. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47 primary tag ("fr", "en", "de"), or "und". */
  readonly language: string;
  /** Clean text: paragraphs separated by one blank line; offsets of every span count in this text. */
  readonly text: string;
  readonly fingerprint: Fingerprint;
  /** Wire agencies and outlets the page credits ("avec AFP", "(Reuters)"), as written. */
  readonly credits: readonly string[];
  /** Id or address of the article this one corrects, if the input says so. */
  readonly supersedes: string | null;
}
