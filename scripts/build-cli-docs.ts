/**
 * Writes docs/cli.md from the commands' own help and the settings' descriptions.
 * Usage: node scripts/build-cli-docs.ts [--check]   (--check exits 1 when the file is not current)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cliDocs } from './cli-docs.ts';

const file = new URL('../docs/cli.md', import.meta.url);
const text = cliDocs();
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/cli.md is not current: run `npm run docs:cli`');
  process.exitCode = 1;
}
