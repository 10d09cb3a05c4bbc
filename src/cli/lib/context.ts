import { existsSync } from 'node:fs';
import { setting } from '../../config.ts';
import { DixitError } from '../../model/error.ts';
import { fileOfStore, openStore, storeAddress } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { type Styles, stylesFor, type Terminal } from './terminal.ts';

/** Options every command has. */
export interface GlobalOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** What a command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly styles: Styles;
  readonly json: boolean;
  /** Address of the store, as given or from the environment. */
  readonly storeUrl: string;
  print(line?: string): void;
  notice(line: string): void;
}

export function createContext(terminal: Terminal, options: GlobalOptions): Context {
  return {
    terminal,
    styles: stylesFor(terminal),
    json: Boolean(options.json),
    storeUrl: storeAddress(options.store ?? setting('store')!),
    print: (line = '') => void terminal.out.write(`${line}\n`),
    notice: (line) => void terminal.err.write(`${line}\n`),
  };
}

/**
 * Opens a store that is there, hands it to the work, closes it whatever happens. Throws STORE_UNREACHABLE where the file
 * of a SQLite store is missing: a mistyped name would otherwise be answered by a new and empty store.
 */
export async function withStore<T>(context: Context, work: (store: Store) => Promise<T>): Promise<T> {
  const file = fileOfStore(context.storeUrl);
  if (file !== null && !existsSync(file))
    throw new DixitError(
      'STORE_UNREACHABLE',
      `there is no store "${file}"; fill one with "dixit ingest PATH", or name another by --store or DIXIT_STORE`,
    );
  return withNewStore(context, work);
}

/** The same for commands that may begin a store. */
export async function withNewStore<T>(context: Context, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(context.storeUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
