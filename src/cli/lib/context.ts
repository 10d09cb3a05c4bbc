import { setting } from '../../config.ts';
import { openStore, storeAddress } from '../../store/open-store.ts';
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

/** Opens the store, hands it to the work, closes it whatever happens. */
export async function withStore<T>(context: Context, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(context.storeUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
