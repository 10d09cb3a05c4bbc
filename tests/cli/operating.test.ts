import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/config.ts';
import { MUTATION_ROLES } from '../../src/graphql/access/required-roles.ts';
import { LIMITS } from '../../src/graphql/limits/limits.ts';
import { createMetrics } from '../../src/graphql/metrics/metrics.ts';

const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
/** Settings that are explained elsewhere: of the store, of search, of ingestion, and where the server listens. */
const ELSEWHERE = /^(?:store|neo4j\w+|embeddings\w+|reference|port)$/;

describe('docs/operating.md', () => {
  it('names every setting of the server', () => {
    for (const [key, { name }] of Object.entries(SETTINGS))
      if (!ELSEWHERE.test(key)) expect(page, key).toContain(name);
  });

  it('names no setting that is none', () => {
    const known = new Set<string>(Object.values(SETTINGS).map(({ name }) => name));
    for (const [name] of page.matchAll(/\bDIXIT_[A-Z_]+\b/g)) expect(known.has(name), name).toBe(true);
  });

  it('names every figure, and none that is none', async () => {
    const { body } = await createMetrics().text();
    const figures = [...body.matchAll(/^# HELP (dixit_\w+)/gm)].map((match) => match[1]!);
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) expect(page).toContain(`\`${figure}\``);
    const known = new Set([
      ...figures,
      'dixit_jobs_queued',
      'dixit_jobs_running',
      'dixit_subscriptions',
      'dixit_kept_answers_bytes',
    ]);
    for (const [name] of page.matchAll(/\bdixit_[a-z_]+[a-z]\b/g))
      expect(known.has(name.replace(/_bucket$/, '')), name).toBe(true);
  });

  it('tells the limits as they are, and who may change what', () => {
    const { tokens, nesting, depth, aliases, cost, body } = LIMITS;
    const spaced = (limit: number) => String(limit).replace(/\B(?=(\d{3})+$)/g, ' ');
    expect(page).toContain([tokens, nesting, depth, aliases, cost].map(spaced).join(', '));
    expect(page).toContain(spaced(body));
    for (const name of Object.keys(MUTATION_ROLES)) expect(page).toContain(`\`${name}\``);
  });

  it('its YAML is YAML', () => {
    const snippets = [...page.matchAll(/```yaml\n(.*?)```/gs)].map((match) => readYaml(match[1]!));
    expect(snippets[0]).toMatchObject({ scrape_configs: [{ job_name: 'dixit' }] });
    expect(snippets[1]).toMatchObject({ groups: [{ rules: [{}, {}, {}] }] });
  });
});
