import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withAnswers } from '../../scripts/cookbook-answers.ts';

describe('docs/cookbook.md', () => {
  it('shows the answers that its queries give (npm run docs:cookbook)', async () => {
    const shown = readFileSync(new URL('../../docs/cookbook.md', import.meta.url), 'utf8');
    const { page, recipes } = await withAnswers(shown);
    expect(recipes.length).toBeGreaterThan(10);
    expect(recipes.length).toBe(shown.match(/^```graphql$/gm)!.length);
    expect(page).toBe(shown);
  });

  it('every query but the one about errors is answered, with something in it', async () => {
    const { recipes } = await withAnswers(
      readFileSync(new URL('../../docs/cookbook.md', import.meta.url), 'utf8'),
    );
    for (const { query, answer } of recipes) {
      const { data, errors } = answer as { data: Record<string, unknown> | null; errors?: unknown[] };
      expect(data, query).not.toBeNull();
      // Whether the seeds hold a contradiction is a matter of resolution, not of the API.
      if (query.includes('disputed')) continue;
      if (query.includes('bad:')) expect(errors).toHaveLength(1);
      else expect(errors, query).toBeUndefined();
      for (const value of Object.values(data!))
        if (Array.isArray(value)) expect(value.length, query).toBeGreaterThan(0);
        else if (value && typeof value === 'object' && 'edges' in value)
          expect((value.edges as unknown[]).length, query).toBeGreaterThan(0);
    }
  });
});
