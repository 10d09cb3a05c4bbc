import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './harness.ts';
import { HOSTILE, hostileCases } from './hostile-arguments.ts';
import { world } from './world.ts';

describe('hostile text in every string argument: an answer or a typed error, and nothing is changed', () => {
  let api: Api;
  let before: string;
  beforeAll(async () => {
    api = await openApi(world);
    before = await api.store.digest();
  });
  afterAll(() => api.close());

  const cases = hostileCases();
  it('finds the arguments', () => {
    const places = cases.map(({ place }) => place);
    expect(places).toContain('search(words)');
    expect(places).toContain('claims(filter.or.speakers)');
    expect(places).toContain('claims(filter.asserted.language)');
    expect(places).toContain('assertions(after)');
    expect(places.length).toBeGreaterThan(120);
  });

  it.each(cases)('$place', async ({ query }) => {
    for (const value of HOSTILE) {
      const { query: text, variables } = query(value);
      const { errors } = await api.ask(text, variables);
      for (const error of errors ?? []) {
        expect(error.extensions?.code, `${value}: ${error.message}`).toMatch(
          /^(ID_MALFORMED|ID_NOT_FOUND|CURSOR_MALFORMED|ARGUMENT_INVALID|BAD_USER_INPUT)$/,
        );
        // What came is quoted; nothing else may tell of the inside.
        expect(error.message.replace(/".*"/s, '')).not.toMatch(/sqlite|SELECT |MATCH \(|syntax error|\.ts:/i);
      }
    }
  });

  it('leaves the graph as it was', async () => {
    expect(await api.store.digest()).toBe(before);
    expect(api.log.filter((line) => /error/i.test(line))).toEqual([]);
  });
});
