/** Stable codes of expected errors. The message quotes what came and says what to do. */
export type ErrorCode =
  | 'INPUT_NOT_FOUND'
  | 'INPUT_EMPTY'
  | 'INPUT_BINARY'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_NO_TEXT'
  | 'INPUT_NO_ARTICLES'
  | 'INPUT_MALFORMED'
  | 'LANGUAGE_UNSUPPORTED'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_FULL'
  | 'STORE_INCOMPATIBLE'
  | 'ID_MALFORMED'
  | 'ID_NOT_FOUND'
  | 'CURSOR_MALFORMED'
  | 'ARGUMENT_INVALID'
  | 'JUDGEMENT_CONFLICT'
  | 'REFERENCE_INVALID'
  | 'ADDRESS_REFUSED'
  | 'FETCH_FAILED'
  | 'QUEUE_FULL'
  | 'JOB_FINISHED'
  | 'JOB_INTERRUPTED'
  | 'EMBEDDINGS_UNAVAILABLE'
  | 'EMBEDDINGS_MISMATCH'
  | 'KEYS_MALFORMED'
  | 'MANIFEST_MALFORMED'
  | 'TIME_LIMIT_EXCEEDED'
  | 'CALLER_GONE';

/** An error whose message may be shown to the user. Everything else is unexpected: masked in the API, logged. */
export class DixitError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DixitError';
    this.code = code;
  }
}
