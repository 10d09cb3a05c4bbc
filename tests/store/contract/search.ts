import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/model/neutral-tokens.ts';
import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { article, assertion, claim, claimForm, entity, entityForm, origin } from '../factory.ts';

const leveque = entityForm('Éric Lévêque', 'Person', { aliases: ['E. Lévêque'] });
const eric = entityForm('Éric Martin');
const zelensky = entityForm('Volodymyr Zelensky', 'Person', { aliases: ['Zelenskyy', 'Zelenski'] });
const china = entityForm('Chine', 'Place');
const text = article('Recherche');
const drones = claimForm(
  'La Chine a livré des drones à l’armée',
  { subject: china },
  { predicateClass: 'supply' },
);
const shells = claimForm('La Chine a livré des obus', { subject: china }, { predicateClass: 'supply' });
const talks = claimForm('Les négociations reprendront à Genève', {}, { predicateClass: 'meet' });
const cafe = claimForm('Le café de l’Élysée a fermé', {}, { predicateClass: null });
const forms = [leveque, eric, zelensky, china];

export function searchContract(open: OpenEmpty): void {
  describe('search', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write({
        origins: [origin('Recherche')],
        articles: [text],
        entityForms: forms,
        entities: forms.map((form) => entity(form)),
        claimForms: [drones, shells, talks, cafe],
        claims: [
          claim(drones, { subject: china }),
          claim(shells, { subject: china }),
          claim(talks),
          claim(cafe),
        ],
        assertions: [
          assertion(text, drones, leveque, { text: 'des engins sans pilote auraient été fournis' }),
          assertion(text, shells, eric),
          assertion(text, talks, zelensky),
          assertion(text, cafe, eric),
        ],
      });
    });
    afterAll(() => store.close());

    const claims = async (
      words: readonly string[],
      over: { entityIds?: string[]; predicateClasses?: string[]; limit?: number; expansions?: string[] } = {},
    ) => {
      const found = await store.searchClaims({
        terms: words.map((word) => ({ word, expansions: over.expansions ?? [] })),
        entityIds: over.entityIds ?? [],
        predicateClasses: over.predicateClasses ?? [],
        limit: over.limit ?? 10,
      });
      expect(found.every(({ textScore }) => textScore >= 0 && textScore <= 1)).toBe(true);
      return found.map(({ claimId }) => claimId);
    };

    it('finds current articles by the words of title and text, in either language', async () => {
      const ferry = {
        ...article('Un bac chavire'),
        text: 'Un bac surchargé a chaviré sur le Ntem. Douze passagers sont morts.',
        language: 'fr',
      };
      const boat = {
        ...article('Ferry sinks'),
        text: 'A ferry sank. Its passengers swam ashore.',
        language: 'en',
      };
      const old = { ...article('Un autre bac'), text: 'Un bac, jadis.', language: 'fr', current: false };
      await store.write({
        origins: [ferry, boat, old].map((each) => origin(each.title)),
        articles: [ferry, boat, old],
      });
      const groups = (...words: string[]) => words.map((word) => indexWords(word, 'en').split(' '));
      expect(new Set(await store.searchArticles(groups('ferry'), 5))).toEqual(new Set([ferry.id, boat.id]));
      expect((await store.searchArticles(groups('ferry', 'dead'), 5))[0]).toBe(ferry.id);
      expect(await store.searchArticles(groups('ferry'), 1)).toHaveLength(1);
      expect(await store.searchArticles(groups('volcano'), 5)).toEqual([]);
      expect(await store.searchArticles([], 5)).toEqual([]);
    });

    it('finds words of the claim and of its evidence, accents or not', async () => {
      expect(await claims(['drones'])).toEqual([drones.id]);
      expect(await claims(['pilote'])).toEqual([drones.id]);
      expect(await claims(['negociations'])).toEqual([talks.id]);
      expect(await claims(['ELYSEE'])).toEqual([cafe.id]);
      expect(await claims(['café'])).toEqual([cafe.id]);
      expect(await claims(['nowhere'])).toEqual([]);
      expect(await claims([])).toEqual([]);
    });

    it('takes expansions of a term as the term', async () => {
      expect(await claims(['uav'], { expansions: ['drones'] })).toEqual([drones.id]);
    });

    it('makes claims about and by an entity candidates, whatever their words', async () => {
      expect((await claims([], { entityIds: [china.id] })).sort()).toEqual([drones.id, shells.id].sort());
      expect(await claims([], { entityIds: [zelensky.id] })).toEqual([talks.id]);
    });

    it('makes claims of a predicate class candidates', async () => {
      expect((await claims([], { predicateClasses: ['supply'] })).sort()).toEqual(
        [drones.id, shells.id].sort(),
      );
    });

    it('finds claims about an entity by a name the claim does not use', async () => {
      expect(await claims(['zelenskyy'])).toEqual([talks.id]);
    });

    it('puts what meets everything asked first', async () => {
      const found = await claims(['drones'], { entityIds: [china.id], predicateClasses: ['supply'] });
      expect(found[0]).toBe(drones.id);
      expect(found).toContain(shells.id);
      expect(
        await claims(['drones'], { entityIds: [china.id], predicateClasses: ['supply'], limit: 1 }),
      ).toEqual([drones.id]);
    });

    it('finds entities by all words of a name, accents and one error a word forgiven', async () => {
      const names = async (...words: string[]) =>
        (await store.searchEntities(words, 10)).map(({ name }) => name);
      expect(await names('eric', 'leveque')).toEqual(['Éric Lévêque']);
      expect(await names('Lévêque')).toEqual(['Éric Lévêque']);
      expect(await names('levque')).toEqual(['Éric Lévêque']);
      expect(await names('elvêque')).toEqual(['Éric Lévêque']);
      expect(await names('zelenski')).toEqual(['Volodymyr Zelensky']);
      expect(await names('zelinskyy', 'volodimyr')).toEqual(['Volodymyr Zelensky']);
      expect((await names('eric')).sort()).toEqual(['Éric Lévêque', 'Éric Martin']);
      expect(await names('eric', 'poutine')).toEqual([]);
      expect(await names('ric l v que')).toEqual([]);
      expect(await names()).toEqual([]);
      expect(await store.searchEntities(['eric'], 1)).toHaveLength(1);
    });
  });
}
