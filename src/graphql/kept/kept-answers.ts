/** An answer as it was sent, with what the log and the metrics tell of it. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly operation: string | null;
  readonly cost: number | null;
}

/** Answers that are right at one revision of the store; those used longest ago give way to new ones. */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, KeptAnswer>();
  #revision: string | null = null;
  #bytes = 0;

  /** @param most bytes kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  has(key: string): boolean {
    return this.#answers.has(key);
  }

  /** The answer to a key, if it is right at this revision. */
  get(key: string, revision: string): KeptAnswer | null {
    this.#turnTo(revision);
    const answer = this.#answers.get(key);
    if (!answer) return null;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  add(key: string, revision: string, answer: KeptAnswer): void {
    this.#turnTo(revision);
    const size = sizeOf(key, answer);
    if (size > this.#most / 16 || this.#answers.has(key)) return;
    this.#answers.set(key, answer);
    this.#bytes += size;
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= this.#most) break;
      this.#answers.delete(oldest);
      this.#bytes -= sizeOf(oldest, old);
    }
  }

  #turnTo(revision: string): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#answers.clear();
    this.#bytes = 0;
  }
}

/** With what a Map's entry and its objects take. */
function sizeOf(key: string, { body }: KeptAnswer): number {
  return key.length + body.length + 300;
}
