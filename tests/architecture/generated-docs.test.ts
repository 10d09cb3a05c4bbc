import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliDocs } from '../../scripts/cli-docs.ts';
import { withOutputs } from '../../scripts/readme-outputs.ts';
import { rulesDocs } from '../../scripts/rules-docs.ts';

const docs = (file: string) => readFileSync(resolve(import.meta.dirname, '../../docs', file), 'utf8');

describe('generated documents are current', () => {
  it('docs/cli.md (npm run docs:cli)', async () => {
    expect(docs('cli.md')).toBe(await cliDocs());
  });

  it('docs/rules.md (npm run docs:rules)', () => {
    expect(rulesDocs().match(/^### /gm)!.length).toBeGreaterThan(10);
    expect(docs('rules.md')).toBe(rulesDocs());
  });

  it('README.md shows what its commands print (npm run docs:readme)', async () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme.match(/^<!-- \$ dixit /gm)!.length).toBeGreaterThan(1);
    expect(readme).toBe(await withOutputs(readme));
  });
});
