import { describe, expect, it } from 'vitest';
import { MUTATION_ROLES, roleFor } from '../../../src/graphql/access/required-roles.ts';
import { mayAs, ROLES } from '../../../src/graphql/access/role.ts';
import { ROUTES } from '../../../src/graphql/http/routes.ts';
import { loadSchema } from '../../../src/graphql/schema.ts';

describe('who may what', () => {
  it('every mutation of the schema has its role, and no other has one', () => {
    expect(Object.keys(MUTATION_ROLES).sort()).toEqual(
      Object.keys(loadSchema().getMutationType()!.getFields()).sort(),
    );
    for (const role of Object.values(MUTATION_ROLES)) expect(mayAs('reader', role)).toBe(false);
  });

  it('a mutation nobody thought of is the administrator’s', () => {
    for (const name of ['dropEverything', 'constructor', '__proto__'])
      expect(mayAs('editor', roleFor('mutation', name.replace(/^__/, '')))).toBe(false);
  });

  it('reading takes a reader', () => {
    for (const operation of ['query', 'subscription'] as const)
      expect(roleFor(operation, 'claims')).toBe('reader');
    expect(roleFor('query', '__schema')).toBe('reader');
  });

  it('each role may all that the ones before it may, and none nothing', () => {
    for (const [at, role] of ROLES.entries())
      expect(ROLES.map((needed) => mayAs(role, needed))).toEqual(ROLES.map((_, index) => index <= at));
    expect(ROLES.some((needed) => mayAs(null, needed))).toBe(false);
  });

  it('routes that show data of the graph or the server need a role; GraphQL asks by operation', () => {
    expect(Object.fromEntries(ROUTES.map(({ name, role }) => [name, role]))).toMatchObject({
      graphql: null,
      metrics: 'admin',
      export: 'reader',
    });
  });
});
