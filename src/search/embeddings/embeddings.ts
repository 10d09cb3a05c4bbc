/** Vectors of texts from some model. What search needs of an endpoint; embeddings-client.ts is the one that talks HTTP. */
export interface Embeddings {
  /** The model's name: vectors of two models are never compared. */
  readonly model: string;
  /**
   * One vector of length 1 per text, in order, all of one dimension. Texts longer than the model reads are cut. Throws
   * EMBEDDINGS_UNAVAILABLE when the endpoint is down, slow or answers nonsense; EMBEDDINGS_MISMATCH when it answers in
   * another dimension than before.
   */
  embed(texts: readonly string[], kind: TextKind, limits?: Limits): Promise<Float32Array[]>;
}

/** Some models (e5) are trained with a question and what answers it told apart. */
export type TextKind = 'question' | 'claim';

export interface Limits {
  /** Milliseconds for one request. */
  readonly timeout?: number;
  /** How often a request that failed is sent again. */
  readonly retries?: number;
}
