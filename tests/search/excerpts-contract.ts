import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Search } from '../../src/search/search.ts';
import type { Store } from '../../src/store/store.ts';
import { type ArticleSpec, makeInput } from '../resolution/factory.ts';

const FINE = 'The dairy Lowmoor Farms was fined £40,000 on Monday for spilling slurry into the river Esk.';
const ARTICLES: readonly ArticleSpec[] = [
  {
    outlet: 'Esk Valley Times',
    language: 'en',
    title: 'Dairy pays for slurry in the river',
    publishedAt: '2023-04-04',
    text: [
      'Dairy pays for slurry in the river',
      `${FINE} The farm has 300 cows.`,
      'Its owner, Mr. Alan Pryce, said the tank was old. Anglers demand a new inspection of every tank in the valley.',
      'Who will pay for the slurry in the river?',
    ].join('\n\n'),
    entities: [{ name: 'Alan Pryce' }],
    assertions: [
      { speaker: 'Alan Pryce', text: 'the tank was old', subject: 'tank', predicate: 'be', object: 'old' },
    ],
  },
  {
    outlet: 'Northern Echoes',
    language: 'en',
    title: 'In brief',
    publishedAt: '2023-04-05',
    text: ['In brief', FINE, 'A bakery opened in Whitby.'].join('\n\n'),
  },
  {
    outlet: 'La Gazette des Monts',
    title: 'Grève au téléphérique',
    publishedAt: '2023-05-10',
    text: [
      'Grève au téléphérique',
      'Le syndicat réclame une prime de 900 euros pour les conducteurs du téléphérique.',
      'La directrice, Inès Lambert, affirme que la prime coûterait deux millions.',
      "Des usagers l'accusent d'avoir caché la panne de mars. La direction du téléphérique dément.",
    ].join('\n\n'),
    entities: [{ name: 'Inès Lambert' }],
    assertions: [
      {
        speaker: 'Inès Lambert',
        text: 'la prime coûterait deux millions',
        subject: 'prime',
        predicate: 'coûter',
        predicateClass: 'cost',
        object: 'deux millions',
      },
    ],
  },
];

/** What articles say themselves, the same over each store. */
export function excerptsContract(name: string, open: () => Promise<Store>): void {
  describe(`excerpts, ${name}`, () => {
    let store: Store;
    let search: Search;

    beforeAll(async () => {
      store = await open();
      const resolver = createResolver(store);
      for (const spec of ARTICLES) await store.write(await resolver.resolve(makeInput(spec)));
      search = createSearch(store);
    });

    afterAll(() => store.close());

    const wordsFor = async (question: string) =>
      (await search.ask(question, { excerpts: 5 })).excerpts.map(({ text }) => text);

    it('gives the sentence that answers where no claim does, once for all articles that have it', async () => {
      const { excerpts } = await search.ask('who was fined for the slurry?', { excerpts: 5 });
      expect(excerpts.map(({ text }) => text)).toEqual([FINE]);
      const [{ articleId, start, end, alsoIn, reasons, score }] = excerpts as [(typeof excerpts)[number]];
      const [article, other] = await store.findNodes([articleId, ...alsoIn]);
      expect(article).toMatchObject({ type: 'Article' });
      if (article?.type === 'Article') expect(article.text.slice(start, end)).toBe(FINE);
      expect(other).toMatchObject({ type: 'Article' });
      expect(alsoIn).not.toContain(articleId);
      expect(reasons).toContain('word slurry');
      expect(score).toBeGreaterThan(0);
    });

    it('finds it in the other language', async () => {
      expect(await wordsFor('what bonus do the cable car drivers want?')).toEqual([
        'Le syndicat réclame une prime de 900 euros pour les conducteurs du téléphérique.',
      ]);
    });

    it('does not tell again what a claim tells, nor give headlines and questions', async () => {
      expect(await wordsFor('was the tank old?')).not.toContain(
        'Its owner, Mr. Alan Pryce, said the tank was old.',
      );
      const found = await wordsFor('slurry in the river');
      expect(found).toContain(FINE);
      expect(found).not.toContain('Dairy pays for slurry in the river');
      expect(found).not.toContain('Who will pay for the slurry in the river?');
    });

    it('finds who denies what the sentence before says', async () => {
      const { excerpts } = await search.ask('qui nie avoir caché la panne du téléphérique ?', {
        excerpts: 5,
      });
      expect(excerpts.map(({ text }) => text)).toEqual(['La direction du téléphérique dément.']);
      expect(excerpts[0]!.reasons).toContain('denies');
    });

    it('keeps to the time and the newspaper asked for', async () => {
      expect(await wordsFor('who was fined for the slurry in May 2023?')).toEqual([]);
      expect(await wordsFor('who was fined for the slurry in April 2023?')).toEqual([FINE]);
      expect(await wordsFor('what did the Gazette des Monts report about the slurry fine?')).toEqual([]);
    });

    it('gives none unless asked to, and none that merely shares a word', async () => {
      expect((await search.ask('who was fined for the slurry?')).excerpts).toEqual([]);
      expect(await wordsFor('claims about a bakery in Marseille and its river boats')).toEqual([]);
    });
  });
}
