import type { Writable } from 'node:stream';
import { LEVELS, type Level, type Log } from '../../graphql/log.ts';

export interface LogOptions {
  readonly format: 'text' | 'json';
  /** Least level that is written. */
  readonly level: Level;
}

/** Values that must not be read in a log, whoever logs them: keys, tokens, and passwords in addresses. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/dixit_([a-z2-9]{10})_[\w-]{43}/g, 'dixit_$1_…'],
  [/\b(Bearer|Basic) +[\w.~+/=-]+/gi, '$1 …'],
  [/\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g, 'eyJ…'],
  [/(:\/\/[^\s:/@]*):[^\s/@]+@/g, '$1:…@'],
];

/**
 * The server's log: one line an event. JSON is written by pino, with its field names and times as collectors expect them;
 * text is for a terminal.
 */
export async function createLogger({ format, level }: LogOptions, out: Writable): Promise<Log> {
  const least = LEVELS.indexOf(level);
  const write = format === 'json' ? await jsonLines(level, out) : textLines(out);
  return (event, { level: eventLevel = 'info', ...fields } = {}) => {
    if (LEVELS.indexOf(eventLevel) < least) return;
    const shown: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(fields))
      if (value !== undefined) shown[name] = typeof value === 'string' ? withoutSecrets(value) : value;
    write(eventLevel, withoutSecrets(event), shown);
  };
}

type Write = (level: Level, event: string, fields: Readonly<Record<string, unknown>>) => void;

async function jsonLines(level: Level, out: Writable): Promise<Write> {
  const { default: pino } = await import('pino');
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  );
  return (at, event, fields) => logger[at](fields, event);
}

function textLines(out: Writable): Write {
  return (level, event, fields) => {
    const parts = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    // Text of callers (an id, an operation's name) must not steer the terminal.
    const line = [level, event, ...parts]
      .join(' ')
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, ' ');
    out.write(`${line}\n`);
  };
}

function withoutSecrets(text: string): string {
  return SECRETS.reduce((shown, [secret, stand]) => shown.replace(secret, stand), text);
}
