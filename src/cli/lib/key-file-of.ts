import { setting } from '../../config.ts';

/** Where the API keys of a store are kept, unless an option says otherwise. */
export function keyFileOf(storeUrl: string, given: string | undefined): string {
  const file = given ?? setting('keys');
  if (file) return file;
  const [, database] = /^sqlite:(.+)$/.exec(storeUrl) ?? [];
  return database && database !== ':memory:' ? `${database}.keys.json` : 'dixit.keys.json';
}
