export const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What a line of the log is about, beside its words. Never secrets, never article text. */
export interface LogFields {
  /** `info` unless given. */
  readonly level?: Level;
  readonly requestId?: string;
  readonly [field: string]: string | number | boolean | null | undefined;
}

/** Where the server writes what its operator should know, one event at a time, without article text. */
export type Log = (event: string, fields?: LogFields) => void;
