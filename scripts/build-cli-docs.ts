/** Writes docs/cli.md. Usage: node scripts/build-cli-docs.ts */
import { writeFileSync } from 'node:fs';
import { cliDocs } from './cli-docs.ts';

writeFileSync(new URL('../docs/cli.md', import.meta.url), await cliDocs());
