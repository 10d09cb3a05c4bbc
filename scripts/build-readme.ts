/** Puts the true output of its commands into README.md. Usage: node scripts/build-readme.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { withOutputs } from './readme-outputs.ts';

const file = new URL('../README.md', import.meta.url);
writeFileSync(file, await withOutputs(readFileSync(file, 'utf8')));
