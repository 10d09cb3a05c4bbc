/** Writes docs/rules.md. Usage: node scripts/build-rules-docs.ts */
import { writeFileSync } from 'node:fs';
import { rulesDocs } from './rules-docs.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesDocs());
