import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliDocs } from '../../scripts/cli-docs.ts';
import { rulesDocs } from '../../scripts/rules-docs.ts';

const docs = (file: string) => readFileSync(resolve(import.meta.dirname, '../../docs', file), 'utf8');

describe('generated documents are current', () => {
  it('docs/cli.md (npm run docs:cli)', () => {
    expect(docs('cli.md')).toBe(cliDocs());
  });

  it('docs/rules.md (npm run docs:rules)', () => {
    expect(rulesDocs().match(/^### /gm)!.length).toBeGreaterThan(10);
    expect(docs('rules.md')).toBe(rulesDocs());
  });
});
