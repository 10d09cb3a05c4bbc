/** Credentials that are wrong, or cannot be checked at present; the message is for the caller. */
export class AccessError extends Error {
  readonly status: 401 | 503;
  readonly code: 'UNAUTHENTICATED' | 'ACCESS_UNAVAILABLE';

  constructor(status: 401 | 503, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AccessError';
    this.status = status;
    this.code = status === 401 ? 'UNAUTHENTICATED' : 'ACCESS_UNAVAILABLE';
  }
}
