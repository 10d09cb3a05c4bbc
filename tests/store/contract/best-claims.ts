import { expect, it } from 'vitest';
import type { Try } from '../../../src/store/lib/own-tries.ts';
import { predicateToken, subjectToken } from '../../../src/store/lib/search-token.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, assertion, claim, claimForm, entity, entityForm, origin } from '../factory.ts';

const china = entityForm('Chine', 'Place');
const speaker = entityForm('Anne Duval');
/** More than are read of one try. */
const CLAIMS = 700;
/** How many origins each claim of these has; the others have one. */
const REPEATED = new Map([
  [3, 9],
  [350, 4],
  [699, 2],
]);
const forms = Array.from({ length: CLAIMS }, (_, i) =>
  claimForm(`La Chine a livré ${i} drones`, { subject: china }),
);
/** What all of them meet. */
export const ASKED = [[subjectToken(china.id)], [predicateToken('supply')], ['drones']];

type BestClaims = (tries: readonly Try[], enough: number) => Promise<Map<string, number>>;

export async function writeManyClaims(store: Store): Promise<void> {
  const articles = Array.from({ length: 9 }, (_, i) => article(`Article ${i}`));
  await store.write({
    origins: articles.map(({ title }) => origin(title)),
    articles,
    entityForms: [china, speaker],
    entities: [entity(china), entity(speaker)],
    claimForms: forms,
    claims: forms.map((form) => claim(form, { subject: china })),
    assertions: forms.flatMap((form, i) =>
      articles.slice(0, REPEATED.get(i) ?? 1).map((one) => assertion(one, form, speaker)),
    ),
  });
}

/** What finding claims by what they say of themselves means, whatever the store; of what `writeManyClaims` wrote. */
export function bestClaimsContract(store: () => Store, best: BestClaims): void {
  it('where very many meet what is asked, those of most origins are found, wherever they stand', async () => {
    const found = [...(await best([{ groups: ASKED, share: 1 }], 20))];
    expect(found).toHaveLength(20);
    expect(found.slice(0, 3).map(([id]) => id)).toEqual([3, 350, 699].map((i) => forms[i]!.id));
  });

  it('a stricter try comes before a wider one, which adds only what is not there', async () => {
    const few = { groups: [...ASKED, ['350']], share: 1 };
    const found = [...(await best([few, { groups: ASKED, share: 0.5 }], 20))];
    expect(found[0]).toEqual([forms[350]!.id, 1]);
    expect(found[1]).toEqual([forms[3]!.id, 0.5]);
    expect(found).toHaveLength(20);
  });

  it('origins that come and go are followed; what is no longer said is not found', async () => {
    const more = Array.from({ length: 20 }, (_, i) => article(`Suite ${i}`));
    await store().write({
      origins: more.map(({ title }) => origin(title)),
      articles: more,
      assertions: more.map((one) => assertion(one, forms[500]!, speaker)),
    });
    expect([...(await best([{ groups: ASKED, share: 1 }], 20))][0]![0]).toBe(forms[500]!.id);
    await store().write({
      retired: more.map(({ id }) => ({ articleId: id, withdrawnAt: '2024-01-01T00:00:00Z' })),
    });
    expect([...(await best([{ groups: ASKED, share: 1 }], 20))][0]![0]).toBe(forms[3]!.id);
    const [first] = Array.from({ length: 9 }, (_, i) => article(`Article ${i}`));
    await store().write({ retired: [{ articleId: first!.id, withdrawnAt: '2024-01-01T00:00:00Z' }] });
    const left = await best([{ groups: ASKED, share: 1 }], 20);
    expect(new Set(left.keys())).toEqual(new Set([3, 350, 699].map((i) => forms[i]!.id)));
  });
}
