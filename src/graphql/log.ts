/** Where the server writes what its operator should know, one line at a time, without article text. */
export type Log = (line: string) => void;
