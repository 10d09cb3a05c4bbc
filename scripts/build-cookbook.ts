/** Puts the true answers of its queries into docs/cookbook.md. Usage: node scripts/build-cookbook.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { withAnswers } from './cookbook-answers.ts';

const file = new URL('../docs/cookbook.md', import.meta.url);
writeFileSync(file, (await withAnswers(readFileSync(file, 'utf8'))).page);
